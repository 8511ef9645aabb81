// Owns which known words lie near a typed one: those that sound the same, also in the south, and those that differ by one
// character. Leaves whole texts to corrections.ts.
import type { Text } from "./text";
import { paced, type Steps } from "./turns";
import type { Vocabulary, Word } from "./vocabulary";

/** A word that may be meant, and how far it lies. */
export type Fuzzy = { to: string; cost: number };

/** Words longer than this are not guessed. */
export const longestWord = 8;
const mostReadings = 3;
/** A word of two characters is guessed from one only when it is a name that is often heard. */
const leastWeight = 10;
const costs = {
  sound: 0.3,
  accent: 0.4,
  elsewhere: 0.5,
  wrong: 0.55,
  wrongOfTwo: 0.95,
  missing: 0.6,
  tooMany: 0.8,
};

/** The words near a part of what was typed, the best few. */
export function* nearWords(text: Text, vocabulary: Vocabulary): Steps<(part: string) => Fuzzy[]> {
  const bySound = new Map<string, Word[]>();
  const byGap = new Map<string, Word[]>();
  const soundsOf = new Map<Word, string[]>();
  yield* paced(vocabulary.values(), (word) => {
    if (word.word.length > longestWord || /[a-z]/.test(word.word)) return;
    const sounds = text.soundsOf(word.word);
    soundsOf.set(word, sounds);
    for (const key of new Set(sounds.map(accentless))) put(bySound, key, word);
    const isName = word.kind !== "part" && word.weight >= leastWeight;
    if (word.word.length > 2 || isName) for (const key of gapsIn(word.word)) put(byGap, key, word);
  });
  const sounding = (part: string): Fuzzy[] => {
    const sounds = text.soundsOf(part);
    const found = new Set(sounds.flatMap((sound) => bySound.get(accentless(sound)) ?? []));
    return [...found].flatMap((word) => {
      const [usual = "", ...others] = soundsOf.get(word) ?? [];
      const isSame = sounds.includes(usual);
      const isSameElsewhere = others.some((sound) => sounds.includes(sound));
      const wrong = differing(part, word.word);
      const isMeant = wrong === 1 || (isSame && word.kind !== "part");
      const cost = isSame ? costs.sound : isSameElsewhere ? costs.elsewhere : costs.accent;
      return isMeant ? [fuzzy(word, cost + 0.1 * (wrong - 1))] : [];
    });
  };
  const oneAway = (part: string): Fuzzy[] => {
    const wrong = gapsIn(part).flatMap((gap) => byGap.get(gap) ?? []);
    const isLonger = ({ word }: Word) => word.length === part.length + 1;
    const missing = positions(part.length + 1).flatMap(
      (at) => byGap.get(`${part.slice(0, at)}_${part.slice(at)}`)?.filter(isLonger) ?? [],
    );
    const less = part.length < 4 ? [] : gapsIn(part).map((gap) => gap.replace("_", ""));
    const tooMany = less.flatMap((word) => vocabulary.get(word) ?? []);
    return [
      ...wrong.map((word) => fuzzy(word, part.length < 3 ? costs.wrongOfTwo : costs.wrong)),
      ...missing.map((word) => fuzzy(word, costs.missing)),
      ...tooMany.map((word) => fuzzy(word, costs.tooMany)),
    ];
  };
  return (part) => {
    const all = [...sounding(part), ...oneAway(part)].sort((a, b) => a.cost - b.cost);
    return uniqueBy(all).slice(0, mostReadings);
  };
}

/** Of two words that are about equally near the one that is said more often is meant. */
const fuzzy = ({ word, weight }: Word, cost: number): Fuzzy => {
  return { to: word, cost: cost + rarest * Math.max(0, 1 - Math.log2(1 + weight) / mostSaid) };
};
const rarest = 0.25;
const mostSaid = 10;
const uniqueBy = (all: readonly Fuzzy[]) =>
  all.filter(({ to }, at) => all.findIndex((other) => other.to === to) === at);
const put = (map: Map<string, Word[]>, key: string, word: Word) => {
  const known = map.get(key);
  if (known) known.push(word);
  else map.set(key, [word]);
};
const positions = (count: number) => Array.from({ length: count }, (_, at) => at);
const gapsIn = (word: string) =>
  positions(word.length).map((at) => `${word.slice(0, at)}_${word.slice(at + 1)}`);
const differing = (one: string, other: string) =>
  positions(one.length).filter((at) => one[at] !== other[at]).length;

/** How people of the south hear it: no difference between zh and z, n and l, in and ing. */
const accentless = (sound: string) =>
  sound
    .replace(/([zcs])h/g, "$1")
    .replace(/ng\b/g, "n")
    .replace(/\bl/g, "n");
