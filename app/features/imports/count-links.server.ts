// Owns which invitations of a committed list can still be used, and how many there are. Decides nothing.
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

/** How many links of a run nobody has used yet. */
export async function countLinks(
  { db }: Pick<Services, "db">,
  runId: Id,
  now: Date,
): Promise<number> {
  const made = await db.importChange.findMany({
    where: { runId, table: "Invitation" },
    select: { rowId: true },
  });
  if (made.length === 0) return 0;
  return db.invitation.count({ where: openLinks(made, now) });
}

/** The invitations of a run that can still be used. */
export function openLinks(made: readonly { rowId: string }[], now: Date) {
  const id = { in: made.map(({ rowId }) => rowId) };
  return { id, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } };
}
