// Owns changing the role in which somebody acts. Which roles they hold is decided elsewhere.
import { z } from "zod";
import { type Side, sideOf } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import type { SignedIn } from "~/app/platform/session.server";
import { validGrant } from "./valid-grant.server";

export const SwitchRole = z.strictObject({ grantId: Id });
export type SwitchRole = z.infer<typeof SwitchRole>;

/** Lets the session act in another role of the same person and says on which side that stands. Refusal:
 * `account.grant_not_yours`, also for a role that has ended. */
export function switchRole(
  { db, clock }: Pick<Services, "db" | "clock">,
  { personId, sessionId }: SignedIn,
  { grantId }: SwitchRole,
): Promise<Outcome<Side>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const grant = await tx.roleGrant.findFirst({
      where: { id: grantId, personId, ...validGrant(now) },
      select: { role: true },
    });
    if (!grant) return refuse("account.grant_not_yours");
    await tx.session.updateMany({ where: { id: sessionId, personId }, data: { grantId } });
    await audit(tx, now, {
      actor: { personId, role: grant.role },
      action: "account.role_switched",
      subject: ["grant", grantId],
    });
    return accept(sideOf(grant.role));
  });
}
