// Owns the market facts that reasons are judged by: those of the run whose lists are read, so that order and reasons agree;
// before the first run they are counted, anew every ten minutes.
import { marketOf } from "~/app/domain/matching-market";
import type { MatchMarket } from "~/app/domain/matching-views";
import type { Services } from "~/app/platform/services.server";
import { type MatchListingRow, payOf } from "./match-listing.server";
import { marketOfRun } from "./run-market.server";

type Needs = Pick<Services, "pool" | "clock" | "reference">;
type Counted = Pick<
  MatchListingRow,
  "kind" | "occupationCode" | "payMin" | "payMax" | "payPeriod" | "payCurrency"
> & { placeCodes: string[]; skillCodes: string[] };

const living = `
  select l.kind::text, l."occupationCode", l."payMin", l."payMax", l."payPeriod"::text, l."payCurrency"::text,
    l."regionCodes" || array(select x."regionCode" from "ListingSite" y join "EnterpriseSite" x on x.id = y."siteId"
      where y."listingId" = l.id) as "placeCodes",
    array(select "skillCode" from "ListingSkill" s where s."listingId" = l.id) as "skillCodes"
  from "Listing" l join "Enterprise" e on e.id = l."enterpriseId"
  where l.status = 'live' and l.source = 'posted' and l."validUntil" > $1 and e.status = 'approved'`;
/** The market of the current run, but only where it is another than the one that is known. */
const current = `
  select id, case when id is distinct from $1::uuid then market end as market
  from "MatchRun" where "isCurrent"`;

const goodFor = 10 * 60_000;
const ofRuns = new WeakMap<Services["pool"], { runId: string; market: MatchMarket }>();
const counted = new WeakMap<Services["pool"], { at: number; market: Promise<MatchMarket> }>();

/** The market of the current run, or as it was counted at most ten minutes ago. */
export async function readMarket(services: Needs): Promise<MatchMarket> {
  const { pool, reference } = services;
  const known = ofRuns.get(pool);
  const { rows } = await pool.query<{ id: string; market: unknown }>(current, [known?.runId]);
  const run = rows[0];
  if (run && run.id === known?.runId) return { ...known.market, reference };
  const market = run && marketOfRun(run.market, reference);
  if (!market) return recentlyCounted(services);
  ofRuns.set(pool, { runId: run.id, market });
  return market;
}

function recentlyCounted(services: Needs): Promise<MatchMarket> {
  const { pool, clock } = services;
  const now = clock.now();
  const known = counted.get(pool);
  if (known && Math.abs(now.getTime() - known.at) < goodFor) return known.market;
  const market = countMarket(services);
  counted.set(pool, { at: now.getTime(), market });
  market.catch(() => counted.delete(pool));
  return market;
}

/** Counts the market of this moment. */
export async function countMarket({ pool, clock, reference }: Needs): Promise<MatchMarket> {
  const { rows } = await pool.query<Counted>(living, [clock.now()]);
  return marketOf(
    rows.map((row) => ({ ...row, pay: payOf(row) })),
    reference,
  );
}
