// Owns the words that people can mean: names of trades, skills, majors and places with the words inside them, and what
// living listings add. Corrections and readings of initials choose among them. Leaves cutting and pinyin to text.ts.
import type { Reference } from "~/app/domain/reference";
import { namesOf } from "./trade-words";
import type { Text } from "./text";
import { conditionWords } from "./understand.data";

/** What a word is: the name of something, or only a part of names. */
export type WordKind = "trade" | "skill" | "major" | "place" | "condition" | "firm" | "part";
/** A word in simplified Han, or a code (cnc), for those are no pinyin. `weight`: how often names and titles have it; a name of its own weighs more than a part. */
export type Word = { word: string; kind: WordKind; weight: number };
export type Vocabulary = ReadonlyMap<string, Word>;

/** What living listings say, to weigh words by what can be found and to know firms by their short names. */
export type LivingWords = { titles: Iterable<string>; firms: Iterable<string> };

const longestWord = 10;
const nameWeight = 5;
/** What fewer titles say may be a slip of theirs. */
const leastTitles = 3;
const isWord = (word: string) =>
  /^(?:\p{Script=Han}{2,}|[a-z][a-z0-9+#]+)$/u.test(word) && word.length <= longestWord;

/** The vocabulary of some reference data and, when given, of what is on the market. */
export function createVocabulary(
  { text, reference }: { text: Text; reference: Reference },
  living?: LivingWords,
): Vocabulary {
  const words = new Map<string, Word>();
  const add = (word: string, kind: WordKind, weight: number) => {
    if (!isWord(word) || (kind === "part" && text.hasUnknown(word))) return;
    const known = words.get(word);
    if (known) known.weight += weight;
    else words.set(word, { word, kind, weight });
  };
  const addNames = (kind: WordKind, all: Iterable<Parameters<typeof namesOf>[0]>) => {
    const names = [...all].flatMap((one) => [
      ...new Set(namesOf(one).map((name) => text.normalize(name))),
    ]);
    for (const name of names) add(name.trim(), kind, nameWeight);
    return names;
  };
  const { occupations, skills, majors, regions } = reference;
  const named = [
    ...addNames("trade", occupations.values()),
    ...addNames("skill", skills.values()),
    ...addNames("major", majors.values()),
  ];
  addNames("place", regions.values());
  for (const name of named) for (const part of text.documentTokens(name)) add(part, "part", 1);
  for (const word of conditionWords.keys()) add(word, "condition", nameWeight);
  if (living) addLiving(text, living, add);
  return words;
}

type Add = (word: string, kind: WordKind, weight: number) => void;

function addLiving(text: Text, { titles, firms }: LivingWords, add: Add) {
  for (const firm of firms) {
    for (const part of [text.normalize(firm), ...latinOf(firm)]) add(part, "firm", 1);
  }
  for (const [part, count] of countTitles(text, titles)) {
    if (count >= leastTitles) add(part, "part", count);
  }
}

const latinOf = (firm: string) => firm.toLowerCase().match(/[a-z][a-z0-9]+/g) ?? [];

/** How many titles say each word. */
function countTitles(text: Text, titles: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) {
    for (const part of new Set(text.documentTokens(title))) {
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  }
  return counts;
}
