// Owns the facts that decide whether a student may apply: of the student, of listings, of earlier answers, in one query
// for any number of listings. What they mean is judged in read-eligibility.
import { type ApplicationStatus, ends } from "~/app/domain/application";
import type { EnterpriseStatus } from "~/app/domain/enterprise";
import type { ListingKind, ListingSource, ListingStatus } from "~/app/domain/listing";
import type { Commitment } from "~/app/domain/placement";
import type { SchoolVerdict } from "~/app/domain/school-verdict";
import type { EnrolmentState, Programme, SchoolKind } from "~/app/domain/student";
import type { Day, Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

/** SQL: an application that is alive, spelled like the partial unique index so that the planner may use it. */
export const isLive = `status not in (${ends.map((end) => `'${end}'`).join(", ")})`;

/** SQL: a student with all that decides on applications. */
export const studentOf = (which: string) => `
    select p.id as "studentId", p.name, to_char(p."birthDate", 'YYYY-MM-DD') as "birthDate", en.id as "enrolmentId",
      en.programme::text, en."studyYear", en.state::text, sc.id as "schoolId", sc.name as school, sc.kind::text as "schoolKind", sc."regionCode" as "schoolRegion",
      c.name as "className", c."majorCode", coalesce(pr.about, '') as about,
      array(select "skillCode" from "ProfileSkill" where "personId" = p.id order by 1) as "skillCodes",
      exists (select 1 from "Consent" where "personId" = p.id and purpose = 'application_sharing'
        and "withdrawnAt" is null) as sharing,
      (select coalesce(json_agg(json_build_object('kind', cl.kind, 'status', ca.status,
          'startsOn', pl."startsOn", 'endsOn', pl."endsOn",
          'since', to_char(ca."movedAt" at time zone 'Asia/Shanghai', 'YYYY-MM-DD'))), '[]')
        from "Application" ca join "Listing" cl on cl.id = ca."listingId"
        left join "Placement" pl on pl."applicationId" = ca.id
        where ca."studentId" = p.id and ca.status in ('accepted', 'school_review', 'placed')) as commitments
    from "Person" p
    join lateral (select * from "Enrolment" where "personId" = p.id
      order by state in ('enrolled', 'on_leave') desc, "startedOn" desc limit 1) en on true
    join "School" sc on sc.id = en."schoolId"
    join "SchoolClass" c on c.id = en."classId"
    left join "StudentProfile" pr on pr."personId" = p.id
    where p.id ${which}`;
const student = studentOf("= $1");

/** SQL: what a listing itself says that decides on applications. */
export const opening = `l.id as "listingId", l.kind::text, l.source::text, l.status::text as "listingStatus", l."validUntil",
    to_char(l."applyBy", 'YYYY-MM-DD') as "applyBy", l.seats, l.taken, l."educationRank", l.hazardous, l."answerDays", coalesce(l.questions, '{}') as questions,
    array(select "siteId" from "ListingSite" where "listingId" = l.id) as "siteIds", e.status::text as "enterpriseStatus",
    to_char(l."startsOn", 'YYYY-MM-DD') as "startsOn", to_char(l."endsOn", 'YYYY-MM-DD') as "endsOn", l.months`;

const factsOf = (which: string) => `
  with student as materialized (${student}
  )
  select ${opening},
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

const factsOfStudent = {
  name: "student-facts",
  text: `
${student}`,
};

export type Enrolled = {
  studentId: Id;
  name: string;
  birthDate: Day | null;
  enrolmentId: Id;
  schoolId: Id;
  programme: Programme;
  studyYear: number;
  state: EnrolmentState;
  school: string;
  schoolKind: SchoolKind;
  /** Place code of the school: its law follows the student. */
  schoolRegion: string;
  className: string;
  majorCode: string;
  about: string;
  skillCodes: string[];
  sharing: boolean;
  commitments: Commitment[];
};
type Opening = OpeningAlone & {
  schoolVerdict: SchoolVerdict | null;
  applicationId: Id | null;
  applicationStatus: ApplicationStatus | null;
};
export type OpeningAlone = {
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
  /** The firm's own, which an application answers. */
  questions: string[];
  /** Where the listing has several, an application names those the student would go to. */
  siteIds: Id[];
  enterpriseStatus: EnterpriseStatus;
  startsOn: Day | null;
  endsOn: Day | null;
  months: number | null;
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

/** The same of the student alone; null without any enrolment. */
export async function readStudentFacts(
  { pool }: Pick<Services, "pool">,
  studentId: Id,
): Promise<Enrolled | null> {
  const query = { ...factsOfStudent, values: [studentId] };
  return (await pool.query<Enrolled>(query)).rows[0] ?? null;
}
