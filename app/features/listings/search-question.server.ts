// Owns how an address and what was understood of its words become one question to the index. Leaves pages, counts and the
// law of who may apply to those who ask it.
import { listingScope } from "~/app/domain/listing";
import type { Viewer } from "~/app/domain/permission";
import { type Reference, regionPath } from "~/app/domain/reference";
import { type RingsAround, ringsAround } from "~/app/domain/rings-around";
import type { Services } from "~/app/platform/services.server";
import type { ListingQuery } from "~/search/port";
import { type ListingSearch, mySchool } from "./listing-search";
import type { TypedCondition, UnderstoodSearch } from "./understand-search.server";

/** Where distances count from; null: nowhere. `code` null: the place is not known. */
export type Origin = { code: string; rings: RingsAround } | null;

/** The question, with no page yet: it counts. `openTo` is for the caller to add. */
export function questionOf(
  { clock, repostedOn, reference }: Pick<Services, "clock" | "repostedOn" | "reference">,
  viewer: Viewer,
  search: ListingSearch,
  { words, typed }: UnderstoodSearch,
  origin: Origin,
): ListingQuery {
  const conditions: Partial<ListingQuery> = {
    kinds: [...search.kind, ...typedTexts(typed, "kind")] as ListingSearch["kind"],
    regionCodes: narrowest(reference, [...search.place, ...typedTexts(typed, "place")]),
    tradeGroups: search.trade,
    occupationCodes: search.occupation,
    majorFields: search.major,
    startMonths: search.start,
    provides: [...search.provides, ...typedTexts(typed, "provides")],
    shifts: [...search.shift, ...typedTexts(typed, "shift")] as ListingSearch["shift"],
    ...figuresOf(search, typed),
    ...(search.verified ? { verified: true } : {}),
    ...(search.from ? { freeFrom: search.from } : {}),
    ...(origin && search.km
      ? { near: { codes: codesWithin(origin.rings, search.km), not: [] } }
      : {}),
  };
  return {
    ...conditions,
    words,
    scope: listingScope(viewer, repostedOn),
    now: clock.now(),
    sort: sortOf(search, words),
    offset: 0,
    limit: 0,
  };
}

function figuresOf(search: ListingSearch, typed: readonly TypedCondition[]): Partial<ListingQuery> {
  const pay = search.pay ?? typedFigure(typed, "pay");
  const education = search.education ?? typedFigure(typed, "education");
  return {
    ...(pay === null ? {} : { payAtLeast: pay * 100 }),
    ...(education === null ? {} : { educationRankAtMost: education }),
    ...(search.answers === null ? {} : { answersWithin: search.answers }),
  };
}

/** Relevance says nothing where there are no words; distance is the bands' (near-bands). */
function sortOf({ sort }: ListingSearch, words: string): ListingQuery["sort"] {
  const wished = sort === "near" ? "relevance" : sort;
  return wished === "relevance" && words === "" ? "newest" : wished;
}

/** Every place in the rings up to so many kilometres. */
export function codesWithin(rings: RingsAround, km: number): string[] {
  return rings.filter(({ ringKm }) => ringKm <= km).flatMap(({ codes }) => codes);
}

export const typedTexts = (typed: readonly TypedCondition[], key: TypedCondition["key"]) =>
  typed.flatMap((one) => (one.key === key ? [String(one.value)] : []));
export function typedFigure(
  typed: readonly TypedCondition[],
  key: "pay" | "education",
): number | null {
  return typed.flatMap((one) => (one.key === key ? [one.value] : []))[0] ?? null;
}

/** Of a place and one inside it the reader means the one inside. */
function narrowest(reference: Reference, codes: readonly string[]): string[] {
  const above = new Set(
    codes.flatMap((code) =>
      regionPath(reference, code)
        .map((region) => region.code)
        .slice(0, -1),
    ),
  );
  return [...new Set(codes)].filter((code) => !above.has(code));
}

/** Where the reader's distances count from: a place, or the school of a signed-in student or of school staff. */
export async function findOrigin(
  { db, reference }: Pick<Services, "db" | "reference">,
  viewer: Viewer,
  { near, sort }: Pick<ListingSearch, "near" | "sort">,
): Promise<Origin> {
  const wished = near ?? (sort === "near" ? mySchool : null);
  if (wished === null) return null;
  const code = wished === mySchool ? await schoolPlace(db, viewer) : wished;
  return code !== null && reference.regions.has(code)
    ? { code, rings: ringsAround(reference.regions, code) }
    : null;
}

async function schoolPlace(db: Services["db"], viewer: Viewer): Promise<string | null> {
  if (viewer?.side === "school") {
    const { schoolId } = viewer;
    return (
      (await db.school.findUnique({ where: { id: schoolId }, select: { regionCode: true } }))
        ?.regionCode ?? null
    );
  }
  if (viewer?.side !== "student") return null;
  const enrolment = await db.enrolment.findFirst({
    where: { personId: viewer.personId },
    orderBy: { startedOn: "desc" },
    select: { school: { select: { regionCode: true } } },
  });
  return enrolment?.school.regionCode ?? null;
}
