// Owns how a step of an import is asked for: the state and the event in one transaction. The command line does the step
// itself, so nobody else is asked.
import type { Importer } from "~/app/domain/import-run";
import type { Outcome } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { announce, type Tx } from "~/app/platform/db.server";
import { Prisma } from "~/prisma/generated/client";
import { moveRun, nobody, type OwnRun } from "./own-run.server";

const askings = { check: "askCheck", commit: "askCommit", undo: "askUndo" } as const;

/** Takes the run to the working state of a step and asks the workers to do it. Refuses as `moveRun`. */
export async function askFor(
  tx: Tx,
  now: Date,
  actor: Importer,
  run: Pick<OwnRun, "id" | "state">,
  step: keyof typeof askings,
  data: Prisma.ImportRunUpdateManyMutationInput = {},
): Promise<Outcome<{ runId: Id }>> {
  const cleared = { done: 0, refusal: Prisma.DbNull, askedAt: now };
  const moved = await moveRun(tx, run, askings[step], { ...cleared, ...data });
  if (moved.ok && actor.personId !== nobody) {
    await announce(tx, now, { name: "import.asked", importRunId: run.id, step });
  }
  return moved;
}
