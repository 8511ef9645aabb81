// Owns that a firm has opened an application: once, for good, and told to the student.
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";

/** Remembers that somebody of the firm has opened an application; only the first time counts. What is not the firm's is
 * left alone. The version stays, so that no page grows stale by being looked at. */
export async function seeApplication(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: EnterpriseActor,
  { applicationId }: { applicationId: Id },
): Promise<Outcome<{ isFirst: boolean }>> {
  const now = clock.now();
  const { enterpriseId } = actor;
  return inTransaction<{ isFirst: boolean }>(db, async (tx) => {
    const { count } = await tx.application.updateMany({
      where: {
        id: applicationId,
        seenAt: null,
        status: { not: "draft" },
        listing: { enterpriseId },
      },
      data: { seenAt: now },
    });
    if (count === 0) return accept({ isFirst: false });
    const subject: [string, Id] = ["application", applicationId];
    await audit(tx, now, { actor, action: "application.see", subject, fields: ["seenAt"] });
    return accept({ isFirst: true });
  });
}
