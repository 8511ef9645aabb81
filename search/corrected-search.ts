// Owns the order of tries for typed words: as they stand, then as they may have been meant, then with only some of them.
// Leaves what may have been meant to corrections.ts and conditions to understand.ts.
import type { CorrectionsFor } from "./corrections";
import type { SearchHits, SearchIndex, WordsQuery } from "./port";
import type { Text } from "./text";

/** `corrected`: the typed words found nothing or next to nothing, these were looked for instead; the page says so. */
export type CorrectedHits = SearchHits & { corrected?: string };

/** By how many times a reading must find more than words of which nobody is sure. */
const clearlyMore = 4;

type Words = { text: Text; correctionsFor: CorrectionsFor };

/** Asks for what was typed; when nothing has all of it, or what has it says little (single characters, letters that may
 * be pinyin), also for what may have been meant, in one batch; when that finds nothing either, for some of the words.
 * `queryOf` makes the question of a text, typed or read otherwise. */
export async function correctedSearch<Query extends WordsQuery>(
  index: Asks<Query>,
  words: Words,
  typed: string,
  queryOf: (text: string) => Query,
): Promise<CorrectedHits> {
  const query = queryOf(typed);
  const exact = await askOne(index, query);
  const reading = await bestReading(index, words, typed, exact.total, queryOf);
  if (reading) return reading;
  if (exact.total > 0 || !isWorthLoosening(words.text, query.words)) return exact;
  return { ...(await askOne(index, { ...query, isLoose: true })), loose: true };
}

/** What was probably meant by words that find `total` as they stand, with what it finds; null for words that are good as
 * they are, and where no reading finds clearly more. */
export async function bestReading<Query extends WordsQuery>(
  index: Asks<Query>,
  { text, correctionsFor }: Words,
  typed: string,
  total: number,
  queryOf: (text: string) => Query,
): Promise<(SearchHits & { corrected: string }) | null> {
  const { words } = queryOf(typed);
  if (words === "") return null;
  const doubt = doubtOf(text, words);
  if (total > 0 && doubt === "none") return null;
  const least = doubt === "characters" ? Math.max(1, total * clearlyMore) : 1;
  return askReadings(index, correctionsFor(typed), least, queryOf);
}

type Asks<Query> = Pick<SearchIndex<unknown, Query>, "ask">;

async function askOne<Query>(index: Asks<Query>, query: Query): Promise<SearchHits> {
  const [hits] = await index.ask([query]);
  if (!hits) throw new Error("an engine answered nothing");
  return hits;
}

/** The first reading that finds at least so many. */
async function askReadings<Query>(
  index: Asks<Query>,
  readings: readonly string[],
  least: number,
  queryOf: (text: string) => Query,
): Promise<(SearchHits & { corrected: string }) | null> {
  if (readings.length === 0) return null;
  const answers = await index.ask(readings.map(queryOf));
  const at = answers.findIndex(({ total }) => total >= least);
  const [corrected, hits] = [readings[at], answers[at]];
  return corrected !== undefined && hits ? { ...hits, corrected } : null;
}

/** What makes words doubtful although they may find something: characters that are no word; a single one before a
 * word, which is the rest of another; letters that may be pinyin. */
type Doubt = "none" | "characters" | "begun" | "letters";

/** Whether words are sure, or why not. */
function doubtOf(text: Text, words: string): Doubt {
  const tokens = text.queryTokens(words);
  if (tokens.some((token) => /^[a-z]{3,}$/.test(token))) return "letters";
  if (text.beginsInside(words)) return "begun";
  const isApart = tokens.length > 1 && tokens.some(isCharacter);
  return isApart || text.hasUnknown(words) ? "characters" : "none";
}
const isCharacter = (token: string) => /^\p{Script=Han}$/u.test(token);

const longEnough = 4;

/** Whether some of the words would be what was meant: at least half of them are words. Of a string that means nothing a
 * part means nothing either. */
export function isWorthLoosening(text: Text, words: string): boolean {
  const tokens = text.partTokens(words);
  if (tokens.length < 2 || tokens.every((token) => Array.from(token).length === 1)) return false;
  const isHan = (token: string) => /^\p{Script=Han}{2,}$/u.test(token) && !text.hasUnknown(token);
  const isEnglish = tokens.every((token) => /^[a-z]+$/.test(token));
  const known = tokens.filter((t) => isHan(t) || (isEnglish && t.length >= longEnough));
  return known.length * 2 >= tokens.length;
}
