// Owns guesses from likeness: which names of trades share rare pairs of characters with a title that no name fits.
import type { Terms } from "./title-index";

type Found = { code: string; score: number }[];

const alike = 0.55;
const leastAlike = 0.25;
const mostHolders = 400;

/** Suggests trades for the core of a title; scores stay below what a reader would call known. */
export function suggester(whole: Terms["whole"]): (core: string) => Found {
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
  return (core) => {
    const pairs = pairsOf(core);
    const own = sumOf(pairs);
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      const at = holders.get(pair) ?? [];
      if (at.length > mostHolders) continue;
      const worth = rarity(pair);
      for (const one of at) shared.set(one, (shared.get(one) ?? 0) + worth);
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
