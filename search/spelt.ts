// Owns what Latin letters spell: the pinyin of known words in a row (shukongcaozuoyuan), or the initials of one (skczg). A
// word that is known in Latin letters (cnc, manager) spells nothing.
import type { Text } from "./text";
import { paced, type Steps } from "./turns";
import type { Vocabulary, Word, WordKind } from "./vocabulary";

/** Up to three words or rows of words that the letters spell, the most usual first. */
export type SpeltBy = (letters: string) => string[];

const mostReadings = 3;
const longestSpelling = 40;
const leastInitials = 3;

type Row = { read: string; words: number; weight: number };

/** Prepares reading letters by a vocabulary. */
export function* preparedSpelling(text: Text, vocabulary: Vocabulary): Steps<SpeltBy> {
  const byPinyin = new Map<string, Word[]>();
  const byInitials = new Map<string, Word[]>();
  yield* paced(vocabulary.values(), (word) => {
    if (!/^\p{Script=Han}/u.test(word.word)) return;
    for (const sound of text.soundsOf(word.word).slice(0, 2)) {
      put(byPinyin, sound.replaceAll(" ", ""), word);
      put(byInitials, sound.replace(/([a-z])[a-z]*\s?/g, "$1"), word);
    }
  });
  for (const words of [...byPinyin.values(), ...byInitials.values()]) {
    words.sort((a, b) => usual(b) - usual(a)).splice(mostReadings);
  }
  const longest = [...byPinyin.keys()].reduce((most, { length }) => Math.max(most, length), 0);
  return (letters) => {
    if (letters.length < leastInitials || letters.length > longestSpelling) return [];
    if (vocabulary.has(letters)) return [];
    const rows = rowsSpelling(letters, byPinyin, longest);
    if (rows.length > 0) return rows;
    return (byInitials.get(letters) ?? []).map(({ word }) => word);
  };
}

/** The letters laid out in the pinyin of known words: few words first, then usual ones. */
function rowsSpelling(letters: string, byPinyin: Map<string, Word[]>, longest: number): string[] {
  const rows: Row[][] = [[{ read: "", words: 0, weight: 0 }]];
  for (let end = 1; end <= letters.length; end += 1) {
    const here: Row[] = [];
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      const words = byPinyin.get(letters.slice(start, end));
      for (const before of words ? (rows[start] ?? []) : []) {
        here.push(
          ...(words ?? []).map(({ word, weight }) => {
            const least = before.words === 0 ? weight : Math.min(before.weight, weight);
            return { read: before.read + word, words: before.words + 1, weight: least };
          }),
        );
      }
    }
    here.sort((a, b) => a.words - b.words || b.weight - a.weight);
    rows[end] = here.slice(0, mostReadings);
  }
  return [...new Set(rows[letters.length]?.map(({ read }) => read))];
}

const nameBefore: Partial<Record<WordKind, number>> = { trade: 1.5, place: -1.5, firm: -1.5 };
/** How usual a word is: by how often living listings say it and how many names of trades begin with it; names of trades go
 * before other words, firms and places last. */
export const usual = ({ kind, said, begins }: Word) =>
  Math.log(1 + said) / 2 + Math.log(1 + begins) + (nameBefore[kind] ?? 0);

function put(map: Map<string, Word[]>, key: string, word: Word) {
  const known = map.get(key);
  if (!known) map.set(key, [word]);
  else if (!known.includes(word)) known.push(word);
}
