// Owns what "ready" means: PostgreSQL answers; search and queue are reported but not required, because the product
// works without them.
import type { Services } from "./services.server";

export type Readiness = { ok: boolean; database: boolean; search: boolean; outboxWaiting: number };

/** Asks the database and the search engine; never throws. */
export async function isReady({ pool, search }: Services): Promise<Readiness> {
  const [waiting, searching] = await Promise.all([
    pool
      .query<{ n: number }>(
        `select count(*)::int as n from "OutboxEvent" where "relayedAt" is null`,
      )
      .then(
        ({ rows }) => rows[0]?.n ?? 0,
        () => null,
      ),
    search.listings.isHealthy().catch(() => false),
  ]);
  return {
    ok: waiting !== null,
    database: waiting !== null,
    search: searching,
    outboxWaiting: waiting ?? -1,
  };
}
