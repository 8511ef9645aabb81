// Owns leaving: the session row ends, so that the cookie opens nothing even where it survives.
import { accept, type Outcome } from "~/app/domain/refusal";
import { audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { closedSessionCookie, type SignedIn } from "~/app/platform/session.server";

/** The headers of a goodbye: the cookie goes, and with it what the browser kept of the pages. */
export const farewellHeaders: [string, string][] = [
  ["set-cookie", closedSessionCookie],
  ["clear-site-data", '"cache", "storage"'],
];

/** Ends the session in which somebody asks; asking twice is no harm. */
export function signOut(
  { db, clock }: Pick<Services, "db" | "clock">,
  { sessionId, personId, actor }: SignedIn,
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const open = { id: sessionId, revokedAt: null };
    await tx.session.updateMany({ where: open, data: { revokedAt: now } });
    await audit(tx, now, {
      actor: { personId, role: actor?.role ?? "none" },
      action: "account.signed_out",
      subject: ["session", sessionId],
    });
    return accept(null);
  });
}
