import { createHash } from "node:crypto";

/** An id that is the same in every demo market. */
export function idOf(...parts: (string | number)[]): string {
  const hex = createHash("sha256").update(parts.join("/")).digest("hex");
  return `01900000-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(10, 22)}`;
}

/** mulberry32: small, seeded, good enough to spread a demo. */
export function dice(seed: number) {
  let a = seed;
  const next = () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    int: (below: number) => Math.floor(next() * below),
    pick: <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T,
    chance: (p: number) => next() < p,
  };
}

export const days = (n: number) => n * 86_400_000;
/** An instant some days before (or, negative, after) another. */
export const ago = (now: Date, n: number) => new Date(now.getTime() - days(n));
/** A calendar day as PostgreSQL's DATE. */
export const dateOf = (at: Date) => new Date(at.toISOString().slice(0, 10));
