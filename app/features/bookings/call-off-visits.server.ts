// Owns what the end of a listing does to the visits booked with it. Its event listing.moved{close} starts sweep-due at once
// (workers/subscriptions), which calls this; the timed round is the net.
import { bookingMoves, endingVisits, standingBookings } from "~/app/domain/booking";
import { accept } from "~/app/domain/refusal";
import { dayOf } from "~/app/domain/values";
import { announce, audit, inTransaction, theClock } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";

const batch = 200;

/** Calls off the visits ahead of listings that were cancelled or blocked, asked and confirmed alike, and returns how many;
 * schools hear by `booking.moved`. Each once, however often it runs. */
export async function callOffVisits({
  db,
  clock,
}: Pick<Services, "db" | "clock">): Promise<number> {
  const now = clock.now();
  const standing = { state: { in: [...standingBookings] } };
  const rows = await db.observationBooking.findMany({
    where: {
      ...{ ...standing, day: { gte: new Date(dayOf(now)) } },
      listing: { status: { in: ["closed", "archived"] }, closeReason: { in: [...endingVisits] } },
    },
    select: { id: true },
    orderBy: { id: "asc" },
    take: batch,
  });
  let done = 0;
  for (const { id: bookingId } of rows) {
    const called = await inTransaction(db, async (tx) => {
      const { count } = await tx.observationBooking.updateMany({
        where: { id: bookingId, ...standing },
        data: {
          ...{ state: bookingMoves.call_off.to, answerNote: "" },
          ...{ answeredById: null, answeredAt: now },
        },
      });
      if (count === 0) return accept(0);
      await announce(tx, now, { name: "booking.moved", bookingId, move: "call_off" });
      const subject: [string, string] = ["booking", bookingId];
      await audit(tx, now, { actor: theClock, action: "booking.call_off", subject });
      return accept(count);
    });
    done += called.ok ? called.value : 0;
  }
  return done;
}
