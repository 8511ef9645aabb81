// Owns what time it is. In tests and only there a row in the database moves web and worker together.
import type pg from "pg";

export type Clock = { now(): Date; refresh(): Promise<void> };

/** The computer's clock. */
export const systemClock: Clock = { now: () => new Date(), refresh: () => Promise.resolve() };

/** The computer's clock plus the offset of the TestClock row, read again at each request and job. */
export function testClock(pool: pg.Pool): Clock {
  let offsetMs = 0;
  return {
    now: () => new Date(Date.now() + offsetMs),
    async refresh() {
      const { rows } = await pool.query<{ s: number }>(
        `select "offsetSeconds" as s from "TestClock"`,
      );
      offsetMs = (rows[0]?.s ?? 0) * 1000;
    },
  };
}
