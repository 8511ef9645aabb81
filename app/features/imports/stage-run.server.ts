// Owns the staging table: what was read from a file stands there, complete or not at all, until a commit takes it over.
// Everything runs in the caller's transaction (raw-transaction.server.ts). What a row means is the verbs'.
import type pg from "pg";
import type { Id } from "~/app/domain/values";
import { newId } from "~/app/platform/id";

export type StagedRow = {
  rowNo: number;
  key: string;
  outcome: "good" | "faulty";
  data: object;
  findings: readonly object[];
};
export type RunFacts = {
  kind: "postings" | "roster";
  fileName: string;
  /** sha256 of the bytes, hex. */
  fileHash: string;
  sourceName: string;
  sourcedOn: string | null;
  schoolId: Id | null;
  startedById: Id | null;
};

const batchSize = 2_000;

/**
 * Puts a whole file into staging and returns the run; a kill leaves nothing of it. Earlier checks of the same file, and
 * those that nobody committed within a day, are emptied: staged rosters hold personal data.
 */
export async function stageRun(
  client: pg.PoolClient,
  now: Date,
  facts: RunFacts,
  rows: Iterable<StagedRow>,
  onRow: (staged: number) => void,
): Promise<Id> {
  const stale = `select "id" from "ImportRun" where "state" = 'checked' and "kind" = $1
    and ("fileHash" = $2 and "schoolId" is not distinct from $3 or "createdAt" < $4)`;
  const since = [facts.kind, facts.fileHash, facts.schoolId, new Date(now.getTime() - 86_400_000)];
  await client.query(`delete from "ImportRow" where "runId" in (${stale})`, since);
  await client.query(`delete from "ImportRun" where "id" in (${stale})`, since);
  const runId = newId(now.getTime());
  await client.query(
    `insert into "ImportRun" ("id", "kind", "state", "fileName", "fileHash", "sourceName", "sourcedOn", "schoolId", "startedById", "createdAt")
     values ($1, $2, 'checked', $3, $4, $5, $6, $7, $8, $9)`,
    [
      runId,
      facts.kind,
      facts.fileName,
      facts.fileHash,
      facts.sourceName,
      facts.sourcedOn,
      facts.schoolId,
      facts.startedById,
      now,
    ],
  );
  let staged = 0;
  let batch: StagedRow[] = [];
  const flush = async () => {
    if (batch.length > 0) await insertRows(client, runId, batch);
    staged += batch.length;
    batch = [];
    onRow(staged);
  };
  for (const row of rows) {
    batch.push(row);
    if (batch.length === batchSize) await flush();
  }
  await flush();
  return runId;
}

async function insertRows(client: pg.PoolClient, runId: Id, rows: StagedRow[]): Promise<void> {
  await client.query(
    `insert into "ImportRow" ("runId", "rowNo", "key", "outcome", "data", "findings")
     select $1, r."rowNo", r."key", r."outcome", r."data"::jsonb, r."findings"::jsonb
     from unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[]) as r("rowNo", "key", "outcome", "data", "findings")`,
    [
      runId,
      rows.map((row) => row.rowNo),
      rows.map((row) => row.key),
      rows.map((row) => row.outcome),
      rows.map((row) => JSON.stringify(row.data)),
      rows.map((row) => JSON.stringify(row.findings)),
    ],
  );
}
