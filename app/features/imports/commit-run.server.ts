// Owns the moment in which a checked file counts: one transaction, before or after and never between, safe to repeat.
// What is taken over is the kinds'.
import type { RunCounts } from "~/app/domain/import-run";
import { type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { keepAfter } from "./after-images.server";
import { kinds } from "./kinds/kinds.server";
import { inStep, type Progress, progressOf } from "./working-run.server";

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
  return inStep(services, runId, "commit", async (work, run) => {
    const kind = kinds[run.kind];
    if (run.rows === 0) return refuse("import.rows_gone");
    const tell = progressOf(services, runId, onProgress);
    tell(0, run.rows);
    const done = await kind.commit(work);
    if (!done.ok) return done;
    await keepAfter(work.client, runId);
    onProgress(run.rows, run.rows);
    return done;
  });
}
