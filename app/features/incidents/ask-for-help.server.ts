// Owns «我需要帮助»: one press of a student reaches teacher and duty list. The firm has no way to read any of it.
import { z } from "zod";
import { answerDue, incidentKinds } from "~/app/domain/incident";
import type { StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { placementsOfStudent } from "~/app/features/journal/placement-scope.server";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";

export const AskForHelp = z.strictObject({
  placementId: Id,
  kind: z.enum(incidentKinds),
  /** Words are welcome, never needed. */
  body: z.string().trim().max(2_000).default(""),
});
/** States in which a student is, or will be, at the firm; and after it, as long as it is not closed. */
export const helped = ["confirmed", "running", "ended", "terminated"] as const;
const mostOpen = 3;

/** Opens a call for help with its 24-hour clock. Refusals: `incident.not_found` for a placement that is not the student's,
 * `incident.too_often` where three stand open already. */
export function askForHelp(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: StudentActor,
  { placementId, kind, body }: z.output<typeof AskForHelp>,
): Promise<Outcome<Id>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    await tx.$queryRaw`select id from "Placement" where id = ${placementId}::uuid for update`;
    const placement = await tx.placement.findFirst({
      where: { id: placementId, ...placementsOfStudent(actor), state: { in: [...helped] } },
      select: { incidents: { where: { closedAt: null }, select: { id: true } } },
    });
    if (!placement) return refuse("incident.not_found");
    if (placement.incidents.length >= mostOpen) return refuse("incident.too_often");
    const id = newId(now.getTime());
    await tx.incident.create({
      data: {
        ...{ id, placementId, kind, body, openedById: actor.personId },
        ...{ openedAt: now, dueAt: answerDue(now) },
      },
    });
    await announce(tx, now, { name: "incident.opened", incidentId: id });
    await audit(tx, now, { actor, action: "incident.open", subject: ["incident", id] });
    return accept(id);
  });
}
