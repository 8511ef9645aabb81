// Owns «please have the teacher call me»: what a guardian presses who would like to talk before saying anything, and what a
// teacher says came of it.
import { z } from "zod";
import { jurisdictionAt } from "~/app/domain/placement-clock";
import { readTerms } from "~/app/domain/placement-terms";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { dayOf, endOfDay, Id } from "~/app/domain/values";
import { addWorkingDays, holidayTable } from "~/app/domain/working-days";
import type { Guest } from "~/app/features/guests/find-guest.server";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { placementsOf } from "./own-papers.server";

type On = Pick<Services, "db" | "clock" | "reference">;
export const SettleCall = z.strictObject({
  callRequestId: Id,
  outcome: z.string().trim().min(1).max(300),
});

/** Asks for a call, due by the end of the next working day of the school's place. It needs no code: nothing is decided by
 * it. Refusals: `paper.call_asked_already` while one is open, `guest.link_ended` where the link is to no paper. */
export function askForCall(
  { db, clock, reference }: On,
  guest: Guest,
): Promise<Outcome<{ dueAt: Date }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const link = await tx.guestLink.findUnique({
      where: { id: guest.linkId },
      select: { name: true, phone: true, placement: { select: { terms: true } } },
    });
    if (!link) return refuse("guest.link_ended");
    const { placementId, paperId } = guest;
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`call:${placementId}`}, 0))`;
    const open = { placementId, doneAt: null };
    if ((await tx.callRequest.count({ where: open })) > 0) {
      return refuse("paper.call_asked_already");
    }
    const table = holidayTable(reference.holidays);
    const where = jurisdictionAt(readTerms(link.placement.terms).regionCode);
    const dueAt = endOfDay(addWorkingDays(table, where, dayOf(now), 1).value);
    const id = newId(now.getTime());
    const { name, phone } = link;
    await tx.callRequest.create({
      data: { id, placementId, paperId, name, phone, askedAt: now, dueAt },
    });
    await announce(tx, now, { name: "call.asked", callRequestId: id });
    await audit(tx, now, {
      ...{ actor: { personId: null, role: "guest" }, action: "call.ask" },
      subject: ["call_request", id],
    });
    return accept({ dueAt });
  });
}

/** Says that the call was made and what came of it. Refusals: `paper.not_found` outside the scope or settled before. */
export function settleCall(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  { callRequestId, outcome }: z.output<typeof SettleCall>,
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const { count } = await tx.callRequest.updateMany({
      where: { id: callRequestId, doneAt: null, placement: placementsOf(actor) },
      data: { doneAt: now, doneById: actor.personId, outcome },
    });
    if (count === 0) return refuse("paper.not_found");
    const subject: [string, Id] = ["call_request", callRequestId];
    await audit(tx, now, { actor, action: "call.settle", subject, fields: ["outcome"] });
    return accept(null);
  });
}
