// Owns the search for the best of both sides: the exact fifty listings of every student and the exact fifty students of
// every listing. Sums are compared eight at a time against what is still needed; only pairs that pass are judged in full.
import type { CompiledMarket, StudentClass } from "./compiled-market";
import { guessNeeds } from "./guess-needs";
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
  scan.guess(guessNeeds(market, size));
  scan.run(size, "both");
  scan.runAgain(size);
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

/** Whose lists a scan fills. */
type Sides = "both" | "students" | "listings";

class Scan {
  readonly ofStudents: TopLists;
  readonly ofListings: TopLists;
  private readonly guessed = new Uint16Array(guess.rank);

  constructor(private readonly market: CompiledMarket) {
    this.ofStudents = new TopLists(market.students);
    this.ofListings = new TopLists(market.listings);
  }

  /** What listings' lists are guessed to ask for. */
  guess(needs: Uint16Array): void {
    this.ofListings.needs.set(needs);
  }

  run(size: number, sides: Sides, among: (listing: number) => boolean = () => true): void {
    const { market } = this;
    for (const block of market.blocks) {
      let isFirst = sides === "both";
      const listings = block.listings().filter(among);
      for (const tile of tilesOf(market, listings, size)) {
        this.scan(tile, block.classes, isFirst, sides);
        isFirst = false;
      }
    }
  }

  /** Makes the lists of listings again for which too much was guessed. */
  runAgain(size: number): void {
    const { ofListings, market } = this;
    const isShort = (listing: number) =>
      !ofListings.isFull(listing) && ofListings.needs[listing]! > 1;
    const short = new Set(Array.from({ length: market.listings }, (_, n) => n).filter(isShort));
    if (short.size === 0) return;
    for (const listing of short) ofListings.empty(listing);
    this.run(size, "listings", (listing) => short.has(listing));
  }

  private scan(tile: Tile, classes: readonly StudentClass[], isFirst: boolean, sides: Sides): void {
    const { market } = this;
    const bench = this.benchFor(tile);
    for (const { first, last, base } of classes) {
      base(tile.listings, tile.base);
      for (let i = first; i < last; i++) {
        accumulate(tile, market, i, bench.sums);
        if (isFirst) this.compareFirst(bench, i);
        else this.compare(bench, i, sides);
      }
    }
  }

  /** Compares with what is guessed; where fewer reach it than the list has places, the student's list is made again. */
  private compareFirst(bench: Bench, student: number): void {
    const { ofStudents } = this;
    const need = this.guessNeed(bench.sums);
    ofStudents.needs[student] = need;
    this.compare(bench, student, "both");
    if (need === 1 || ofStudents.isFull(student)) return;
    ofStudents.empty(student);
    this.compare(bench, student, "students");
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
    return top - this.ofListings.needs[listing]!;
  }

  /** What is added to a sum of this student's: together they have the top bit when it may suffice for the student's list. */
  private ownLack(student: number, sides: Sides): number {
    if (sides === "listings") return 0;
    const needed = this.ofStudents.needs[student]! - this.market.denseBounds[student]!;
    return Math.imul(top - Math.max(0, needed), 0x10001);
  }

  /** Judges whoever reaches what the student's list or the listing's still needs. */
  private compare(bench: Bench, student: number, sides: Sides): void {
    const sums = bench.sumPairs;
    const lacks = sides === "students" ? bench.nothingLacks : bench.lackPairs;
    let lack = this.ownLack(student, sides);
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
        if (may & top) this.judge(bench, student, 2 * pair, sides);
        if ((may & reached) < 0) this.judge(bench, student, 2 * pair + 1, sides);
      }
      lack = this.ownLack(student, sides);
    }
  }

  /** A pair that may enter one of the two lists: judged in full, and entered where it suffices. */
  private judge({ tile, sums, lacks }: Bench, student: number, place: number, sides: Sides): void {
    const { market, ofStudents, ofListings } = this;
    if (place >= tile.size) return;
    const listing = tile.listings[place]!;
    if (!market.isOpen(student, listing)) return;
    const sum = sums[place]!;
    if (sides !== "listings") {
      const fit = sum + market.dense(student, listing);
      if (fit >= ofStudents.needs[student]!) ofStudents.enter(student, keyOf(fit, listing));
    }
    if (sides === "students" || sum < ofListings.needs[listing]!) return;
    ofListings.enter(listing, keyOf(sum, student));
    lacks[place] = this.lackOf(listing);
  }
}
