// Owns the search for the best of both sides: the exact fifty listings of every student and the exact fifty students of
// every listing. Sums are compared eight at a time against what is still needed; only pairs that pass are judged in full.
import type { CompiledMarket, StudentClass } from "./compiled-market";
import { accumulate, stride, type Tile, tilesOf } from "./tile";
import { keyOf, mostRows, TopLists } from "./top-lists";

/** Two sums lie in one number; the top bit of each tells that it reached what was needed, so a sum has 15 bits. */
const reached = 0x80008000 | 0;
const top = 0x8000;
/** What a student's list will need is guessed from each so manieth sum: so many of those should reach it. */
const guess = { step: 16, rank: 8 };
/** Places in a tile have 16 bits. */
const tileSize = 50_000;

/** Keys (top-lists.ts) by row, the best first, zero where there are fewer. */
export type BestLists = { ofStudents: Int32Array; ofListings: Int32Array };

/** Scores a market: the best of every row of both sides, by fit and then by the lower index. Throws where a side has more
 * rows than a key can tell apart. */
export function findBest(market: CompiledMarket, size = tileSize): BestLists {
  if (Math.max(market.students, market.listings) > mostRows) {
    throw new RangeError(
      `a market holds at most ${String(mostRows)} students and as many listings`,
    );
  }
  const scan = new Scan(market);
  scan.run(size);
  return { ofStudents: scan.ofStudents.settle(), ofListings: scan.ofListings.settle() };
}

/** What one tile is scored on: sums and what the listings' lists lack, by single places and by pairs. */
type Bench = {
  tile: Tile;
  sums: Uint16Array;
  lacks: Uint16Array;
  sumPairs: Int32Array;
  lackPairs: Int32Array;
  /** Lacks that no sum makes up for. */
  nothingLacks: Int32Array;
};

class Scan {
  readonly ofStudents: TopLists;
  readonly ofListings: TopLists;
  private readonly guessed = new Uint16Array(guess.rank);

  constructor(private readonly market: CompiledMarket) {
    this.ofStudents = new TopLists(market.students);
    this.ofListings = new TopLists(market.listings);
  }

  run(size: number): void {
    const { market } = this;
    for (const block of market.blocks) {
      let isFirst = true;
      for (const tile of tilesOf(market, block.listings(), size)) {
        this.scan(tile, block.classes, isFirst);
        isFirst = false;
      }
    }
  }

  private scan(tile: Tile, classes: readonly StudentClass[], isFirst: boolean): void {
    const { market } = this;
    const bench = this.benchFor(tile);
    for (const { first, last, base } of classes) {
      base(tile.listings, tile.base);
      for (let i = first; i < last; i++) {
        accumulate(tile, market, i, bench.sums);
        if (isFirst) this.compareFirst(bench, i);
        else this.compare(bench, i, true);
      }
    }
  }

  /** Compares with what is guessed; where fewer reach it than the list has places, the student's list is made again. */
  private compareFirst(bench: Bench, student: number): void {
    const { ofStudents } = this;
    const need = this.guessNeed(bench.sums);
    ofStudents.needs[student] = need;
    this.compare(bench, student, true);
    if (need === 1 || ofStudents.isFull(student)) return;
    ofStudents.empty(student);
    this.compare(bench, student, false);
  }

  private guessNeed(sums: Uint16Array): number {
    const { guessed } = this;
    guessed.fill(0);
    for (let place = 0; place < sums.length; place += guess.step) {
      const sum = sums[place]!;
      if (sum <= guessed[0]!) continue;
      let at = 0;
      for (; at + 1 < guess.rank && guessed[at + 1]! < sum; at++) guessed[at] = guessed[at + 1]!;
      guessed[at] = sum;
    }
    return Math.max(1, guessed[0]!);
  }

  private benchFor(tile: Tile): Bench {
    const sums = new Uint16Array(tile.base.length);
    const lacks = new Uint16Array(tile.base.length);
    for (let place = 0; place < tile.size; place++)
      lacks[place] = this.lackOf(tile.listings[place]!);
    const [sumPairs, lackPairs] = [new Int32Array(sums.buffer), new Int32Array(lacks.buffer)];
    const nothingLacks = new Int32Array(lackPairs.length);
    return { tile, sums, lacks, sumPairs, lackPairs, nothingLacks };
  }

  /** What a sum is compared with: it and this have the top bit when it may suffice. */
  private lackOf(listing: number): number {
    return top - Math.max(0, this.ofListings.needs[listing]! - this.market.denseBound);
  }

  /** Judges whoever reaches what the student's list or, for `both` sides, their own still needs. */
  private compare(bench: Bench, student: number, both: boolean): void {
    const { needs } = this.ofStudents;
    const sums = bench.sumPairs;
    const lacks = both ? bench.lackPairs : bench.nothingLacks;
    const slack = this.market.denseBound;
    let low = Math.max(0, needs[student]! - slack);
    let lack = Math.imul(top - low, 0x10001);
    for (let k = 0; k < sums.length; k += stride / 2) {
      const a = sums[k]!;
      const b = sums[k + 1]!;
      const c = sums[k + 2]!;
      const d = sums[k + 3]!;
      const over =
        (a + lack) |
        (a + lacks[k]!) |
        (b + lack) |
        (b + lacks[k + 1]!) |
        ((c + lack) | (c + lacks[k + 2]!) | (d + lack) | (d + lacks[k + 3]!));
      if ((over & reached) === 0) continue;
      for (let pair = k; pair < k + stride / 2; pair++) {
        const sum = sums[pair]!;
        const may = (sum + lack) | (sum + lacks[pair]!);
        if (may & top) this.judge(bench, student, 2 * pair, both);
        if ((may & reached) < 0) this.judge(bench, student, 2 * pair + 1, both);
      }
      low = Math.max(0, needs[student]! - slack);
      lack = Math.imul(top - low, 0x10001);
    }
  }

  /** A pair that may enter one of the two lists: judged in full, and entered where it suffices. */
  private judge({ tile, sums, lacks }: Bench, student: number, place: number, both: boolean): void {
    const { market, ofStudents, ofListings } = this;
    if (place >= tile.size) return;
    const listing = tile.listings[place]!;
    if (!market.isOpen(student, listing)) return;
    const fit = sums[place]! + market.dense(student, listing);
    if (fit >= ofStudents.needs[student]!) ofStudents.enter(student, keyOf(fit, listing));
    if (!both || fit < ofListings.needs[listing]!) return;
    ofListings.enter(listing, keyOf(fit, student));
    lacks[place] = this.lackOf(listing);
  }
}
