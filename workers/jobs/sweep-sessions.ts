// Owns forgetting: sessions, invitations, counters, counted searches, looks at listings and relayed events that nobody needs
// any more. Imports are sweep-imports'.
import { z } from "zod";
import { keptLooksDays } from "~/app/features/matching/read-behaviour.server";
import { keptDays } from "~/app/features/searches/list-search-words.server";
import { defineJob } from "../define-job";

const day = 86_400_000;

/** Deletes what has expired for a week and closed invitations and counts of searches after 30 days; may run twice. */
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
    await db.outboxEvent.deleteMany({ where: { relayedAt: { lt: weekAgo } } });
    await db.searchCount.deleteMany({ where: { day: { lte: daysAgo(keptDays) } } });
    await db.listingView.deleteMany({ where: { viewedOn: { lt: daysAgo(keptLooksDays) } } });
    await db.rateLimit.deleteMany({ where: { expire: { lt: BigInt(weekAgo.getTime()) } } });
  },
});
