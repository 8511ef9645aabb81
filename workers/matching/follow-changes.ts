// Owns the one process that keeps lists fresh: whoever gets the lock reads the market into memory and takes in what
// changes, until it ends; then another one does.
import pg from "pg";
import type { Services } from "~/app/platform/services.server";
import { takeInChanges, takeInSince } from "./live-changes";
import type { LiveMarket } from "./live-market";
import { findCurrentRun, loadMarket } from "./load-market";

const lockKey = 7_106;
const restMs = 1_000;

/** Whether there are lists that nobody keeps fresh. */
export async function mayFollow({ pool }: Pick<Services, "pool">): Promise<boolean> {
  const { rows } = await pool.query<{ may: boolean }>(
    // Asked for and given back with the statement.
    `select exists (select from "MatchRun" where "isCurrent") and pg_try_advisory_xact_lock($1) as may`,
    [lockKey],
  );
  return rows[0]?.may === true;
}

/** Keeps lists fresh until closed; survives a lost database by connecting again. Of many processes one does it. */
export function followChanges(services: Services, onError: (err: unknown) => void) {
  const state = { stopped: false, isWoken: false };
  let wake: () => void = () => undefined;
  const rest = () =>
    new Promise<void>((resolve) => {
      if (state.isWoken || state.stopped) resolve();
      const timer = setTimeout(resolve, restMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const follow = async () => {
    const client = new pg.Client({ connectionString: services.env.DATABASE_URL, keepAlive: true });
    const link = { isLost: false };
    client.on("end", () => {
      link.isLost = true;
      wake();
    });
    client.on("notification", () => {
      state.isWoken = true;
      wake();
    });
    client.on("error", (error) => {
      link.isLost = true;
      onError(error);
      wake();
    });
    try {
      await client.connect();
      await client.query("listen match_change");
      const follower = new Follower(services);
      // Without the connection the lock is another's: whoever lost it begins anew, with what is stored by then.
      while (!state.stopped && !link.isLost) {
        state.isWoken = false;
        const isMine = follower.isAtWork || (await lock(client));
        if (!isMine || (await follower.step()) === 0) await rest();
      }
    } finally {
      await client.end().catch(() => undefined); // which also gives the lock back
    }
  };
  const loop = (async () => {
    while (!state.stopped) {
      await follow().catch(onError);
      await rest();
    }
  })();
  return {
    async close() {
      state.stopped = true;
      wake();
      await loop;
    },
  };
}

async function lock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ mine: boolean }>(
    "select pg_try_advisory_lock($1) as mine",
    [lockKey],
  );
  return rows[0]?.mine === true;
}

/** Takes in what changes, in the market of whichever run is the current one. */
export class Follower {
  private market: LiveMarket | null = null;
  isAtWork = false;

  constructor(private readonly services: Services) {}

  /** Takes in what waits; returns how much it was. */
  async step(): Promise<number> {
    const { services } = this;
    this.isAtWork = true;
    await services.clock.refresh();
    const run = await findCurrentRun(services);
    if (!run) return 0;
    if (this.market?.run.id !== run.id) {
      this.market = null; // so that memory never holds two
      const market = await loadMarket(services, run);
      await takeInSince(services, market, run);
      this.market = market;
    }
    try {
      return await takeInChanges(services, this.market);
    } catch (error) {
      this.market = null; // what is in memory and what is stored may differ: both are read anew
      throw error;
    }
  }
}
