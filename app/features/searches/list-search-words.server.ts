// Owns what the operator sees of searches: words that found nothing, by how often. A word that only a few days know could
// be one person's and is not shown.
import { addDays, type Day, dayOf } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

/** Counts are kept so many days. */
export const keptDays = 30;
const fewestDays = 3;
const most = 200;
const mostCounted = 2_000;

export type SearchWords = { words: string; count: number; zeroHits: number; last: Day };

const missed = `
  select words, sum(count)::int as count, sum("zeroHits")::int as "zeroHits",
    to_char(max(day), 'YYYY-MM-DD') as last
  from "SearchCount" where day > $1::date
  group by words having count(*) >= ${String(fewestDays)} and sum("zeroHits") > 0
  order by sum("zeroHits") desc, words limit ${String(most)}`;

const counted = `
  select words, sum(count)::int as count from "SearchCount" where day > $1::date
  group by words having count(*) >= ${String(fewestDays)}
  order by sum("zeroHits") desc, sum(count) desc, words limit ${String(mostCounted)}`;

/** What was looked for in the last thirty days on three days at least, what found nothing most often first. */
export async function listCountedWords({
  pool,
  clock,
}: Pick<Services, "pool" | "clock">): Promise<Pick<SearchWords, "words" | "count">[]> {
  const since = addDays(dayOf(clock.now()), -keptDays);
  const { rows } = await pool.query<SearchWords>(counted, [since]);
  return rows;
}

/** Words of the last thirty days that found nothing at times, looked for on three days at least, the most missed first. */
export async function listSearchWords({
  pool,
  clock,
}: Pick<Services, "pool" | "clock">): Promise<SearchWords[]> {
  const since = addDays(dayOf(clock.now()), -keptDays);
  const { rows } = await pool.query<SearchWords>(missed, [since]);
  return rows;
}
