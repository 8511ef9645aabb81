// Owns the moves of a firm: looking, shortlisting, inviting, offering a seat, taking an offer back, saying no.
// Order and roles of moves: app/domain/application.ts; what a move writes: record-moves.
import { z } from "zod";
import { crossingText } from "~/app/domain/crossing-text";
import {
  decideMove,
  isOverWith,
  type Move,
  needsReason,
  refusalReasons,
} from "~/app/domain/application";
import type { CloseReason } from "~/app/domain/listing";
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse, type RefusalCode } from "~/app/domain/refusal";
import { Day, Id, Version } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { bookAppointment, lockHours } from "./appointments.server";
import { changesOf, type FirmRow, firmRow, timeOf } from "./move-changes.server";
import { answerStale, inMovingTransaction, type Movable, type Moved } from "./moving.server";
import { offerFields } from "./offer-terms.server";
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
  version: Version,
  move: z.enum(firmMoves),
  /** For `invite`: as `datetime-local` gives it, read in Asia/Shanghai; no zone may be named. Left out where the student
   * chooses one of the listing's open times. */
  interviewAt: z.iso
    .datetime({ local: true, precision: -1 })
    .regex(/T\d\d:\d\d$/)
    .optional(),
  /** For `offer`: the last day on which the student may answer. */
  respondBy: z.optional(Day),
  ...offerFields,
  /** For `refuse` and `take_back_offer`: the code that reaches the student. */
  reason: z.enum(refusalReasons).optional(),
  note: crossingText("moveNote").default(""),
});
export type MoveApplication = z.infer<typeof MoveApplication>;

/** Moves an application of the actor's own firm. An offer takes a seat, taking it back frees it; `isGroup`: several are
 * invited to one hour. Refusals: `application.{not_found, changed_meanwhile, not_yours_to_move, move_not_allowed,
 * no_seat_left, over}`, `enterprise.suspended`, `interview.overlap`, the first of an offer's faults, and what the move still needs:
 * `interview_time_needed`, `respond_by_needed`, `reason_needed`. */
export async function moveApplication(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: EnterpriseActor,
  input: MoveApplication,
  { isGroup = false } = {},
): Promise<Outcome<Moved>> {
  const now = clock.now();
  return inMovingTransaction(db, async (tx) => {
    const found = await tx.application.findFirst({
      where: {
        ...{ id: input.applicationId, status: { not: "draft" } },
        listing: { enterpriseId: actor.enterpriseId },
      },
      select: firmRow,
    });
    if (!found) return refuse("application.not_found");
    const stale = await answerStale(tx, actor, found, input);
    if (stale) return stale;
    const barred = whyBarred(found, input.move);
    if (barred) return refuse(barred);
    const open = decideMove(found.status, input.move, actor.role);
    if (!open.ok) return open;
    const changes = await changesOf(tx, found, input, now);
    if (!changes.ok) return changes;
    return moveWithHour(tx, now, actor, found, { ...input, isGroup }, changes.value);
  });
}

/** Why no move towards a seat is open whatever it brings: the firm's standing, or the listing's end. */
function whyBarred({ status, listing }: FirmRow, move: Move): RefusalCode | null {
  if (needsReason(move)) return null;
  if (listing.enterprise.status !== "approved") return "enterprise.suspended";
  const isForward = move === "offer" || move === "invite";
  const isOver = isOverWith(listing.closeReason as CloseReason | null, status);
  return isForward && isOver ? "application.over" : null;
}

/** The move, and with an invitation to an hour the appointment beside it. */
async function moveWithHour(
  tx: Tx,
  now: Date,
  actor: EnterpriseActor,
  found: Movable,
  input: MoveApplication & { isGroup: boolean },
  changes: Parameters<typeof recordMoves>[5],
): Promise<Outcome<Moved>> {
  const at = input.move === "invite" ? timeOf(input) : null;
  if (at) await lockHours(tx, found.listingId);
  const moved = await recordMoves(tx, now, actor, [found], input.move, changes);
  if (!moved.ok) return moved;
  const { note, isGroup } = input;
  const booked = at
    ? await bookAppointment(tx, now, actor, found, { at, note, isGroup })
    : accept(null);
  return booked.ok ? accept({ applicationId: found.id, status: moved.value }) : booked;
}
