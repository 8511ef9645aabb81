// How good an engine's answers are: the order of the first ten against the best there is, how much of what is relevant
// stands among the first twenty, and what is found for strings without a meaning.
import { type Engine, pageSize } from "./engines";
import type { Fact, Half, Judged } from "./rules";
import type { Variant } from "./variants";

const top = 10;

export type Figures = {
  judged: number;
  ndcg: number;
  zeroHits: number;
  variants: number;
  asTyped: number;
  traditional: number;
  reversed: number;
  pinyin: number;
  initials: number;
  homophone: number;
  slip: number;
  twoInitials: number;
  noise: number;
};

/** A judged query with what there is to find: the best possible first ten, and how many must be found. */
export type Question = Judged & { ideal: number; relevant: number };
export type Task = {
  questions: readonly Question[];
  variants: readonly (Question & { kind: Variant["kind"]; of: string })[];
  byId: ReadonlyMap<string, Fact>;
  strings: readonly string[];
};

export const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const mean = (values: readonly number[]) =>
  share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
const gains = (grades: readonly number[]) =>
  grades.reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);

/** The judged queries for which there is something to find. */
export function questionsOf(judged: readonly Judged[], facts: readonly Fact[]): Question[] {
  return judged.flatMap((one) => {
    const grades = facts.map(one.grade);
    const relevant = grades.filter((grade) => grade === 2).length;
    const best = grades.filter((grade) => grade > 0).sort((a, b) => b - a);
    if (relevant === 0) return [];
    return [{ ...one, relevant, ideal: gains(best.slice(0, top)) }];
  });
}

/** One query's result. `what`: judged by its order, or a kind of spelling by what it finds. */
export type Score = { what: string; query: string; half: Half; score: number; found: number };

/** Asks everything there is to ask. */
export async function scoresOf(engine: Engine, { questions, variants, byId }: Task) {
  const scores: Score[] = [];
  const gradesOf = (ids: readonly string[], { grade }: Question) =>
    ids.flatMap((id) => {
      const fact = byId.get(id);
      return fact ? [grade(fact)] : [];
    });
  const recall = (grades: readonly number[], { relevant }: Question) =>
    grades.filter((grade) => grade === 2).length / Math.min(pageSize, relevant);
  for (const one of questions) {
    const ids = await engine.ask(one.query);
    const grades = gradesOf(ids, one);
    const said = { query: one.query, half: one.half, found: ids.length };
    const order = Math.max(0, gains(grades.slice(0, top))) / one.ideal;
    scores.push({ ...said, what: "judged", score: order });
    scores.push({ ...said, what: "asTyped", score: recall(grades, one) });
  }
  for (const one of variants) {
    const ids = await engine.ask(one.query);
    const said = { query: `${one.query} (${one.of})`, half: one.half, found: ids.length };
    scores.push({ ...said, what: one.kind, score: recall(gradesOf(ids, one), one) });
  }
  return scores;
}

/** The strings without a meaning for which something is found. */
export async function foundForNoise({ ask }: Engine, strings: readonly string[]) {
  const found: string[] = [];
  for (const string of strings) if ((await ask(string)).length > 0) found.push(string);
  return found;
}

/** The figures of some scores. */
export function figuresOf(
  scores: readonly Score[],
  beside: Pick<Figures, "twoInitials" | "noise">,
): Figures {
  const of = (...kinds: string[]) => scores.filter(({ what }) => kinds.includes(what));
  const average = (...kinds: string[]) => mean(of(...kinds).map(({ score }) => score));
  const judged = of("judged");
  return {
    judged: judged.length,
    ndcg: average("judged"),
    zeroHits: judged.filter(({ found }) => found === 0).length,
    variants: scores.length - 2 * judged.length,
    asTyped: average("asTyped"),
    traditional: average("traditional"),
    reversed: average("reversed"),
    pinyin: average("pinyin"),
    initials: average("initials"),
    homophone: average("homophone"),
    slip: average("wrong", "missing"),
    ...beside,
  };
}
