// Owns laying out times for interviews of a listing: everybody invited may take one of them.
import { z } from "zod";
import { crossingText } from "~/app/domain/crossing-text";
import {
  isOfferable,
  layOutSlots,
  overlap,
  slotMinutes,
  slotsAhead,
  slotsAtOnce,
} from "~/app/domain/interview";
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Day, Id } from "~/app/domain/values";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { mayPlanFor } from "./slot-rows.server";

/** Where and how: at least one of place and link; a link is a plain https address. */
export const whereFields = {
  place: crossingText("slotPlace").default(""),
  link: z.union([z.literal(""), z.url({ protocol: /^https$/ }).max(300)]).default(""),
  note: crossingText("slotNote").default(""),
};
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const OpenSlots = z.strictObject({
  listingId: Id,
  day: Day,
  from: clockTime,
  minutes: z.number().int().min(slotMinutes.least).max(slotMinutes.most),
  count: z.number().int().min(1).max(slotsAtOnce),
  ...whereFields,
});
export type OpenSlots = z.infer<typeof OpenSlots>;

/** Offers times, all or none. Refusals: `listing.not_found`, `application.not_yours_to_move` (mentors),
 * `interview.bad_time` (past, too far, over midnight), `interview.where_needed`, `interview.overlap` (one of the listing's
 * own times stands there), `interview.too_many`, `enterprise.suspended`. */
export async function openSlots(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: EnterpriseActor,
  input: OpenSlots,
): Promise<Outcome<{ slots: number }>> {
  const now = clock.now();
  const times = layOutSlots(input);
  const { listingId, place, link, note } = input;
  return inTransaction(db, async (tx) => {
    const planned = await mayPlanFor(tx, actor, listingId);
    if (!planned.ok) return planned;
    if (!place && !link) return refuse("interview.where_needed");
    if (times.some((time) => !isOfferable(time, now))) return refuse("interview.bad_time");
    const standing = await tx.interviewSlot.findMany({
      where: { listingId, cancelledAt: null, endsAt: { gt: now } },
      select: { startsAt: true, endsAt: true },
    });
    if (times.some((time) => standing.some((other) => overlap(time, other)))) {
      return refuse("interview.overlap");
    }
    if (standing.length + times.length > slotsAhead) return refuse("interview.too_many");
    const rows = times.map((time) => ({ id: newId(now.getTime()), listingId, ...time }));
    const common = { place, link, note, createdById: actor.personId, createdAt: now };
    await tx.interviewSlot.createMany({ data: rows.map((row) => ({ ...row, ...common })) });
    await tellWaiting(tx, now, rows);
    await audit(tx, now, { actor, action: "interview.offer", subject: ["listing", listingId] });
    return accept({ slots: rows.length });
  });
}

/** Everybody invited who has no time yet hears that there are some. */
async function tellWaiting(tx: Tx, now: Date, slots: { id: Id; listingId: Id }[]): Promise<void> {
  const [first] = slots;
  if (!first) return;
  const waiting = await tx.application.findMany({
    where: { listingId: first.listingId, status: "interview", interviewAt: null },
    select: { id: true },
  });
  const of = { name: "interview.moved", slotId: first.id, change: "offered" } as const;
  await announce(tx, now, ...waiting.map(({ id }) => ({ ...of, applicationId: id })));
}
