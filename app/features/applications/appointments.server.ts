// Owns the interview times that moves of an application make and give back, so that every appointment stands in
// InterviewSlot once. Times laid out for many, taken and changed one by one: features/interviews.
import { overlap, usualMinutes } from "~/app/domain/interview";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { By, Movable } from "./moving.server";

/** Lets the hours of a listing be given out one after the other. Before an application of it is locked: rows are locked
 * in the order listing, application, time. */
export async function lockHours(tx: Tx, listingId: Id): Promise<void> {
  await tx.$queryRaw`select id from "Listing" where id = ${listingId}::uuid for no key update`;
}

type Appointment = { at: Date; note: string; isGroup: boolean };

/** Books the hour that a firm names: the open time that begins then, else a time of its own. Together with others only
 * where the firm invites a group to one hour. The caller holds `lockHours`. Refusal: `interview.overlap`. */
export async function bookAppointment(
  tx: Tx,
  now: Date,
  by: By,
  { id: applicationId, listingId }: Pick<Movable, "id" | "listingId">,
  { at: startsAt, note, isGroup }: Appointment,
): Promise<Outcome<null>> {
  const booked = { applicationId, bookedAt: now };
  const time = { startsAt, endsAt: new Date(startsAt.getTime() + usualMinutes * 60_000) };
  const standing = await tx.interviewSlot.findMany({
    where: { listingId, cancelledAt: null, endsAt: { gt: now } },
    select: { id: true, startsAt: true, endsAt: true, applicationId: true },
  });
  const same = standing.filter((one) => one.startsAt.getTime() === startsAt.getTime());
  const open = same.find((one) => one.applicationId === null);
  if (open) {
    const data = { ...booked, sequence: { increment: 1 } };
    const where = { id: open.id, applicationId: null, cancelledAt: null };
    const { count } = await tx.interviewSlot.updateMany({ where, data }); // a student may be faster
    return count === 1 ? accept(null) : refuse("interview.overlap");
  }
  const others = isGroup ? standing.filter((one) => !same.includes(one)) : standing;
  if (others.some((one) => overlap(one, time))) return refuse("interview.overlap");
  const id = newId(now.getTime());
  const who = { createdById: by.personId ?? applicationId, createdAt: now };
  await tx.interviewSlot.create({ data: { id, listingId, note, ...time, ...booked, ...who } });
  return accept(null);
}

/** Gives back the hours still ahead of applications that wait for no interview any more: a time laid out for many is open
 * again, one made for this application alone is cancelled. */
export async function freeAppointments(tx: Tx, now: Date, ids: readonly Id[]): Promise<void> {
  const ahead = { applicationId: { in: [...ids] }, cancelledAt: null, startsAt: { gt: now } };
  const change = { remindedAt: null, sequence: { increment: 1 } };
  await tx.interviewSlot.updateMany({
    where: { ...ahead, place: "", link: "" },
    data: { ...change, cancelledAt: now },
  });
  await tx.interviewSlot.updateMany({
    where: ahead,
    data: { ...change, applicationId: null, bookedAt: null },
  });
}
