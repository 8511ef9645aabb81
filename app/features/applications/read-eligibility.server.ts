// Owns how a student stands to listings: the domain's judgement on the facts, what is applied for and saved already, and
// all that is open to the student as a set for searches.
import type { ApplicationStatus } from "~/app/domain/application";
import { isOpen } from "~/app/domain/listing";
import { needsSchoolReview } from "~/app/domain/listing-kind";
import { openTo, type OpenTo } from "~/app/domain/open-to";
import type { Viewer } from "~/app/domain/permission";
import { lastDayOf, standsInTheWay } from "~/app/domain/placement";
import { type Eligibility, judgeEligibility } from "~/app/domain/student";
import { dayOf, type Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { type Facts, readFacts, readStudentFacts } from "./read-facts.server";

/** Whether the facts let the student apply now, and what stands in the way. */
export function judgeFacts(facts: Facts, now: Date): Eligibility {
  if (facts.enrolmentId === null)
    return { ok: false, blocks: [{ code: "not_enrolled", from: null }] };
  const listing = { ...facts, status: facts.listingStatus };
  const opening = {
    ...facts,
    isOpen: isOpen(listing, now),
    reposted: facts.source === "reposted",
  };
  return judgeEligibility(facts, opening, dayOf(now));
}

/** The same in a round, which has its own last day: that of the listing's applications does not count. */
export function judgeInRound(facts: Facts, now: Date): Eligibility {
  return judgeFacts({ ...facts, applyBy: null }, now);
}

/** Whether an earlier yes of the student forbids another application of this kind in this time. */
export function isAlreadyPlaced(facts: Facts, now: Date): boolean {
  const { kind, startsOn, months } = facts;
  const endsOn = facts.endsOn ?? (startsOn && months ? lastDayOf(startsOn, months) : null);
  const stay = { kind, startsOn, endsOn };
  return (facts.commitments ?? []).some((yes) => standsInTheWay(yes, stay, dayOf(now)));
}

/** What a student's page says beside a listing: may I apply, did I already, am I placed, have I saved it. */
export type Standing = Eligibility & {
  applied: { applicationId: Id; status: ApplicationStatus } | null;
  isAlreadyPlaced: boolean;
  isSaved: boolean;
  /** The yes of both sides waits for the school's. */
  thenSchool: boolean;
};

type Needs = Pick<Services, "pool" | "clock">;
const savedAmong = `select "listingId" from "SavedListing" where "personId" = $1 and "listingId" = any($2)`;

/** How a signed-in student stands to each of these listings, in two queries at once; empty for everybody else. */
export async function eligibilityFor(
  { pool, clock }: Needs,
  viewer: Viewer,
  listingIds: readonly Id[],
): Promise<Map<Id, Standing>> {
  if (viewer?.side !== "student" || listingIds.length === 0) return new Map();
  const now = clock.now();
  const [rows, saved] = await Promise.all([
    readFacts({ pool }, viewer.personId, listingIds),
    pool.query<{ listingId: Id }>(savedAmong, [viewer.personId, listingIds]),
  ]);
  const savedIds = new Set(saved.rows.map(({ listingId }) => listingId));
  return new Map(
    rows.map((facts) => {
      const { listingId, applicationId, applicationStatus: status } = facts;
      const applied = applicationId && status ? { applicationId, status } : null;
      const standing = { ...judgeFacts(facts, now), applied, isSaved: savedIds.has(listingId) };
      const thenSchool = needsSchoolReview(facts.kind, viewer.isMinor);
      return [listingId, { ...standing, isAlreadyPlaced: isAlreadyPlaced(facts, now), thenSchool }];
    }),
  );
}

const nothingOpen: OpenTo = { educationRankAtMost: 0, schoolId: "", rules: [] };

/** All that a signed-in student may apply to now; kinds that an earlier yes closes whatever the dates are left out. null
 * for everybody else: no law of ours narrows what they look for. */
export async function findOpenTo({ pool, clock }: Needs, viewer: Viewer): Promise<OpenTo | null> {
  if (viewer?.side !== "student") return null;
  const facts = await readStudentFacts({ pool }, viewer.personId);
  if (!facts) return nothingOpen;
  const today = dayOf(clock.now());
  const open = openTo(facts, facts.schoolId, today);
  const isClosed = ({ kind }: OpenTo["rules"][number]) =>
    facts.commitments.some((yes) => {
      return standsInTheWay(yes, { kind, startsOn: null, endsOn: null }, today);
    });
  return { ...open, rules: open.rules.filter((rule) => !isClosed(rule)) };
}
