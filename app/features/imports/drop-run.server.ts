// Owns taking away a file that nobody will commit, with everything that was read from it.
import { z } from "zod";
import { decideImportStep, type Importer } from "~/app/domain/import-run";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { findOwnRun } from "./own-run.server";

export const DropRun = z.strictObject({ runId: Id });
export type DropRun = z.infer<typeof DropRun>;

/** Drops a run that is open, checked or failed. Refuses `import.not_found` outside one's reach,
 * `import.step_not_allowed` in any other state. */
export function dropRun(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: Importer,
  { runId }: DropRun,
): Promise<Outcome<null>> {
  return inTransaction(db, async (tx) => {
    const run = await findOwnRun(tx, actor, runId);
    if (!run) return refuse("import.not_found");
    const next = decideImportStep(run.state, "drop");
    if (!next.ok) return next;
    await tx.importRow.deleteMany({ where: { runId } });
    await tx.importChange.deleteMany({ where: { runId } });
    const { count } = await tx.importRun.deleteMany({ where: { id: runId, state: run.state } });
    if (count === 0) return refuse("import.changed_meanwhile");
    const action = "import.dropped";
    await audit(tx, clock.now(), { actor, action, subject: ["ImportRun", runId] });
    return accept(null);
  });
}
