// Owns taking a colleague's role away: they keep the account, and lose the organisation from this moment on.
import { z } from "zod";
import { canInvite } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import type { Inviter } from "./invite-staff.server";
import { organisationOf } from "./organisation.server";
import { validGrant } from "./valid-grant.server";

export const EndGrant = z.strictObject({ grantId: Id });
export type EndGrant = z.infer<typeof EndGrant>;

/** Ends a role in the own organisation that the actor could also have given, and with it the open links of this
 * organisation that the person sent or that open their account. Refusals: `account.not_found` for another
 * organisation's, `account.not_allowed` for one's own role, so that nobody locks the last administrator out. */
export function endGrant(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: Inviter,
  { grantId }: EndGrant,
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const grant = await tx.roleGrant.findFirst({
      where: { id: grantId, ...organisationOf(actor), ...validGrant(now) },
      select: { role: true, personId: true },
    });
    if (!grant) return refuse("account.not_found");
    if (!canInvite(actor.role, grant.role) || grant.personId === actor.personId) {
      return refuse("account.not_allowed");
    }
    await tx.roleGrant.update({ where: { id: grantId }, data: { validUntil: now } });
    const { personId } = grant;
    await tx.invitation.updateMany({
      where: {
        ...{ ...organisationOf(actor), acceptedAt: null, revokedAt: null },
        OR: [{ invitedById: personId }, { personId }],
      },
      data: { revokedAt: now },
    });
    await audit(tx, now, {
      actor,
      action: "grant.ended",
      subject: ["grant", grantId],
      fields: ["validUntil"],
    });
    return accept(null);
  });
}
