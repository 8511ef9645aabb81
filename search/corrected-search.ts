// Owns the order of tries for typed words: as they stand, then as they may have been meant, then with only some of them.
// Leaves what may have been meant to corrections.ts and conditions to understand.ts.
import type { CorrectionsFor } from "./corrections";
import { canLoosen, type SearchHits, type SearchIndex, type WordsQuery } from "./port";
import type { Text } from "./text";

/** `corrected`: nothing had the typed words, these were looked for instead; the page says so. */
export type CorrectedHits = SearchHits & { corrected?: string };

/** Asks for words as typed; when nothing has all of them (or only their single characters, which says nothing), for what
 * was meant instead, in one batch; when that finds nothing either, for some of them. */
export async function correctedSearch<Query extends WordsQuery>(
  index: Pick<SearchIndex<unknown, Query>, "ask">,
  words: { text: Text; correctionsFor: CorrectionsFor },
  query: Query,
): Promise<CorrectedHits> {
  const { text, correctionsFor } = words;
  const tokens = text.queryTokens(query.words);
  const isByCharacters = tokens.length > 1 && tokens.every((token) => [...token].length === 1);
  const [exact] = await index.ask([query]);
  if (!exact) throw new Error("an engine answered nothing");
  if (exact.total > 0 && !isByCharacters) return exact;
  const readings = correctionsFor(query.words);
  const answers =
    readings.length > 0 ? await index.ask(readings.map((is) => ({ ...query, words: is }))) : [];
  const at = answers.findIndex(({ total }) => total > 0);
  const [corrected, hits] = [readings[at], answers[at]];
  if (corrected !== undefined && hits) return { ...hits, corrected };
  if (exact.total > 0 || !canLoosen(text, query.words)) return exact;
  const [some] = await index.ask([{ ...query, isLoose: true }]);
  return some ? { ...some, loose: true } : exact;
}
