// Owns asking that a checked file counts. The work is a job's (commit-run).
import { z } from "zod";
import { goneChoices, type Importer } from "~/app/domain/import-run";
import { type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { askFor } from "./ask-for.server";
import { kinds } from "./kinds/kinds.server";
import { findOwnRun } from "./own-run.server";
import { readCounts } from "./run-json.server";

export const AskCommit = z.strictObject({ runId: Id, gone: z.enum(goneChoices) });
export type AskCommit = z.infer<typeof AskCommit>;

/**
 * Asks for the commit; `gone` says what happens to those who are known and not in the file. Refuses `import.not_found`,
 * `import.step_not_allowed` unless checked, `import.faulty_rows` when a list that is all or nothing has faults.
 */
export function askCommit(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: Importer,
  { runId, gone }: AskCommit,
): Promise<Outcome<{ runId: Id }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const run = await findOwnRun(tx, actor, runId);
    if (!run) return refuse("import.not_found");
    const { faulty } = readCounts(run.counts);
    if (kinds[run.kind].isWhole && run.state === "checked" && faulty > 0)
      return refuse("import.faulty_rows", { faulty });
    const action = "import.commit_asked";
    await audit(tx, now, { actor, action, subject: ["ImportRun", runId] });
    return askFor(tx, now, actor, run, "commit", { options: { ...run.options, gone } });
  });
}
