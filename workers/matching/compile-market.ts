// Owns the turning of the law of fit into numbers: what it adds up becomes entries, what students share becomes classes,
// its gates are open-pairs.ts'. The figures are the law's own (app/domain/matching.ts), point for point.
import { learntPoints, mostLearnt } from "~/app/domain/matching";
import { strengthCount } from "~/app/domain/matching-features";
import type { MatchMarket } from "~/app/domain/matching-views";
import type { WeighedListing, WeighedStudent } from "~/app/domain/matching-weighed";
import type { Block, CompiledMarket, StudentClass } from "./compiled-market";
import { blockOf, OpenPairs } from "./open-pairs";
import { alikeIn, PairColumns } from "./pair-columns";

/** A market ready to be scored, and who stands at which index: students alike stand together. */
export type Compiled = {
  market: CompiledMarket;
  students: readonly WeighedStudent[];
  listings: readonly WeighedListing[];
};

/** Compiles students and listings as the law sees them at an instant. Listings keep their order. */
export function compileMarket(
  all: readonly WeighedStudent[],
  listings: readonly WeighedListing[],
  known: MatchMarket,
  now: Date,
): Compiled {
  const students = inClasses(all);
  const numbers = new Map<string, number>();
  const studentRows = rowsOfStudents(students, numbers);
  const listingRows = rowsOfListings(listings, numbers);
  const pairs = new OpenPairs(students, listings, known, now);
  const market: CompiledMarket = {
    ...{ students: students.length, listings: listings.length, features: numbers.size },
    ...{ studentRows, listingRows, levels: strengthCount },
    blocks: blocksOf(students, listings, pairs, known),
    dense: (i, j) => learntPoints(students[i]!, listings[j]!, known),
    denseBounds: Uint16Array.from(students, mostLearnt),
    isOpen: (i, j) => pairs.isOpen(i, j),
  };
  return { market, students, listings };
}

function inClasses(all: readonly WeighedStudent[]): WeighedStudent[] {
  const keyed = all.map((one) => ({ one, key: `${blockOf(one)} ${alikeIn(one)}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ one }) => one);
}

function blocksOf(
  students: readonly WeighedStudent[],
  listings: readonly WeighedListing[],
  pairs: OpenPairs,
  known: MatchMarket,
): Block[] {
  const columns = new PairColumns(listings, known);
  const own = Uint16Array.from(listings, ({ base }) =>
    Object.values(base).reduce((sum, points) => sum + points, 0),
  );
  return runs(students, blockOf, 0, students.length).map(({ first, last }) => {
    return {
      listings: () => pairs.listingsFor(first),
      classes: runs(students, alikeIn, first, last).map((one): StudentClass => {
        const base = (chosen: Uint32Array, into: Uint16Array) => {
          for (let n = 0; n < chosen.length; n++) into[n] = own[chosen[n]!]!;
          columns.addTo(into, students[one.first]!, chosen);
        };
        return { ...one, base };
      }),
    };
  });
}

/** Runs of students with the same key, one after another. */
function runs(
  students: readonly WeighedStudent[],
  keyOf: (student: WeighedStudent) => string,
  first: number,
  last: number,
) {
  const found: { first: number; last: number; key: string }[] = [];
  for (let i = first; i < last; i++) {
    const key = keyOf(students[i]!);
    const before = found.at(-1);
    if (before?.key === key) before.last = i + 1;
    else found.push({ first: i, last: i + 1, key });
  }
  return found;
}

function numberOf(numbers: Map<string, number>, feature: string): number {
  const number = numbers.get(feature) ?? numbers.size;
  numbers.set(feature, number);
  return number;
}

function rowsOfStudents(students: readonly WeighedStudent[], numbers: Map<string, number>) {
  const rows = students.map(({ untaught }) => [...untaught]);
  return {
    from: starts(rows),
    features: Uint16Array.from(rows.flat(), ([feature]) => numberOf(numbers, feature)),
    strengths: Uint8Array.from(rows.flat(), ([, strength]) => strength),
  };
}

/** Each feature of a listing once, with the points of all parts that it counts for. */
function rowsOfListings(listings: readonly WeighedListing[], numbers: Map<string, number>) {
  const rows = listings.map(({ entries }) => {
    const summed = new Map<string, number[]>();
    for (const { feature, points } of entries) {
      const before = summed.get(feature);
      summed.set(
        feature,
        points.map((one, strength) => one + (before?.[strength] ?? 0)),
      );
    }
    return [...summed];
  });
  const entries = rows.flat();
  const points = new Uint16Array(entries.length * strengthCount);
  for (const [e, [, given]] of entries.entries())
    for (let s = 0; s < strengthCount; s++) points[s * entries.length + e] = given[s] ?? 0;
  const features = Uint16Array.from(entries, ([feature]) => numberOf(numbers, feature));
  return { from: starts(rows), features, points };
}

function starts(rows: readonly (readonly unknown[])[]): Uint32Array {
  const from = new Uint32Array(rows.length + 1);
  for (const [n, row] of rows.entries()) from[n + 1] = from[n]! + row.length;
  return from;
}
