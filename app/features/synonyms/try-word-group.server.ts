// Owns trying a group of words before it is in force: what searches of the last thirty days, and its own words, find now
// and would find then. Counted in the stand-in, which holds every listing; nothing is saved.
import type { OperatorActor } from "~/app/domain/permission";
import type { WordGroup } from "~/app/domain/word-groups";
import type { Services } from "~/app/platform/services.server";
import { listCountedWords } from "~/app/features/searches/list-search-words.server";
import { groupEffect } from "~/search/trade-words";
import { understandQuery } from "~/search/understand";

const most = 40;

/** `count`: how often it was searched, 0 for a word of the group that nobody searched. */
export type TriedWords = { words: string; count: number; before: number; after: number };

/** What the group would do, searches that found nothing first; only those that it touches. */
export async function tryWordGroup(
  services: Pick<Services, "pool" | "clock" | "text" | "reference" | "env">,
  _actor: OperatorActor,
  group: WordGroup,
): Promise<TriedWords[]> {
  const { text } = services;
  const { said, tokens } = groupEffect(text, group);
  const searched = await listCountedWords(services);
  const known = new Set(searched.map(({ words }) => text.normalize(words)));
  const unsearched = group.words
    .filter((word) => !known.has(text.normalize(word)))
    .map((words) => ({ words, count: 0 }));
  const touched = [...searched, ...unsearched]
    .map(({ words, count }) => {
      return { words, count, wanted: text.queryTokens(understandQuery(words, services).rest) };
    })
    .filter(({ wanted }) => wanted.some((token) => tokens.includes(token)))
    .slice(0, most);
  const saying = said.map((word) => text.documentTokens(word)).filter((all) => all.length > 0);
  const tried: TriedWords[] = [];
  // One after the other: each reads the whole stock, and pages need the other connections.
  for (const { words, count, wanted } of touched) {
    const left = wanted.filter((token) => !tokens.includes(token));
    tried.push({ words, count, ...(await countHits(services, { wanted, left, saying })) });
  }
  return tried.sort((a, b) => a.before - b.before || b.count - a.count);
}

type Hits = { before: number; after: number };
type Asked = { wanted: string[]; left: string[]; saying: string[][] };

const hits = `
  select count(*) filter (where tokens @> $3::text[])::int as before, count(*)::int as after
  from "SearchDocument" d
  where "index" = $1 and "visibleUntil" > $2
    and (tokens @> $3::text[]
      or (tokens @> $4::text[] and exists (
        select 1 from jsonb_array_elements($5::jsonb) as word
        where d."titleTokens" @> array(select jsonb_array_elements_text(word)))))`;

/** How many listings have all that is wanted, and how many more would: those whose title says a word of the group need
 * only what is left. */
async function countHits(
  { pool, clock, env }: Pick<Services, "pool" | "clock" | "env">,
  { wanted, left, saying }: Asked,
): Promise<Hits> {
  const { rows } = await pool.query<Hits>(hits, [
    ...[`${env.INDEX_PREFIX}listings`, clock.now(), wanted, left],
    JSON.stringify(saying),
  ]);
  return rows[0] ?? { before: 0, after: 0 };
}
