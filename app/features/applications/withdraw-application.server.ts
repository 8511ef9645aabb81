// Owns how a student takes an application back; an offer is declined instead, so that nobody gives one up unseen.
import { z } from "zod";
import { leavingReasons } from "~/app/domain/application";
import type { StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id, Version } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { answerStale, inMovingTransaction, movable, type Moved } from "./moving.server";
import { recordMoves } from "./record-moves.server";

export const WithdrawApplication = z.strictObject({
  applicationId: Id,
  /** The version that the page showed. */
  version: Version,
  /** Why, for those who like to say. */
  reason: z.enum(leavingReasons).optional(),
});
export type WithdrawApplication = z.infer<typeof WithdrawApplication>;

/** Withdraws the student's application; after a yes, until the school has decided, this frees the seat and cancels
 * the placement. Refusals:
 * `application.{not_found, changed_meanwhile, move_not_allowed}`. */
export async function withdrawApplication(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: StudentActor,
  input: WithdrawApplication,
): Promise<Outcome<Moved>> {
  const now = clock.now();
  return inMovingTransaction(db, async (tx) => {
    const found = await tx.application.findFirst({
      where: { id: input.applicationId, studentId: actor.personId },
      select: movable,
    });
    if (!found) return refuse("application.not_found");
    const stale = await answerStale(tx, actor, found, { ...input, move: "withdraw" });
    if (stale) return stale;
    const moved = await recordMoves(tx, now, actor, [found], "withdraw", {
      ...(input.reason ? { refusalCode: input.reason } : {}),
    });
    return moved.ok ? accept({ applicationId: found.id, status: moved.value }) : moved;
  });
}
