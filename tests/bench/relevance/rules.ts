// Reads the judged lines: which listings a query must bring, which may stand beside them, which must not.
import { createHash } from "node:crypto";
import { judgedLines } from "./judged.data";

/** What a rule may look at: a listing as people see it, nothing of how it is searched. */
export type Fact = {
  id: string;
  title: string;
  occupation: string | null;
  skills: readonly string[];
  firm: string;
  /** The places and all above them. */
  regions: readonly string[];
  kind: string;
  /** Yuan a month; null when hidden. */
  pay: number | null;
  educationRank: number;
  benefits: readonly string[];
  shift: string | null;
  night: boolean;
  dorm: boolean;
  meals: boolean;
};
type Rule = (fact: Fact) => boolean;
/** Half of the lines are looked at while the search is tuned; the other half only tells whether that was of use. */
export type Half = "tuned" | "heldOut";
/** `about`: the heading that it stands under. `grade`: 2 must, 1 also fine, 0 says nothing, -1 must not. */
export type Judged = {
  query: string;
  about: string;
  half: Half;
  grade: (fact: Fact) => 2 | 1 | 0 | -1;
};
type Known = {
  occupations: ReadonlySet<string>;
  skills: ReadonlySet<string>;
  regions: ReadonlySet<string>;
};

const withCode = (prefix: string, words: readonly string[], known: ReadonlySet<string>) =>
  new Set(
    words.map((word) => {
      const code = `${prefix}${word}`;
      if (!known.has(code)) throw new Error(`The judgements name ${code}, which nobody knows.`);
      return code;
    }),
  );
/** Latin letters stand for a whole word: ui is not in equipment. */
const pattern = (text: string) => {
  const written = /^\/(.*)\/$/.exec(text)?.[1] ?? "(?!)";
  return new RegExp(written.replace(/(?<![a-z\\])[a-z]{2,}/g, "(?<![a-z])$&(?![a-z])"));
};

function conditionOf(text: string, known: Known): Rule {
  if (text.startsWith("/")) {
    const title = pattern(text);
    return (fact) => title.test(fact.title);
  }
  const [name = "", ...words] = text.split(/\s+/);
  const [first = ""] = words;
  const amount = Number(first);
  if (name === "trade") {
    const codes = withCode("oc-", words, known.occupations);
    return ({ occupation }) => occupation !== null && codes.has(occupation);
  }
  if (name === "skill") {
    const codes = withCode("sk-", words, known.skills);
    return ({ skills }) => skills.some((code) => codes.has(code));
  }
  if (name === "firm") {
    const firm = pattern(words.join(" "));
    return (fact) => firm.test(fact.firm);
  }
  if (name === "in") {
    withCode("", words, known.regions);
    return ({ regions }) => regions.includes(first);
  }
  const simple: Record<string, Rule> = {
    kind: ({ kind }) => kind === first,
    pay: ({ pay }) => pay !== null && pay >= amount,
    edu: ({ educationRank }) => educationRank <= amount,
    gives: ({ benefits }) => benefits.includes(first),
    shift: ({ shift }) => shift === first,
    night: ({ night }) => night,
    dorm: ({ dorm }) => dorm,
    meals: ({ meals }) => meals,
  };
  const rule = simple[name];
  if (!rule) throw new Error(`The judgements say ${text}, which is no condition.`);
  return rule;
}

function ruleOf(text: string | undefined, known: Known): Rule {
  const ways = (text ?? "")
    .split(" or ")
    .map((way) => way.trim())
    .filter(Boolean)
    .map((way) => way.split(" & ").map((one) => conditionOf(one.trim(), known)));
  return (fact) => ways.some((all) => all.every((holds) => holds(fact)));
}

/** By the line, so that two spellings of one wish never stand on both sides. */
function halfOf(line: string, seed: number): Half {
  const digest = createHash("sha256").update(`${seed} ${line}`).digest();
  return digest.readUInt8(0) % 2 === 0 ? "tuned" : "heldOut";
}

/** Every judged query, half of them held out by a seed; throws on a line that it cannot read. */
export function judgedQueries(known: Known, seed: number): Judged[] {
  let about = "";
  return judgedLines.split("\n").flatMap((line) => {
    if (line.startsWith("#")) about = line.slice(2);
    if (line === "" || line.startsWith("#")) return [];
    const under = about;
    const [queries = "", ...rules] = line.split(/\s*::\s*/);
    const [must, also, not] = rules.map((rule) => ruleOf(rule, known));
    const grade: Judged["grade"] = (fact) => {
      if (must?.(fact)) return 2;
      if (not?.(fact)) return -1;
      return also?.(fact) ? 1 : 0;
    };
    const all = queries.split(/\s*,\s*/).map((query) => query.trim());
    const half = halfOf(all[0] ?? "", seed);
    return all.map((query) => ({ query, about: under, half, grade }));
  });
}
