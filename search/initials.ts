// Owns what two or three typed initials may mean (sk: 数控, 司机…), for suggestions. The words are vocabulary.ts'.
import { usual } from "./spelt";
import type { Text } from "./text";
import { paced, type Steps } from "./turns";
import type { Vocabulary, Word, WordKind } from "./vocabulary";

/** Up to five words that begin so, the most usual first; nothing for what are no initials. */
export type ReadingsOf = (initials: string) => { word: string; kind: WordKind }[];

const mostReadings = 5;
const longestInitials = 6;

/** Prepares reading initials by a vocabulary. */
export function* preparedReadings(text: Text, vocabulary: Vocabulary): Steps<ReadingsOf> {
  const byInitials = new Map<string, Word[]>();
  yield* paced(vocabulary.values(), (word) => {
    if (word.word.length > longestInitials || /[a-z]/.test(word.word)) return;
    const [usualSound = ""] = text.soundsOf(word.word);
    const key = usualSound.replace(/(\w)\w*\s?/g, "$1");
    const known = byInitials.get(key);
    if (known) known.push(word);
    else byInitials.set(key, [word]);
  });
  for (const words of byInitials.values()) words.sort((a, b) => usual(b) - usual(a));
  return (initials) => {
    const typed = initials.trim().toLowerCase();
    if (!/^[a-z]{2,6}$/.test(typed)) return [];
    const words = byInitials.get(typed) ?? [];
    return words.slice(0, mostReadings).map(({ word, kind }) => ({ word, kind }));
  };
}
