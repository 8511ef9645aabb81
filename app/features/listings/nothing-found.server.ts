// Owns what to offer where nothing is found, each offer with the number it leads to: which word or condition empties the
// search, what else may have been meant, wider rings, neighbouring trades. Nothing is offered that is empty too.
import type { Locale } from "~/app/domain/values";
import type { ListingQuery, SearchHits } from "~/search/port";
import { withoutChoice } from "./count-facets.server";
import type { ListingSearch } from "./listing-search";
import { nearTrades, wider } from "./offer-around.server";
import {
  type Asked,
  type Needs,
  type NothingFound,
  one,
  retyped,
  type Tried,
} from "./search-offers.server";

const mostWords = 6;

/** What could be asked instead; the answers to `queries`, in their order, become offers. */
export function insteadOf(needs: Needs, asked: Asked, locale: Locale) {
  const tried: Tried[] = [
    ...withoutWords(needs, asked),
    ...withoutConditions(asked),
    ...meant(needs, asked),
    ...wider(needs.reference, asked),
    ...nearTrades(needs, asked, locale),
  ];
  return {
    queries: tried.map(({ query }) => query),
    read: (answers: readonly SearchHits[]): NothingFound => ({
      unknownPlace: asked.understood.unknownPlace,
      offers: tried
        .flatMap(({ offers }, i) => (answers[i] ? offers(answers[i]) : []))
        .filter(({ count }) => count > 0),
    }),
  };
}

function withoutWords({ text }: Needs, asked: Asked): Tried[] {
  const { words } = asked.understood;
  const spaced = words.split(/\s+/).filter(Boolean);
  const pieces = spaced.length > 1 ? spaced : text.queryTokens(words);
  if (pieces.length < 2 && !(pieces.length === 1 && asked.understood.typed.length > 0)) return [];
  return pieces.slice(0, mostWords).map((piece, at) => {
    const left = pieces.filter((_, i) => i !== at).join(" ");
    const query = { ...asked.query, words: left };
    return { query, offers: one("without_word", piece, retyped(asked, left)) };
  });
}

const conditions = [
  [["place"], "regionCodes"],
  [["kind"], "kinds"],
  [["trade"], "tradeGroups"],
  [["occupation"], "occupationCodes"],
  [["major"], "majorFields"],
  [["pay"], "payAtLeast"],
  [["start"], "startMonths"],
  [["provides"], "provides"],
  [["shift"], "shifts"],
  [["answers"], "answersWithin"],
  [["education"], "educationRankAtMost"],
  [["verified"], "verified"],
  [["near", "km"], "near"],
  [["from"], "freeFrom"],
] as const satisfies [(keyof ListingSearch)[], keyof ListingQuery][];
const empty: Partial<ListingSearch> = {
  ...{ place: [], kind: [], trade: [], occupation: [], major: [], start: [] },
  ...{ provides: [], shift: [], pay: null, answers: null, education: null },
  ...{ verified: false, near: null, km: null, from: null },
};

function withoutConditions(asked: Asked): Tried[] {
  return conditions.flatMap(([keys, chosenBy]) => {
    const chosen = asked.query[chosenBy];
    if (chosen === undefined || (Array.isArray(chosen) && chosen.length === 0)) return [];
    const cleared = Object.fromEntries(keys.map((key) => [key, empty[key]]));
    const words = retyped(asked, asked.understood.words, ({ key }) =>
      keys.some((one) => one === key),
    );
    const to = { ...words, ...cleared };
    return [{ query: withoutChoice(asked.query, chosenBy), offers: one("without", keys[0], to) }];
  });
}

function meant({ correctionsFor }: Needs, asked: Asked): Tried[] {
  const { words } = asked.understood;
  if (words === "") return [];
  return correctionsFor(words).map((reading) => {
    return {
      query: { ...asked.query, words: reading },
      offers: one("meant", reading, retyped(asked, reading)),
    };
  });
}
