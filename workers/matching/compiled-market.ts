// Owns the form in which a market is scored: students and listings as numbers in typed arrays, in an order that every run
// of the same snapshot repeats. What the numbers mean is the law's (app/domain/matching.ts); here they are only added.

/** Which of many each has, row by row: row `i` owns the entries `from[i]` to `from[i + 1]` of `features`. */
export type Rows = { from: Uint32Array; features: Uint16Array };

/** Students who share what decides by itself which listings they may have. Blocks follow one another. */
export type Block = {
  /** Who may enter their lists, ascending; made when asked for. */
  listings: () => Uint32Array;
  classes: readonly StudentClass[];
};

/** Students `first` to `last`, `last` not included, who are alike in all that is not additive. */
export type StudentClass = {
  first: number;
  last: number;
  /** Writes what each of these listings brings to everybody of the class: pay, way, dates. */
  base: (listings: Uint32Array, into: Uint16Array) => void;
};

export type CompiledMarket = {
  students: number;
  listings: number;
  features: number;
  /** `strengths[e]`: how strongly entry `e` of a student counts, from 0 to `levels - 1`. */
  studentRows: Rows & { strengths: Uint8Array };
  /** `points[s * entries + e]`: what entry `e` of a listing gives to a student of strength `s`. */
  listingRows: Rows & { points: Uint16Array };
  levels: number;
  blocks: readonly Block[];
  /** Points that no class shares and that count in the student's own list alone: at most `denseBounds[student]`, asked only
   * for pairs that can still enter that list. */
  dense: (student: number, listing: number) => number;
  denseBounds: Uint16Array;
  /** Whether the pair may be at all, where the block did not decide it already. */
  isOpen: (student: number, listing: number) => boolean;
};

/** How many entries a list keeps. */
export const listLength = 50;

/** What additive parts give to a pair; the slow way, for single pairs. */
export function sparsePoints(market: CompiledMarket, student: number, listing: number): number {
  const { studentRows, listingRows } = market;
  const entries = listingRows.features.length;
  let points = 0;
  for (let s = studentRows.from[student]!; s < studentRows.from[student + 1]!; s++) {
    const strength = studentRows.strengths[s]! * entries;
    const feature = studentRows.features[s];
    for (let e = listingRows.from[listing]!; e < listingRows.from[listing + 1]!; e++)
      if (listingRows.features[e] === feature) points += listingRows.points[strength + e]!;
  }
  return points;
}
