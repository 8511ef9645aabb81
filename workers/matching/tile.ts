// Owns the inverted lists of a part of the listings: who has a feature, and what it gives at each strength. A part is small
// enough that its sums stay close to the processor.
import type { CompiledMarket } from "./compiled-market";

/** Listings of one part by their place in it. */
export type Tile = {
  size: number;
  /** Which listing stands at a place, ascending. */
  listings: Uint32Array;
  /** Points that each place brings by itself to the class at hand; sums start here. */
  base: Uint16Array;
  /** Feature `f` owns the entries `from[f]` to `from[f + 1]`. */
  from: Uint32Array;
  places: Uint16Array;
  /** Per strength: what an entry gives. */
  points: readonly Uint16Array[];
};

/** So many sums are compared at once. */
export const stride = 8;

/** Cuts listings into parts of so many and turns their features into inverted lists. */
export function* tilesOf(market: CompiledMarket, all: Uint32Array, most: number): Generator<Tile> {
  for (let start = 0; start < all.length; start += most) {
    const listings = all.subarray(start, start + most);
    const base = new Uint16Array(Math.ceil(listings.length / stride) * stride);
    yield { size: listings.length, listings, base, ...invert(market, listings) };
  }
}

function invert(market: CompiledMarket, listings: Uint32Array) {
  const { from: rows, features, points } = market.listingRows;
  const from = new Uint32Array(market.features + 1);
  for (const listing of listings)
    for (let e = rows[listing]!; e < rows[listing + 1]!; e++) from[features[e]! + 1]! += 1;
  for (let f = 0; f < market.features; f++) from[f + 1]! += from[f]!;
  const entries = from[market.features]!;
  const places = new Uint16Array(entries);
  const next = from.slice();
  const origin = new Uint32Array(entries);
  for (let place = 0; place < listings.length; place++) {
    const listing = listings[place]!;
    for (let e = rows[listing]!; e < rows[listing + 1]!; e++) {
      const at = next[features[e]!]!++;
      places[at] = place;
      origin[at] = e;
    }
  }
  const given = Array.from({ length: market.levels }, (_, s) => {
    const start = s * features.length;
    const ofStrength = new Uint16Array(entries);
    for (let at = 0; at < entries; at++) ofStrength[at] = points[start + origin[at]!]!;
    return ofStrength;
  });
  return { from, places, points: given };
}

/** Adds up what a student's features give at each place. */
export function accumulate(
  { from, places, points, base }: Tile,
  { studentRows }: CompiledMarket,
  student: number,
  sums: Uint16Array,
): void {
  sums.set(base);
  for (let s = studentRows.from[student]!; s < studentRows.from[student + 1]!; s++) {
    const feature = studentRows.features[s]!;
    const given = points[studentRows.strengths[s]!]!;
    const end = from[feature + 1]!;
    for (let at = from[feature]!; at < end; at++) sums[places[at]!]! += given[at]!;
  }
}
