// Owns how a definition and a query are said in the language of Meilisearch: settings, filters, orders. Sends nothing.
import { createHash } from "node:crypto";
import type { Settings } from "meilisearch";
import type { Condition, IndexDefinition } from "./port";

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
    filterableAttributes: ["id", ...definition.filterable],
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

/** The signs that words hold (c++, c#, 1+x) as letters: the engine parts words at signs, and being told at which it must
 * not costs it more time than all the rest of a search, at every search anew. */
export function inLetters(words: string): string {
  return words.replaceAll("+", "plus").replaceAll("#", "sharp");
}

/** The same document with its searched fields in letters. */
export function documentInLetters<Document extends object>(
  document: Document,
  searchable: readonly string[],
): Document {
  const spell = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(spell) : typeof value === "string" ? inLetters(value) : value;
  const fields = Object.entries(document).map(([name, value]) =>
    searchable.includes(name) ? [name, spell(value)] : [name, value as unknown],
  );
  return Object.fromEntries(fields) as Document;
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
