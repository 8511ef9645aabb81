// Owns the keeping of the best: each row takes keys in until it is full, then only the best of them stay. A key holds fit
// and index in one number, so that equal fits fall by index, the same in every run.
import { listLength } from "./compiled-market";

const indexBits = 17;
const highestIndex = (1 << indexBits) - 1;
/** The most students or listings that one market can hold. */
export const mostRows = highestIndex + 1;

/** Orders by fit, then the lower index first. No key is zero: a fit of nothing enters no list. */
export const keyOf = (fit: number, index: number) => (fit << indexBits) | (highestIndex - index);
/** The fit in a key. */
export const fitOf = (key: number) => key >> indexBits;
/** The index in a key. */
export const indexOf = (key: number) => highestIndex - (key & highestIndex);

/** A row chooses when so many wait. */
const room = 128;

/** The best keys of many rows. Within a row, indices must come ascending. */
export class TopLists {
  private readonly keys: Int32Array;
  private readonly counts: Uint8Array;
  /** The fit that a row asks of whoever comes next. */
  readonly needs: Uint16Array;

  constructor(private readonly rows: number) {
    this.keys = new Int32Array(rows * room);
    this.counts = new Uint8Array(rows);
    this.needs = new Uint16Array(rows).fill(1);
  }

  /** Takes in a key whose fit the row needs. */
  enter(row: number, key: number): void {
    const at = this.counts[row]!;
    this.keys[row * room + at] = key;
    this.counts[row] = at + 1;
    if (at + 1 === room) this.tighten(row);
  }

  /** Lets only the best of a row stay; once it is full, whoever comes later must be better than the last of them. */
  tighten(row: number): void {
    if (this.counts[row]! < listLength) return;
    const from = row * room;
    select(this.keys, from, from + this.counts[row]! - 1, from + listLength - 1);
    this.counts[row] = listLength;
    this.needs[row] = Math.max(this.needs[row]!, fitOf(this.keys[from + listLength - 1]!) + 1);
  }

  /** Whether as many came as stay. */
  isFull(row: number): boolean {
    return this.counts[row]! >= listLength;
  }

  /** Begins the row anew. */
  empty(row: number): void {
    this.counts[row] = 0;
    this.needs[row] = 1;
  }

  /** Each row with its keys, the best first; places that nobody took are zero. */
  settle(): Int32Array {
    const settled = new Int32Array(this.rows * listLength);
    for (let row = 0; row < this.rows; row++) {
      this.tighten(row);
      const from = row * room;
      const best = this.keys.subarray(from, from + this.counts[row]!).sort();
      for (let n = 0; n < best.length; n++)
        settled[row * listLength + n] = best[best.length - 1 - n]!;
    }
    return settled;
  }
}

/** Moves keys between `low` and `high` so that those before `at` are higher than the one there, and those behind lower. */
function select(keys: Int32Array, low: number, high: number, at: number): void {
  while (low < high) {
    const middle = keys[(low + high) >> 1]!;
    let left = low;
    let right = high;
    while (left <= right) {
      while (keys[left]! > middle) left += 1;
      while (keys[right]! < middle) right -= 1;
      if (left > right) break;
      const moved = keys[left]!;
      keys[left++] = keys[right]!;
      keys[right--] = moved;
    }
    if (at <= right) high = right;
    else if (at >= left) low = left;
    else return;
  }
}
