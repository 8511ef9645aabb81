// Owns the writing of lists: one row per person and per listing, many rows with one statement. What is in a list is told by
// features/matching/packed-matches.
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { turns } from "../turns";

/** Rows ready to be written: ids of 16 bytes and lists of so many bytes each, one after another. */
export type PackedRows = { owners: Buffer; lists: Buffer; bytes: number; prices: Float32Array };

/** So many rows go into one statement. */
const batch = 2_000;
/** So many statements are under way: the database writes each with a core of its own. */
const atOnce = 2;

/** Writes a run's lists into its slot, durably; may be written again. A run that was given up or is no longer the current
 * one writes nothing. */
export async function storeLists(
  services: Pick<Services, "db">,
  run: { id: Id; slot: number },
  packed: PackedRows,
): Promise<void> {
  const count = packed.owners.length / 16;
  const inTurn = turns(atOnce);
  const froms = Array.from({ length: Math.ceil(count / batch) }, (_, n) => n * batch);
  await Promise.all(froms.map((from) => inTurn(() => storeSome(services, run, packed, from))));
}

async function storeSome(
  { db }: Pick<Services, "db">,
  run: { id: Id; slot: number },
  { owners, lists, bytes, prices }: PackedRows,
  from: number,
): Promise<void> {
  const ids = owners.subarray(from * 16, (from + batch) * 16);
  const rows = lists.subarray(from * bytes, (from + batch) * bytes);
  const ofRows = Array.from(prices.subarray(from, from + batch));
  await db.$executeRaw`
    insert into "MatchList" ("ownerId", "slot", "runId", "list", "price", "madeAt")
    select encode(substr(${ids}::bytea, 16 * n + 1, 16), 'hex')::uuid, ${run.slot}::int, ${run.id}::uuid,
      substr(${rows}::bytea, ${bytes}::int * n + 1, ${bytes}::int), (${ofRows}::float8[])[n + 1], clock_timestamp()
    from generate_series(0, ${ids.length / 16 - 1}::int) n
    where exists (select from "MatchRun" r where r.id = ${run.id}::uuid
      and r."failedAt" is null and (r."isCurrent" or r."finishedAt" is null))
    on conflict ("ownerId", "slot") do update
    set "runId" = excluded."runId", "list" = excluded."list", "price" = excluded."price",
      "madeAt" = clock_timestamp()`;
}
