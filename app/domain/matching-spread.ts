// Owns a school's wish of how lists spread its students over the market, and what it does to them: counted on lists that are
// stored, before anybody chooses. By what lists are ordered is matching-order.ts'.
import { inSpreadOrder, type Ranked } from "./matching-order";
import { fullPoints } from "./matching-weights.data";
import type { SchoolRole } from "./permission";
import { decidesOnFirms } from "./school-verdict";
import type { Id } from "./values";

/** The wishes that are offered, in percent: the first the best for each, the last the most placed. */
export const spreads = [0, 25, 50, 75, 100] as const;

/** The school's placement office decides for all of its students. */
export function setsSpread(role: SchoolRole): boolean {
  return role === "employment_office" || decidesOnFirms(role);
}

/** What a wish does to the first ten of every list. `chance`: share of students who may expect an answer, 0 to 1; `fit`: of
 * the first three, 0 to 100; `listings`: how many stand there; `gini`: 0 where all stand there as often, 1 where one does. */
export type SpreadEffect = { chance: number; fit: number; listings: number; gini: number };
type Listed = Ranked & { id: Id };
const read = 10;
const first = 3;

/**
 * The effect of a wish on students whose lists these are. A student applies to what stands at place k with the chance of
 * wanting it by k; where more come than there are seats, each gets a share of them; a firm answers by its need.
 */
export function effectOfSpread(
  lists: readonly (readonly Listed[])[],
  seatsOf: ReadonlyMap<Id, number>,
  spread: number,
): SpreadEffect {
  const tops = lists.map((list) => inSpreadOrder(list, spread).slice(0, read));
  const shown = new Map<Id, number>();
  const coming = new Map<Id, number>();
  for (const list of lists) for (const { id } of list) shown.set(id, 0);
  for (const top of tops)
    for (const [n, { id, want }] of top.entries()) {
      shown.set(id, (shown.get(id) ?? 0) + 1);
      coming.set(id, (coming.get(id) ?? 0) + want / fullPoints / (n + 1));
    }
  const missed = tops.map((top) =>
    top.reduce((none, { id, want, need }, n) => {
      const seat = Math.min(1, (seatsOf.get(id) ?? 1) / (coming.get(id) ?? 1));
      return none * (1 - (want / fullPoints / (n + 1)) * seat * (need / fullPoints));
    }, 1),
  );
  const fits = tops.flatMap((top) => top.slice(0, first).map(({ want, need }) => want + need));
  return {
    chance: 1 - mean(missed, 1),
    fit: (100 * mean(fits, 0)) / (2 * fullPoints),
    listings: [...shown.values()].filter((times) => times > 0).length,
    gini: giniOf([...shown.values()]),
  };
}

const mean = (of: readonly number[], otherwise: number) =>
  of.length === 0 ? otherwise : of.reduce((sum, one) => sum + one, 0) / of.length;

function giniOf(counts: number[]): number {
  const sorted = counts.sort((a, b) => a - b);
  const sum = sorted.reduce((all, one) => all + one, 0);
  if (sum === 0) return 0;
  const weighted = sorted.reduce((all, one, n) => all + (n + 1) * one, 0);
  return (2 * weighted) / (sorted.length * sum) - (sorted.length + 1) / sorted.length;
}
