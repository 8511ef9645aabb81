// Owns by what lists are ordered: what both gain, and how scarce the other is. How scarce everybody is, is found out by the
// balance of the market (workers/matching/equilibrium.ts).
import { fullPoints, needCounts } from "./matching-weights.data";

/** How much chance there is beside joy; the lower, the more the best pairs win. */
export const warmth = 0.1;

/**
 * By what a list is ordered: joy (0 to 2, what both gain), and as much of the other's price as the knob says. 0: the best
 * for each, whoever else wants it; 1: the most placed, by the chance of being matched in the balance.
 */
export function rankOf(joy: number, price: number, knob: number): number {
  return joy / (2 * warmth) + knob * price;
}

/** What both gain of each other, 0 to 2: need counts more often than want, since more of what comes to nothing fails there. */
export function joyOf({ want, need }: { want: number; need: number }): number {
  return (2 * (want + needCounts * need)) / ((1 + needCounts) * fullPoints);
}

/** What both gain, and how scarce the other is. */
export type Ranked = { want: number; need: number; price: number };

/** A list in the order of a school's wish: 0 the best for each, 100 the most placed. Equals keep their places. */
export function inSpreadOrder<T extends Ranked>(matches: readonly T[], spread: number): T[] {
  const rank = (one: T) => rankOf(joyOf(one), one.price, spread / 100);
  return [...matches].sort((a, b) => rank(b) - rank(a));
}
