// Owns the words that people can mean: names of trades, skills, majors and places with the words inside them, and what
// living listings add. Corrections and readings of initials choose among them. Leaves cutting and pinyin to text.ts.
import type { Reference } from "~/app/domain/reference";
import type { Text } from "./text";
import { builtInGroups, namesOf } from "./trade-words";
import { paced, type Steps } from "./turns";
import { companyForms } from "./stop-words.data";
import { conditionWords, placeEnding } from "./understand.data";

/** What a word is: the name of something, or only a part of names. */
export type WordKind = "trade" | "skill" | "major" | "place" | "condition" | "firm" | "part";
/** A word in simplified Han, or a code (cnc), for those are no pinyin. `weight`: how often names and titles have it; a name
 * of its own weighs more than a part. `said`: how often living listings have it. `begins`: how many names of trades begin
 * with it. */
export type Word = { word: string; kind: WordKind; weight: number; said: number; begins: number };
export type Vocabulary = ReadonlyMap<string, Word>;

/** What living listings say, to weigh words by what can be found and to know firms by their short names. */
export type LivingWords = {
  /** Each title with the number of listings that have it. */
  titles: Iterable<readonly [title: string, listings: number]>;
  /** Each firm with the number of its listings. */
  firms: Iterable<readonly [name: string, listings: number]>;
};

const longestWord = 10;
const nameWeight = 5;
/** What fewer listings say may be a slip of theirs. */
const leastSaid = 3;
const isWord = (word: string) =>
  /^(?:\p{Script=Han}{2,}|[a-z][a-z0-9+#]+)$/u.test(word) && word.length <= longestWord;

type Source = { text: Text; reference: Reference };
type Add = (word: string, kind: WordKind, weight: number, said?: number) => void;

/** The vocabulary of some reference data and, when given, of what is on the market. */
export function* preparedVocabulary(source: Source, living?: LivingWords): Steps<Vocabulary> {
  const words = new Map<string, Word>();
  const add: Add = (word, kind, weight, said = 0) => {
    if (!isWord(word)) return;
    const known = words.get(word) ?? { word, kind, weight: 0, said: 0, begins: 0 };
    known.weight += weight;
    known.said += said;
    words.set(word, known);
  };
  yield* addNames(source, add);
  for (const word of conditionWords.keys()) add(word, "condition", nameWeight);
  if (living) yield* addLiving(source, living, add);
  yield* countBegun(source, words);
  return words;
}

const shortestWord = 2;
function* countBegun({ text, reference }: Source, words: Map<string, Word>): Steps<undefined> {
  yield* paced(reference.occupations.values(), (trade) => {
    for (const name of new Set(namesOf(trade).map((one) => text.normalize(one)))) {
      for (let length = shortestWord; length < name.length; length += 1) {
        const begun = words.get(name.slice(0, length));
        if (begun) begun.begins += 1;
      }
    }
  });
}

type Named = Parameters<typeof namesOf>[0];

function* addNames({ text, reference }: Source, add: Add): Steps<undefined> {
  const { occupations, skills, majors, regions, wordGroups } = reference;
  const parts: string[] = [];
  const adding = (kind: WordKind) => (one: Named) => {
    for (const name of new Set(namesOf(one).map((name) => text.normalize(name).trim()))) {
      add(name, kind, nameWeight);
      if (kind !== "place") parts.push(...text.documentTokens(name), ...phrasesOf(text, name));
    }
  };
  yield* paced(occupations.values(), adding("trade"));
  yield* paced(skills.values(), adding("skill"));
  yield* paced(majors.values(), adding("major"));
  yield* paced(regions.values(), adding("place"));
  for (const word of [...builtInGroups, ...wordGroups].flatMap(({ words }) => words))
    add(text.normalize(word), "part", nameWeight);
  yield* paced(parts, (part) => {
    if (!text.hasUnknown(part)) add(part, "part", 1);
  });
}

function* addLiving(
  { text, reference }: Source,
  { titles, firms }: LivingWords,
  add: Add,
): Steps<undefined> {
  const isPlace = placeIn(text, reference);
  yield* paced(firms, ([firm, listings]) => {
    for (const name of calledBy(text, firm, isPlace)) add(name, "firm", listings, listings);
  });
  const counts = new Map<string, number>();
  yield* paced(titles, ([title, listings]) => {
    for (const phrase of new Set([...text.documentTokens(title), ...phrasesOf(text, title)]))
      counts.set(phrase, (counts.get(phrase) ?? 0) + listings);
  });
  for (const [phrase, count] of counts) if (count >= leastSaid) add(phrase, "part", count, count);
}

const latinOf = (firm: string) => firm.toLowerCase().match(/[a-z][a-z0-9]+/g) ?? [];

/** What people call a firm: its whole name, and its first word behind the place (东莞市欣旺达电子: 欣旺达). */
function calledBy(text: Text, firm: string, isPlace: (word: string) => boolean): string[] {
  const name = text.normalize(firm.replace(companyForms, " ")).trim();
  const [words = []] = text.words(name);
  const [first = ""] = words.filter((word) => !isPlace(word));
  const isTelling = first.length > 1;
  return [name, ...(isTelling ? [first] : []), ...latinOf(firm)];
}

function placeIn(text: Text, { regions }: Reference) {
  const names = [...regions.values()].flatMap((one) =>
    namesOf(one).map((name) => text.normalize(name)),
  );
  const short = names.map((name) => name.replace(placeEnding, ""));
  const places = new Set([...names, ...short]);
  return (word: string) => places.has(word);
}

const longestPhrase = 8;
/** Words that stand beside each other, joined. A single character begins none: it is the end of another word. */
function phrasesOf(text: Text, name: string): string[] {
  return text.words(name).flatMap((words) =>
    words.flatMap((first, start) => {
      const phrases: string[] = [];
      let phrase = "";
      for (const word of first.length === 1 ? [] : words.slice(start)) {
        phrase += word;
        if (phrase.length > longestPhrase) break;
        phrases.push(phrase);
      }
      return phrases;
    }),
  );
}
