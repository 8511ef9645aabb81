// How long after its commit a change of a listing is found, while fifty are committed a second; outbox, relay, queue and
// worker as they run for people.
import { Agent } from "node:http";
import { announce, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { send } from "./send";

const perSecond = 50;
const seconds = 10;
const patienceMs = 30_000;

/** Milliseconds from each commit until the index holds it, ascending; what never came counts as the whole patience. */
export async function measureFreshness(
  services: Services,
  engine: { url: string; key: string },
): Promise<number[]> {
  const rows = await services.db.listing.findMany({
    where: { status: "live", source: "posted", enterprise: { status: "approved" } },
    select: { id: true },
    orderBy: { id: "asc" },
    take: perSecond * seconds,
  });
  const waiting = new Map<string, { version: string; since: number }>();
  const took: number[] = [];
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const look = async () => {
    const body = JSON.stringify({
      filter: `id IN [${[...waiting.keys()].map((id) => `"${id}"`).join(", ")}]`,
      ...{ fields: ["id", "version"], limit: waiting.size },
    });
    const path = "/indexes/listings/documents/fetch";
    const { text } = await send(agent, engine.url + path, { key: engine.key, body });
    const { results } = JSON.parse(text) as { results: { id: string; version: string }[] };
    for (const { id, version } of results) {
      const asked = waiting.get(id);
      if (!asked || !version.includes(asked.version)) continue;
      took.push(performance.now() - asked.since);
      waiting.delete(id);
    }
  };
  const state = { isDone: false };
  const watch = (async () => {
    for (let left = patienceMs / 50; left > 0 && !(state.isDone && waiting.size === 0); left -= 1) {
      if (waiting.size > 0) await look();
      await new Promise((next) => setTimeout(next, 50));
    }
  })();
  const commits: Promise<void>[] = [];
  for (const { id } of rows) {
    commits.push(
      correct(services, id).then((version) => {
        waiting.set(id, { version, since: performance.now() });
      }),
    );
    await new Promise((next) => setTimeout(next, 1_000 / perSecond));
  }
  await Promise.all(commits);
  state.isDone = true;
  await watch;
  agent.destroy();
  const never = Array.from(waiting, () => patienceMs);
  return [...took.sort((a, b) => a - b), ...never];
}

async function correct(services: Services, listingId: string): Promise<string> {
  const now = new Date();
  await inTransaction(services.db, async (tx) => {
    await tx.listing.update({ where: { id: listingId }, data: { updatedAt: now } });
    await announce(tx, now, { name: "listing.corrected", listingId });
    return { ok: true, value: null };
  });
  return now.toISOString();
}
