// Owns the rate limits. Counters live in PostgreSQL, so that several processes count together; keys are keyed hashes,
// so that the table names neither an address nor an account.
import { createHmac } from "node:crypto";
import type pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Env } from "./env.server";

export type Limit = "sign_in_account" | "sign_in_address" | "register" | "write" | "import";
const table: Record<Limit, { points: number; duration: number }> = {
  sign_in_account: { points: 10, duration: 600 },
  sign_in_address: { points: 100, duration: 600 },
  register: { points: 10, duration: 3600 },
  write: { points: 120, duration: 60 },
  import: { points: 20, duration: 3600 },
};
export type Limits = {
  /** Counts one try; seconds to wait when there were too many, else null. */
  hit(limit: Limit, key: string): Promise<number | null>;
  /** Forgets the tries of a key, after a success. */
  forget(limit: Limit, key: string): Promise<void>;
};

/** Limits that several processes share. */
export function createLimits(env: Pick<Env, "APP_SECRET" | "RATE_LIMITS">, pool: pg.Pool): Limits {
  if (env.RATE_LIMITS === "off") {
    return { hit: () => Promise.resolve(null), forget: () => Promise.resolve() };
  }
  const limiters = Object.fromEntries(
    Object.entries(table).map(([limit, opts]) => [
      limit,
      new RateLimiterPostgres({
        ...opts,
        storeClient: pool,
        storeType: "pool",
        tableName: "RateLimit",
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix: limit,
      }),
    ]),
  ) as Record<Limit, RateLimiterPostgres>;
  const blind = (key: string) =>
    createHmac("sha256", env.APP_SECRET).update(key).digest("base64url").slice(0, 24);
  return {
    async hit(limit, key) {
      try {
        await limiters[limit].consume(blind(key));
        return null;
      } catch (error) {
        if (error instanceof RateLimiterRes) return Math.ceil(error.msBeforeNext / 1000);
        throw error;
      }
    },
    async forget(limit, key) {
      await limiters[limit].delete(blind(key));
    },
  };
}
