// nDCG@10 of lists, and how sure a mean is.
import type { Dice } from "~/prisma/seed/market/dice";

const places = 10;
const draws = 1_000;

/** What a list by these scores gains of what the best list would gain; equal scores by the lower place. */
export function ndcg(scores: readonly number[], gains: readonly number[]): number {
  const best = gained([...gains].sort((x, y) => y - x));
  const order = Array.from(scores.keys()).sort((x, y) => scores[y]! - scores[x]! || x - y);
  return best === 0 ? 1 : gained(order.map((n) => gains[n]!)) / best;
}

const gained = (gains: readonly number[]) =>
  gains.slice(0, places).reduce((sum, gain, n) => sum + gain / Math.log2(n + 2), 0);

export const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The middle 95 % of the means of samples drawn with putting back. */
export function interval(values: readonly number[], random: Dice): [number, number] {
  const means = Array.from({ length: draws }, () => {
    let sum = 0;
    for (let n = 0; n < values.length; n++) sum += values[random.int(values.length)]!;
    return sum / values.length;
  }).sort((x, y) => x - y);
  return [means[Math.floor(draws * 0.025)]!, means[Math.floor(draws * 0.975)]!];
}
