// Owns what somebody may have meant by words that find nothing: a homophone (数空), one wrong, missing or superfluous
// character (收很员), pinyin and initials (spelt.ts). Decides nothing about when to ask; the words are vocabulary.ts'.
import { type Fuzzy, longestWord, nearWords } from "./near-words";
import { preparedSpelling } from "./spelt";
import type { Text } from "./text";
import type { Steps } from "./turns";
import type { Vocabulary } from "./vocabulary";

/** Up to three readings of what was typed, best first; none when it is right as it stands or nothing is near. */
export type CorrectionsFor = (typed: string) => string[];

/** A way to read a text up to some place, and what that costs. `changes`: how many words are not as typed; `unknown`: how
 * many characters are in no word. */
type Way = { read: string; cost: number; changes: number; unknown: number };

const mostReadings = 3;
const longestTyped = 60;
const longestRun = 16;
const unknownCharacter = 1;
/** What each further word costs, so that few long words go before many short ones. */
const oneMore = 0.05;
/** Of what a run of unknown characters costs: above this what is read is no longer what was typed. */
const mostCost = 0.4;
const anyRun = /\p{Script=Han}+|(?<![a-z0-9])[a-z]+(?![a-z0-9+#])/gu;

/** Prepares correcting by a vocabulary (a second of work for a full market); asking then takes about a tenth of a
 * millisecond. */
export function* preparedCorrections(text: Text, vocabulary: Vocabulary): Steps<CorrectionsFor> {
  const near = yield* nearWords(text, vocabulary);
  const known: Known = { vocabulary, endsOfNames: endsOf(vocabulary), near };
  const speltBy = yield* preparedSpelling(text, vocabulary);
  return (typed) => {
    const plain = joinedSyllables(text.normalize(typed).trim().slice(0, longestTyped));
    const readings = readRuns(plain, (run) =>
      /[a-z]/.test(run) ? speltBy(run) : readingsOfRun(run, known),
    );
    return readings.filter((reading) => reading !== plain).slice(0, mostReadings);
  };
}

/** Syllables that were typed apart are put together. */
function joinedSyllables(plain: string): string {
  const parts = plain.split(/[\s'’]+/);
  return parts.length > 1 && parts.every(isSyllable) ? parts.join("") : plain;
}
const isSyllable = (part: string) =>
  /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang?|i?ong|u?ang?|[aeo]|ai|ei|ao|ou|en|eng|er|i|ia|ie|iao|iu|in|ing|u|ua|uo|uai|ui|un|v|ve|ue)$/.test(
    part,
  );

/** The whole text with its Han read otherwise: the first reading of each run, then one run at a time by its others. */
function readRuns(plain: string, readingsOf: (run: string) => string[]): string[] {
  const runs = [...plain.matchAll(anyRun)].slice(0, 4);
  const choices = runs.map(({ 0: run }) => readingsOf(run));
  const withChoice = (pick: (at: number) => string | undefined) => {
    let at = -1;
    return plain.replace(anyRun, (run) => {
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

type Known = {
  vocabulary: Vocabulary;
  /** What a name begins or ends with is right as it stands: 充电桩 in 充电桩运维员. */
  endsOfNames: ReadonlySet<string>;
  near: (part: string) => Fuzzy[];
};

const shortestEnd = 3;
const shortestRest = 2;
function endsOf(vocabulary: Vocabulary): Set<string> {
  const ends = new Set<string>();
  for (const { word, kind } of vocabulary.values()) {
    if (kind === "part") continue;
    // Firms are called by any end of theirs: 旺达 for 欣旺达.
    const [least, rest] = kind === "firm" ? [2, 1] : [shortestEnd, shortestRest];
    for (let length = least; length <= word.length - rest; length += 1) {
      ends.add(word.slice(0, length));
      ends.add(word.slice(-length));
    }
  }
  return ends;
}

function readingsOfRun(run: string, { vocabulary, endsOfNames, near }: Known): string[] {
  if (run.length > longestRun || vocabulary.has(run) || endsOfNames.has(run)) return [];
  const ways: Way[][] = [[{ read: "", cost: 0, changes: 0, unknown: 0 }]];
  for (let end = 1; end <= run.length; end += 1) {
    const here: Way[] = [];
    for (let start = Math.max(0, end - longestWord); start < end; start += 1) {
      const part = run.slice(start, end);
      const steps = stepsFor(part, vocabulary, near);
      for (const before of ways[start] ?? []) here.push(...steps.map((step) => goOn(before, step)));
    }
    ways[end] = bestOf(here);
  }
  const mostChanges = run.length > 4 ? 2 : 1;
  return (ways[run.length] ?? [])
    .filter(({ changes, unknown }) => changes > 0 && changes <= mostChanges && unknown === 0)
    .filter(({ cost }) => cost < run.length * mostCost)
    .map(({ read }) => read);
}

const goOn = (before: Way, { to, cost, isChange }: Fuzzy & { isChange: boolean }): Way => ({
  read: before.read + to,
  cost: before.cost + cost + oneMore,
  changes: before.changes + (isChange ? 1 : 0),
  unknown: before.unknown + (cost === unknownCharacter ? 1 : 0),
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
