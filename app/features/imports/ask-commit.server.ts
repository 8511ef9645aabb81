// Owns asking that a checked file counts, or that a committed one is taken back. The work is a job's (commit-run,
// undo-run).
import { z } from "zod";
import { goneChoices, type Importer, noCounts } from "~/app/domain/import-run";
import { type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { findOwnRun, moveRun } from "./own-run.server";
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
    const { faulty } = { ...noCounts, ...readCounts(run.counts) };
    if (isWhole(run.kind) && faulty > 0) return refuse("import.faulty_rows", { faulty });
    const options = { ...run.options, gone };
    const moved = await moveRun(tx, run, "askCommit", { options, done: 0 });
    if (!moved.ok) return moved;
    await announce(tx, now, { name: "import.asked", importRunId: runId, step: "commit" });
    const action = "import.commit_asked";
    await audit(tx, now, { actor, action, subject: ["ImportRun", runId] });
    return moved;
  });
}

/** Lists of people are taken as a whole or not at all; of other files the faulty rows stay out. */
function isWhole(kind: string): boolean {
  return kind === "roster" || kind === "staff";
}
