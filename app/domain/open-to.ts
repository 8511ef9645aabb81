// Owns the law of student.ts as a set: to which openings a student may apply now, said once so that a search can ask for
// it. Each line is found by asking judgeEligibility itself, so that page and filter cannot drift apart.
import { type ListingKind, listingKinds } from "./listing";
import { lawOf } from "./listing-kind";
import {
  educationRankAt,
  eligibleFrom,
  judgeEligibility,
  type OpeningFacts,
  type StudentFacts,
} from "./student";
import type { Day, Id } from "./values";

/** Openings that begin on this day or later; true: whenever, also when no day is stated; false: never. */
export type StartFrom = Day | boolean;
/** Openings of one kind: those of hazardous posts may have to begin later. */
export type OpeningRule = {
  kind: ListingKind;
  /** Only of firms that the student's school has approved. */
  approvedOnly: boolean;
  startsFrom: StartFrom;
  hazardousFrom: StartFrom;
};
/** What is open to a student of a school. An opening must fit one of the rules. */
export type OpenTo = {
  educationRankAtMost: number;
  /** The school whose word on firms counts. */
  schoolId: Id;
  rules: readonly OpeningRule[];
};

/** The rules of the openings a student may apply to today: exactly those for which judgeEligibility says yes, seats,
 * validity and re-posting aside. Kinds that are closed whatever the opening are left out. */
export function openTo(student: StudentFacts, schoolId: Id, today: Day): OpenTo {
  const rules = listingKinds
    .map((kind) => ({
      kind,
      approvedOnly: lawOf(kind).opensBySchool,
      startsFrom: startFrom(student, { kind, hazardous: false }, today),
      hazardousFrom: startFrom(student, { kind, hazardous: true }, today),
    }))
    .filter((rule) => rule.startsFrom !== false);
  return { educationRankAtMost: educationRankAt(student.schoolKind), schoolId, rules };
}

/** A later start never adds a block; the day on which all are gone is tried, since some do not look at the start. */
function startFrom(
  student: StudentFacts,
  { kind, hazardous }: Pick<OpeningFacts, "kind" | "hazardous">,
  today: Day,
): StartFrom {
  const judge = (startsOn: Day | null) => {
    const opening = { kind, hazardous, startsOn, isOpen: true, reposted: false, educationRank: 0 };
    return judgeEligibility(student, { ...opening, schoolVerdict: "approved" }, today);
  };
  const now = judge(null);
  if (now.ok) return true;
  const day = eligibleFrom(now);
  return day !== null && judge(day).ok ? day : false;
}
