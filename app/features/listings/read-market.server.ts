// Owns the live facts of the front page: counted from rows at the moment of asking, never written by hand.
import { regionPath } from "~/app/domain/reference";
import type { Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

export type MarketFacts = {
  openListings: number;
  openSeats: number;
  enterprises: number;
  placed: number;
  /** Median days from a submission to the firm's first step; null below the smallest honest sample. */
  medianAnswerDays: number | null;
  byPlace: { code: string; name: string; seats: number }[];
};
const smallestSample = 20;

const readFacts = `
  with open as (
    select l.id, l.seats - l.taken as left, l."regionCodes" from "Listing" l join "Enterprise" e on e.id = l."enterpriseId"
    where l.status = 'live' and l.source = 'posted' and l."validUntil" > $1 and e.status = 'approved' and l.taken < l.seats
  ), answers as (
    select extract(epoch from min(m.at) - a."submittedAt") / 86400 as days
    from "Application" a join "ApplicationMove" m on m."applicationId" = a.id and m.move in ('review', 'shortlist', 'invite', 'offer', 'refuse')
    where a."submittedAt" > $1::timestamptz - interval '90 days' group by a.id
  )
  select (select count(*) from open)::int as "openListings",
    (select coalesce(sum("left"), 0) from open)::int as "openSeats",
    (select count(*) from "Enterprise" where status = 'approved')::int as enterprises,
    (select count(*) from "Placement" where state = 'confirmed')::int as placed,
    (select count(*) from answers)::int as answered,
    (select percentile_cont(0.5) within group (order by days) from answers) as "medianDays",
    (select coalesce(json_agg(json_build_object('code', code, 'seats', seats)), '[]') from (
      select code, sum("left")::int as seats from open, unnest("regionCodes") as code group by code) by_code) as codes`;

type Row = Omit<MarketFacts, "byPlace" | "medianAnswerDays"> & {
  answered: number;
  medianDays: number | null;
  codes: { code: string; seats: number }[];
};

/** What is open now, how fast firms answer, how many were placed, and the open seats by prefecture. */
export async function readMarketFacts(
  { pool, clock, reference }: Pick<Services, "pool" | "clock" | "reference">,
  locale: Locale,
): Promise<MarketFacts> {
  const { rows } = await pool.query<Row>(readFacts, [clock.now()]);
  const row = rows[0];
  if (!row) throw new Error("the market's facts could not be counted");
  const { answered, medianDays, codes, ...facts } = row;
  const seats = new Map<string, number>();
  for (const { code, seats: n } of codes) {
    const path = regionPath(reference, code);
    const place = path.find((region) => region.kind === "prefecture") ?? path[0];
    if (place) seats.set(place.code, (seats.get(place.code) ?? 0) + n);
  }
  return {
    ...facts,
    medianAnswerDays:
      answered >= smallestSample && medianDays !== null
        ? Math.max(1, Math.round(medianDays))
        : null,
    byPlace: [...seats]
      .map(([code, n]) => ({
        code,
        name: reference.regions.get(code)?.names[locale] ?? code,
        seats: n,
      }))
      .sort((a, b) => b.seats - a.seats || a.code.localeCompare(b.code)),
  };
}
