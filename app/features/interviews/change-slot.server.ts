// Owns what a firm does to a time it offered: another hour or place, or taking it away. Who had taken it is told.
import { z } from "zod";
import { answerDueAfter } from "~/app/domain/application-times";
import { isOfferable, layOutSlots, overlap, slotMinutes } from "~/app/domain/interview";
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Day, Id, Version } from "~/app/domain/values";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { clockTime, whereFields } from "./open-slots.server";
import { mayPlanFor, slotColumns, whereOf } from "./slot-rows.server";

export const ChangeSlot = z.strictObject({
  slotId: Id,
  /** The count of changes that the page showed. */
  sequence: Version,
  day: Day,
  from: clockTime,
  minutes: z.number().int().min(slotMinutes.least).max(slotMinutes.most),
  ...whereFields,
});
export type ChangeSlot = z.infer<typeof ChangeSlot>;
export const CancelSlot = z.strictObject({ slotId: Id, sequence: Version });
export type CancelSlot = z.infer<typeof CancelSlot>;
type On = Pick<Services, "db" | "clock">;

/** Moves a time or its place. Refusals: `interview.not_found`, `application.not_yours_to_move`, `interview.begun`,
 * `interview.changed_meanwhile`, `interview.bad_time`, `interview.where_needed`, `interview.overlap`, `enterprise.suspended`. */
export async function changeSlot(
  { db, clock }: On,
  actor: EnterpriseActor,
  input: ChangeSlot,
): Promise<Outcome<{ listingId: Id }>> {
  const now = clock.now();
  const { slotId: id, place, link, note } = input;
  const [time] = layOutSlots({ ...input, count: 1 });
  if (!time || !isOfferable(time, now)) return refuse("interview.bad_time");
  if (!place && !link) return refuse("interview.where_needed");
  return inTransaction(db, async (tx) => {
    const found = await find(tx, actor, input, now, { ends: false });
    if (!found.ok) return found;
    const { listingId, applicationId } = found.value;
    const others = await tx.interviewSlot.findMany({
      where: { listingId, cancelledAt: null, id: { not: id }, endsAt: { gt: now } },
      select: { startsAt: true, endsAt: true },
    });
    if (others.some((other) => overlap(time, other))) return refuse("interview.overlap");
    const data = { ...time, place, link, note, remindedAt: null, sequence: { increment: 1 } };
    await tx.interviewSlot.update({ where: { id }, data });
    if (applicationId) {
      const { listing } = found.value;
      const answerBy = answerDueAfter("invite", now, time.startsAt, listing.answerDays);
      const interviewNote = whereOf(input);
      const agreed = { interviewAt: time.startsAt, interviewNote, answerBy };
      await tx.application.update({ where: { id: applicationId }, data: agreed });
      const name = "interview.moved" as const;
      await announce(tx, now, { name, slotId: id, applicationId, change: "changed" });
    }
    await audit(tx, now, { actor, action: "interview.change", subject: ["listing", listingId] });
    return accept({ listingId });
  });
}

/** Takes a time away; who held it may take another. Cancelling twice is one. Refusals as of `changeSlot`. */
export async function cancelSlot(
  { db, clock }: On,
  actor: EnterpriseActor,
  input: CancelSlot,
): Promise<Outcome<{ listingId: Id }>> {
  const now = clock.now();
  const { slotId: id } = input;
  return inTransaction(db, async (tx) => {
    const found = await find(tx, actor, input, now, { ends: true });
    if (!found.ok) return found;
    const { listingId, applicationId } = found.value;
    const data = { cancelledAt: now, sequence: { increment: 1 } };
    await tx.interviewSlot.update({ where: { id }, data });
    if (applicationId) {
      const none = { interviewAt: null, interviewNote: "" };
      await tx.application.update({ where: { id: applicationId }, data: none });
      const name = "interview.moved" as const;
      await announce(tx, now, { name, slotId: id, applicationId, change: "cancelled" });
    }
    await audit(tx, now, { actor, action: "interview.cancel", subject: ["listing", listingId] });
    return accept({ listingId });
  });
}

async function find(
  tx: Tx,
  actor: EnterpriseActor,
  { slotId, sequence }: { slotId: Id; sequence: number },
  now: Date,
  kind: { ends: boolean },
) {
  const slot = await tx.interviewSlot.findFirst({
    where: { id: slotId, listing: { enterpriseId: actor.enterpriseId } },
    select: { ...slotColumns, listing: { select: { answerDays: true } } },
  });
  if (!slot) return refuse("interview.not_found");
  const planned = await mayPlanFor(tx, actor, slot.listingId, kind);
  if (!planned.ok) return planned;
  if (slot.startsAt <= now) return refuse("interview.begun");
  if (slot.applicationId) {
    await tx.$queryRaw`select id from "Application" where id = ${slot.applicationId}::uuid for no key update`;
  }
  // Read again under the locks, taken in the order listing, application, time: it may have changed while we waited.
  const [since] = await tx.$queryRaw<{ isAsShown: boolean }[]>`
    select sequence = ${sequence} and "cancelledAt" is null as "isAsShown" from "InterviewSlot"
    where id = ${slotId}::uuid for no key update`;
  if (!since?.isAsShown) return refuse("interview.changed_meanwhile");
  return accept(slot);
}
