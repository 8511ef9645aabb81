// Owns how a student takes one of the offered times, exchanges it or gives it back.
import { z } from "zod";
import { answerDueAfter } from "~/app/domain/application-times";
import { overlap, type SlotTime } from "~/app/domain/interview";
import type { StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { slotColumns, whereOf } from "./slot-rows.server";

export const BookSlot = z.strictObject({
  intent: z.literal("book"),
  applicationId: Id,
  /** `none` of a form, null: gives the time back. */
  slotId: z.union([z.literal("none").transform(() => null), Id], { error: "bad_choice" }),
});
export type BookSlot = Omit<z.infer<typeof BookSlot>, "intent">;

/** Takes a time, giving back the one held before; taking the same twice is one yes. A time that has begun can be neither
 * taken nor given back. Refusals: `application.not_found`, `application.move_not_allowed` (not invited to an interview),
 * `interview.taken` (another was faster, or it is gone), `application.firm_suspended`, `interview.begun`, `interview.collides` (the student has another
 * interview then). */
export async function bookSlot(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: StudentActor,
  { applicationId, slotId }: BookSlot,
): Promise<Outcome<{ slotId: Id | null }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const found = await lockApplication(tx, actor, applicationId);
    if (!found) return refuse("application.not_found");
    const may = mayChoose(found, slotId);
    if (!may.ok) return may;
    const held = await tx.interviewSlot.findFirst({
      where: { applicationId, cancelledAt: null },
      select: slotColumns,
    });
    if (slotId === (held?.id ?? null)) return accept({ slotId });
    if (held) {
      if (held.startsAt <= now) return refuse("interview.begun");
      await free(tx, now, held);
    }
    return exchange(tx, now, actor, { found, slotId, heldId: held?.id });
  });
}

function mayChoose({ status, isFirmApproved }: Found, slotId: Id | null): Outcome<null> {
  if (status !== "interview") {
    return refuse("application.move_not_allowed", { status, move: "invite" });
  }
  return slotId && !isFirmApproved ? refuse("application.firm_suspended") : accept(null);
}

type Exchange = { found: Found; slotId: Id | null; heldId: Id | undefined };

/** What was given back comes back with the rest of the transaction where the other time is gone. */
async function exchange(
  tx: Tx,
  now: Date,
  actor: StudentActor,
  { found, slotId, heldId }: Exchange,
): Promise<Outcome<{ slotId: Id | null }>> {
  const taken = slotId ? await take(tx, actor, now, found, slotId) : await leave(tx, found);
  if (!taken.ok) return taken;
  await tell(tx, now, actor, { applicationId: found.id, slotId, heldId });
  return accept({ slotId });
}

type Done = { applicationId: Id; slotId: Id | null; heldId: Id | undefined };

async function tell(
  tx: Tx,
  now: Date,
  actor: StudentActor,
  { applicationId, slotId, heldId }: Done,
): Promise<void> {
  const told = slotId ?? heldId;
  const [change, action] = slotId
    ? (["booked", "interview.book"] as const)
    : (["freed", "interview.free"] as const);
  if (told)
    await announce(tx, now, { name: "interview.moved", slotId: told, applicationId, change });
  await audit(tx, now, { actor, action, subject: ["application", applicationId] });
}

async function leave(tx: Tx, { id }: Found): Promise<Outcome<null>> {
  await tx.application.update({ where: { id }, data: { interviewAt: null, interviewNote: "" } });
  return accept(null);
}

type Found = {
  id: Id;
  listingId: Id;
  status: string;
  answerDays: number;
  isFirmApproved: boolean;
};

async function lockApplication(tx: Tx, actor: StudentActor, id: Id): Promise<Found | null> {
  const rows = await tx.$queryRaw<Found[]>`
    select a.id, a."listingId", a.status::text, l."answerDays", e.status = 'approved' as "isFirmApproved"
    from "Application" a join "Listing" l on l.id = a."listingId" join "Enterprise" e on e.id = l."enterpriseId"
    where a.id = ${id}::uuid and a."studentId" = ${actor.personId}::uuid for no key update of a`;
  return rows[0] ?? null;
}

/** A time laid out for many is open again; an hour that the firm named for this student alone is over. */
async function free(tx: Tx, now: Date, held: { id: Id; place: string; link: string }) {
  const isShared = held.place !== "" || held.link !== "";
  const end = isShared ? { applicationId: null, bookedAt: null } : { cancelledAt: now };
  const data = { ...end, remindedAt: null, sequence: { increment: 1 } };
  await tx.interviewSlot.update({ where: { id: held.id }, data });
}

async function take(
  tx: Tx,
  actor: StudentActor,
  now: Date,
  { id: applicationId, listingId, answerDays }: Found,
  slotId: Id,
): Promise<Outcome<null>> {
  const { count } = await tx.interviewSlot.updateMany({
    where: { id: slotId, listingId, applicationId: null, cancelledAt: null, startsAt: { gt: now } },
    data: { applicationId, bookedAt: now, remindedAt: null, sequence: { increment: 1 } },
  });
  if (count === 0) return refuse("interview.taken");
  const slot = await tx.interviewSlot.findUniqueOrThrow({
    where: { id: slotId },
    select: slotColumns,
  });
  if (await isBusy(tx, actor, applicationId, slot)) return refuse("interview.collides");
  const { startsAt: interviewAt } = slot;
  const answerBy = answerDueAfter("invite", now, interviewAt, answerDays);
  const data = { interviewAt, interviewNote: whereOf(slot), answerBy };
  await tx.application.update({ where: { id: applicationId }, data });
  return accept(null);
}

async function isBusy(tx: Tx, actor: StudentActor, besides: Id, time: SlotTime): Promise<boolean> {
  const others = await tx.interviewSlot.findMany({
    where: {
      cancelledAt: null,
      application: { studentId: actor.personId, id: { not: besides }, status: "interview" },
      startsAt: { lt: time.endsAt },
    },
    select: { startsAt: true, endsAt: true },
  });
  return others.some((other) => overlap(other, time));
}
