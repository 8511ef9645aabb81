// Owns the search for the best of both sides: the exact fifty listings of every student and the exact fifty students of
// every listing. Sums are compared eight at a time against what is still needed; only pairs that pass are judged in full.
import type { CompiledMarket, StudentClass } from "./compiled-market";
import { accumulate, stride, type Tile, tilesOf } from "./tile";
import { indexOf, keyOf, TopLists } from "./top-lists";

/** Two sums lie in one number; the top bit of each tells that it reached what was needed, so a sum has 15 bits. */
const reached = 0x80008000 | 0;
const top = 0x8000;
/** Each so manieth student goes first, so that listings know early what is too little. */
const sampleStep = 50;
/** Places in a tile have 16 bits. */
const tileSize = 50_000;

/** Keys (top-lists.ts) by row, the best first, zero where there are fewer. */
export type BestLists = { ofStudents: Int32Array; ofListings: Int32Array };

/** Scores a market: the best of every row of both sides, by fit and then by the lower index. */
export function findBest(market: CompiledMarket, size = tileSize): BestLists {
  const sample = new Scan(market, null);
  sample.run(size, sampleStep);
  const scan = new Scan(market, sample.needsOfListings());
  scan.run(size, 1);
  return { ofStudents: scan.ofStudents.settle(), ofListings: scan.ofListings.settle() };
}

/** What one tile is scored on: sums and what the listings' lists lack, by single places and by pairs. */
type Bench = {
  tile: Tile;
  sums: Uint16Array;
  lacks: Uint16Array;
  sumPairs: Int32Array;
  lackPairs: Int32Array;
};

class Scan {
  readonly ofStudents: TopLists;
  readonly ofListings: TopLists;
  private readonly placeOf: Uint16Array;

  /** `needs`: what each listing's list is known to need, whoever comes. */
  constructor(
    private readonly market: CompiledMarket,
    needs: Uint16Array | null,
  ) {
    this.ofStudents = new TopLists(market.students, null);
    this.ofListings = new TopLists(market.listings, needs);
    this.placeOf = new Uint16Array(market.listings);
  }

  needsOfListings(): Uint16Array {
    return Uint16Array.from({ length: this.market.listings }, (_, j) =>
      this.ofListings.sureNeed(j),
    );
  }

  run(size: number, step: number): void {
    const { market, placeOf } = this;
    for (const block of market.blocks) {
      let isFirst = true;
      for (const tile of tilesOf(market, block.listings(), size)) {
        for (let place = 0; place < tile.size; place++) placeOf[tile.listings[place]!] = place;
        this.scan(tile, block.classes, { step, isFirst });
        isFirst = false;
      }
    }
  }

  private scan(
    tile: Tile,
    classes: readonly StudentClass[],
    { step, isFirst }: { step: number; isFirst: boolean },
  ): void {
    const { market, ofStudents } = this;
    const bench = this.benchFor(tile);
    let before = -1;
    for (const { first, last, base } of classes) {
      const start = Math.ceil(first / step) * step;
      if (start < last) base(tile.listings, tile.base);
      for (let i = start; i < last; i += step) {
        accumulate(tile, market, i, bench.sums);
        if (isFirst && before >= 0) ofStudents.needs[i] = this.needLike(before, i, bench.sums);
        this.compare(bench, i);
        before = i;
      }
    }
  }

  private benchFor(tile: Tile): Bench {
    const sums = new Uint16Array(tile.base.length);
    const lacks = new Uint16Array(tile.base.length);
    for (let place = 0; place < tile.size; place++)
      lacks[place] = this.lackOf(tile.listings[place]!);
    const [sumPairs, lackPairs] = [new Int32Array(sums.buffer), new Int32Array(lacks.buffer)];
    return { tile, sums, lacks, sumPairs, lackPairs };
  }

  /** What a sum is compared with: it and this have the top bit when it may suffice. */
  private lackOf(listing: number): number {
    return top - Math.max(0, this.ofListings.needs[listing]! - this.market.denseBound);
  }

  /** Judges whoever reaches what the student's list or their own still needs. */
  private compare(bench: Bench, student: number): void {
    const { needs } = this.ofStudents;
    const { sumPairs: sums, lackPairs: lacks } = bench;
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
        if (may & top) this.judge(bench, student, 2 * pair);
        if ((may & reached) < 0) this.judge(bench, student, 2 * pair + 1);
      }
      low = Math.max(0, needs[student]! - slack);
      lack = Math.imul(top - low, 0x10001);
    }
  }

  /** A pair that may enter one of the two lists: judged in full, and entered where it suffices. */
  private judge({ tile, sums, lacks }: Bench, student: number, place: number): void {
    const { market, ofStudents, ofListings } = this;
    if (place >= tile.size) return;
    const listing = tile.listings[place]!;
    if (!market.isOpen(student, listing)) return;
    const fit = sums[place]! + market.dense(student, listing);
    if (fit >= ofStudents.needs[student]!) ofStudents.enter(student, keyOf(fit, listing));
    if (fit < ofListings.needs[listing]!) return;
    ofListings.enter(listing, keyOf(fit, student));
    lacks[place] = this.lackOf(listing);
  }

  /** What the list of the student before would give to this one: so much at least this student's list needs. */
  private needLike(before: number, student: number, sums: Uint16Array): number {
    const { market, ofStudents, placeOf } = this;
    let least = Infinity;
    for (const key of ofStudents.best(before)) {
      const listing = indexOf(key);
      if (!market.isOpen(student, listing)) return 1;
      least = Math.min(least, sums[placeOf[listing]!]! + market.dense(student, listing));
    }
    return least === Infinity ? 1 : Math.max(1, least);
  }
}
