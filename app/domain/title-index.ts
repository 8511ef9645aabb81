// Owns the names of all trades as a title may say them: of our trades by their aliases, of the official classification
// by name and hints; each by its words and by what stands in front of its end. Leaves reading to title-terms.ts.
import type { Occupation } from "./reference";
import {
  noTrade,
  officialEnds,
  officialMarks,
  type TitleEnd,
  weakHeads,
} from "./title-occupation.data";
import { plainTitles, spaceNextToHan, splitEnd } from "./title-words";

/** A trade that a word means, with the end that the word has (`none` for whole words) and how much the word is worth. */
export type Meaning = { code: string; end: TitleEnd; weight: number };
/** Meanings of whole words, and of what stands in front of the ends of words. */
export type Terms = {
  whole: ReadonlyMap<string, readonly Meaning[]>;
  stems: ReadonlyMap<string, readonly Meaning[]>;
};
type Word = { text: string; weight: number };

const weak = new Set(weakHeads);
const weights = { trade: 1, official: 0.9, derived: 0.82, hint: 0.7 } as const;

/** Collects what all trades that are not retired are called. An official row that one trade alone names (`cscoCode`)
 * means that trade. */
export function titleTerms(occupations: Occupation[], simplify: (text: string) => string): Terms {
  const all = occupations.filter((occupation) => !occupation.retired);
  const trades = all.filter(({ kind, names }) => kind === "trade" && !noTrade.test(names["zh-CN"]));
  const terms = { whole: new Map<string, Meaning[]>(), stems: new Map<string, Meaning[]>() };
  const add = (code: string, { text, weight }: Word) => {
    if (text.length < 2 || noTrade.test(text)) return;
    push(terms.whole, text, { code, end: "none", weight });
    const { stem, end } = splitEnd(text);
    if (stem.length > 1) push(terms.stems, stem, { code, end, weight });
  };
  const spoken = trades.flatMap(({ code, names, aliases }) =>
    [...new Set([...Object.values(names), ...aliases])].map((word) => ({ code, word })),
  );
  plainTitles(
    spoken.map(({ word }) => word),
    simplify,
  ).forEach((word, at) => {
    for (const text of variants(word)) add(spoken[at]!.code, { text, weight: weights.trade });
  });
  const answers = answering(trades);
  for (const official of all.filter(({ kind }) => kind === "official")) {
    for (const word of officialWords(official))
      add(answers.get(official.code) ?? official.code, word);
  }
  return terms;
}

/** The trade that answers for an official row: the only one that names it. */
function answering(trades: Occupation[]): Map<string, string | null> {
  const answers = new Map<string, string | null>();
  for (const { code, cscoCode } of trades) {
    if (cscoCode) answers.set(cscoCode, answers.has(cscoCode) ? null : code);
  }
  return answers;
}

function push(into: Map<string, Meaning[]>, text: string, meaning: Meaning) {
  const there = into.get(text);
  if (there) there.push(meaning);
  else into.set(text, [meaning]);
}

/** What an official row is called; its aliases come from elsewhere and are hints. */
function officialWords({ names, aliases }: Occupation): Word[] {
  const name = names["zh-CN"];
  const called = officialEnds.flatMap(([end, words]) =>
    end.test(name) ? words.map((word) => name.replace(end, word)) : [],
  );
  const hints = aliases
    .flatMap((alias) =>
      alias
        .toLowerCase()
        .replace(officialMarks, "")
        .split(/[/()（）]/),
    )
    .filter((hint) => !weak.has(hint));
  return [
    { text: name, weight: weights.official },
    ...called.map((text) => ({ text, weight: weights.derived })),
    ...hints.map((text) => ({ text, weight: weights.hint })),
  ];
}

/** `平面设计(美工)` is called 平面设计 and 美工. */
function variants(name: string): string[] {
  const [whole, outer, within] = /^(.*?)\((.*)\)$/.exec(name) ?? [name];
  const words = outer && within ? [outer, ...within.split(/[、/]/)] : [whole];
  return words.map((word) => word.replace(spaceNextToHan, ""));
}
