// Owns taking a committed file back as a whole, from the before-images its commit has kept, as long as nothing depends
// on it.
import type { RunCounts } from "~/app/domain/import-run";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { findDependence, wrote } from "./find-dependence.server";
import { kinds } from "./kinds/kinds.server";
import { countChanges, restore } from "./restore.server";
import type { Work } from "./kinds/kind.server";
import type { Progress } from "./progress.server";
import { inStep, type StagedRun } from "./working-run.server";

/**
 * Takes a run back: what it made is gone, what it changed is as before. Refuses `import.not_found` when it has moved on,
 * `import.rows_gone` when its before-images have been forgotten (30 days), `import.depended_on` with what depends.
 */
export function undoRun(
  services: Services,
  runId: Id,
  onProgress: Progress = () => {},
): Promise<Outcome<RunCounts>> {
  const undo = async (work: Work, run: StagedRun): Promise<Outcome<RunCounts>> => {
    const { client } = work;
    const changes = await countChanges(client, runId);
    const counted = await client.query<{ counts: RunCounts }>(
      `select "counts" from "ImportRun" where "id" = $1`,
      [runId],
    );
    const counts = counted.rows[0]!.counts;
    if (changes === 0 && wrote(counts, run.options)) return refuse("import.rows_gone");
    const dependence = await findDependence(work);
    if (dependence) return refuse("import.depended_on", dependence);
    work.tell(0);
    await kinds[run.kind].undoing?.(work);
    await restore(client, runId, work.tell);
    work.tell(1);
    return accept(counts);
  };
  return inStep(services, runId, "undo", undo, onProgress);
}
