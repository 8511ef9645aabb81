// Owns what a query for listings lets through, said once for every engine, and the index of listings as an engine needs
// to know it: fields, weights, orders. What the fields hold is listings.ts' and listing-facts.ts'.
import { documentShape, type ListingDocument } from "./listings";
import { dayFigure, openToConditions } from "./open-to";
import type { Condition, IndexDefinition, ListingQuery } from "./port";

/** What a listing query lets through. Open re-posted listings need an explicit true. */
function conditions(query: ListingQuery): Condition[] {
  const { scope, openTo, near, verified } = query;
  return [
    { field: "visibleUntil", is: "after", value: Math.floor(query.now.getTime() / 1000) },
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-boolean-literal-compare -- a scope that came from anywhere but our types must not widen
    ...(scope.reposted === true ? [] : [{ field: "reposted", is: "false" } as const]),
    ...any("kind", query.kinds),
    ...any("regionCodes", query.regionCodes),
    ...any("majorFields", query.majorFields),
    ...any("tradeGroup", query.tradeGroups),
    ...any("occupationCode", query.occupationCodes),
    ...any("startMonth", query.startMonths),
    ...any("shifts", query.shifts),
    ...(query.provides ?? []).flatMap((one) => any("provides", [one])),
    ...(verified ? any("verified", ["true"]) : []),
    ...(near ? nearConditions(near) : []),
    ...(query.freeFrom ? startingFrom(query.freeFrom) : []),
    ...number("payMax", "atLeast", query.payAtLeast),
    ...number("educationRank", "atMost", query.educationRankAtMost),
    ...number("answersIn", "atMost", query.answersWithin),
    // A re-posted listing's firm is not here to answer.
    ...(query.answersWithin === undefined ? [] : [{ field: "reposted", is: "false" } as const]),
    ...any("enterpriseId", query.enterpriseId === undefined ? undefined : [query.enterpriseId]),
    ...(openTo ? openToConditions(openTo) : []),
  ];
}

function any(field: string, values: readonly string[] | undefined): Condition[] {
  return values?.length ? [{ field, is: "any", values }] : [];
}

function number(field: string, is: "atLeast" | "atMost", value: number | undefined): Condition[] {
  return value === undefined ? [] : [{ field, is, value }];
}

function nearConditions({ codes, not }: NonNullable<ListingQuery["near"]>): Condition[] {
  const field = "placeCodes";
  return [
    ...(codes.length > 0 || not.length === 0 ? [{ field, is: "any", values: codes } as const] : []),
    ...(not.length > 0 ? [{ field, is: "none", values: not } as const] : []),
  ];
}

function startingFrom(day: string): Condition[] {
  const later: Condition = { field: "startsOn", is: "atLeast", value: dayFigure(day) };
  return [{ is: "either", of: [[later], [{ field: "startsOn", is: "atMost", value: 0 }]] }];
}

/** The index of listings; searchable fields stand in the order of their weight. */
export const listingIndex: IndexDefinition<ListingQuery> = {
  name: "listings",
  shape: documentShape,
  searchable: [
    "titleTokens",
    "occupationTokens",
    "relatedTokens",
    "skillTokens",
    "titlePinyin",
    "firmTokens",
    "placeTokens",
    "namePinyin",
    "innerTokens",
    "descriptionTokens",
  ] satisfies (keyof ListingDocument)[],
  filterable: [
    "kind",
    "reposted",
    "regionCodes",
    "placeCodes",
    "occupationCode",
    "tradeGroup",
    "majorFields",
    "startMonth",
    "provides",
    "living",
    "shifts",
    "verified",
    "approvedBy",
    "payFloors",
    "payMax",
    "educationRank",
    "answersIn",
    "answerLimits",
    "enterpriseId",
    "hazardous",
    "startsOn",
    "visibleUntil",
  ] satisfies (keyof ListingDocument)[],
  counted: [
    "kind",
    "regionCodes",
    "tradeGroup",
    "majorFields",
    "payFloors",
    "startMonth",
    "shifts",
    "answerLimits",
    "educationRank",
    "verified",
    "living",
  ] satisfies (keyof ListingDocument)[],
  firstBy: ["repostedRank"] satisfies (keyof ListingDocument)[],
  shown: ["answersIn", "answersKept"] satisfies (keyof ListingDocument)[],
  newestBy: "publishedAt" satisfies keyof ListingDocument,
  sorts: {
    newest: [],
    pay: ["-payMax"],
    calm: ["applicantsPerSeat"],
    answers: ["-answersKept", "answersIn"],
  } satisfies Record<string, (keyof ListingDocument | `-${keyof ListingDocument}`)[]>,
  conditions,
};
