// Owns what must be known of a visit before it is booked: the listing, its days, how many come on each, and the classes
// for which the actor may book.
import { standingBookings, type VisitDays } from "~/app/domain/booking";
import { listingKinds, openUntil } from "~/app/domain/listing";
import { lawOf } from "~/app/domain/listing-kind";
import type { SchoolActor } from "~/app/domain/permission";
import { addDays, type Day, dayOf, type Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";

/** Kinds that a school books for a class. */
const bookedKinds = listingKinds.filter((kind) => lawOf(kind).takenBy === "school");

/** The classes within the actor's scope that are at school still. */
export function bookableClasses({ schoolId, classId, collegeId, majorCode }: SchoolActor) {
  return {
    schoolId,
    ...(classId ? { id: classId } : {}),
    ...(collegeId ? { collegeId } : {}),
    ...(majorCode ? { majorCode } : {}),
    enrolments: { some: { state: "enrolled" } },
  } satisfies Prisma.SchoolClassWhereInput;
}

export type VisitListing = {
  id: Id;
  title: string;
  firm: string;
  seats: number;
  days: VisitDays;
};

/** A visit that can be booked now, with its days; null for any other listing. */
export async function findVisitListing(
  db: Tx,
  listingId: Id,
  now: Date,
): Promise<VisitListing | null> {
  const found = await db.listing.findFirst({
    where: {
      ...{ id: listingId, status: "live", source: "posted", kind: { in: bookedKinds } },
      ...{ validUntil: { gt: now }, enterprise: { status: "approved" } },
    },
    select: {
      ...{ id: true, title: true, seats: true, startsOn: true, endsOn: true },
      ...{ validUntil: true, applyBy: true },
      enterprise: { select: { shortName: true } },
    },
  });
  if (!found || openUntil(found) <= now) return null;
  const { id, title, seats, enterprise } = found;
  return { id, title, firm: enterprise.shortName, seats: seats ?? 0, days: daysOf(found, now) };
}

const dayIn = (date: Date) => date.toISOString().slice(0, 10);
type Dated = { startsOn: Date | null; endsOn: Date | null; validUntil: Date };

/** From tomorrow at the earliest, to the last day of the visit or, where none is said, of the listing. */
function daysOf({ startsOn, endsOn, validUntil }: Dated, now: Date): VisitDays {
  const tomorrow = addDays(dayOf(now), 1);
  const first = startsOn ? dayIn(startsOn) : tomorrow;
  return {
    from: first > tomorrow ? first : tomorrow,
    until: endsOn ? dayIn(endsOn) : dayOf(validUntil),
  };
}

/** How many of standing bookings come on a day. */
export async function countVisitors(db: Tx, listingId: Id, day: Day): Promise<number> {
  const { _sum } = await db.observationBooking.aggregate({
    where: { listingId, day: new Date(day), state: { in: [...standingBookings] } },
    _sum: { students: true },
  });
  return _sum.students ?? 0;
}

export type BookingForm = {
  listing: VisitListing;
  classes: { id: Id; name: string; students: number }[];
  /** Days on which somebody comes already, with the places left. */
  busy: { day: Day; left: number }[];
};

/** What the form offers; null when the listing is no visit that can be booked now. */
export async function readBookingForm(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  listingId: Id,
): Promise<BookingForm | null> {
  const listing = await findVisitListing(db, listingId, clock.now());
  if (!listing) return null;
  const [classes, days] = await Promise.all([
    db.schoolClass.findMany({
      where: bookableClasses(actor),
      select: {
        ...{ id: true, name: true },
        _count: { select: { enrolments: { where: { state: "enrolled" } } } },
      },
      orderBy: [{ entryYear: "desc" }, { name: "asc" }],
      take: 300,
    }),
    db.observationBooking.groupBy({
      by: ["day"],
      where: {
        ...{ listingId, state: { in: [...standingBookings] } },
        day: { gte: new Date(listing.days.from) },
      },
      _sum: { students: true },
      orderBy: { day: "asc" },
      take: 60,
    }),
  ]);
  return {
    listing,
    classes: classes.map(({ _count, ...one }) => ({ ...one, students: _count.enrolments })),
    busy: days.map(({ day, _sum }) => ({
      day: dayIn(day),
      left: Math.max(0, listing.seats - (_sum.students ?? 0)),
    })),
  };
}
