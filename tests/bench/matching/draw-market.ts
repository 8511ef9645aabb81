// Draws a market in the form in which it is scored, of any size: features by Zipf, dense parts by small tables, students in
// blocks of the same place and kind. The shape is that of performance.md 5: what is asked for by many is also had by many.
import { dice } from "~/prisma/seed/market/dice";
import type { CompiledMarket } from "~/workers/matching/compiled-market";

export type Shape = {
  seed: number;
  students: number;
  listings: number;
  features: number;
  perStudent: number;
  perListing: number;
  levels: number;
  /** Most points of one feature, of each table of a class, and of what no class shares. */
  most: { feature: number; dense: number; rest: number };
  /** Places times kinds; 1: no gates by block. */
  blocks: number;
  /** Share of pairs that a single gate closes. */
  closed: number;
};

const places = 60;
const pays = 16;

/** A market of that shape, the same for a seed. */
export function drawMarket(shape: Shape): CompiledMarket {
  const { students, listings, features, levels } = shape;
  const random = dice(shape.seed);
  const zipf = zipfOf(features, random.next);
  const studentRows = drawRows(students, shape.perStudent, zipf);
  const listingRows = drawRows(listings, shape.perListing, zipf);
  const strengths = fill(new Uint8Array(studentRows.features.length), () => random.int(levels));
  const entries = listingRows.features.length;
  const points = new Uint16Array(entries * levels);
  for (let e = 0; e < entries; e++) {
    const full = 1 + random.int(shape.most.feature);
    for (let s = 0; s < levels; s++)
      points[s * entries + e] = Math.round((full * (s + 1)) / levels);
  }
  const table = (rows: number, columns: number) =>
    fill(new Uint16Array(rows * columns), () => random.int(shape.most.dense + 1));
  const [way, pay] = [table(places, places), table(pays, pays)];
  const column = (length: number, below: number) =>
    fill(new Uint8Array(length), () => random.int(below));
  // Ordered by what they share, as a snapshot is.
  const ways = places * pays;
  const ofClass = fill(new Uint16Array(students), () => random.int(ways)).sort();
  const home = Uint8Array.from(ofClass, (one) => Math.floor(one / pays));
  const wish = Uint8Array.from(ofClass, (one) => one % pays);
  const [place, paid] = [column(listings, places), column(listings, pays)];
  const share = Math.round(shape.closed * 1000);
  return {
    ...{ students, listings, features, levels },
    ...{ studentRows: { ...studentRows, strengths }, listingRows: { ...listingRows, points } },
    blocks: drawBlocks(shape, place, random.int).map(({ first, last, listings: ofBlock }) => ({
      listings: ofBlock,
      classes: classesOf(ofClass, first, last).map((one) => ({
        ...one,
        base: (chosen: Uint32Array, into: Uint16Array) => {
          const [from, by] = [home[one.first]! * places, wish[one.first]! * pays];
          for (let at = 0; at < chosen.length; at++)
            into[at] = way[from + place[chosen[at]!]!]! + pay[by + paid[chosen[at]!]!]!;
        },
      })),
    })),
    dense: (i, j) => (shape.most.rest === 0 ? 0 : (i * 7 + j * 3) % (shape.most.rest + 1)),
    denseBounds: new Uint16Array(shape.students).fill(shape.most.rest),
    isOpen: (i, j) => (Math.imul(i, 31) + Math.imul(j, 17)) % 1000 >= share,
  };
}

function drawBlocks(
  { students, listings, blocks }: Shape,
  place: Uint8Array,
  int: (below: number) => number,
) {
  const size = Math.ceil(students / blocks);
  return Array.from({ length: blocks }, (_, b) => {
    const first = b * size;
    const near = new Set(Array.from({ length: 5 }, () => int(places)));
    const chosenOf = () => {
      const all = Uint32Array.from({ length: listings }, (_, j) => j);
      const chosen = blocks === 1 ? all : all.filter((j) => near.has(place[j]!) && j % 3 !== b % 3);
      return chosen;
    };
    return {
      first: Math.min(students, first),
      last: Math.min(students, first + size),
      listings: chosenOf,
    };
  });
}

/** Runs of the same class. */
function classesOf(ofClass: Uint16Array, first: number, last: number) {
  const found: { first: number; last: number }[] = [];
  for (let from = first; from < last;) {
    let to = from + 1;
    while (to < last && ofClass[to] === ofClass[from]) to += 1;
    found.push({ first: from, last: to });
    from = to;
  }
  return found;
}

function zipfOf(features: number, next: () => number) {
  const cumulative = new Float64Array(features);
  let sum = 0;
  for (let f = 0; f < features; f++) cumulative[f] = sum += 1 / (f + 10) ** 0.9;
  return () => {
    const drawn = next() * sum;
    let [low, high] = [0, features - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cumulative[middle]! < drawn) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function drawRows(rows: number, each: number, draw: () => number) {
  const features = new Uint16Array(rows * each);
  for (let row = 0; row < rows; row++) {
    const had = new Set<number>();
    while (had.size < each) had.add(draw());
    features.set([...had], row * each);
  }
  return { from: Uint32Array.from({ length: rows + 1 }, (_, row) => row * each), features };
}

function fill<T extends Uint8Array | Uint16Array>(array: T, draw: () => number): T {
  for (let at = 0; at < array.length; at++) array[at] = draw();
  return array;
}
