// The balance of a market: what it is taken up to the last place, who is asked for more costs more, and the same market gives
// the same prices.
import { expect, test } from "vitest";
import { warmth } from "~/app/domain/matching-order";
import { dice } from "~/prisma/seed/market/dice";
import { balance, type Pairs, priceBeside } from "~/workers/matching/equilibrium";

/** A market of so many students, each with some of the listings. */
function draw(seed: number, students: number, listings: number, each: number) {
  const random = dice(seed);
  const all = Array.from({ length: listings }, (_, j) => j);
  const rows = Array.from({ length: students }, () =>
    random.some(all, 1 + random.int(each)).sort((a, b) => a - b),
  );
  const from = new Uint32Array(students + 1);
  for (const [i, row] of rows.entries()) from[i + 1] = from[i]! + row.length;
  const listing = Uint32Array.from(rows.flat());
  const joy = Float32Array.from(listing, () => random.int(200) / 100);
  const standsFor = new Float32Array(listing.length).fill(1);
  const pairs: Pairs = { students, listings, from, listing, joy, standsFor };
  return { pairs, seats: Float32Array.from(all, () => 1 + random.int(4)) };
}

test("every student is somewhere once and every seat is taken once, by pairs or by nobody", () => {
  for (let seed = 1; seed <= 30; seed++) {
    const { pairs, seats } = draw(seed, 60, 20, 6);
    const { ofStudents, ofListings } = balance(pairs, seats);
    const taken = new Float64Array(pairs.listings);
    const off: number[] = [];
    for (let i = 0; i < pairs.students; i++) {
      let somewhere = Math.exp(2 * ofStudents[i]!);
      for (let e = pairs.from[i]!; e < pairs.from[i + 1]!; e++) {
        const j = pairs.listing[e]!;
        const often = Math.exp(pairs.joy[e]! / (2 * warmth) + ofStudents[i]! + ofListings[j]!);
        somewhere += often;
        taken[j]! += often;
      }
      off.push(Math.abs(somewhere - 1));
    }
    // Thirty rounds end close by: the listings' side exactly, since it is asked last, the students' on the whole.
    expect(off.reduce((sum, one) => sum + one, 0) / off.length, `seed ${seed}`).toBeLessThan(0.1);
    for (const [j, all] of seats.entries())
      expect(taken[j]! + Math.exp(2 * ofListings[j]!), `seed ${seed} listing ${j}`).toBeCloseTo(
        all,
        2,
      );
  }
});

test("the same market gives the same prices, bit for bit", () => {
  const { pairs, seats } = draw(7, 40, 15, 5);
  expect(balance(pairs, seats)).toEqual(balance(pairs, seats));
});

test("of two alike the one whom more ask for adds less, and who is asked for by nobody takes nothing away", () => {
  // Five students have the first listing alone, one of them the second as well; nobody the third.
  const from = Uint32Array.from([0, 1, 2, 3, 4, 6]);
  const listing = Uint32Array.from([0, 0, 0, 0, 0, 1]);
  const same = { joy: new Float32Array(6).fill(1), standsFor: new Float32Array(6).fill(1) };
  const pairs: Pairs = { students: 5, listings: 3, from, listing, ...same };
  const [crowded, calm, unasked] = balance(pairs, new Float32Array(3).fill(1)).ofListings;
  expect(crowded).toBeLessThan(calm!);
  expect(calm).toBeLessThan(0);
  expect(unasked).toBe(0);
});

test("more seats take away less, and a latecomer's price is what the balance would have said", () => {
  const { pairs, seats } = draw(3, 60, 20, 6);
  const { ofStudents, ofListings } = balance(pairs, seats);
  const row = (j: number) =>
    Array.from({ length: pairs.students }, (_, i) => i).flatMap((i) => {
      const entries = [];
      for (let e = pairs.from[i]!; e < pairs.from[i + 1]!; e++)
        if (pairs.listing[e] === j) entries.push({ joy: pairs.joy[e]!, price: ofStudents[i]! });
      return entries;
    });
  for (const [j, places] of seats.entries()) {
    const others = row(j);
    const beside = (of: number) =>
      priceBeside(
        others.map(({ joy }) => joy),
        others.map(({ price }) => price),
        of,
      );
    expect(beside(places)).toBeCloseTo(ofListings[j]!, 3);
    expect(beside(places + 5)).toBeGreaterThan(beside(places));
  }
});
