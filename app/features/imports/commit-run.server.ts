// Owns the moment in which a checked file counts: one transaction, before or after and never between, safe to repeat.
// What is taken over is the kinds'.
import type { RunCounts } from "~/app/domain/import-run";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import type pg from "pg";
import type { Services } from "~/app/platform/services.server";
import { keepAfter } from "./after-images.server";
import { kinds } from "./kinds/kinds.server";
import type { Work } from "./kinds/kind.server";
import type { Progress } from "./progress.server";
import { inStep, type StagedRun } from "./working-run.server";

/**
 * Takes a checked run over, compared anew so that what happened since counts. Refuses `import.not_found` when it has
 * moved on, `import.rows_gone` when staging has been emptied, `import.faulty_rows` and `import.changed_meanwhile` when a
 * list that is taken as a whole has faults; then nothing has changed.
 */
export function commitRun(
  services: Services,
  runId: Id,
  onProgress: Progress = () => {},
): Promise<Outcome<RunCounts>> {
  const commit = async (work: Work, run: StagedRun): Promise<Outcome<RunCounts>> => {
    const kind = kinds[run.kind];
    if (run.rows === 0) return refuse("import.rows_gone");
    work.tell(0);
    const done = await kind.commit(work);
    if (!done.ok) return done;
    work.tell(0.9);
    await keepAfter(work.client, runId);
    await dropRevised(work.client, run);
    const leftOut = await countLeftOut(work.client, runId);
    work.tell(1);
    return accept({ ...done.value, ...(leftOut > 0 && { leftOut }) });
  };
  return inStep(services, runId, "commit", commit, onProgress);
}

/** The rows that somebody took out of the file: told afterwards too, for nobody should look for them among those who came. */
async function countLeftOut(client: pg.PoolClient, runId: Id): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as "count" from "ImportRow" where "runId" = $1 and "outcome" = 'left_out'`,
    [runId],
  );
  return rows[0]!.count;
}

/** The unfinished runs whose mended sheet this one is have had their day, where a list counts as a whole; of other kinds
 * they still hold the rows that were good. */
async function dropRevised(client: pg.PoolClient, run: StagedRun): Promise<void> {
  if (!kinds[run.kind].isWhole || run.options.revises === null) return;
  const { rows } = await client.query<{ id: Id }>(
    `with recursive earlier("id", "revises") as (
       select "id", "options"->>'revises' from "ImportRun" where "id" = $1
       union select r."id", r."options"->>'revises' from "ImportRun" r join earlier e on r."id"::text = e."revises")
     select r."id" from earlier join "ImportRun" r using ("id")
     where r."id" <> $1 and r."state" in ('open', 'checked', 'failed')`,
    [run.id],
  );
  const ids = rows.map(({ id }) => id);
  await client.query(`delete from "ImportRow" where "runId" = any($1)`, [ids]);
  await client.query(`delete from "ImportRun" where "id" = any($1)`, [ids]);
}
