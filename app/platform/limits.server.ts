// Owns the rate limits. Counters live in PostgreSQL, so that several processes count together; keys are keyed hashes,
// so that the table names neither an address nor an account.
import { createHmac } from "node:crypto";
import type pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Env } from "./env.server";

export type Limit =
  | "sign_in_account"
  | "sign_in_address"
  | "register"
  | "write"
  | "upload"
  | "download"
  | "guest_code"
  | "guest_again"
  | "verify"
  | "seal_word"
  | "refused";
// A whole school may stand behind one address: what counts per address leaves room for it.
const table: Record<Limit, { points: number; duration: number }> = {
  sign_in_account: { points: 10, duration: 600 },
  sign_in_address: { points: 300, duration: 600 },
  register: { points: 10, duration: 3600 },
  write: { points: 600, duration: 60 },
  // Per person: a file that is read, a workbook that is made.
  upload: { points: 30, duration: 600 },
  download: { points: 20, duration: 600 },
  // Codes typed from one address; links asked for again for one telephone; papers looked up from one address.
  guest_code: { points: 60, duration: 600 },
  guest_again: { points: 3, duration: 3600 },
  verify: { points: 60, duration: 600 },
  // Messages of outside e-seal services from one address: a class and its neighbour, firm and school, twice.
  seal_word: { points: 600, duration: 600 },
  // Lines that one person, or the service of one school, leaves by being refused.
  refused: { points: 120, duration: 600 },
};
export type Limits = {
  /** Counts one try; seconds to wait when there were too many, else null. */
  hit(limit: Limit, key: string): Promise<number | null>;
  /** Takes one try back: it was no guess. */
  giveBack(limit: Limit, key: string): Promise<void>;
  /** Forgets the tries of a key, after a success. */
  forget(limit: Limit, key: string): Promise<void>;
};

/** Limits that several processes share. */
export function createLimits(env: Pick<Env, "APP_SECRET" | "RATE_LIMITS">, pool: pg.Pool): Limits {
  if (env.RATE_LIMITS === "off") {
    const nothing = () => Promise.resolve();
    return { hit: () => Promise.resolve(null), giveBack: nothing, forget: nothing };
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
    async giveBack(limit, key) {
      await limiters[limit].reward(blind(key));
    },
    async forget(limit, key) {
      await limiters[limit].delete(blind(key));
    },
  };
}
