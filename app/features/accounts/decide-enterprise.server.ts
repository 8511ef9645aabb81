// Owns the operator's decision about an enterprise. Its listings leave or return to the search by the job that listens.
import { z } from "zod";
import {
  decideEnterpriseMove,
  enterpriseMoveNames,
  type EnterpriseStatus,
} from "~/app/domain/enterprise";
import type { OperatorActor } from "~/app/domain/permission";
import { type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";

export const DecideEnterprise = z.strictObject({
  enterpriseId: Id,
  move: z.enum(enterpriseMoveNames),
  note: z.string().trim().max(500).default(""),
});
export type DecideEnterprise = z.infer<typeof DecideEnterprise>;

/** Moves an enterprise's standing by the law of domain/enterprise; the firm reads the note. Refusals: those of the law,
 * `enterprise.not_found`, `enterprise.already_registered` when a refused firm would return beside another of its number. */
export function decideEnterprise(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: OperatorActor,
  { enterpriseId, move, note }: DecideEnterprise,
): Promise<Outcome<EnterpriseStatus>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const found = await tx.enterprise.findUnique({
      where: { id: enterpriseId },
      select: { status: true, registrationKind: true, registrationNumber: true },
    });
    if (!found) return refuse("enterprise.not_found");
    const { status, registrationKind, registrationNumber } = found;
    const next = decideEnterpriseMove(status, move, actor.role, note);
    if (!next.ok) return next;
    const twin = { registrationKind, registrationNumber, id: { not: enterpriseId } };
    if (await tx.enterprise.count({ where: { ...twin, status: { not: "refused" } } })) {
      return refuse("enterprise.already_registered");
    }
    const { count } = await tx.enterprise.updateMany({
      where: { id: enterpriseId, status },
      data: {
        status: next.value,
        decisionNote: note || null,
        decidedAt: now,
        decidedById: actor.personId,
      },
    });
    if (count === 0) return refuse("enterprise.move_not_allowed", { status, move });
    await announce(tx, now, { name: "enterprise.moved", enterpriseId, move });
    await audit(tx, now, {
      actor,
      action: `enterprise.${move}`,
      subject: ["enterprise", enterpriseId],
      fields: ["status", "decisionNote"],
    });
    return next;
  });
}
