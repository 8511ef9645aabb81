// Owns what somebody may have meant by words that find nothing: a homophone (数空), one wrong, missing or superfluous
// character (收很员), syllables apart (shu kong). Decides nothing about when to ask; the words are vocabulary.ts'.
import type { Text } from "./text";
import type { Vocabulary, Word } from "./vocabulary";

/** Up to three readings of what was typed, best first; none when it is right as it stands or nothing is near. */
export type CorrectionsFor = (typed: string) => string[];

type Fuzzy = { to: string; cost: number };
/** A way to read a text up to some place, and what that costs. `changes`: how many words are not as typed. */
type Way = { read: string; cost: number; changes: number };

const mostReadings = 3;
const longestRun = 16;
const longestWord = 8;
const unknownCharacter = 1;
/** What each further word costs, so that few long words go before many short ones. */
const oneMore = 0.05;
/** Of what a run of unknown characters costs: above this what is read is no longer what was typed. */
const mostCost = 0.4;
const costs = { sound: 0.3, accent: 0.4, wrong: 0.55, missing: 0.6, tooMany: 0.65 };
const hanRun = /\p{Script=Han}+/gu;

/** Prepares correcting by a vocabulary (some hundred milliseconds); asking then takes about a tenth of one. */
export function createCorrections(text: Text, vocabulary: Vocabulary): CorrectionsFor {
  const near = nearWords(text, vocabulary);
  return (typed) => {
    const plain = text.normalize(typed).trim();
    const joined = joinedSyllables(plain);
    if (joined) return [joined];
    const readings = readRuns(plain, (run) => readingsOfRun(run, vocabulary, near));
    return readings.filter((reading) => reading !== plain).slice(0, mostReadings);
  };
}

/** Syllables or initials that were typed apart: no listing has them so. */
function joinedSyllables(plain: string): string | null {
  const isSpelt = /^[a-z]{1,6}(?:[\s'’]+[a-z]{1,6})+$/.test(plain);
  return isSpelt && plain.split(/[\s'’]+/).every(isSyllable) ? plain.replace(/[\s'’]/g, "") : null;
}
const isSyllable = (part: string) =>
  /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang?|i?ong|u?ang?|[aeo]|ai|ei|ao|ou|en|eng|er|i|ia|ie|iao|iu|in|ing|u|ua|uo|uai|ui|un|v|ve|ue)$/.test(
    part,
  );

/** The whole text with its Han read otherwise: the first reading of each run, then one run at a time by its others. */
function readRuns(plain: string, readingsOf: (run: string) => string[]): string[] {
  const runs = [...plain.matchAll(hanRun)].slice(0, 4);
  const choices = runs.map(({ 0: run }) => (run.length > longestRun ? [] : readingsOf(run)));
  const withChoice = (pick: (at: number) => string | undefined) => {
    let at = -1;
    return plain.replace(hanRun, (run) => {
      at += 1;
      return pick(at) ?? run;
    });
  };
  const best = withChoice((at) => choices[at]?.[0]);
  const others = choices.flatMap((all, run) =>
    all.slice(1).map((other) => withChoice((at) => (at === run ? other : choices[at]?.[0]))),
  );
  return [...new Set([best, ...others])];
}

function readingsOfRun(
  run: string,
  vocabulary: Vocabulary,
  near: (part: string) => Fuzzy[],
): string[] {
  if (vocabulary.has(run)) return [];
  const ways: Way[][] = [[{ read: "", cost: 0, changes: 0 }]];
  for (let end = 1; end <= run.length; end += 1) {
    const here: Way[] = [];
    for (let start = Math.max(0, end - longestWord); start < end; start += 1) {
      const part = run.slice(start, end);
      const steps = stepsFor(part, vocabulary, near);
      for (const before of ways[start] ?? []) here.push(...steps.map((step) => goOn(before, step)));
    }
    ways[end] = bestOf(here);
  }
  const asTyped = run.length * unknownCharacter;
  return (ways[run.length] ?? [])
    .filter(({ changes, cost }) => changes > 0 && changes <= 2 && cost < asTyped * mostCost)
    .map(({ read }) => read);
}

const goOn = (before: Way, { to, cost, isChange }: Fuzzy & { isChange: boolean }): Way => ({
  read: before.read + to,
  cost: before.cost + cost + oneMore,
  changes: before.changes + (isChange ? 1 : 0),
});

function stepsFor(part: string, vocabulary: Vocabulary, near: (part: string) => Fuzzy[]) {
  if (vocabulary.has(part)) return [{ to: part, cost: 0, isChange: false }];
  const asIs = part.length === 1 ? [{ to: part, cost: unknownCharacter, isChange: false }] : [];
  if (part.length < 2) return asIs;
  return near(part).map((fuzzy) => ({ ...fuzzy, isChange: true }));
}

function bestOf(ways: Way[]): Way[] {
  const once = new Map<string, Way>();
  for (const way of ways.sort((a, b) => a.cost - b.cost)) {
    if (!once.has(way.read)) once.set(way.read, way);
    if (once.size === mostReadings) break;
  }
  return [...once.values()];
}

// What lies near a word: by sound, or one character away.

/** The words near a part of what was typed, the best few. */
function nearWords(text: Text, vocabulary: Vocabulary): (part: string) => Fuzzy[] {
  const bySound = new Map<string, Word[]>();
  const byGap = new Map<string, Word[]>();
  const soundsOf = new Map<Word, string[]>();
  for (const word of vocabulary.values()) {
    if (word.word.length > longestWord) continue;
    const sounds = text.soundsOf(word.word);
    soundsOf.set(word, sounds);
    for (const key of new Set(sounds.map(accentless))) put(bySound, key, word);
    if (word.word.length > 2) for (const key of gapsIn(word.word)) put(byGap, key, word);
  }
  const sounding = (part: string): Fuzzy[] => {
    const sounds = text.soundsOf(part);
    const found = new Set(sounds.flatMap((sound) => bySound.get(accentless(sound)) ?? []));
    return [...found].flatMap((word) => {
      const isSame = soundsOf.get(word)?.some((sound) => sounds.includes(sound)) ?? false;
      const wrong = differing(part, word.word);
      const isMeant = wrong === 1 || (isSame && word.kind !== "part");
      return isMeant
        ? [fuzzy(word, (isSame ? costs.sound : costs.accent) + 0.1 * (wrong - 1))]
        : [];
    });
  };
  const oneAway = (part: string): Fuzzy[] => {
    const wrong = part.length < 3 ? [] : gapsIn(part).flatMap((gap) => byGap.get(gap) ?? []);
    const isLonger = ({ word }: Word) => word.length === part.length + 1;
    const missing = positions(part.length + 1).flatMap(
      (at) => byGap.get(`${part.slice(0, at)}_${part.slice(at)}`)?.filter(isLonger) ?? [],
    );
    const less = part.length < 4 ? [] : gapsIn(part).map((gap) => gap.replace("_", ""));
    const tooMany = less.flatMap((word) => vocabulary.get(word) ?? []);
    return [
      ...wrong.map((word) => fuzzy(word, costs.wrong)),
      ...missing.map((word) => fuzzy(word, costs.missing)),
      ...tooMany.map((word) => fuzzy(word, costs.tooMany)),
    ];
  };
  return (part) => {
    const sounds = sounding(part);
    const all = sounds.length > 0 ? sounds : oneAway(part);
    return all.sort((a, b) => a.cost - b.cost).slice(0, mostReadings);
  };
}

/** Of two words that are equally near the weightier is meant. */
const fuzzy = ({ word, weight }: Word, cost: number): Fuzzy => {
  return { to: word, cost: cost + 0.1 / (1 + weight) };
};
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
