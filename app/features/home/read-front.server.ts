// Owns the live facts of the public front page: counted from rows once a minute, never written by hand, and left out
// where there are too few to mean anything.
import { listingKinds } from "~/app/domain/listing";
import { lawOf } from "~/app/domain/listing-kind";
import { regionPath } from "~/app/domain/reference";
import { dayOf, type Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { gbaGrid } from "./gba-grid.data";

export type Place = { code: string; name: string; seats: number };
export type FrontFacts = {
  openListings: number;
  openSeats: number;
  /** null: fewer than the smallest number worth telling. */
  enterprises: number | null;
  /** Confirmed placements; null as above. */
  placed: number | null;
  /** Median days from a submission to the firm's first step in the last 90 days; null below the smallest sample. */
  medianAnswerDays: number | null;
  /** The Greater Bay Area as a map has it, row by row; null: water. */
  grid: (Place | null)[][];
  /** Other places with open seats, most first. */
  elsewhere: Place[];
};
/** Milliseconds for which a count is told to everybody. */
const maxAge = 60_000;
export const fewest = { enterprises: 5, placed: 10, answers: 20 };
const appliedFor = listingKinds.filter((kind) => lawOf(kind).takenBy === "student");

const readFacts = `
  with open as (
    select l.id, l.seats - l.taken as left, l."regionCodes" from "Listing" l join "Enterprise" e on e.id = l."enterpriseId"
    where l.status = 'live' and l.source = 'posted' and l.kind::text = any($3) and l."validUntil" > $1
      and (l."applyBy" is null or l."applyBy" >= $2::date) and e.status = 'approved' and l.taken < l.seats
  ), answers as (
    select extract(epoch from min(m.at) - a."submittedAt") / 86400 as days
    from "Application" a join "ApplicationMove" m on m."applicationId" = a.id and m.move in ('review', 'shortlist', 'invite', 'offer', 'refuse')
    where a."submittedAt" > $1::timestamptz - interval '90 days' group by a.id
  )
  select (select count(*) from "Enterprise" where status = 'approved')::int as enterprises,
    (select count(*) from "Placement" where state in ('confirmed', 'running', 'ended', 'closed'))::int as placed,
    (select count(*) from answers)::int as answered,
    (select percentile_cont(0.5) within group (order by days) from answers) as "medianDays",
    (select coalesce(json_agg(json_build_object('codes', codes, 'listings', n, 'seats', seats)), '[]') from (
      select "regionCodes" as codes, count(*)::int as n, sum("left")::int as seats from open group by 1) by_place) as open`;

type Row = {
  enterprises: number;
  placed: number;
  answered: number;
  medianDays: number | null;
  open: { codes: string[]; listings: number; seats: number }[];
};
const orNull = (n: number, least: number) => (n >= least ? n : null);

type Counted = { at: number; row: Promise<Row> };
const counted = new WeakMap<Services["pool"], Counted>();

/** Counting a large market takes seconds: a count serves everybody who comes within a minute, and those who come while
 * it is made wait for it. One that failed is not kept. */
function countOnce(pool: Services["pool"], now: Date): Promise<Row> {
  const last = counted.get(pool);
  if (last && Math.abs(now.getTime() - last.at) < maxAge) return last.row;
  const row = pool.query<Row>(readFacts, [now, dayOf(now), appliedFor]).then(({ rows }) => {
    if (!rows[0]) throw new Error("the market's facts could not be counted");
    return rows[0];
  });
  counted.set(pool, { at: now.getTime(), row });
  row.catch(() => counted.delete(pool));
  return row;
}

/** What is open to students now and where, how fast firms answer, how many were placed, at most a minute old. One query. A listing in several
 * cities counts in each of them, in a city once. */
export async function readFrontFacts(
  { pool, clock, reference }: Pick<Services, "pool" | "clock" | "reference">,
  locale: Locale,
): Promise<FrontFacts> {
  const row = await countOnce(pool, clock.now());
  const seats = new Map<string, number>();
  for (const { codes, seats: n } of row.open) {
    for (const code of new Set(codes.map((one) => cityOf(reference, one)))) {
      seats.set(code, (seats.get(code) ?? 0) + n);
    }
  }
  const place = (code: string): Place => ({
    ...{ code, name: reference.regions.get(code)?.names[locale] ?? code },
    seats: seats.get(code) ?? 0,
  });
  const shown = new Set(gbaGrid.flat());
  return {
    openListings: row.open.reduce((sum, { listings }) => sum + listings, 0),
    openSeats: row.open.reduce((sum, { seats: n }) => sum + n, 0),
    enterprises: orNull(row.enterprises, fewest.enterprises),
    placed: orNull(row.placed, fewest.placed),
    medianAnswerDays:
      row.answered >= fewest.answers && row.medianDays !== null
        ? Math.max(1, Math.round(row.medianDays))
        : null,
    grid: gbaGrid.map((line) => line.map((code) => (code === null ? null : place(code)))),
    elsewhere: [...seats.keys()]
      .filter((code) => !shown.has(code))
      .map(place)
      .sort((a, b) => b.seats - a.seats || a.code.localeCompare(b.code)),
  };
}

/** The city of a place; a province or special region that is no city's stands for itself. */
function cityOf(reference: Pick<Services["reference"], "regions">, code: string): string {
  const path = regionPath(reference, code);
  return (path.find(({ kind }) => kind === "prefecture") ?? path[0])?.code ?? code;
}
