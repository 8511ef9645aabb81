// Owns ending one's own sessions elsewhere: the lost phone, the computer in the library.
import { z } from "zod";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import type { SignedIn } from "~/app/platform/session.server";

/** One session by its id, or without one all but the present. */
export const RevokeSession = z.strictObject({ sessionId: z.optional(Id) });
export type RevokeSession = z.infer<typeof RevokeSession>;

/** Ends one session of the person, or every other one, and says how many. Refusal: `account.session_not_found` for
 * somebody else's, and for one that has ended already. */
export function revokeSession(
  { db, clock }: Pick<Services, "db" | "clock">,
  signedIn: SignedIn,
  { sessionId }: RevokeSession,
): Promise<Outcome<number>> {
  const { personId, actor } = signedIn;
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { personId, revokedAt: null, id: sessionId ?? { not: signedIn.sessionId } },
      data: { revokedAt: now },
    });
    if (sessionId && count === 0) return refuse("account.session_not_found");
    await audit(tx, now, {
      actor: { personId, role: actor?.role ?? "none" },
      action: sessionId ? "account.session_revoked" : "account.other_sessions_revoked",
      subject: sessionId ? ["session", sessionId] : ["person", personId],
    });
    return accept(count);
  });
}
