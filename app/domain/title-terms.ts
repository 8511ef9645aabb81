// Owns which trades the core of a title means: the names and aliases of trades and of the official classification, by
// their words and by what stands in front of their ends. Leaves to title-occupation.ts several trades, hints and doubt.
import type { Occupation } from "./reference";
import {
  elsewhere,
  endsAlike,
  officialEnds,
  officialMarks,
  type TitleEnd,
  weakHeads,
} from "./title-occupation.data";
import { plainTitle, spaceNextToHan, splitEnd } from "./title-words";

/** Trades with how well the words mean them, 0..1, best first. */
export type Scored = readonly { code: string; score: number }[];
export type ReadCore = (core: string) => Scored;

type Meaning = { code: string; end: TitleEnd; weight: number };
type Terms = { whole: Map<string, Meaning[]>; stems: Map<string, Meaning[]> };

const most = 8;
const mostRemembered = 50_000;
const weak = new Set(weakHeads);
const weights = { name: 1, official: 0.9, derived: 0.82, hint: 0.7 } as const;
const aboutEnd = 0.97;
const weakHead = 0.35;
const longHead = 0.92;
const shortHead = 0.86;
const inside = 0.45;
const alike = 0.55;
const leastAlike = 0.25;
const mostHolders = 400;
const latin = /[a-z0-9+#]/;

/** Prepares the names of all trades for reading; a fifth of a second with the full classification. */
export function coreReader(
  occupations: Iterable<Occupation>,
  simplify: (text: string) => string,
): ReadCore {
  const terms = indexed(occupations, simplify);
  const likeness = alikeReader(terms);
  const known = new Map<string, Scored>();
  return (core) => {
    const found = known.get(core);
    if (found) return found;
    const scored = best([...headsOf(core, terms), ...likeness(core)]);
    if (known.size >= mostRemembered) known.clear();
    known.set(core, scored);
    return scored;
  };
}

/** The best score of every trade, best first. */
export function best(all: Iterable<{ code: string; score: number }>): Scored {
  const byCode = new Map<string, number>();
  for (const { code, score } of all) byCode.set(code, Math.max(score, byCode.get(code) ?? 0));
  const scored = Array.from(byCode, ([code, score]) => ({ code, score }));
  return scored.sort((a, b) => b.score - a.score || (a.code < b.code ? 1 : -1)).slice(0, most);
}

function indexed(occupations: Iterable<Occupation>, simplify: (text: string) => string): Terms {
  const all = [...occupations].filter((occupation) => !occupation.retired);
  const tradesOf = new Map<string, string[]>();
  for (const { code, kind, cscoCode } of all) {
    if (kind === "trade" && cscoCode)
      tradesOf.set(cscoCode, [...(tradesOf.get(cscoCode) ?? []), code]);
  }
  const terms: Terms = { whole: new Map(), stems: new Map() };
  const add = (text: string, code: string, weight: number) => {
    if (text.length < 2) return;
    push(terms.whole, text, { code, end: "none", weight });
    const { stem, end } = splitEnd(text);
    if (stem.length > 1) push(terms.stems, stem, { code, end, weight });
  };
  for (const occupation of all) {
    const trades = tradesOf.get(occupation.code) ?? [];
    const code = trades.length === 1 ? trades[0]! : occupation.code;
    for (const [text, weight] of wordsOf(occupation, simplify)) add(text, code, weight);
  }
  return terms;
}

function push(into: Map<string, Meaning[]>, text: string, meaning: Meaning) {
  const there = into.get(text);
  if (there) there.push(meaning);
  else into.set(text, [meaning]);
}

function wordsOf(occupation: Occupation, simplify: (text: string) => string): [string, number][] {
  const { names, aliases, kind } = occupation;
  if (kind === "trade") {
    const spoken = [...new Set([...Object.values(names), ...aliases])];
    return spoken
      .flatMap((name) => variants(plainTitle(name, simplify)))
      .map((word) => [word, weights.name]);
  }
  const name = names["zh-CN"];
  const called = officialEnds.flatMap(([end, words]) =>
    end.test(name) ? words.map((word) => name.replace(end, word)) : [],
  );
  const hints = aliases.map((alias) =>
    plainTitle(alias, (text) => text).replace(officialMarks, ""),
  );
  return [
    [name, weights.official],
    ...called.map((word): [string, number] => [word, weights.derived]),
    ...hints.flatMap((hint) =>
      hint.split("/").map((word): [string, number] => [word, weights.hint]),
    ),
  ];
}

/** `平面设计(美工)` is called 平面设计 and 美工. */
function variants(name: string): string[] {
  const [whole, outer, inner] = /^(.*?)\((.*)\)$/.exec(name) ?? [name];
  const words = outer && inner ? [outer, ...inner.split(/[、/]/)] : [whole];
  return words.map((word) => word.replace(spaceNextToHan, ""));
}

/** Terms at the end of the core are its head and count most; terms elsewhere only suggest. */
function headsOf(core: string, terms: Terms): { code: string; score: number }[] {
  const found: { code: string; score: number }[] = [];
  const take = (meanings: Meaning[] | undefined, end: TitleEnd, factor: number) => {
    for (const { code, end: known, weight } of meanings ?? []) {
      found.push({ code, score: weight * factor * (endsAlike[end][known] ?? elsewhere) });
    }
  };
  for (let from = 0; from < core.length - 1; from += 1) {
    if (isWithinLatin(core, from)) continue;
    const head = core.slice(from);
    const { stem, end } = splitEnd(head);
    take(terms.whole.get(head), "none", headFactor(head, from));
    const factor = headFactor(stem, from) * aboutEnd;
    take(terms.stems.get(stem), end, factor);
    if (end !== "none") take(terms.whole.get(stem), end, factor);
    takeInside(core, from, (text) => take(terms.whole.get(text), "none", inside));
  }
  return found;
}

function headFactor(head: string, from: number): number {
  if (from === 0) return 1;
  if (weak.has(head)) return weakHead;
  return head.length > 2 ? longHead : shortHead;
}

function takeInside(core: string, from: number, take: (text: string) => void) {
  for (let to = from + 2; to < core.length; to += 1) {
    const text = core.slice(from, to);
    if (!isWithinLatin(core, to) && !weak.has(text)) take(text);
  }
}

const isWithinLatin = (text: string, at: number) =>
  at > 0 && latin.test(text.charAt(at - 1)) && latin.test(text.charAt(at));

/** Suggests trades whose names share rare pairs of characters with the core; never sure. */
function alikeReader({ whole }: Terms): (core: string) => { code: string; score: number }[] {
  const texts = [...whole.keys()];
  const byPair = new Map<string, number[]>();
  texts.forEach((text, at) => {
    for (const pair of pairsOf(text)) {
      const there = byPair.get(pair);
      if (there) there.push(at);
      else byPair.set(pair, [at]);
    }
  });
  const rarity = (pair: string) => Math.log(1 + texts.length / (byPair.get(pair)?.length ?? 1));
  const sums = texts.map((text) => pairsOf(text).reduce((sum, pair) => sum + rarity(pair), 0));
  return (core) => {
    const pairs = pairsOf(core);
    const own = pairs.reduce((sum, pair) => sum + rarity(pair), 0);
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      const holders = byPair.get(pair) ?? [];
      if (holders.length > mostHolders) continue;
      for (const at of holders) shared.set(at, (shared.get(at) ?? 0) + rarity(pair));
    }
    return Array.from(shared, ([at, sum]) => ({ at, like: (2 * sum) / (own + sums[at]!) }))
      .filter(({ like }) => like > leastAlike)
      .flatMap(({ at, like }) =>
        whole.get(texts[at]!)!.map(({ code, weight }) => ({ code, score: weight * like * alike })),
      );
  };
}

/** Pairs of neighbouring characters, a Latin word being one character. */
function pairsOf(text: string): string[] {
  const units = text.match(/[a-z0-9+#.]+|\p{Script=Han}/gu) ?? [];
  if (units.length < 2) return units;
  return units.slice(1).map((unit, at) => `${units[at]!}${unit}`);
}
