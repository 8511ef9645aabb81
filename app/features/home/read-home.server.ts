// Owns the work lists of the home pages: what waits for whom, counted from rows. Decides nothing.
import { waitingForFirm } from "~/app/domain/application";
import type { EnterpriseActor } from "~/app/domain/permission";
import { addDays, type Day, dayOf, endOfDay } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

export type EnterpriseHome = {
  status: "unclaimed" | "pending" | "approved" | "refused" | "suspended";
  decisionNote: string | null;
  drafts: number;
  referred: number;
  inReview: number;
  live: number;
  seats: number;
  taken: number;
  /** Live listings whose time is over within `soonDays`, and when the first of them ends. */
  ending: number;
  endsFirst: Date | null;
  toRead: number;
  /** The nearest promise among those not read. */
  readBy: Date | null;
  late: number;
  offersOut: number;
  respondBy: Date | null;
  /** Interviews of today that somebody has taken, and when the next of them begins. */
  interviews: number;
  nextInterview: Date | null;
  /** Visits that schools ask for, and the first day that is asked. */
  bookings: number;
  firstVisit: Day | null;
  /** Programmes of open rounds in which students rank, and the first last day. */
  rounds: number;
  rankBy: Date | null;
};
/** How far a work list looks ahead. */
export const soonDays = 7;

/** The instant up to which a listing that ends is said to end soon. */
export function endOfSoon(now: Date): Date {
  return endOfDay(addDays(dayOf(now), soonDays));
}

const enterpriseHome = `
  with listing as (
    select (count(*) filter (where status = 'draft'))::int as drafts,
      (count(*) filter (where status = 'referred'))::int as referred,
      (count(*) filter (where status = 'submitted'))::int as "inReview",
      (count(*) filter (where status = 'live'))::int as live,
      coalesce(sum(seats) filter (where status = 'live'), 0)::int as seats,
      coalesce(sum(taken) filter (where status = 'live'), 0)::int as taken,
      (count(*) filter (where status = 'live' and "validUntil" between $2 and $4))::int as ending,
      min("validUntil") filter (where status = 'live' and "validUntil" between $2 and $4) as "endsFirst"
    from "Listing" where "enterpriseId" = $1 and source = 'posted'
  ), application as (
    select (count(*) filter (where a.status = 'submitted'))::int as "toRead",
      min(a."answerBy") filter (where a.status = 'submitted') as "readBy",
      (count(*) filter (where a.status::text = any($5) and a."answerBy" <= $2))::int as late,
      (count(*) filter (where a.status = 'offered'))::int as "offersOut",
      min(a."respondBy") filter (where a.status = 'offered') as "respondBy"
    from "Application" a join "Listing" l on l.id = a."listingId" where l."enterpriseId" = $1
  ), interview as (
    select count(*)::int as interviews, min(s."startsAt") filter (where s."startsAt" >= $2) as "nextInterview"
    from "InterviewSlot" s join "Listing" l on l.id = s."listingId"
    where l."enterpriseId" = $1 and s."applicationId" is not null and s."cancelledAt" is null
      and (s."startsAt" at time zone 'Asia/Shanghai')::date = $3::date
  ), booking as (
    select count(*)::int as bookings, min(b.day)::text as "firstVisit"
    from "ObservationBooking" b join "Listing" l on l.id = b."listingId"
    where l."enterpriseId" = $1 and b.state = 'asked' and b.day >= $3::date
  ), round as (
    select count(*)::int as rounds, min(r."rankUntil") as "rankBy"
    from "RoundProgramme" p join "Round" r on r.id = p."roundId" join "Listing" l on l.id = p."listingId"
    where l."enterpriseId" = $1 and r.state = 'open' and r."rankUntil" > $2
  )
  select e.status::text as status, e."decisionNote", listing.*, application.*, interview.*, booking.*, round.*
  from "Enterprise" e, listing, application, interview, booking, round where e.id = $1`;

/** What waits for a firm and by when: applicants to read, answers that are late, interviews of today, visits to answer,
 * listings sent back or about to end. One query. */
export async function readEnterpriseHome(
  { pool, clock }: Pick<Services, "pool" | "clock">,
  actor: EnterpriseActor,
): Promise<EnterpriseHome> {
  const now = clock.now();
  const today = dayOf(now);
  const { rows } = await pool.query<EnterpriseHome>(enterpriseHome, [
    ...[actor.enterpriseId, now, today, endOfSoon(now)],
    waitingForFirm,
  ]);
  const row = rows[0];
  if (!row) throw new Error("the actor's enterprise is gone");
  return row;
}

export type OperatorHome = {
  pendingEnterprises: number;
  submittedListings: number;
  /** Submitted more than a working day ago. */
  lateListings: number;
  heldListings: number;
  byStatus: { status: string; n: number }[];
  placed: number;
};

/** What waits for the operator, and the market in figures. */
export async function readOperatorHome({
  pool,
  clock,
}: Pick<Services, "pool" | "clock">): Promise<OperatorHome> {
  const { rows } = await pool.query<OperatorHome>(
    `select (select count(*) from "Enterprise" where status = 'pending')::int as "pendingEnterprises",
      (select count(*) from "Listing" where status = 'submitted' and source = 'posted')::int as "submittedListings",
      (select count(*) from "Listing" where status = 'submitted' and source = 'posted' and "submittedAt" < $1::timestamptz - interval '24 hours')::int as "lateListings",
      (select count(*) from "Listing" where status = 'held')::int as "heldListings",
      (select count(*) from "Placement" where state in ('confirmed', 'running', 'ended', 'closed'))::int as placed,
      (select coalesce(json_agg(json_build_object('status', status, 'n', n) order by n desc), '[]')
        from (select status::text, count(*)::int as n from "Application" where status <> 'draft' group by 1) s) as "byStatus"`,
    [clock.now()],
  );
  const row = rows[0];
  if (!row) throw new Error("the operator's desk could not be counted");
  return row;
}
