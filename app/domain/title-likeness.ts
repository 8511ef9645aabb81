// Owns guesses from likeness: which names of trades share rare pairs of characters with a title that no name fits.
import type { Terms } from "./title-index";

type Found = { code: string; score: number }[];

const alike = 0.55;
const leastAlike = 0.25;
const mostHolders = 400;

/** Suggests trades for the core of a title; scores stay below what a reader would call known. */
export function suggester(whole: Terms["whole"]): (core: string) => Found {
  let suggest: ((core: string) => Found) | undefined;
  return (core) => (suggest ??= prepared(whole))(core); // most files need it, a single title seldom
}

function prepared(whole: Terms["whole"]): (core: string) => Found {
  const texts = [...whole.keys()];
  const pairsBy = texts.map(pairsOf);
  const holders = new Map<string, number[]>();
  pairsBy.forEach((pairs, at) => {
    for (const pair of pairs) {
      const there = holders.get(pair);
      if (there) there.push(at);
      else holders.set(pair, [at]);
    }
  });
  const rarity = (pair: string) => Math.log(1 + texts.length / (holders.get(pair)?.length ?? 1));
  const sumOf = (pairs: string[]) => pairs.reduce((sum, pair) => sum + rarity(pair), 0);
  const sums = pairsBy.map(sumOf);
  const shared = new Float64Array(texts.length);
  return (core) => {
    const pairs = pairsOf(core);
    const own = sumOf(pairs);
    const touched: number[] = [];
    for (const pair of pairs) {
      const at = holders.get(pair) ?? [];
      if (at.length > mostHolders) continue;
      const worth = rarity(pair);
      for (const one of at) {
        if (shared[one] === 0) touched.push(one);
        shared[one]! += worth;
      }
    }
    const found: Found = [];
    for (const at of touched) {
      const like = (2 * shared[at]!) / (own + sums[at]!);
      shared[at] = 0;
      if (like <= leastAlike) continue;
      for (const { code, weight } of whole.get(texts[at]!)!) {
        found.push({ code, score: weight * like * alike });
      }
    }
    return found;
  };
}

/** Pairs of neighbouring characters, a Latin word being one character. */
function pairsOf(text: string): string[] {
  const units = text.match(/[a-z0-9+#.]+|\p{Script=Han}/gu) ?? [];
  if (units.length < 2) return units;
  return units.slice(1).map((unit, at) => `${units[at]!}${unit}`);
}
