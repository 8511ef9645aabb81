// Owns the search for the best of both sides: the exact fifty listings of every student and the exact fifty students of
// every listing. Sums are compared two at a time against what is still needed; only pairs that pass are judged in full.
import { type CompiledMarket, listLength, type StudentClass } from "./compiled-market";
import { accumulate, type Tile, tilesOf } from "./tile";
import { emptyLists, enter, fitOf, indexOf, keyOf, thresholdOf, type TopLists } from "./top-lists";

export type BestLists = { ofStudents: TopLists; ofListings: TopLists };

/** Two sums lie in one number; the top bit of each tells that it reached what was needed. */
const reached = 0x80008000 | 0;
const top = 0x8000;
const both = (need: number) => Math.imul(top - need, 0x10001);
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
    let before = -1;
    for (const { first, last, base } of classes) {
      const start = Math.ceil(first / step) * step;
      if (start < last) base(tile.listings, tile.base);
      for (let i = start; i < last; i += step) {
        accumulate(tile, market, i, sums);
        this.compare(tile, i, sums, lacks, isFirst && before >= 0 ? this.like(before, i, sums) : 1);
        before = i;
      }
    }
  }

  /** Judges whoever reaches what the student's list or their own still needs; `least`: the student's needs so much. */
  private compare(tile: Tile, i: number, sums: Uint16Array, lacks: Uint16Array, least: number) {
    const { ofStudents } = this;
    const slack = this.market.denseBound;
    const pairs = new Int32Array(sums.buffer);
    const lackPairs = new Int32Array(lacks.buffer);
    let need = Math.max(least, thresholdOf(ofStudents, i));
    let lack = both(Math.max(0, need - slack));
    for (let k = 0; k < pairs.length; k++) {
      const sum = pairs[k]!;
      const over = ((sum + lack) | (sum + lackPairs[k]!)) & reached;
      if (over === 0) continue;
      if (over & top) this.judge(tile, i, 2 * k, sums, lacks, least);
      if (over < 0 && 2 * k + 1 < tile.size) this.judge(tile, i, 2 * k + 1, sums, lacks, least);
      const now = Math.max(least, thresholdOf(ofStudents, i));
      if (now !== need) lack = both(Math.max(0, (need = now) - slack));
    }
  }

  /** A pair that may enter one of the two lists: judged in full, and entered where it suffices. */
  private judge(
    tile: Tile,
    student: number,
    place: number,
    sums: Uint16Array,
    lacks: Uint16Array,
    least: number,
  ): void {
    const { market } = this;
    const listing = tile.listings[place]!;
    if (!market.isOpen(student, listing)) return;
    const fit = sums[place]! + market.dense(student, listing);
    if (fit >= least && fit >= thresholdOf(this.ofStudents, student))
      enter(this.ofStudents, student, keyOf(fit, listing));
    if (fit < this.needOf(listing)) return;
    enter(this.ofListings, listing, keyOf(fit, student));
    lacks[place] = top - Math.max(0, this.needOf(listing) - market.denseBound);
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
