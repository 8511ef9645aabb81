// Owns counting what is looked for, by day and by nobody in particular, so that words that find nothing can be learnt. A
// page never waits for it: counts are gathered in memory and written together.
import { type Day, dayOf } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { countedWords } from "./counted-words";

type On = Pick<Services, "pool" | "clock" | "log">;
type Count = { day: Day; words: string; count: number; zeroHits: number };
type Gathered = { counts: Map<string, Count>; since: number };

/** Written once so old, or once so many are gathered; what a process had when it ended is lost. */
const writtenAfterMs = 10_000;
const mostGathered = 200;
const gathered = new WeakMap<Services["pool"], Gathered>();

/** One search more of these words; `found` false: nothing had all of them. Words that may say who asks are not counted. */
export function countSearch(on: On, typed: string, found: boolean): void {
  const words = countedWords(typed);
  if (words === null) return;
  const now = on.clock.now();
  const held = gathered.get(on.pool) ?? { counts: new Map<string, Count>(), since: now.getTime() };
  gathered.set(on.pool, held);
  const day = dayOf(now);
  const before = held.counts.get(`${day} ${words}`) ?? { day, words, count: 0, zeroHits: 0 };
  const zeroHits = before.zeroHits + (found ? 0 : 1);
  held.counts.set(`${day} ${words}`, { ...before, count: before.count + 1, zeroHits });
  const isOld = now.getTime() - held.since >= writtenAfterMs;
  if (!isOld && held.counts.size < mostGathered) return;
  writeCounts(on).catch((err: unknown) => {
    on.log.warn({ err }, "counts of searches were not written");
  });
}

// A name of somebody here is nobody's search word. In one order, so that two processes do not wait for each other.
const write = `
  insert into "SearchCount" (day, words, count, "zeroHits")
  select c.day, c.words, c.count, c."zeroHits"
  from unnest($1::date[], $2::text[], $3::int[], $4::int[]) as c (day, words, count, "zeroHits")
  where not exists (select 1 from "Person" p where p.name = c.words)
  order by c.day, c.words
  on conflict (day, words) do update set
    count = "SearchCount".count + excluded.count,
    "zeroHits" = "SearchCount"."zeroHits" + excluded."zeroHits"`;

/** Writes what is gathered now. */
export async function writeCounts({ pool }: On): Promise<void> {
  const counts = [...(gathered.get(pool)?.counts.values() ?? [])];
  gathered.delete(pool);
  if (counts.length === 0) return;
  await pool.query(write, [
    counts.map(({ day }) => day),
    counts.map(({ words }) => words),
    counts.map(({ count }) => count),
    counts.map(({ zeroHits }) => zeroHits),
  ]);
}
