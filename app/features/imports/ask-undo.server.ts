// Owns asking that a committed file is taken back as a whole. Whether something depends on it is the kind's to say; the
// work is a job's (undo-run).
import { z } from "zod";
import type { Importer } from "~/app/domain/import-run";
import { type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { askFor } from "./ask-for.server";
import { whyNotUndo } from "./find-dependence.server";
import { findOwnRun } from "./own-run.server";

export const AskUndo = z.strictObject({ runId: Id });
export type AskUndo = z.infer<typeof AskUndo>;

/**
 * Asks for the undo. Refuses `import.not_found`, `import.step_not_allowed` unless committed, `import.rows_gone` when
 * too late (30 days), `import.depended_on` with what depends on it (`why` names it, `what` lists it).
 */
export async function askUndo(
  services: Services,
  actor: Importer,
  { runId }: AskUndo,
): Promise<Outcome<{ runId: Id }>> {
  const { db, clock } = services;
  const found = await findOwnRun(db, actor, runId);
  if (!found) return refuse("import.not_found");
  const refusal = found.state === "committed" ? await whyNotUndo(services, found) : null;
  if (refusal) return { ok: false, refusal };
  return inTransaction(db, async (tx) => {
    const now = clock.now();
    const action = "import.undo_asked";
    await audit(tx, now, { actor, action, subject: ["ImportRun", runId] });
    return askFor(tx, now, actor, found, "undo");
  });
}
