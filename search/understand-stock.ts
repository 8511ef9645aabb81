// Owns what the reference data teach the understanding of a query: names that stay words, and names of places.
import { placeFinder, type PlaceFinder } from "~/app/domain/place";
import type { Reference } from "~/app/domain/reference";
import { simplify } from "~/app/domain/simplified";
import type { Text } from "./text";
import { conditionWords, latinNoPlaces, placeEnding } from "./understand.data";

/** Names as `foldTyped` leaves them. `places`: also without their endings; `names`: trades, skills and majors with the words
 * that they consist of; `latinPlaces`: names in Latin letters with their codes. */
export type Stock = {
  findPlace: PlaceFinder;
  places: ReadonlySet<string>;
  names: ReadonlySet<string>;
  latinPlaces: ReadonlyMap<string, string>;
};

/** What was typed, half-width, lower case and simplified, each character in its place. */
export function foldTyped(typed: string): string {
  const narrow = typed.replace(/[\uff01-\uff5e\u3000]/g, (wide) => wide.normalize("NFKC"));
  return simplify(narrow.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));
}

const known = new WeakMap<Reference["regions"], { trades: unknown; stock: Stock }>();

/** The stock of some reference data; made once for each state of it. */
export function stockOf(words: { text: Text; reference: Reference }): Stock {
  const { reference } = words;
  const made = known.get(reference.regions);
  if (made?.trades === reference.occupations) return made.stock;
  const stock = createStock(words);
  known.set(reference.regions, { trades: reference.occupations, stock });
  return stock;
}

const latinEnding = / (?:district|city|town|county|subdistrict|autonomous county)$/;
const shortestLatin = 4;

function createStock({ text, reference }: { text: Text; reference: Reference }): Stock {
  const findPlace = placeFinder(reference);
  const placeNames = [...reference.regions.values()]
    .filter(({ retired }) => !retired)
    .flatMap(({ names, aliases }) => [...Object.values(names), ...aliases].map(foldTyped));
  const short = placeNames.map((name) => name.replace(placeEnding, ""));
  const han = [...placeNames, ...short].filter((name) => /^\p{Script=Han}{2,}$/u.test(name));
  const places = new Set(han);
  const trades = [reference.occupations, reference.skills, reference.majors].flatMap((of) => [
    ...of.values(),
  ]);
  const named = trades.flatMap((one) => [
    ...Object.values(one.names),
    ...("aliases" in one ? one.aliases : []),
  ]);
  const names = [
    ...named.map(foldTyped),
    ...named.flatMap((name) => text.documentTokens(name)),
  ].filter((name) => name.length > 1 && !conditionWords.has(name) && !places.has(name));
  return {
    findPlace,
    places,
    names: new Set(names),
    latinPlaces: latinNames(placeNames, findPlace),
  };
}

function latinNames(placeNames: readonly string[], findPlace: PlaceFinder): Map<string, string> {
  const codes = new Map<string, string>();
  for (const name of placeNames.filter((one) => /[a-z]/.test(one))) {
    for (const form of [name, name.replace(latinEnding, "")]) {
      const isDoubtful = latinNoPlaces.has(form) || form.length < shortestLatin;
      const reading = isDoubtful ? null : findPlace(form);
      if (reading && "code" in reading && reading.is !== "partly") codes.set(form, reading.code);
    }
  }
  return codes;
}
