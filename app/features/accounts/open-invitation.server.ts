// Owns when an invitation still opens something: known, unused, not taken back, not over.
import { hashOf } from "~/app/platform/id";

/** The `where` of the invitation that a token opens at an instant. */
export function openInvitation(token: string, now: Date) {
  const open = { tokenHash: hashOf(token), acceptedAt: null, revokedAt: null };
  return { ...open, expiresAt: { gt: now } };
}
