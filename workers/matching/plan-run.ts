// Owns the first part of a run: the market is counted, the listings are kept as all shards see them, the students are cut
// into shards.
import type { MatchListing } from "~/app/domain/matching-views";
import type { Id } from "~/app/domain/values";
import { countMarket } from "~/app/features/matching/read-market.server";
import { toStoredMarket } from "~/app/features/matching/run-market.server";
import { announce } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { readListings } from "./read-sides";
import { keepListings } from "./run-parts";
import { mostRows } from "./top-lists";

/** A shard has no fewer students, unless there are fewer; four machines get work; memory holds no more. */
const fewest = 1_000;
const machines = 4;
const most = 20_000;

/** Into how many shards so many students are cut. */
export function countShards(students: number): number {
  const worthwhile = Math.max(1, Math.min(machines, Math.floor(students / fewest)));
  return Math.max(worthwhile, Math.ceil(students / most));
}

/** Throws, with a message for the operator, where a market has more rows than the keys of lists can tell apart. */
export function mustHold(students: number, listings: number): void {
  if (Math.max(students, listings) <= mostRows) return;
  const counted = `${String(students)} students and ${String(listings)} listings`;
  throw new RangeError(
    `the market has ${counted}; a run holds at most ${String(mostRows)} of each`,
  );
}

/** Plans a run and announces its shards, unless the caller does them `quietly`. Does nothing for one that is planned, finished
 * or given up. Throws where the market is larger than a run holds. */
export async function planRun(services: Services, runId: Id, quietly = false): Promise<void> {
  const { db, pool, clock } = services;
  const isUnplanned = { id: runId, parts: 0, finishedAt: null, failedAt: null };
  const run = await db.matchRun.findFirst({ where: isUnplanned, select: { startedAt: true } });
  if (!run) return;
  const market = toStoredMarket(await countMarket(services));
  const listings: MatchListing[] = [];
  for await (const some of readListings(services, {}, run.startedAt)) listings.push(...some);
  const { rows } = await pool.query<{ id: Id }>(
    `select distinct "personId" as id from "Enrolment" where state = 'enrolled' order by 1`,
  );
  mustHold(rows.length, listings.length);
  await keepListings(services, runId, listings);
  const shards = cut(rows.map(({ id }) => id));
  const parts = shards.length + 1;
  await db.$transaction(async (tx) => {
    const data = { parts, market, listings: listings.length, touchedAt: clock.now() };
    const { count } = await tx.matchRun.updateMany({ where: isUnplanned, data });
    if (count === 0) return;
    await tx.matchPart.createMany({
      data: shards.map((shard, n) => ({ ...shard, runId, number: n + 1 })),
    });
    if (!quietly) await announce(tx, clock.now(), { name: "matching.planned", runId, parts });
  });
}

/** Ranges of ids, one after another; a single empty one where there is nobody. */
function cut(ids: readonly Id[]): { firstId?: Id; lastId?: Id }[] {
  const shards = countShards(ids.length);
  const size = Math.ceil(ids.length / shards);
  return Array.from({ length: shards }, (_, n) => {
    const own = ids.slice(n * size, (n + 1) * size);
    return { ...(own[0] && { firstId: own[0] }), ...(own.at(-1) && { lastId: own.at(-1) }) };
  });
}
