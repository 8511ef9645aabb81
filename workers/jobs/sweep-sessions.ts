// Owns forgetting: sessions, invitations, counters and relayed events that nobody needs any more.
import { z } from "zod";
import { defineJob } from "../define-job";

const day = 86_400_000;

/** Deletes what has expired for a week; may run twice. */
export const sweepSessions = defineJob({
  name: "sweep-sessions",
  payload: z.object({}),
  attempts: 1,
  run: async ({ db, clock }) => {
    const weekAgo = new Date(clock.now().getTime() - 7 * day);
    await db.session.deleteMany({
      where: { OR: [{ expiresAt: { lt: weekAgo } }, { revokedAt: { lt: weekAgo } }] },
    });
    await db.outboxEvent.deleteMany({ where: { relayedAt: { lt: weekAgo } } });
    await db.rateLimit.deleteMany({ where: { expire: { lt: BigInt(weekAgo.getTime()) } } });
  },
});
