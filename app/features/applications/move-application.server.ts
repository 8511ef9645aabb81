// Owns the moves of a firm: looking, shortlisting, inviting, offering a seat, taking an offer back, saying no.
// Order and roles of moves: app/domain/application.ts; what a move writes: record-moves.
import { z } from "zod";
import { type Move, needsReason, refusalReasons } from "~/app/domain/application";
import { answerDueAfter, isInterviewTime, isOfferDay } from "~/app/domain/application-times";
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Day, endOfDay, Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { answerStale, inMovingTransaction, movable, type Moved } from "./moving.server";
import { recordMoves } from "./record-moves.server";

const firmMoves = [
  "review",
  "shortlist",
  "invite",
  "offer",
  "take_back_offer",
  "refuse",
] as const satisfies readonly Move[];

export const MoveApplication = z.strictObject({
  applicationId: Id,
  /** The version that the page showed. */
  version: z.number().int(),
  move: z.enum(firmMoves),
  /** For `invite`: as `datetime-local` gives it, read in Asia/Shanghai; no zone may be named. */
  interviewAt: z.iso
    .datetime({ local: true, precision: -1 })
    .regex(/T\d\d:\d\d$/)
    .optional(),
  /** For `offer`: the last day on which the student may answer. */
  respondBy: z.optional(Day),
  /** For `refuse` and `take_back_offer`: the code that reaches the student. */
  reason: z.enum(refusalReasons).optional(),
  note: z.string().trim().max(500).default(""),
});
export type MoveApplication = z.infer<typeof MoveApplication>;

/** Moves an application of the actor's own firm. An offer takes a seat, taking it back frees it. Refusals:
 * `application.{not_found, changed_meanwhile, not_yours_to_move, move_not_allowed, no_seat_left}`, `enterprise.suspended`,
 * and what the move still needs: `interview_time_needed`, `respond_by_needed`, `reason_needed`. */
export async function moveApplication(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: EnterpriseActor,
  input: MoveApplication,
): Promise<Outcome<Moved>> {
  const now = clock.now();
  return inMovingTransaction(db, async (tx) => {
    const found = await tx.application.findFirst({
      where: { id: input.applicationId, listing: { enterpriseId: actor.enterpriseId } },
      select: {
        ...movable,
        listing: { select: { answerDays: true, enterprise: { select: { status: true } } } },
      },
    });
    if (!found) return refuse("application.not_found");
    const stale = await answerStale(tx, actor, found, input);
    if (stale) return stale;
    const { answerDays, enterprise } = found.listing;
    if (enterprise.status !== "approved" && !needsReason(input.move)) {
      return refuse("enterprise.suspended");
    }
    const changes = changesOf(input, now, answerDays);
    if (!changes.ok) return changes;
    const moved = await recordMoves(tx, now, actor, [found], input.move, changes.value);
    return moved.ok ? accept({ applicationId: found.id, status: moved.value }) : moved;
  });
}

type Changes = Prisma.ApplicationUncheckedUpdateManyInput;

/** What a move writes besides the status, or what it still needs. */
function changesOf(input: MoveApplication, now: Date, answerDays: number): Outcome<Changes> {
  const { move, note, reason, respondBy } = input;
  if (needsReason(move)) {
    if (!reason) return refuse("application.reason_needed");
    return accept({ refusalCode: reason, refusalNote: note });
  }
  if (move === "offer") {
    if (!respondBy || !isOfferDay(respondBy, now)) return refuse("application.respond_by_needed");
    return accept({ offeredAt: now, respondBy: endOfDay(respondBy), offerNote: note });
  }
  if (move === "invite") return inviteChanges(input, now, answerDays);
  const answerBy = answerDueAfter(move, now, null, answerDays);
  return accept(answerBy ? { answerBy } : {});
}

function inviteChanges(input: MoveApplication, now: Date, answerDays: number): Outcome<Changes> {
  const interviewAt = input.interviewAt ? new Date(`${input.interviewAt}:00+08:00`) : null;
  if (!interviewAt || !isInterviewTime(interviewAt, now)) {
    return refuse("application.interview_time_needed");
  }
  const answerBy = answerDueAfter(input.move, now, interviewAt, answerDays);
  return accept({ interviewAt, interviewNote: input.note, answerBy });
}
