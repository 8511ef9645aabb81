// Owns re-reading what an event between a school and a firm is about: a school's word, a booked visit. Never the school's
// own note, nothing people wrote, no student.
import type { UnfitReason } from "~/app/domain/school-verdict";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import type { Matter } from "./read-matter.server";

const silent = { fromDraft: false, authorSide: null, student: null };

/** A school's word on a firm, with its code; null when it is gone. */
export async function readVerdict(db: Tx, enterpriseId: Id, schoolId: Id): Promise<Matter | null> {
  const row = await db.schoolEnterprise.findUnique({
    where: { schoolId_enterpriseId: { schoolId, enterpriseId } },
    select: { reasonCode: true, school: { select: { shortName: true } } },
  });
  if (!row) return null;
  const unfit = row.reasonCode as UnfitReason | null;
  return {
    ...silent,
    subject: { kind: "verdict", id: enterpriseId },
    params: { school: row.school.shortName, ...(unfit ? { unfit } : {}) },
    enterpriseId,
  };
}

/** A booked visit: the parties, the class and the day; null when it is gone. */
export async function readBooking(db: Tx, bookingId: Id): Promise<Matter | null> {
  const row = await db.observationBooking.findUnique({
    where: { id: bookingId },
    select: {
      ...{ id: true, day: true, classId: true, askedById: true, state: true, answeredById: true },
      school: { select: { shortName: true } },
      schoolClass: { select: { name: true } },
      listing: {
        select: { title: true, enterpriseId: true, enterprise: { select: { shortName: true } } },
      },
    },
  });
  if (!row) return null;
  const { listing, school, schoolClass, state, answeredById } = row;
  const isSystems = state === "cancelled" && answeredById === null;
  return {
    ...silent,
    subject: { kind: "booking", id: row.id },
    params: {
      ...{ title: listing.title, firm: listing.enterprise.shortName, school: school.shortName },
      ...{ group: schoolClass.name, day: row.day.toISOString().slice(0, 10) },
    },
    enterpriseId: listing.enterpriseId,
    visit: { bookedById: row.askedById, classId: row.classId },
    ...(isSystems && { endedWithListing: true }),
  };
}

/** A firm by its name; null when it is gone. */
export async function readEnterprise(db: Tx, enterpriseId: Id): Promise<Matter | null> {
  const row = await db.enterprise.findUnique({
    where: { id: enterpriseId },
    select: { id: true, name: true },
  });
  if (!row) return null;
  const subject = { kind: "enterprise", id: row.id } as const;
  return { ...silent, subject, params: { firm: row.name }, enterpriseId: row.id, student: null };
}
