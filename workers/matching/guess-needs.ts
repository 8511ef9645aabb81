// Owns guessing what listings' lists will ask for in the end, from a sample of the students: who then comes and is worse need
// never be looked at. A guess that was too high is found out by the list's length, and the list made again (best-lists.ts).
import type { Block, CompiledMarket } from "./compiled-market";
import { listLength } from "./compiled-market";
import { accumulate, tilesOf } from "./tile";

/** One student of so many is looked at: about one of a list's places falls to the sample. */
const step = listLength;
/** What the so manieth best of the sample brings is guessed: four times as many as a list has places should reach it. */
const rank = 4;

/** Fewer students in a block are looked at faster than they are sampled. */
const fewest = 10 * rank * step;

/** For each listing the sum that is guessed to suffice; 1 where its blocks are too small to tell. */
export function guessNeeds(market: CompiledMarket, size: number): Uint16Array {
  const needs = new Uint16Array(market.listings).fill(1);
  const best = new Uint16Array(market.listings * rank);
  const isLarge = ({ classes }: Block) =>
    classes.reduce((sum, { first, last }) => sum + last - first, 0) >= fewest;
  for (const block of market.blocks.filter(isLarge))
    for (const tile of tilesOf(market, block.listings(), size)) {
      const sums = new Uint16Array(tile.base.length);
      for (const { first, last, base } of block.classes) {
        const sampled = Math.ceil(first / step) * step;
        if (sampled >= last) continue;
        base(tile.listings, tile.base);
        for (let i = sampled; i < last; i += step) {
          accumulate(tile, market, i, sums);
          keepBest(best, tile.listings, sums);
        }
      }
    }
  return needs.map((_, listing) => Math.max(1, best[listing * rank]!));
}

/** Keeps for each listing the best sums, the lowest of them first. */
function keepBest(best: Uint16Array, listings: Uint32Array, sums: Uint16Array): void {
  for (let place = 0; place < listings.length; place++) {
    const sum = sums[place]!;
    const from = listings[place]! * rank;
    if (sum <= best[from]!) continue;
    let at = from;
    for (; at + 1 < from + rank && best[at + 1]! < sum; at++) best[at] = best[at + 1]!;
    best[at] = sum;
  }
}
