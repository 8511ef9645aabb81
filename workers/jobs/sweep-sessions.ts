// Owns forgetting: sessions, invitations, uncommitted imports, counters and relayed events that nobody
// needs any more.
import { z } from "zod";
import { defineJob } from "../define-job";

const day = 86_400_000;

/** Deletes what has expired for a week, closed invitations after 30 days, and what an import read (birth dates,
 * guardians) after a day unless it is being committed; may run twice. */
export const sweepSessions = defineJob({
  name: "sweep-sessions",
  payload: z.object({}),
  attempts: 1,
  run: async ({ db, clock }) => {
    const daysAgo = (days: number) => new Date(clock.now().getTime() - days * day);
    const weekAgo = daysAgo(7);
    await db.session.deleteMany({
      where: { OR: [{ expiresAt: { lt: weekAgo } }, { revokedAt: { lt: weekAgo } }] },
    });
    const closed = { lt: daysAgo(30) };
    await db.invitation.deleteMany({
      where: { OR: [{ expiresAt: closed }, { acceptedAt: closed }, { revokedAt: closed }] },
    });
    const read = { createdAt: { lt: daysAgo(1) } };
    await db.importRow.deleteMany({ where: { run: { ...read, state: { not: "committing" } } } });
    await db.importRun.deleteMany({ where: { ...read, state: "checked", rows: { none: {} } } });
    await db.outboxEvent.deleteMany({ where: { relayedAt: { lt: weekAgo } } });
    await db.rateLimit.deleteMany({ where: { expire: { lt: BigInt(weekAgo.getTime()) } } });
  },
});
