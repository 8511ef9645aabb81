// Chance that falls the same way every time, and the ids and dates that follow from it.
import { createHash } from "node:crypto";

/** An id that is the same in every market, for what has a name. */
export function idOf(...parts: (string | number)[]): string {
  const hex = createHash("sha256").update(parts.join("/")).digest("hex");
  return `01900000-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(10, 22)}`;
}

/** Ids one after another, which indexes like; one counter for each kind of row (a number below 4096). */
export function idsOf(kind: number): () => string {
  let n = 0;
  const head = `01900001-${kind.toString(16).padStart(4, "0")}-7000-8000-`;
  return () => head + (++n).toString(16).padStart(12, "0");
}

export type Dice = ReturnType<typeof dice>;
/** mulberry32: small, seeded, good enough to spread a market. */
export function dice(seed: number) {
  let a = seed | 0;
  const next = () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const gauss = (mean = 0, spread = 1) => {
    const radius = Math.sqrt(-2 * Math.log(1 - next()));
    return mean + spread * radius * Math.cos(2 * Math.PI * next());
  };
  return {
    next,
    int: (below: number) => Math.floor(next() * below),
    between: (from: number, to: number) => from + Math.floor(next() * (to - from + 1)),
    pick: <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T,
    chance: (p: number) => next() < p,
    gauss,
    /** Gumbel noise: the highest of utility + noise is a choice by softmax. */
    gumbel: () => -Math.log(-Math.log(next() || 1e-9)),
    weighted: <T>(of: readonly (readonly [T, number])[]): T => {
      let left = next() * of.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [one, weight] of of) if ((left -= weight) < 0) return one;
      return (of.at(-1) as readonly [T, number])[0];
    },
    /** Some of them without doubles, in the order drawn. */
    some: <T>(of: readonly T[], count: number): T[] => {
      const left = [...of];
      const taken: T[] = [];
      while (taken.length < count && left.length > 0) {
        const at = Math.floor(next() * left.length);
        taken.push(left[at] as T);
        left[at] = left.at(-1) as T;
        left.pop();
      }
      return taken;
    },
  };
}

/** A seed of one's own for a part of the market, so that parts do not depend on each other's length. */
export function seedOf(seed: number, ...parts: number[]): number {
  return parts.reduce((mixed, part) => Math.imul(mixed ^ (part + 0x9e3779b9), 0x85ebca6b), seed);
}

/** Shares a total out by weight in whole numbers (largest remainder), nobody below `least`. */
export function shareOut(total: number, weights: readonly number[], least = 0): number[] {
  const free = Math.max(0, total - least * weights.length);
  const sum = weights.reduce((all, weight) => all + weight, 0) || 1;
  const exact = weights.map((weight) => (free * weight) / sum);
  const shares = exact.map((share) => Math.floor(share));
  const left = free - shares.reduce((all, share) => all + share, 0);
  const byRest = exact.map((share, n) => [share % 1, n] as const).sort((x, y) => y[0] - x[0]);
  for (const [, n] of byRest.slice(0, left)) shares[n]! += 1;
  return shares.map((share) => share + least);
}

export const days = (n: number) => n * 86_400_000;
/** An instant some days before (or, negative, after) another. */
export const ago = (now: Date, n: number) => new Date(now.getTime() - days(n));
