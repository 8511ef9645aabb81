// Owns the market as one process counts it for reasons asked on request: how rare skills are and what work usually pays,
// counted anew every ten minutes. Stored lists carry the market of their run instead.
import { marketOf } from "~/app/domain/matching-market";
import type { MatchMarket } from "~/app/domain/matching-views";
import type { Services } from "~/app/platform/services.server";
import { type MatchListingRow, payOf } from "./match-listing.server";

type Needs = Pick<Services, "pool" | "clock" | "reference">;
type Counted = Pick<
  MatchListingRow,
  "kind" | "occupationCode" | "payMin" | "payMax" | "payPeriod" | "payCurrency"
> & { skillCodes: string[] };

const living = `
  select l.kind::text, l."occupationCode", l."payMin", l."payMax", l."payPeriod"::text, l."payCurrency"::text,
    array(select "skillCode" from "ListingSkill" s where s."listingId" = l.id) as "skillCodes"
  from "Listing" l join "Enterprise" e on e.id = l."enterpriseId"
  where l.status = 'live' and l.source = 'posted' and l."validUntil" > $1 and e.status = 'approved'`;

const goodFor = 10 * 60_000;
const counted = new WeakMap<Services["pool"], { at: number; market: Promise<MatchMarket> }>();

/** The market as it was counted at most ten minutes ago. */
export function readMarket({ pool, clock, reference }: Needs): Promise<MatchMarket> {
  const now = clock.now();
  const known = counted.get(pool);
  if (known && Math.abs(now.getTime() - known.at) < goodFor) return known.market;
  const market = pool.query<Counted>(living, [now]).then(({ rows }) =>
    marketOf(
      rows.map((row) => ({ ...row, pay: payOf(row) })),
      reference,
    ),
  );
  counted.set(pool, { at: now.getTime(), market });
  market.catch(() => counted.delete(pool));
  return market;
}
