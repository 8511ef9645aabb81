// Owns the balance of the market: how scarce everybody is when each side takes what suits both best, so that lists spread
// over the market instead of all naming the same few. Matching with transferable utility (Choo and Siow 2006), solved by
// iterative proportional fitting (Decker, Lieb, McCann and Stephens 2013) over the pairs that are in somebody's list.
import { warmth } from "~/app/domain/matching-order";

/** Pairs of students and listings, student by student; `joy[e]`: what both together gain by pair `e`, 0 to 2. */
export type Pairs = {
  students: number;
  listings: number;
  /** Student `i` owns the pairs `from[i]` to `from[i + 1]`. */
  from: Uint32Array;
  listing: Uint32Array;
  joy: Float32Array;
  /** 1, or for how many pairs this one stands as their sample. */
  standsFor: Float32Array;
};

/** What somebody's scarcity adds to the logarithm of being matched: nought for who is not asked for, less the more are. */
export type Prices = { ofStudents: Float32Array; ofListings: Float32Array };

const rounds = 30;

/** Balances a market in which each student takes one place and each listing has so many seats. The same input gives the same prices, bit for bit. */
export function balance(pairs: Pairs, seats: Float32Array): Prices {
  const { students, listings, from, listing } = pairs;
  const pull = Float32Array.from(
    pairs.joy,
    (joy, e) => pairs.standsFor[e]! * Math.exp(joy / (2 * warmth)),
  );
  const left = new Float64Array(students).fill(1);
  const free = Float64Array.from(seats, Math.sqrt);
  const asked = new Float64Array(listings);
  for (let round = 0; round < rounds; round++) {
    asked.fill(0);
    for (let i = 0; i < students; i++) {
      const [start, end] = [from[i]!, from[i + 1]!];
      let offered = 0;
      for (let e = start; e < end; e++) offered += pull[e]! * free[listing[e]!]!;
      const share = remaining(offered / 2, 1);
      left[i] = share;
      for (let e = start; e < end; e++) asked[listing[e]!]! += pull[e]! * share;
    }
    for (let j = 0; j < listings; j++) free[j] = remaining(asked[j]! / 2, seats[j]!);
  }
  return {
    ofStudents: Float32Array.from(left, Math.log),
    ofListings: Float32Array.from(free, Math.log),
  };
}

/** The root of what stays free of so many places when so much is asked: x in x² + 2·asked·x = places, without loss of
 * digits where much is asked. */
const remaining = (asked: number, places: number) =>
  places / (asked + Math.sqrt(asked * asked + places));

/** The price of one who came after the balance: as if everybody else kept theirs. `joys` and `prices` of the same pairs. */
export function priceBeside(
  joys: readonly number[],
  prices: readonly number[],
  places: number,
): number {
  const asked = joys.reduce(
    (sum, joy, n) => sum + Math.exp(joy / (2 * warmth) + (prices[n] ?? 0)),
    0,
  );
  return Math.log(remaining(asked / 2, places));
}
