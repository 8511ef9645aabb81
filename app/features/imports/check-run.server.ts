// Owns the dry run of a file: its rows read by their kind and compared with what is known. Changes nothing but staging.
import type pg from "pg";
import { countNames, noCounts, type RunCounts } from "~/app/domain/import-run";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { kinds } from "./kinds/kinds.server";
import { resetRows, stagedRows, writeOutcomes } from "./staging.server";
import { type Progress, progressOf } from "./progress.server";
import { inStep } from "./working-run.server";

/**
 * Checks a run that was asked for. Refuses `import.not_found` when it has moved on, `import.rows_gone` when staging has
 * been emptied; what refuses it stands in the run, which has failed then.
 */
export function checkRun(
  services: Services,
  runId: Id,
  onProgress: Progress = () => {},
): Promise<Outcome<RunCounts>> {
  return inStep(services, runId, "check", async (work, run) => {
    const kind = kinds[run.kind];
    const { client } = work;
    if (run.rows === 0) return refuse("import.rows_gone");
    await resetRows(client, runId);
    const tell = progressOf(services, runId, onProgress);
    let done = 0;
    tell(0, run.rows);
    const rows = stagedRows(client, run, run.columns, kind.columns);
    for await (const batch of kind.check(work, rows)) {
      await writeOutcomes(client, run, batch);
      done += batch.length;
      tell(Math.min(done, run.rows), run.rows);
    }
    // Thousands of rows are new to the planner, which would look for each one by one.
    await client.query(`analyze "ImportRow"`);
    await kind.compare?.(work);
    onProgress(run.rows, run.rows);
    return accept(await countOutcomes(client, runId));
  });
}

/** How many rows came out how. */
export async function countOutcomes(client: pg.PoolClient, runId: Id): Promise<RunCounts> {
  const { rows } = await client.query<{ outcome: string; count: number; held: number }>(
    `select "outcome", count(*)::int as count, count(*) filter (where "findings" <> '[]')::int as held
     from "ImportRow" where "runId" = $1 group by "outcome"`,
    [runId],
  );
  const counts = { ...noCounts };
  for (const { outcome, count, held } of rows) {
    const name = countNames.find((one) => one === outcome);
    if (name) counts[name] = count;
    if (outcome === "left_out") counts.leftOut = count;
    if (outcome !== "faulty") counts.held += held;
  }
  return counts;
}
