// Owns how firms answer, counted over twelve months: what was due, what came in time, after how many days.
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

/** Of the applications that were due an answer, how many got it in time; half of the answers came within `usualDays`. */
export type AnswerRecord = { inTime: number; of: number; usualDays: number | null };

/** First answers against the promise as it stood on the day of the application; what a student took back before either is
 * nobody's fault, and what is not due yet no case. Firms without a case are left out. */
export async function readAnswerRecords(
  { pool }: Pick<Services, "pool">,
  enterpriseIds: readonly Id[],
  now: Date,
): Promise<Map<Id, AnswerRecord>> {
  const { rows } = await pool.query<AnswerRecord & { enterpriseId: Id }>(
    `with sent as (
       select l."enterpriseId", a."submittedAt", a.status::text as status,
         l."answerDays" * interval '1 day' as promise,
         (select min(m.at) from "ApplicationMove" m where m."applicationId" = a.id
           and m."actorRole" in ('recruiter', 'mentor', 'enterprise_admin')) as "answeredAt"
       from "Application" a join "Listing" l on l.id = a."listingId"
       where l."enterpriseId" = any($1::uuid[]) and a.status <> 'draft'
         and a."submittedAt" > $2::timestamptz - interval '12 months')
     select "enterpriseId", count(*) filter (where "answeredAt" <= "submittedAt" + promise)::int as "inTime",
       count(*)::int as "of",
       ceil(percentile_cont(0.5) within group (order by extract(epoch from "answeredAt" - "submittedAt")) / 86400)::int
         as "usualDays"
     from sent
     where "answeredAt" is not null
       or (status in ('submitted', 'in_review', 'no_answer') and "submittedAt" + promise < $2::timestamptz)
     group by "enterpriseId"`,
    [enterpriseIds, now],
  );
  return new Map(rows.map(({ enterpriseId, ...record }) => [enterpriseId, record]));
}
