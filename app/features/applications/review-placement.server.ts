// Owns the school's yes or no to a 岗位实习 that firm and student have agreed on (教职成〔2021〕4号 art. 7, 9).
// Which offices may decide stands in the table of moves; whose students they are, in the scope of their role.
import { z } from "zod";
import { needsReason } from "~/app/domain/application";
import { schoolReasons } from "~/app/domain/school-verdict";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id, Version } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { answerStale, inMovingTransaction, movable, type Moved } from "./moving.server";
import { recordMoves } from "./record-moves.server";
import { studentsOf } from "./school-scope.server";

export const ReviewPlacement = z.strictObject({
  applicationId: Id,
  /** The version that the page showed. */
  version: Version,
  move: z.enum(["approve", "reject"]),
  /** For `reject`: the code that reaches student and firm. */
  reason: z.enum(schoolReasons).optional(),
  note: z.string().trim().max(500).default(""),
});
export type ReviewPlacement = z.infer<typeof ReviewPlacement>;

/** Confirms a placement, or stops it and frees the seat. Refusals:
 * `application.{not_found, changed_meanwhile, not_yours_to_move, move_not_allowed, reason_needed}`. */
export async function reviewPlacement(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  input: ReviewPlacement,
): Promise<Outcome<Moved>> {
  const now = clock.now();
  return inMovingTransaction(db, async (tx) => {
    const found = await tx.application.findFirst({
      where: {
        ...{ id: input.applicationId, status: { not: "draft" } },
        enrolment: studentsOf(actor),
      },
      select: movable,
    });
    if (!found) return refuse("application.not_found");
    const stale = await answerStale(tx, actor, found, input);
    if (stale) return stale;
    const { move, reason, note } = input;
    const isNo = needsReason(move);
    if (isNo && !reason) return refuse("application.reason_needed");
    const changes = isNo ? { refusalCode: reason, refusalNote: note } : {};
    const moved = await recordMoves(tx, now, actor, [found], move, changes);
    return moved.ok ? accept({ applicationId: found.id, status: moved.value }) : moved;
  });
}
