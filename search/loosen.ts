// Owns what becomes of a question whose words no document has all: those with some of the longer ones are asked for.
import type { SearchHits, WordsQuery } from "./port";
import type { Text } from "./text";

/** What to look for when no document has all the words: those of two characters or more, any of them. Empty when that
 * would be no looser than what was tried. */
export function looserTokens(tokens: string[]): string[] {
  const words = tokens.filter((token) => Array.from(token).length > 1);
  return tokens.length > 1 ? words : [];
}

/** The words of a question as an engine is asked for them, and as they stand in what it finds. */
export function wordsAsked(text: Pick<Text, "queryTokens" | "partTokens">, query: WordsQuery) {
  const parts = text.partTokens(query.words);
  const loose = looserTokens(parts);
  return query.isLoose
    ? { tokens: loose, matched: loose }
    : { tokens: text.queryTokens(query.words), matched: parts };
}

/** The `search` of an engine that can `ask`: once as it stands, and again for some of the words when nothing has all. */
export async function looseningSearch<Query extends WordsQuery>(
  ask: (queries: readonly Query[]) => Promise<SearchHits[]>,
  text: Pick<Text, "partTokens">,
  query: Query,
): Promise<SearchHits> {
  const [all] = await ask([query]);
  if (!all) throw new Error("an engine answered nothing");
  if (all.total > 0 || !canLoosen(text, query.words)) return all;
  const [some] = await ask([{ ...query, isLoose: true }]);
  return some ?? all;
}

/** Whether fewer of these words would be any looser. */
export function canLoosen(text: Pick<Text, "partTokens">, words: string): boolean {
  return looserTokens(text.partTokens(words)).length > 0;
}
