// Owns reading what decides whether a student may apply: facts of the student, of listings, of earlier answers, in one
// query for any number of listings. The judgement itself is the domain's.
import { type ApplicationStatus, ends } from "~/app/domain/application";
import type { EnterpriseStatus } from "~/app/domain/enterprise";
import {
  isOpen,
  type ListingKind,
  type ListingSource,
  type ListingStatus,
} from "~/app/domain/listing";
import type { Viewer } from "~/app/domain/permission";
import { type Commitment, lastDayOf, standsInTheWay } from "~/app/domain/placement";
import type { SchoolVerdict } from "~/app/domain/school-verdict";
import {
  type Eligibility,
  type EnrolmentState,
  judgeEligibility,
  type Programme,
  type SchoolKind,
} from "~/app/domain/student";
import { type Day, dayOf, type Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

/** SQL: an application that is alive, spelled like the partial unique index so that the planner may use it. */
export const isLive = `status not in (${ends.map((end) => `'${end}'`).join(", ")})`;

const factsOf = (which: string) => `
  with student as materialized (
    select p.name, to_char(p."birthDate", 'YYYY-MM-DD') as "birthDate", en.id as "enrolmentId",
      en.programme::text, en."studyYear", en.state::text, sc.id as "schoolId", sc.name as school, sc.kind::text as "schoolKind",
      c.name as "className", c."majorCode", coalesce(pr.about, '') as about,
      array(select "skillCode" from "ProfileSkill" where "personId" = p.id order by 1) as "skillCodes",
      exists (select 1 from "Consent" where "personId" = p.id and purpose = 'application_sharing'
        and "withdrawnAt" is null) as sharing,
      (select coalesce(json_agg(json_build_object('kind', cl.kind, 'status', ca.status,
          'startsOn', pl."startsOn", 'endsOn', pl."endsOn")), '[]')
        from "Application" ca join "Listing" cl on cl.id = ca."listingId"
        left join "Placement" pl on pl."applicationId" = ca.id
        where ca."studentId" = p.id and ca.status in ('accepted', 'school_review', 'placed')) as commitments
    from "Person" p
    join lateral (select * from "Enrolment" where "personId" = p.id
      order by state in ('enrolled', 'on_leave') desc, "startedOn" desc limit 1) en on true
    join "School" sc on sc.id = en."schoolId"
    join "SchoolClass" c on c.id = en."classId"
    left join "StudentProfile" pr on pr."personId" = p.id
    where p.id = $1
  )
  select l.id as "listingId", l.kind::text, l.source::text, l.status::text as "listingStatus", l."validUntil",
    to_char(l."applyBy", 'YYYY-MM-DD') as "applyBy", l.seats, l.taken, l."educationRank", l.hazardous, l."answerDays", e.status::text as "enterpriseStatus",
    to_char(l."startsOn", 'YYYY-MM-DD') as "startsOn", to_char(l."endsOn", 'YYYY-MM-DD') as "endsOn", l.months,
    (select verdict::text from "SchoolEnterprise" where "schoolId" = student."schoolId"
      and "enterpriseId" = l."enterpriseId") as "schoolVerdict", a.id as "applicationId", a.status::text as "applicationStatus",
    student.*
  from "Listing" l
  join "Enterprise" e on e.id = l."enterpriseId"
  left join student on true
  left join "Application" a on a."listingId" = l.id and a."studentId" = $1 and a.${isLive}
  where l.id ${which}`;
// One listing, the hot path, has a text of its own: with an array PostgreSQL plans anew each time, at five times the cost.
const factsOfOne = { name: "application-facts", text: factsOf("= $2") };
const factsOfMany = { name: "application-facts-of-many", text: factsOf("= any($2)") };

type Enrolled = {
  name: string;
  birthDate: Day | null;
  enrolmentId: Id;
  programme: Programme;
  studyYear: number;
  state: EnrolmentState;
  school: string;
  schoolKind: SchoolKind;
  className: string;
  majorCode: string;
  about: string;
  skillCodes: string[];
  sharing: boolean;
  commitments: Commitment[];
};
type Opening = {
  listingId: Id;
  kind: ListingKind;
  source: ListingSource;
  listingStatus: ListingStatus;
  validUntil: Date;
  applyBy: Day | null;
  seats: number | null;
  taken: number;
  educationRank: number;
  hazardous: boolean;
  answerDays: number;
  enterpriseStatus: EnterpriseStatus;
  startsOn: Day | null;
  endsOn: Day | null;
  months: number | null;
  schoolVerdict: SchoolVerdict | null;
  applicationId: Id | null;
  applicationStatus: ApplicationStatus | null;
};
export type Facts = Opening & (Enrolled | { [K in keyof Enrolled]: null });

/** Everything that decides on applications of one student to some listings; never for another's eyes. A student
 * without any enrolment has `enrolmentId` null. */
export async function readFacts(
  { pool }: Pick<Services, "pool">,
  studentId: Id,
  listingIds: readonly Id[],
): Promise<Facts[]> {
  const query =
    listingIds.length === 1
      ? { ...factsOfOne, values: [studentId, listingIds[0]] }
      : { ...factsOfMany, values: [studentId, listingIds] };
  return (await pool.query<Facts>(query)).rows;
}

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

/** Whether an earlier yes of the student forbids another application of this kind in this time. */
export function isAlreadyPlaced(facts: Facts, now: Date): boolean {
  const { kind, startsOn, months } = facts;
  const endsOn = facts.endsOn ?? (startsOn && months ? lastDayOf(startsOn, months) : null);
  const stay = { kind, startsOn, endsOn };
  return (facts.commitments ?? []).some((yes) => standsInTheWay(yes, stay, dayOf(now)));
}

/** What a student's page says beside a listing: may I apply, did I already, am I placed. */
export type Standing = Eligibility & {
  applied: { applicationId: Id; status: ApplicationStatus } | null;
  isAlreadyPlaced: boolean;
};

/** How a signed-in student stands to each of these listings, in one query; empty for everybody else. */
export async function eligibilityFor(
  { pool, clock }: Pick<Services, "pool" | "clock">,
  viewer: Viewer,
  listingIds: readonly Id[],
): Promise<Map<Id, Standing>> {
  if (viewer?.side !== "student" || listingIds.length === 0) return new Map();
  const now = clock.now();
  const rows = await readFacts({ pool }, viewer.personId, listingIds);
  return new Map(
    rows.map((facts) => {
      const { listingId, applicationId, applicationStatus: status } = facts;
      const applied = applicationId && status ? { applicationId, status } : null;
      const standing = { ...judgeFacts(facts, now), applied };
      return [listingId, { ...standing, isAlreadyPlaced: isAlreadyPlaced(facts, now) }];
    }),
  );
}
