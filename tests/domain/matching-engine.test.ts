import { expect, test } from "vitest";
import { drawMarket } from "~/tests/bench/matching/draw-market";
import { findBest } from "~/workers/matching/best-lists";
import { type CompiledMarket, listLength, sparsePoints } from "~/workers/matching/compiled-market";
import { keyOf } from "~/workers/matching/top-lists";

const shapeOf = (seed: number) => ({
  seed,
  students: 1 + ((seed * 7) % 90),
  listings: 1 + ((seed * 13) % 110),
  features: 12,
  perStudent: 1 + (seed % 5),
  perListing: 1 + (seed % 4),
  levels: 1 + (seed % 3),
  most: { feature: 1 + ((seed * 3) % 40), dense: (seed * 5) % 20, rest: (seed % 4) * 3 },
  blocks: 1 + (seed % 4),
  closed: (seed % 3) * 0.2,
});

/** Every pair, one after another, in full. */
function bruteForce(market: CompiledMarket) {
  const ofStudents = Array.from({ length: market.students }, (): number[] => []);
  const ofListings = Array.from({ length: market.listings }, (): number[] => []);
  for (const block of market.blocks) {
    const listings = block.listings();
    const base = new Uint16Array(listings.length);
    for (const one of block.classes) {
      one.base(listings, base);
      for (let i = one.first; i < one.last; i++)
        listings.forEach((j, place) => {
          if (!market.isOpen(i, j)) return;
          const shared = base[place]! + sparsePoints(market, i, j);
          const own = shared + market.dense(i, j);
          if (own > 0) ofStudents[i]!.push(keyOf(own, j));
          if (shared > 0) ofListings[j]!.push(keyOf(shared, i));
        });
    }
  }
  const best = (keys: number[]) => keys.sort((a, b) => b - a).slice(0, listLength);
  return { ofStudents: ofStudents.map(best), ofListings: ofListings.map(best) };
}

const rowsOf = (lists: Int32Array, rows: number) =>
  Array.from({ length: rows }, (_, row) =>
    [...lists.subarray(row * listLength, (row + 1) * listLength)].filter((key) => key !== 0),
  );

function expectExact(shape: ReturnType<typeof shapeOf>) {
  const market = drawMarket(shape);
  const found = findBest(market, 64);
  const wanted = bruteForce(market);
  const { seed } = shape;
  expect(rowsOf(found.ofStudents, market.students), `seed ${seed}`).toEqual(wanted.ofStudents);
  expect(rowsOf(found.ofListings, market.listings), `seed ${seed}`).toEqual(wanted.ofListings);
}

test("the lists of both sides are exactly those of judging every pair", () => {
  for (let seed = 1; seed <= 300; seed++) expectExact(shapeOf(seed));
});

test("what is guessed from a sample of many is made good where it was too much", () => {
  for (const closed of [0, 0.5, 0.95])
    expectExact({ ...shapeOf(8), ...{ students: 5_000, listings: 30, blocks: 2, closed } });
});
