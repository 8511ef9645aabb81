// Owns booking a day of a 认识实习 for a class. The listing's row is held while the day's places are counted, so that two
// schools cannot take the same ones.
import { z } from "zod";
import { judgeVisit, mayBook } from "~/app/domain/booking";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Day, Id } from "~/app/domain/values";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { bookableClasses, countVisitors, findVisitListing } from "./read-visit-listing.server";

export const BookVisit = z.strictObject({
  listingId: Id,
  classId: Id,
  students: z.coerce.number().int().min(1).max(500),
  day: Day,
  note: z.string().trim().max(500).default(""),
});
export type BookVisit = z.infer<typeof BookVisit>;

/** Asks the firm for a day. Refusals: `booking.not_yours_to_move` (the role books nothing), `booking.class_not_yours`,
 * `listing.not_found` (no visit that can be booked), `booking.day_not_open`, `booking.day_full`, `booking.twice`. */
export function bookVisit(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  { listingId, classId, students, day, note }: BookVisit,
): Promise<Outcome<{ bookingId: Id }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    if (!mayBook(actor.role)) return refuse("booking.not_yours_to_move");
    const mine = await tx.schoolClass.count({
      where: { AND: [bookableClasses(actor), { id: classId }] },
    });
    if (mine === 0) return refuse("booking.class_not_yours");
    await tx.$queryRaw`select id from "Listing" where id = ${listingId}::uuid for update`;
    const listing = await findVisitListing(tx, listingId, now);
    if (!listing) return refuse("listing.not_found");
    const isStanding = { state: { notIn: ["declined" as const, "cancelled" as const] } };
    const same = { listingId, classId, day: new Date(day), ...isStanding };
    if ((await tx.observationBooking.count({ where: same })) > 0) return refuse("booking.twice");
    const taken = await countVisitors(tx, listingId, day);
    const visit = judgeVisit({ day, students }, listing.days, { seats: listing.seats, taken });
    if (!visit.ok) return visit;
    const bookingId = newId(now.getTime());
    await tx.observationBooking.create({
      data: {
        ...{ id: bookingId, listingId, classId, students, note, state: "asked" },
        ...{ schoolId: actor.schoolId, day: new Date(day) },
        ...{ askedById: actor.personId, askedAt: now },
      },
    });
    await announce(tx, now, { name: "booking.asked", bookingId });
    await audit(tx, now, { actor, action: "booking.ask", subject: ["booking", bookingId] });
    return accept({ bookingId });
  });
}
