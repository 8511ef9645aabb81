// Owns the frame of a commit: the run is locked before its staged rows are taken over, and closed with them in the same
// transaction. What is taken over is the verbs'.
import type pg from "pg";
import type { Id } from "~/app/domain/values";
import { newId } from "~/app/platform/id";
import type { RunFacts } from "./stage-run.server";

/** Locks a checked run for its commit, so that two commits follow each other; null when it is gone or committed. */
export async function lockRun(client: pg.PoolClient, runId: Id): Promise<LockedRun | null> {
  await client.query(`select pg_advisory_xact_lock(hashtext('import'))`);
  const { rows } = await client.query<LockedRun>(
    `select "id", "sourceName", "sourcedOn"::text, "schoolId", "startedById" from "ImportRun"
     where "id" = $1 and "state" = 'checked' for update`,
    [runId],
  );
  return rows[0] ?? null;
}
export type LockedRun = Pick<RunFacts, "sourceName" | "sourcedOn" | "schoolId" | "startedById"> & {
  id: Id;
};

/** Closes a run within the transaction that took its rows over: counts kept, staging emptied, the trail written. */
export async function closeRun(
  client: pg.PoolClient,
  now: Date,
  run: LockedRun,
  counts: object,
): Promise<void> {
  await client.query(`delete from "ImportRow" where "runId" = $1`, [run.id]);
  await client.query(
    `update "ImportRun" set "state" = 'committed', "committedAt" = $2, "counts" = $3 where "id" = $1`,
    [run.id, now, JSON.stringify(counts)],
  );
  await client.query(
    `insert into "AuditEntry" ("id", "at", "actorId", "actorRole", "action", "subjectKind", "subjectId", "fields")
     values ($1, $2, $3, $4, 'import.committed', 'ImportRun', $5, '{}')`,
    [
      newId(now.getTime()),
      now,
      run.startedById,
      run.startedById ? "operator_admin" : "system",
      run.id,
    ],
  );
}
