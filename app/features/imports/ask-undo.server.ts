// Owns asking that a committed file is taken back as a whole. Whether something depends on it is the kind's to say; the
// work is a job's (undo-run).
import { z } from "zod";
import type { Importer } from "~/app/domain/import-run";
import { type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { findOwnRun, moveRun } from "./own-run.server";

export const AskUndo = z.strictObject({ runId: Id });
export type AskUndo = z.infer<typeof AskUndo>;

/**
 * Asks for the undo. Refuses `import.not_found`, `import.step_not_allowed` unless committed, `import.depended_on` with
 * what depends on it (`why` names it, `what` lists it).
 */
export function askUndo(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: Importer,
  { runId }: AskUndo,
): Promise<Outcome<{ runId: Id }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const run = await findOwnRun(tx, actor, runId);
    if (!run) return refuse("import.not_found");
    const moved = await moveRun(tx, run, "askUndo", { done: 0 });
    if (!moved.ok) return moved;
    await announce(tx, now, { name: "import.asked", importRunId: runId, step: "undo" });
    const action = "import.undo_asked";
    await audit(tx, now, { actor, action, subject: ["ImportRun", runId] });
    return moved;
  });
}
