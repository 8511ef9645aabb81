// Owns what waits for a school beside its classes: firms to decide on, visits asked for and ahead, offers that run out.
// Counted within the actor's scope; decides nothing.
import type { SchoolActor } from "~/app/domain/permission";
import { runsRounds } from "~/app/domain/round";
import { decidesOnFirms } from "~/app/domain/school-verdict";
import { addDays, type Day, dayOf } from "~/app/domain/values";
import { openingKinds } from "~/app/features/approvals/list-firms-for-school.server";
import type { Services } from "~/app/platform/services.server";
import { soonDays } from "./read-home.server";

export type SchoolWork = {
  /** Firms that ask for the school's word; null for those who do not speak for the school. */
  firms: number | null;
  visitsAsked: number;
  firstAsked: Day | null;
  /** Confirmed visits from today on, within `soonDays`. */
  visits: number;
  firstVisit: Day | null;
  /** Rounds that wait for their organiser: to run, to settle, with an appeal; null for those who run none. */
  rounds: number | null;
  /** When the first offer of a student runs out. */
  respondBy: Date | null;
};

const schoolWork = `
  with class as (
    select id from "SchoolClass" where "schoolId" = $1 and ($2::uuid is null or "collegeId" = $2)
      and ($3::uuid is null or id = $3) and ($4::text is null or "majorCode" = $4)
  ), visit as (
    select b.state, b.day from "ObservationBooking" b join class on class.id = b."classId"
    where b."schoolId" = $1 and b.day >= $6::date
  )
  select
    (select count(*) from "Enterprise" e where e.status = 'approved'
      and not exists (select from "SchoolEnterprise" w where w."enterpriseId" = e.id and w."schoolId" = $1)
      and exists (select from "Listing" l where l."enterpriseId" = e.id and l.status = 'live' and l.source = 'posted'
        and l.kind::text = any($8) and l."validUntil" > $5))::int as firms,
    (select count(*) from visit where state = 'asked')::int as "visitsAsked",
    (select min(day)::text from visit where state = 'asked') as "firstAsked",
    (select count(*) from visit where state = 'confirmed' and day <= $7::date)::int as visits,
    (select min(day)::text from visit where state = 'confirmed' and day <= $7::date) as "firstVisit",
    (select count(*) from "Round" r where r."schoolId" = $1 and (r.state = 'closed' or r.state = 'published'
      and (r."appealUntil" <= $5 or exists (select from "RoundAppeal" p join "RoundEntry" t on t.id = p."entryId"
        where t."roundId" = r.id and p.answer is null))))::int as rounds,
    (select min(a."respondBy") from "Application" a join "Enrolment" e on e.id = a."enrolmentId"
      join class on class.id = e."classId" where e."schoolId" = $1 and e.state <> 'left' and a.status = 'offered') as "respondBy"`;

/** The counts and their nearest days, in one query. */
export async function readSchoolWork(
  { pool, clock }: Pick<Services, "pool" | "clock">,
  actor: SchoolActor,
): Promise<SchoolWork> {
  const { schoolId, collegeId, classId, majorCode, role } = actor;
  const now = clock.now();
  const today = dayOf(now);
  const { rows } = await pool.query<SchoolWork>(schoolWork, [
    ...[schoolId, collegeId, classId, majorCode],
    ...[now, today, addDays(today, soonDays), openingKinds],
  ]);
  const row = rows[0];
  if (!row) throw new Error("the school's work could not be counted");
  const rounds = runsRounds(role) ? row.rounds : null;
  return { ...row, rounds, firms: decidesOnFirms(role) ? row.firms : null };
}
