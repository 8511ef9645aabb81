// Owns the keeping of the best: for each row the highest keys, as a heap in one typed array. A key holds fit and index in
// one number, so that equal fits fall by index, the same in every run.
import { listLength } from "./compiled-market";

const indexBits = 20;
const highestIndex = (1 << indexBits) - 1;
/** The most that a fit can be, and the most students or listings that one market can hold. */
export const limits = { fit: (1 << (31 - indexBits)) - 1, index: highestIndex };

/** Orders by fit, then the lower index first. Zero is an empty place: a fit of nothing enters no list. */
export const keyOf = (fit: number, index: number) => (fit << indexBits) | (highestIndex - index);
export const fitOf = (key: number) => key >> indexBits;
export const indexOf = (key: number) => highestIndex - (key & highestIndex);

export type TopLists = Int32Array;

/** So many empty lists. */
export const emptyLists = (rows: number): TopLists => new Int32Array(rows * listLength);

/** The fit from which one of a higher index enters the row. */
export const thresholdOf = (lists: TopLists, row: number) => fitOf(lists[row * listLength]!) + 1;

/** Takes the key in for the lowest of its row, which must be lower. */
export function enter(lists: TopLists, row: number, key: number): void {
  const root = row * listLength;
  let hole = 0;
  for (let child = 1; child < listLength; child = 2 * hole + 1) {
    if (child + 1 < listLength && lists[root + child + 1]! < lists[root + child]!) child += 1;
    const least = lists[root + child]!;
    if (least >= key) break;
    lists[root + hole] = least;
    hole = child;
  }
  lists[root + hole] = key;
}

/** Orders every row, the best first; empty places come last. Nothing can enter afterwards. */
export function settle(lists: TopLists): void {
  for (let from = 0; from < lists.length; from += listLength)
    lists
      .subarray(from, from + listLength)
      .sort()
      .reverse();
}
