// Owns taking an invitation back before it is used.
import { z } from "zod";
import { invites } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import type { Inviter } from "./invite-staff.server";
import { organisationOf } from "./organisation.server";

export const RevokeInvitation = z.strictObject({ invitationId: Id });
export type RevokeInvitation = z.infer<typeof RevokeInvitation>;

/** Makes an open invitation of the own organisation useless. Refusals: `account.not_allowed` for those who may not
 * invite, `account.invitation_gone` for another organisation's and for a used one. */
export function revokeInvitation(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: Inviter,
  { invitationId }: RevokeInvitation,
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    if (!invites[actor.role]) return refuse("account.not_allowed");
    const { count } = await tx.invitation.updateMany({
      where: { id: invitationId, ...organisationOf(actor), acceptedAt: null, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) return refuse("account.invitation_gone");
    const subject: [string, string] = ["invitation", invitationId];
    await audit(tx, now, { actor, action: "invitation.revoked", subject });
    return accept(null);
  });
}
