// Owns who of the firm looks after an application. The colleague is told by workers, by the event.
import { z } from "zod";
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { colleaguesOf } from "./list-colleagues.server";

export const AssignApplication = z.strictObject({
  applicationId: Id,
  /** `nobody` takes it out of everybody's hands. */
  assigneeId: z.union([z.literal("nobody"), Id]),
});
export type AssignApplication = z.infer<typeof AssignApplication>;

/** Gives an application to a colleague of the actor's own firm, or to nobody; giving it to who has it already changes
 * nothing and tells nobody. Refusals: `application.{not_found, assignee_unknown}`, `account.not_allowed` for a mentor. */
export async function assignApplication(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: EnterpriseActor,
  input: AssignApplication,
): Promise<Outcome<{ applicationId: Id }>> {
  if (actor.role === "mentor") return refuse("account.not_allowed");
  const now = clock.now();
  const { applicationId } = input;
  const assigneeId = input.assigneeId === "nobody" ? null : input.assigneeId;
  return inTransaction(db, async (tx) => {
    const id = applicationId;
    const mine = { id, status: { not: "draft" as const } };
    const found = await tx.application.findFirst({
      where: { ...mine, listing: { enterpriseId: actor.enterpriseId } },
      select: { assigneeId: true },
    });
    if (!found) return refuse("application.not_found");
    if (found.assigneeId === assigneeId) return accept({ applicationId });
    if (assigneeId && !(await worksHere(tx, actor, assigneeId, now))) {
      return refuse("application.assignee_unknown");
    }
    await tx.application.updateMany({ where: { id }, data: { assigneeId } });
    if (assigneeId && assigneeId !== actor.personId) {
      await announce(tx, now, { name: "application.assigned", applicationId, assigneeId });
    }
    const subject: [string, Id] = ["application", applicationId];
    await audit(tx, now, { actor, action: "application.assign", subject, fields: ["assigneeId"] });
    return accept({ applicationId });
  });
}

async function worksHere(tx: Tx, actor: EnterpriseActor, id: Id, now: Date): Promise<boolean> {
  return (await tx.person.count({ where: { AND: [{ id }, colleaguesOf(actor, now)] } })) > 0;
}
