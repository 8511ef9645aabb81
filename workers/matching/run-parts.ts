// Owns what a run hands from job to job, in rows: the listings as all shards see them, and what each shard found. Bytes go
// past Prisma, which would copy them three times.
import { deserialize, serialize } from "node:v8";
import type { MatchListing, MatchMarket } from "~/app/domain/matching-views";
import type { Id } from "~/app/domain/values";
import { marketOfRun } from "~/app/features/matching/run-market.server";
import type { Services } from "~/app/platform/services.server";

/** A run that is under way; `known`: null before it is planned. */
export type OpenRun = { id: Id; slot: number; startedAt: Date; parts: number; known: MatchMarket };

/** What one shard found: keys with need (need-keys.ts) by row, `listLength` each; students of this shard count from 0. */
export type Found = { persons: Buffer; ofStudents: Float64Array; ofListings: Float64Array };

/** The run while nobody has finished or given it up, and once it is planned; null otherwise. */
export async function findOpenRun(
  { db, reference }: Pick<Services, "db" | "reference">,
  id: Id,
): Promise<OpenRun | null> {
  const run = await db.matchRun.findFirst({
    where: { id, finishedAt: null, failedAt: null, parts: { gt: 0 } },
    select: { id: true, slot: true, startedAt: true, parts: true, market: true },
  });
  const known = run && marketOfRun(run.market, reference);
  return known ? { ...run, known } : null;
}

/** Keeps the listings of a run where shards on any machine find them. Planned twice, the first listings stay, so that all
 * shards see the same. */
export async function keepListings(
  { pool }: Pick<Services, "pool">,
  runId: Id,
  listings: readonly MatchListing[],
): Promise<void> {
  await pool.query(
    `insert into "MatchPart" ("runId", number, bytes) values ($1, 0, $2)
     on conflict ("runId", number) do nothing`,
    [runId, serialize(listings)],
  );
}

/** The listings of a run. */
export async function listingsOf(
  { pool }: Pick<Services, "pool">,
  runId: Id,
): Promise<MatchListing[]> {
  const { rows } = await pool.query<{ bytes: Buffer }>(
    `select bytes from "MatchPart" where "runId" = $1 and number = 0`,
    [runId],
  );
  if (!rows[0]) throw new Error(`run ${runId} has no listings`);
  return deserialize(rows[0].bytes) as MatchListing[];
}

/** Keeps what a shard found. */
export async function keepFound(
  { pool }: Pick<Services, "pool">,
  runId: Id,
  number: number,
  found: Found,
): Promise<void> {
  await pool.query(`update "MatchPart" set bytes = $3 where "runId" = $1 and number = $2`, [
    ...[runId, number, serialize(found)],
  ]);
}

/** What the shards of a run found, one after another. */
export async function* foundIn(
  { pool }: Pick<Services, "pool">,
  { id, parts }: OpenRun,
): AsyncGenerator<Found> {
  for (let number = 1; number < parts; number++) {
    const { rows } = await pool.query<{ bytes: Buffer }>(
      `select bytes from "MatchPart" where "runId" = $1 and number = $2 and "doneAt" is not null`,
      [id, number],
    );
    if (!rows[0]) throw new Error(`part ${String(number)} of run ${id} is missing`);
    yield deserialize(rows[0].bytes) as Found;
  }
}
