// Owns the search for the best of both sides: the exact fifty listings of every student and the exact fifty students of
// every listing. Sums are compared two at a time against what is still needed; only pairs that pass are judged in full.
import { type CompiledMarket, listLength, type StudentClass } from "./compiled-market";
import { accumulate, stride, type Tile, tilesOf } from "./tile";
import { emptyLists, enter, fitOf, indexOf, keyOf, thresholdOf, type TopLists } from "./top-lists";

export type BestLists = { ofStudents: TopLists; ofListings: TopLists };

/** Two sums lie in one number; the top bit of each tells that it reached what was needed, so a sum has 15 bits. */
const reached = 0x80008000 | 0;
const top = 0x8000;
/** Each so manieth student goes first, so that listings know early what is too little. */
const sampleStep = 50;
/** Sums of so many listings stay in the processor's second cache. */
const tileSize = 50_000;

/** Scores a market; the lists hold keys (top-lists.ts) in no order until they are settled. */
export function findBest(market: CompiledMarket, size = tileSize): BestLists {
  const sample = new Scan(market, null);
  sample.run(size, sampleStep);
  const scan = new Scan(market, sample.needs());
  scan.run(size, 1);
  return { ofStudents: scan.ofStudents, ofListings: scan.ofListings };
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

  /** `least`: what a listing's list is known to need, whoever comes. */
  constructor(
    private readonly market: CompiledMarket,
    private readonly least: Uint16Array | null,
  ) {
    this.ofStudents = emptyLists(market.students);
    this.ofListings = emptyLists(market.listings);
    this.placeOf = new Uint16Array(market.listings);
  }

  /** What each listing's list needs by now. */
  needs(): Uint16Array {
    const { listings } = this.market;
    return Uint16Array.from({ length: listings }, (_, j) =>
      Math.max(1, fitOf(this.ofListings[j * listLength]!)),
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

  private needOf(listing: number): number {
    return Math.max(this.least?.[listing] ?? 1, thresholdOf(this.ofListings, listing));
  }

  private scan(
    tile: Tile,
    classes: readonly StudentClass[],
    { step, isFirst }: { step: number; isFirst: boolean },
  ): void {
    const { market } = this;
    const sums = new Uint16Array(tile.base.length);
    const lacks = new Uint16Array(tile.base.length);
    for (let place = 0; place < tile.size; place++)
      lacks[place] = top - Math.max(0, this.needOf(tile.listings[place]!) - market.denseBound);
    const bench: Bench = {
      ...{ tile, sums, lacks },
      ...{ sumPairs: new Int32Array(sums.buffer), lackPairs: new Int32Array(lacks.buffer) },
    };
    let before = -1;
    for (const { first, last, base } of classes) {
      const start = Math.ceil(first / step) * step;
      if (start < last) base(tile.listings, tile.base);
      for (let i = start; i < last; i += step) {
        accumulate(tile, market, i, sums);
        this.compare(bench, i, isFirst && before >= 0 ? this.like(before, i, sums) : 1);
        before = i;
      }
    }
  }

  /** Judges whoever reaches what the student's list or their own still needs; `least`: the student's needs so much. */
  private compare(bench: Bench, student: number, least: number): void {
    const { ofStudents } = this;
    const { sumPairs: sums, lackPairs: lacks } = bench;
    const slack = this.market.denseBound;
    let low = Math.max(0, Math.max(least, thresholdOf(ofStudents, student)) - slack);
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
      this.judge(bench, student, 2 * k, low, least);
      low = Math.max(0, Math.max(least, thresholdOf(ofStudents, student)) - slack);
      lack = Math.imul(top - low, 0x10001);
    }
  }

  /** Some of these places may enter one of the two lists: those are judged in full, and entered where it suffices. */
  private judge(
    { tile, sums, lacks }: Bench,
    student: number,
    from: number,
    low: number,
    least: number,
  ) {
    const { market, ofStudents, ofListings } = this;
    const end = Math.min(from + stride, tile.size);
    for (let place = from; place < end; place++) {
      const sum = sums[place]!;
      if (sum < low && sum + lacks[place]! < top) continue;
      const listing = tile.listings[place]!;
      if (!market.isOpen(student, listing)) continue;
      const fit = sum + market.dense(student, listing);
      if (fit >= least && fit >= thresholdOf(ofStudents, student))
        enter(ofStudents, student, keyOf(fit, listing));
      if (fit < this.needOf(listing)) continue;
      enter(ofListings, listing, keyOf(fit, student));
      lacks[place] = top - Math.max(0, this.needOf(listing) - market.denseBound);
    }
  }

  /** What the list of the student before would give to this one: at least so much every list of this student needs. */
  private like(before: number, student: number, sums: Uint16Array): number {
    const { market, ofStudents, placeOf } = this;
    let least = Infinity;
    for (let n = before * listLength; n < (before + 1) * listLength; n++) {
      const key = ofStudents[n]!;
      if (key === 0) return 1;
      const listing = indexOf(key);
      if (!market.isOpen(student, listing)) return 1;
      least = Math.min(least, sums[placeOf[listing]!]! + market.dense(student, listing));
    }
    return Math.max(1, least);
  }
}
