// Owns the reading of the market into memory: who is on it today, and the stored lists of the current run.
import type { MatchMarket } from "~/app/domain/matching-views";
import type { Id } from "~/app/domain/values";
import { unpackMatches } from "~/app/features/matching/packed-matches.server";
import { marketOfRun } from "~/app/features/matching/run-market.server";
import type { Services } from "~/app/platform/services.server";
import { LiveMarket } from "./live-market";
import type { LiveSide } from "./live-side";
import { readListings, readStudents } from "./read-sides";
import { keyOf } from "./top-lists";

export type CurrentRun = { id: Id; slot: number; startedAt: Date; known: MatchMarket };
type Stored = { ownerId: Id; list: Buffer; price: number };
const page = 2_000;

/** The run that pages read, where this version can read its market. */
export async function findCurrentRun({
  db,
  reference,
}: Pick<Services, "db" | "reference">): Promise<CurrentRun | null> {
  const run = await db.matchRun.findFirst({
    where: { isCurrent: true },
    select: { id: true, slot: true, startedAt: true, market: true },
  });
  const known = run && marketOfRun(run.market, reference);
  return known ? { ...run, known } : null;
}

/** Reads the market of a run into memory, batch by batch, so that others go on meanwhile. All of it is read anew: imports,
 * leavers and new classes are noted nowhere else. */
export async function loadMarket(services: Services, run: CurrentRun): Promise<LiveMarket> {
  const students = await services.db.person.count();
  const listings = await services.db.listing.count({ where: { status: "live" } });
  const market = new LiveMarket(run, run.known, { students, listings });
  await readAll(services, market);
  await readLists(services, run, market);
  return market;
}

async function readAll(services: Services, market: LiveMarket): Promise<void> {
  const now = services.clock.now();
  for await (const some of readStudents(services, {}, now))
    for (const { id, student } of some) market.knowStudent(id, student);
  for await (const some of readListings(services, {}, now))
    for (const listing of some) market.knowListing(listing.id, listing);
}

async function readLists(
  { pool }: Services,
  { id, slot }: CurrentRun,
  market: LiveMarket,
): Promise<void> {
  const { students, listings, touched } = market;
  for (let after = "00000000-0000-0000-0000-000000000000"; ;) {
    const { rows } = await pool.query<Stored>(
      `select "ownerId", list, price from "MatchList"
       where slot = $1 and "runId" = $2 and "ownerId" > $3 order by "ownerId" limit $4`,
      [slot, id, after, page],
    );
    for (const row of rows) {
      take(row, students, listings, touched.students);
      take(row, listings, students, touched.listings);
      const isOfNobody = [students, listings].every((side) => side.find(row.ownerId) === undefined);
      // Whoever left while nobody followed: the list that is still stored is to be emptied.
      if (isOfNobody) touched.listings.add(market.knowListing(row.ownerId, null));
    }
    if (rows.length < page) return;
    after = rows.at(-1)!.ownerId;
  }
}

function take(
  { ownerId, list, price }: Stored,
  side: LiveSide<unknown>,
  others: LiveSide<unknown>,
  touched: Set<number>,
) {
  const row = side.find(ownerId);
  if (row === undefined) return;
  const stored = unpackMatches(list);
  const matches = stored.flatMap(({ id, want, need }) => {
    const other = others.find(id);
    return other === undefined ? [] : [{ key: keyOf(want + need, other), need }];
  });
  side.setList(row, matches, stored.length);
  if (matches.length < stored.length) touched.add(row); // it names somebody who has left
  side.prices[row] = price;
}
