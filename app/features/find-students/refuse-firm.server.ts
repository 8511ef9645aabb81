// Owns the firms of which a student wants to hear nothing: they neither find nor invite; applying stays open.
import type { StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";

/** `listingId`: where the student may apply now. `isNew`: nothing of an application is there yet. */
export type Answered = { listingId: Id | null; isNew: boolean };
/** An answer after which there is nothing to apply for. */
export const nothingToApply = accept<Answered>({ listingId: null, isNew: false });

/** Neither found nor invited by the firm from now on, an invitation that waits is declined with it; or open to it again.
 * Refuses `invitation.not_found` for a firm that never invited the student. */
export function setRefusedFirm(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: StudentActor,
  { intent, enterpriseId }: { intent: "refuse_firm" | "allow_firm"; enterpriseId: Id },
): Promise<Outcome<Answered>> {
  const now = clock.now();
  const { personId } = actor;
  return inTransaction(db, async (tx) => {
    const key = { personId, enterpriseId };
    if (intent === "allow_firm") await tx.refusedEnterprise.deleteMany({ where: key });
    else {
      const firm = { id: enterpriseId, invitations: { some: { studentId: personId } } };
      if ((await tx.enterprise.count({ where: firm })) === 0) return refuse("invitation.not_found");
      await tx.refusedEnterprise.createMany({
        data: [{ ...key, since: now }],
        skipDuplicates: true,
      });
      await tx.studentInvitation.updateMany({
        where: { studentId: personId, enterpriseId, answer: null, expiresAt: { gt: now } },
        data: { answer: "declined", answeredAt: now },
      });
    }
    const subject: [string, Id] = ["enterprise", enterpriseId];
    await audit(tx, now, { actor, action: `student.${intent}`, subject });
    return nothingToApply;
  });
}
