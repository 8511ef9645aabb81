// Owns the student's answer to an offer: yes, no, and taking the yes back while that is possible.
// The seat and the placement's state follow the status in record-moves; here the placement begins.
import { z } from "zod";
import {
  type ApplicationStatus,
  isOverWith,
  leavingReasons,
  type Move,
} from "~/app/domain/application";
import { isInTime, undoEnd } from "~/app/domain/application-times";
import type { CloseReason } from "~/app/domain/listing";
import type { StudentActor } from "~/app/domain/permission";
import { placementStateAfter } from "~/app/domain/placement";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id, Version } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { isPlacedBeside } from "./find-commitments.server";
import { answerStale, inMovingTransaction, movable, type Moved } from "./moving.server";
import { recordMoves } from "./record-moves.server";
import { stayOf } from "./stay-of.server";

const answers = ["accept", "decline", "undo_accept"] as const satisfies readonly Move[];

export const AnswerOffer = z.strictObject({
  applicationId: Id,
  /** The version that the page showed. */
  version: Version,
  move: z.enum(answers),
  /** Why not, for those who like to say. */
  reason: z.enum(leavingReasons).optional(),
});
export type AnswerOffer = z.infer<typeof AnswerOffer>;

const offerRow = {
  ...movable,
  respondBy: true,
  undoUntil: true,
  offerStartsOn: true,
  offerEndsOn: true,
  enrolment: { select: { id: true, schoolId: true } },
  listing: {
    select: {
      enterpriseId: true,
      kind: true,
      startsOn: true,
      endsOn: true,
      months: true,
      closeReason: true,
      enterprise: { select: { status: true } },
    },
  },
} as const;
type Offer = Prisma.ApplicationGetPayload<{ select: typeof offerRow }>;

/** Answers an offer made to the student. A yes can be taken back for `undoHours`; until then nothing else is closed. A
 * suspended firm's offer can only be declined. Refusals: `application.{not_found, changed_meanwhile, move_not_allowed,
 * over, offer_over, undo_over, already_placed, firm_suspended}`. */
export async function answerOffer(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: StudentActor,
  input: AnswerOffer,
): Promise<Outcome<Moved>> {
  const now = clock.now();
  return inMovingTransaction(db, async (tx) => {
    const found = await tx.application.findFirst({
      where: { id: input.applicationId, studentId: actor.personId },
      select: offerRow,
    });
    if (!found) return refuse("application.not_found");
    const stale = await answerStale(tx, actor, found, input);
    if (stale) return stale;
    const changes = await changesOf(tx, actor, found, input, now);
    if (!changes.ok) return changes;
    const moved = await recordMoves(tx, now, actor, [found], input.move, changes.value);
    if (!moved.ok) return moved;
    if (input.move === "accept") await beginPlacement(tx, now, actor, found, moved.value);
    return accept({ applicationId: found.id, status: moved.value });
  });
}

async function changesOf(
  tx: Tx,
  actor: StudentActor,
  offer: Offer,
  { move, reason }: AnswerOffer,
  now: Date,
): Promise<Outcome<Prisma.ApplicationUncheckedUpdateManyInput>> {
  if (move === "undo_accept" && offer.status === "accepted") return undoChanges(offer, now);
  if (move === "decline") return accept(reason ? { refusalCode: reason } : {});
  if (move !== "accept" || offer.status !== "offered") return accept({});
  return acceptChanges(tx, actor, offer, now);
}

async function acceptChanges(
  tx: Tx,
  actor: StudentActor,
  offer: Offer,
  now: Date,
): Promise<Outcome<Prisma.ApplicationUncheckedUpdateManyInput>> {
  const { closeReason } = offer.listing;
  if (isOverWith(closeReason as CloseReason | null, offer.status))
    return refuse("application.over");
  if (!isInTime("accept", offer, now)) return refuse("application.offer_over");
  if (offer.listing.enterprise.status !== "approved") return refuse("application.firm_suspended");
  if (await isPlacedBeside(tx, actor.personId, stayOf(offer), now)) {
    return refuse("application.already_placed");
  }
  const undone = { applicationId: offer.id, move: "undo_accept" };
  const isSecond = (await tx.applicationMove.count({ where: undone })) > 0;
  return accept({ acceptedAt: now, undoUntil: undoEnd(now, isSecond ? offer.respondBy : null) });
}

function undoChanges(offer: Offer, now: Date) {
  const { respondBy, undoUntil } = offer;
  if (!isInTime("undo_accept", offer, now)) return refuse("application.undo_over");
  // The offer stands at least as long as the yes would have, so that undoing never loses it at once.
  const stands = respondBy && undoUntil && respondBy < undoUntil ? undoUntil : respondBy;
  return accept({ acceptedAt: null, undoUntil: null, respondBy: stands });
}

/** One placement per application: after an undo the second yes revives it. */
async function beginPlacement(
  tx: Tx,
  now: Date,
  { personId: studentId }: StudentActor,
  offer: Offer,
  status: ApplicationStatus,
): Promise<void> {
  const { id: applicationId, listingId, enrolment, listing } = offer;
  const { kind, ...days } = stayOf(offer);
  const [startsOn, endsOn] = [days.startsOn, days.endsOn].map((day) => day && new Date(day));
  const current = { state: placementStateAfter(status), startsOn, endsOn, updatedAt: now };
  const parties = {
    applicationId,
    studentId,
    listingId,
    enterpriseId: listing.enterpriseId,
    schoolId: enrolment.schoolId,
    enrolmentId: enrolment.id,
  };
  await tx.placement.upsert({
    where: { applicationId },
    create: { id: newId(now.getTime()), ...parties, kind, ...current, createdAt: now },
    update: current,
  });
}
