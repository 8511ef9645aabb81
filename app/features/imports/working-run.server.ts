// Owns the frame in which a job or the command line works on a run: one at a time, in one transaction, the state moved
// with the work; and what stands in the run when it cannot be done.
import type pg from "pg";
import {
  decideImportStep,
  type ImportState,
  type ImportStep,
  type RunCounts,
} from "~/app/domain/import-run";
import { type Outcome, type Refusal, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import type { Work, WorkingRun } from "./kinds/kind.server";
import { type Progress, progressOf } from "./progress.server";
import { inRawTransaction } from "./raw-transaction.server";
import { readColumns, readOptions, type RunColumns } from "./run-json.server";

/** `of`: how many rows of the file its progress counts. */
export type StagedRun = WorkingRun & {
  sheetNo: number;
  columns: RunColumns;
  rows: number;
  of: number;
};
type Step = Extract<ImportStep, "check" | "commit" | "undo">;

/**
 * Does one step of a run that was asked for; a kill leaves it before or after. A refusal is kept in the run, which has
 * failed then (an undo leaves it committed). Refuses `import.not_found` for a run that is gone or has moved on, so that
 * a job that runs twice does nothing.
 */
export async function inStep(
  services: Services,
  runId: Id,
  step: Step,
  work: (work: Work, run: StagedRun) => Promise<Outcome<RunCounts>>,
  onProgress: Progress = () => {},
): Promise<Outcome<RunCounts>> {
  const { pool, clock, log } = services;
  const ours: { run: StagedRun | null } = { run: null };
  const outcome = await inRawTransaction(pool, async (client) => {
    // One works on a run at a time. Files are taken over one after another; checks may run beside each other.
    for (const lock of step === "check" ? [lockOf(runId)] : [lockOf(runId), "import"]) {
      await client.query(`select pg_advisory_xact_lock(hashtext($1))`, [lock]);
    }
    const run = await findStaged(client, runId);
    if (!run || !decideImportStep(run.state, step).ok) return refuse("import.not_found");
    ours.run = run;
    const now = clock.now();
    const told = progressOf(services, runId, onProgress);
    const tell = (share: number) => told(Math.round(run.of * share), run.of);
    const done = await work({ services, client, run, now, tell }, run);
    if (done.ok) await closeStep(client, run, step, now, done.value);
    return done;
  }).catch((err: unknown) => {
    if (!ours.run) throw err;
    log.error({ err, runId, step }, "import interrupted");
    return refuse("import.interrupted");
  });
  if (!outcome.ok && ours.run) await failRun(services, runId, outcome.refusal);
  return outcome;
}

/** The name of the lock that whoever works on a run holds. */
export function lockOf(runId: Id): string {
  return `import ${runId}`;
}

async function findStaged(client: pg.PoolClient, runId: Id) {
  const { rows } = await client.query<StagedRun & { state: ImportState; rows: number }>(
    `select "id", "kind", "state", "fileName", "sourceName", "sourcedOn"::text, "schoolId", "startedById", "options",
       "sheetNo", "columns", "of", (select count(*)::int from "ImportRow" s where s."runId" = r."id" and s."sheetNo" = r."sheetNo") as "rows"
     from "ImportRun" r where "id" = $1`,
    [runId],
  );
  const run = rows[0];
  return run && { ...run, options: readOptions(run.options), columns: readColumns(run.columns) };
}

/** The samples beside the headings are cells of people; a file that has been taken over needs them no longer. */
const forgetSamples = `update "ImportRun" set "columns" = jsonb_set("columns", '{columns}',
    (select coalesce(jsonb_agg(c || '{"samples": []}'), '[]') from jsonb_array_elements("columns"->'columns') as c))
  where "id" = $1 and jsonb_typeof("columns"->'columns') = 'array'`;

async function closeStep(
  client: pg.PoolClient,
  run: StagedRun,
  step: Step,
  now: Date,
  counts: RunCounts,
): Promise<void> {
  if (step === "check") {
    await client.query(
      `update "ImportRun" set "state" = 'checked', "counts" = $2, "refusal" = null, "done" = "of" where "id" = $1`,
      [run.id, JSON.stringify(counts)],
    );
    return;
  }
  await client.query(`delete from "ImportRow" where "runId" = $1`, [run.id]);
  await client.query(forgetSamples, [run.id]);
  const set =
    step === "commit"
      ? `"state" = 'committed', "committedAt" = $2, "counts" = $3`
      : `"state" = 'undone', "undoneAt" = $2, "counts" = $3`;
  await client.query(
    `update "ImportRun" set ${set}, "refusal" = null, "done" = "of" where "id" = $1`,
    [run.id, now, JSON.stringify(counts)],
  );
  await client.query(
    `insert into "AuditEntry" ("id", "at", "actorId", "actorRole", "action", "subjectKind", "subjectId", "fields")
     values ($1, $2, $3, $4, $5, 'ImportRun', $6, '{}')`,
    [
      newId(now.getTime()),
      now,
      run.startedById,
      run.options.role,
      step === "commit" ? "import.committed" : "import.undone",
      run.id,
    ],
  );
}

/** Keeps in the run why a step could not be done. */
export async function failRun(
  { pool }: Pick<Services, "pool">,
  runId: Id,
  refusal: Refusal,
): Promise<void> {
  await pool.query(
    `update "ImportRun" set "refusal" = $2,
       "state" = case "state" when 'undoing' then 'committed' else 'failed' end::"ImportState"
     where "id" = $1 and "state" in ('checking', 'committing', 'undoing')`,
    [runId, JSON.stringify(refusal)],
  );
}
