// Owns how the values of a search's conditions are counted in one batch: each condition without its own choice, so that
// what could be added beside it has its true number.
import type { Facets, ListingQuery, SearchHits } from "~/search/port";

/** Conditions whose values are counted: the document's field, and what in a question chooses among them. */
export const facets = {
  place: { field: "regionCodes", chosenBy: "regionCodes" },
  kind: { field: "kind", chosenBy: "kinds" },
  trade: { field: "tradeGroup", chosenBy: "tradeGroups" },
  major: { field: "majorFields", chosenBy: "majorFields" },
  pay: { field: "payFloors", chosenBy: "payAtLeast" },
  start: { field: "startMonth", chosenBy: "startMonths" },
  shift: { field: "shifts", chosenBy: "shifts" },
  answers: { field: "answerLimits", chosenBy: "answersWithin" },
  education: { field: "educationRank", chosenBy: "educationRankAtMost" },
  verified: { field: "verified", chosenBy: "verified" },
  // A listing must offer all that is ticked: what another tick would leave is counted among what is found. Benefits in a
  // firm's own words are chosen, not counted.
  provides: { field: "living", chosenBy: null },
} as const satisfies Record<string, { field: string; chosenBy: keyof ListingQuery | null }>;
export type FacetKey = keyof typeof facets;
const all = Object.entries(facets) as [FacetKey, (typeof facets)[FacetKey]][];

function isChosen(query: ListingQuery, key: FacetKey): boolean {
  const { chosenBy } = facets[key];
  const chosen = chosenBy === null ? undefined : query[chosenBy];
  return Array.isArray(chosen) ? chosen.length > 0 : chosen !== undefined;
}

/** A question without the choice of one condition. */
export function withoutChoice(query: ListingQuery, key: keyof ListingQuery): ListingQuery {
  return Object.fromEntries(Object.entries(query).filter(([one]) => one !== key)) as ListingQuery;
}

/** What to ask: the fields to be counted with the question itself, and one question for each condition that is chosen. */
export function countingOf(query: ListingQuery): { fields: string[]; alone: ListingQuery[] } {
  const fields = all.flatMap(([key, { field }]) => (isChosen(query, key) ? [] : [field]));
  const alone = all.flatMap(([key, { field, chosenBy }]) =>
    chosenBy !== null && isChosen(query, key)
      ? [{ ...withoutChoice(query, chosenBy), offset: 0, limit: 0, facets: [field] }]
      : [],
  );
  return { fields, alone };
}

/** The counts of all answers as one table; null where the engine cannot count. */
export function countedIn(answers: readonly SearchHits[]): Facets | null {
  if (answers.some(({ facets: counted }) => counted === undefined)) return null;
  return Object.assign({}, ...answers.map(({ facets: counted }) => counted)) as Facets;
}
