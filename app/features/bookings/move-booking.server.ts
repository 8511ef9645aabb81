// Owns what becomes of a booked visit: the firm's yes or no, and calling it off by either side. Who may do what when is
// the law of domain/booking.ts.
import { z } from "zod";
import {
  bookingMoveNames,
  bookingMoves,
  type BookingState,
  decideBookingMove,
} from "~/app/domain/booking";
import type { EnterpriseActor, SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { dayOf, Id } from "~/app/domain/values";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { bookableClasses } from "./read-visit-listing.server";

export const MoveBooking = z.strictObject({
  bookingId: Id,
  move: z.enum(bookingMoveNames),
  /** The other side reads it. */
  note: z.string().trim().max(500).default(""),
});
export type MoveBooking = z.infer<typeof MoveBooking>;

/** Moves a booking of the actor's firm, or of a class within the actor's scope; the same press twice is one. Refusals:
 * `booking.not_found`, those of the law, and for a yes of the firm `enterprise.suspended`. */
export function moveBooking(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: EnterpriseActor | SchoolActor,
  { bookingId, move, note }: MoveBooking,
): Promise<Outcome<BookingState>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    // Two presses at once come one after the other.
    await tx.$queryRaw`select id from "ObservationBooking" where id = ${bookingId}::uuid for update`;
    const found = await tx.observationBooking.findFirst({
      where: { id: bookingId, ...reachOf(actor) },
      select: {
        ...{ state: true, day: true, answeredById: true },
        listing: { select: { enterprise: { select: { status: true } } } },
      },
    });
    if (!found) return refuse("booking.not_found");
    const day = found.day.toISOString().slice(0, 10);
    const { state, answeredById } = found;
    const isRepeated = state === bookingMoves[move].to && answeredById === actor.personId;
    if (isRepeated) return accept(state);
    const next = decideBookingMove({ state, day }, move, actor.role, note, dayOf(now));
    if (!next.ok) return next;
    const isApproved = found.listing.enterprise.status === "approved";
    if (move === "confirm" && !isApproved) return refuse("enterprise.suspended");
    await tx.observationBooking.update({
      where: { id: bookingId },
      data: {
        ...{ state: next.value, answerNote: note },
        ...{ answeredById: actor.personId, answeredAt: now },
      },
    });
    await announce(tx, now, { name: "booking.moved", bookingId, move });
    await audit(tx, now, { actor, action: `booking.${move}`, subject: ["booking", bookingId] });
    return accept(next.value);
  });
}

/** What the actor reaches at all: another's booking is not there. */
function reachOf(actor: EnterpriseActor | SchoolActor): Prisma.ObservationBookingWhereInput {
  if (actor.side === "enterprise") return { listing: { enterpriseId: actor.enterpriseId } };
  const { enrolments: _, ...classes } = bookableClasses(actor);
  return { schoolId: actor.schoolId, schoolClass: classes };
}
