// Owns the turning of the law of fit into numbers: what it adds up becomes entries, what students share becomes classes,
// its gates are asked for single pairs. The figures are the law's own (app/domain/matching.ts), point for point.
import { gatesOf, mayBeListed } from "~/app/domain/matching-gates";
import { strengthCount } from "~/app/domain/matching-features";
import {
  availabilityPoints,
  distancePoints,
  dormPoints,
  experiencePoints,
  languagePoints,
  payPoints,
  startPoints,
} from "~/app/domain/matching-parts";
import type { MatchMarket } from "~/app/domain/matching-views";
import {
  pairFigures,
  type WeighedListing,
  type WeighedStudent,
} from "~/app/domain/matching-weighed";
import type { Block, CompiledMarket, StudentClass } from "./compiled-market";

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
  const market: CompiledMarket = {
    ...{ students: students.length, listings: listings.length, features: numbers.size },
    ...{ studentRows, listingRows, levels: strengthCount },
    blocks: blocksOf(students, listings, known),
    dense: () => 0,
    denseBound: 0,
    isOpen: (i, j) => mayBeListed(gatesOf(students[i]!, listings[j]!, known, now)),
  };
  return { market, students, listings };
}

/** What decides by itself which listings a student may have. */
const blockKey = ({ student }: WeighedStudent) => [...student.wishedKinds].sort().join();
/** What a student is held against by pairs: the same for all of a class. */
const classKey = ({ student, places, languages, freeFrom, freeUntil }: WeighedStudent) =>
  JSON.stringify([
    ...[places, student.wishedPay, student.needsDorm, languages],
    ...[freeFrom, freeUntil, student.monthsWorked],
  ]);

function inClasses(all: readonly WeighedStudent[]): WeighedStudent[] {
  const keyed = all.map((one) => ({ one, key: `${blockKey(one)} ${classKey(one)}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ one }) => one);
}

function blocksOf(
  students: readonly WeighedStudent[],
  listings: readonly WeighedListing[],
  known: MatchMarket,
): Block[] {
  return runs(students, blockKey, 0, students.length).map(({ first, last }) => {
    const { wishedKinds } = students[first]!.student;
    const isWished = (j: number) =>
      wishedKinds.length === 0 || wishedKinds.includes(listings[j]!.listing.kind);
    return {
      listings: () => Uint32Array.from(listings.keys()).filter(isWished),
      classes: runs(students, classKey, first, last).map((one): StudentClass => {
        const base = (chosen: Uint32Array, into: Uint16Array) => {
          for (let n = 0; n < chosen.length; n++)
            into[n] = basePoints(students[one.first]!, listings[chosen[n]!]!, known);
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

/** All points of a pair that are not additive. */
function basePoints(s: WeighedStudent, l: WeighedListing, known: MatchMarket): number {
  const { payPercent, ring, wait, spare } = pairFigures(s, l, known);
  const own = Object.values(l.base).reduce((sum, points) => sum + points, 0);
  return (
    own +
    payPoints(payPercent) +
    distancePoints(ring) +
    dormPoints(s.student.needsDorm, l.listing.dorm, ring) +
    startPoints(wait) +
    languagePoints(l.languages, s.languages) +
    experiencePoints(l.listing.experienceYears, s.student.monthsWorked) +
    availabilityPoints(wait, spare)
  );
}

function numberOf(numbers: Map<string, number>, feature: string): number {
  const number = numbers.get(feature) ?? numbers.size;
  numbers.set(feature, number);
  return number;
}

function rowsOfStudents(students: readonly WeighedStudent[], numbers: Map<string, number>) {
  const rows = students.map(({ features }) => [...features]);
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
