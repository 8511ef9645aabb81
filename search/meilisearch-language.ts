// Owns how a definition and a query are said in the language of Meilisearch: settings, filters, orders. Sends nothing.
import { createHash } from "node:crypto";
import type { Settings } from "meilisearch";
import type { Condition, Facets, IndexDefinition } from "./port";

const longestValue = 100;
const largestNumber = 1e15;

/** How an index is set up. Tokens stay whole only because every attribute is declared English and because signs in them are
 * spelt as letters; what is not shown is not displayed, because the engine reads all it may display of every hit; no `_geo`, which makes one update cost 40 times
 * as much. `sort` stands first so that "newest" means newest; without a sort it decides nothing. A whole word goes before the
 * beginning of another (sk, sketchup). */
function ownSettings(definition: IndexDefinition<never>): Settings {
  const ordering = Object.values(definition.sorts).flatMap((by) =>
    by.map((field) => field.replace("-", "")),
  );
  return {
    searchableAttributes: definition.searchable,
    filterableAttributes: ["id", ...definition.filterable, together],
    sortableAttributes: [
      ...new Set(["id", ...definition.firstBy, definition.newestBy, ...ordering]),
    ],
    rankingRules: [
      "sort",
      "words",
      "typo",
      "attribute",
      "exactness",
      ...definition.firstBy.map((field) => `${field}:asc`),
      "proximity",
      `${definition.newestBy}:desc`,
    ],
    localizedAttributes: [{ attributePatterns: ["*"], locales: ["eng"] }],
    displayedAttributes: ["id", "version", ...definition.shown],
    // Shorter words are initials more often than slips.
    typoTolerance: { disableOnNumbers: true, minWordSizeForTypos: { oneTypo: 6, twoTypos: 12 } },
    pagination: { maxTotalHits: 1_000_000 },
    faceting: { maxValuesPerFacet: 5_000 },
    // Words near each other are told by the field alone, and no facet is searched: both halve the time to take in.
    proximityPrecision: "byAttribute",
    facetSearch: false,
  };
}

/** All counted values (empty ones are none) in one field, each with the field it is of: to count, the engine looks up every field of every hit, which
 * for eleven fields costs two thirds of a search. */
const together = "countedValues";

/** What of the engine's fields to count for these: several are counted together where they are held together. */
export function countedFields({ counted }: IndexDefinition<never>, asked: readonly string[]) {
  const held = asked.filter((field) => counted.includes(field));
  if (held.length < 2) return [...asked];
  return [together, ...asked.filter((field) => !held.includes(field))];
}

/** The engine's counts by the fields that were asked for. */
export function countsOf(distribution: Facets, asked: readonly string[]): Facets {
  const { [together]: values, ...alone } = distribution;
  if (!values) return alone;
  const counts: Facets = Object.fromEntries(asked.map((field) => [field, alone[field] ?? {}]));
  for (const [said, count] of Object.entries(values)) {
    const at = said.indexOf("=");
    const of = counts[said.slice(0, at)];
    if (of) of[said.slice(at + 1)] = count;
  }
  return counts;
}

/** The signs that words hold (c++, c#, 1+x) as letters: the engine parts words at signs, and being told at which it must
 * not costs it more time than all the rest of a search, at every search anew. */
export function inLetters(words: string): string {
  return words.replaceAll("+", "plus").replaceAll("#", "sharp");
}

/** A document as the engine takes it: its searched fields in letters, its counted values also in one field. */
export function documentFor<Document extends object>(
  document: Document,
  { searchable, counted }: IndexDefinition<never>,
): Document {
  const spell = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(spell) : typeof value === "string" ? inLetters(value) : value;
  const held = Object.entries(document) as [string, unknown][];
  const fields = held.map(([name, value]) =>
    searchable.includes(name) ? [name, spell(value)] : [name, value],
  );
  const values = held.flatMap(([name, value]) => {
    const all = counted.includes(name)
      ? ([value].flat() as (string | number | boolean | null)[])
      : [];
    return all.flatMap((one) => (one === null || one === "" ? [] : `${name}=${String(one)}`));
  });
  return Object.fromEntries([...fields, [together, values]]) as Document;
}

/** A word that nobody types: the version travels with its index through a swap. */
const versionWord = "zhiqiao-settings-version";

/** The settings of an index with their version, by which an index tells whether they are its own. */
export function settingsOf(definition: IndexDefinition<never>): Settings {
  const own = ownSettings(definition);
  const said = JSON.stringify([definition.shape, own]);
  const version = createHash("sha256").update(said).digest("hex").slice(0, 16);
  return { ...own, synonyms: { [versionWord]: [version] } };
}

/** The version that an index or its settings say; undefined for one that was made before there were versions. */
export function versionIn({ synonyms }: Pick<Settings, "synonyms">): string | undefined {
  return synonyms?.[versionWord]?.[0];
}

/** The order of that name, as the engine says it; nothing for relevance, which its rules decide. */
export function sortOf(definition: IndexDefinition<never>, name: string) {
  const by = definition.sorts[name];
  if (!by) return {};
  const fields = by.map((one) => (one.startsWith("-") ? `${one.slice(1)}:desc` : `${one}:asc`));
  const first = definition.firstBy.map((field) => `${field}:asc`);
  return { sort: [...first, ...fields, `${definition.newestBy}:desc`, "id:desc"] };
}

/** A condition in the engine's filter language, with everything quoted. */
export function filterOf(condition: Condition): string {
  if (condition.is === "either") {
    const ways = condition.of.map((all) => `(${all.map(filterOf).join(" AND ")})`);
    return ways.length > 0 ? `(${ways.join(" OR ")})` : "id IN []";
  }
  const { field } = condition;
  if (condition.is === "false") return `${field} = false`;
  if (condition.is === "any" || condition.is === "none") {
    const among = `${field} IN [${condition.values.map(quote).join(", ")}]`;
    return condition.is === "any" ? among : `NOT (${among})`;
  }
  if (!Number.isFinite(condition.value)) return `${field} IN []`;
  const sign = { atLeast: ">=", atMost: "<=", after: ">" }[condition.is];
  const bounded = Math.min(Math.max(condition.value, -largestNumber), largestNumber);
  return `${field} ${sign} ${bounded.toFixed(3)}`; // the filter language knows no exponents
}

/** Codes and ids never hold quotes, backslashes or control characters; what does becomes a value that nothing has. */
export function quote(value: string): string {
  return `"${value.slice(0, longestValue).replace(/["\\\p{C}]/gu, "?")}"`;
}

const longBatch = 5;

/** The engine works through a request on one core: a long batch goes in two, side by side. */
export function halvesOf<T>(queries: readonly T[]): T[][] {
  const half = Math.ceil(queries.length / 2);
  return queries.length < longBatch
    ? [[...queries]]
    : [queries.slice(0, half), queries.slice(half)];
}
