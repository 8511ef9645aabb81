// Owns a first look at a pair, before the law is asked in full: wishes of kind and place, and the school's word. Whoever does
// not pass here cannot pass there (matching-gates.ts); whoever passes may still be shut out.
import { lawOf } from "~/app/domain/listing-kind";
import { ringsFrom } from "~/app/domain/matching-nearness";
import { homeRing } from "~/app/domain/matching-parts";
import type { MatchListing, MatchStudent } from "~/app/domain/matching-views";
import type { Reference } from "~/app/domain/reference";

type Regions = Reference["regions"];

/** Whether it is worth asking the law about the two. */
export function mayMeet(student: MatchStudent, listing: MatchListing, regions: Regions): boolean {
  const { wishedKinds, schoolId } = student;
  const { kind, approvedBy } = listing;
  if (wishedKinds.length > 0 && !wishedKinds.includes(kind)) return false;
  if (lawOf(kind).opensBySchool && !approvedBy.includes(schoolId)) return false;
  return isNear(student.wishedPlaces, listing.placeCodes, regions);
}

/** Whether home is near for one of the wishes; nobody is sent away who names no place that we know. */
export function isNear(
  wished: readonly string[],
  places: readonly string[],
  regions: Regions,
): boolean {
  let isKnown = false;
  for (const from of wished) {
    if (!regions.has(from)) continue;
    const rings = ringsFrom(regions, from);
    for (const to of places) {
      if ((rings.get(to) ?? Infinity) <= homeRing) return true;
      isKnown ||= regions.has(to);
    }
  }
  return !isKnown;
}
