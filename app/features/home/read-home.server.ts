// Owns the work lists of the home pages: what waits for whom, counted from rows. Decides nothing.
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Services } from "~/app/platform/services.server";

export type EnterpriseHome = {
  status: "unclaimed" | "pending" | "approved" | "refused" | "suspended";
  decisionNote: string | null;
  drafts: number;
  referred: number;
  inReview: number;
  live: number;
  toRead: number;
  late: number;
  offersOut: number;
  seats: number;
  taken: number;
};

const enterpriseHome = `
  select e.status::text as status, e."decisionNote",
    (count(*) filter (where l.status = 'draft'))::int as drafts,
    (count(*) filter (where l.status = 'referred'))::int as referred,
    (count(*) filter (where l.status = 'submitted'))::int as "inReview",
    (count(*) filter (where l.status = 'live'))::int as live,
    coalesce(sum(l.seats) filter (where l.status = 'live'), 0)::int as seats,
    coalesce(sum(l.taken) filter (where l.status = 'live'), 0)::int as taken,
    (select count(*) from "Application" a join "Listing" x on x.id = a."listingId"
      where x."enterpriseId" = e.id and a.status = 'submitted')::int as "toRead",
    (select count(*) from "Application" a join "Listing" x on x.id = a."listingId"
      where x."enterpriseId" = e.id and a.status in ('submitted', 'in_review', 'shortlisted', 'interview')
        and a."answerBy" < $2)::int as late,
    (select count(*) from "Application" a join "Listing" x on x.id = a."listingId"
      where x."enterpriseId" = e.id and a.status = 'offered')::int as "offersOut"
  from "Enterprise" e left join "Listing" l on l."enterpriseId" = e.id
  where e.id = $1 group by e.id`;

/** What waits for a firm: applicants to read, answers that are late, listings sent back. */
export async function readEnterpriseHome(
  { pool, clock }: Pick<Services, "pool" | "clock">,
  actor: EnterpriseActor,
): Promise<EnterpriseHome> {
  const { rows } = await pool.query<EnterpriseHome>(enterpriseHome, [
    actor.enterpriseId,
    clock.now(),
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
      (select count(*) from "Listing" where status = 'submitted')::int as "submittedListings",
      (select count(*) from "Listing" where status = 'submitted' and "submittedAt" < $1::timestamptz - interval '24 hours')::int as "lateListings",
      (select count(*) from "Listing" where status = 'held')::int as "heldListings",
      (select count(*) from "Placement" where state = 'confirmed')::int as placed,
      (select coalesce(json_agg(json_build_object('status', status, 'n', n) order by n desc), '[]')
        from (select status::text, count(*)::int as n from "Application" group by 1) s) as "byStatus"`,
    [clock.now()],
  );
  const row = rows[0];
  if (!row) throw new Error("the operator's desk could not be counted");
  return row;
}
