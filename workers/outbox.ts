// Owns the relay: committed events become jobs, at least once. Wakes by NOTIFY and polls as a net; what each event
// starts stands in subscriptions.ts.
import pg from "pg";
import type { Event } from "~/app/domain/event";
import { layTogether } from "./lay-together";
import type { JobQueue } from "./queue";
import { jobsFor } from "./subscriptions";

/** Relays up to 100 committed events and returns how many. The events are marked in the transaction that locked them,
 * after the queue has their jobs: a crash in between repeats, and job ids drop the repetition. */
export async function relayOnce(client: pg.ClientBase, queue: Pick<JobQueue, "add">) {
  await client.query("begin");
  try {
    const { rows } = await client.query<{ id: string; name: string; payload: object }>(
      `select id, name, payload from "OutboxEvent" where "relayedAt" is null
       order by id limit 100 for update skip locked`,
    );
    const jobs = rows.flatMap(({ id, name, payload }) =>
      jobsFor({ name, ...payload } as Event, id).map((job, i) => ({
        id: `${id}-${String(i)}`,
        job,
      })),
    );
    if (jobs.length > 0) await queue.add(layTogether(jobs));
    if (rows.length > 0) {
      await client.query(
        `update "OutboxEvent" set "relayedAt" = now() where id = any($1::uuid[])`,
        [rows.map((row) => row.id)],
      );
    }
    await client.query("commit");
    return rows.length;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  }
}

const pollMs = 1000;
/** The first event of many is relayed at once, those that follow so soon go together. */
const gatherMs = 100;

/** Relays until closed; survives a lost database by connecting again. */
export function startRelay(
  databaseUrl: string,
  queue: Pick<JobQueue, "add">,
  onError: (err: unknown) => void,
) {
  const state = { stopped: false, isWoken: false };
  let wake: () => void = () => undefined;
  const rest = () =>
    new Promise<void>((resolve) => {
      if (state.isWoken) resolve(); // told between an empty look and this rest
      wake = resolve;
      setTimeout(resolve, pollMs);
    });
  const listen = async () => {
    const client = new pg.Client({ connectionString: databaseUrl });
    client.on("notification", () => {
      state.isWoken = true;
      wake();
    });
    client.on("error", onError);
    try {
      await client.connect();
      await client.query("listen outbox");
      while (!state.stopped) {
        state.isWoken = false;
        if ((await relayOnce(client, queue)) === 0) await rest();
        else await new Promise((resolve) => setTimeout(resolve, gatherMs));
      }
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  const loop = (async () => {
    while (!state.stopped) {
      await listen().catch(onError);
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
