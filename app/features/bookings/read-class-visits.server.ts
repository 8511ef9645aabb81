// Owns what a student's home says of the visits that their class goes on.
import type { StudentActor } from "~/app/domain/permission";
import { type Day, dayOf, type Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

export type ClassVisit = {
  id: Id;
  listingId: Id;
  title: string;
  firm: string;
  address: string;
  day: Day;
  /** How the firm receives the class, in its words. */
  note: string;
};

/** The confirmed visits of the student's class from today on, next day first; none to a firm that lost its standing. */
export async function readClassVisits(
  { db, clock }: Pick<Services, "db" | "clock">,
  { personId }: StudentActor,
): Promise<ClassVisit[]> {
  const rows = await db.observationBooking.findMany({
    where: {
      ...{ state: "confirmed", day: { gte: new Date(dayOf(clock.now())) } },
      listing: { enterprise: { status: "approved" } },
      schoolClass: { enrolments: { some: { personId, state: "enrolled" } } },
    },
    select: {
      ...{ id: true, day: true, answerNote: true },
      listing: {
        select: {
          ...{ id: true, title: true, address: true },
          enterprise: { select: { shortName: true } },
        },
      },
    },
    orderBy: [{ day: "asc" }, { id: "asc" }],
    take: 5,
  });
  return rows.map(({ id, day, answerNote, listing }) => ({
    ...{ id, listingId: listing.id, title: listing.title, address: listing.address },
    ...{ firm: listing.enterprise.shortName, day: day.toISOString().slice(0, 10) },
    note: answerNote,
  }));
}
