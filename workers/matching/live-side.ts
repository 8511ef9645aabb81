// Owns one side of the market as it is kept in memory between runs: who is in it, what each is asked for, and each one's
// list of the other side.
import type { Id } from "~/app/domain/values";
import { listLength } from "./compiled-market";
import { withNeed } from "./need-keys";
import { indexOf, mostRows } from "./top-lists";

/** Room for those who come before the next run. */
const roomFor = (count: number) => Math.min(mostRows, Math.ceil(count * 1.2) + 1_000);

/** Students or listings by index; whoever left keeps the index and has no view. */
export class LiveSide<View> {
  readonly ids: Id[] = [];
  readonly views: (View | null)[] = [];
  readonly prices: Float32Array;
  /** 1 where a list had more to choose from than it holds. */
  readonly isChoice: Uint8Array;
  private readonly indices = new Map<Id, number>();
  private readonly keys: Int32Array;
  private readonly needs: Uint16Array;

  constructor(count: number) {
    const rows = roomFor(count);
    this.prices = new Float32Array(rows);
    this.isChoice = new Uint8Array(rows);
    this.keys = new Int32Array(rows * listLength);
    this.needs = new Uint16Array(rows * listLength);
  }

  /** The index of an id that is known. */
  find(id: Id): number | undefined {
    return this.indices.get(id);
  }

  /** Takes one in, or what is known of them anew. Throws when there is no room: then the market is read anew. */
  put(id: Id, view: View | null): number {
    const known = this.indices.get(id);
    const index = known ?? this.ids.length;
    if (index >= this.prices.length) throw new RangeError("the market in memory is full");
    this.views[index] = view;
    if (known === undefined) {
      this.ids.push(id);
      this.indices.set(id, index);
    }
    return index;
  }

  /** A list as keys with need, in no order. */
  listOf(row: number): Float64Array {
    const from = row * listLength;
    return Float64Array.from({ length: listLength }, (_, n) =>
      withNeed(this.keys[from + n]!, this.needs[from + n]!),
    );
  }

  /** Makes a list another one, of the first of these. `count`: how many there were to choose from. */
  setList(
    row: number,
    entries: readonly { key: number; need: number }[],
    count = entries.length,
  ): void {
    const from = row * listLength;
    this.isChoice[row] = count >= listLength ? 1 : 0;
    for (let n = 0; n < listLength; n++) {
      this.keys[from + n] = entries[n]?.key ?? 0;
      this.needs[from + n] = entries[n]?.need ?? 0;
    }
  }

  /** Where somebody of the other side stands: rows with the place in their list. */
  placesOf(other: number): Map<number, number> {
    const places = new Map<number, number>();
    const { keys } = this;
    const end = this.ids.length * listLength;
    for (let at = 0; at < end; at++)
      if (keys[at] !== 0 && indexOf(keys[at]!) === other)
        places.set(Math.floor(at / listLength), at);
    return places;
  }

  /** The place of a row that goes first for whoever comes: an empty one, or that of the least; then there was a choice. */
  placeForMore(row: number): number {
    const from = row * listLength;
    let least = from;
    for (let at = from; at < from + listLength; at++)
      if (this.keys[at]! < this.keys[least]!) least = at;
    if (this.keys[least] !== 0) this.isChoice[row] = 1;
    return least;
  }

  keyAt(place: number): number {
    return this.keys[place]!;
  }

  /** Writes an entry, or with a key of zero takes it out; whether anything is another than before. */
  set(place: number, key: number, need: number): boolean {
    const isOther = this.keys[place] !== key || this.needs[place] !== need;
    this.keys[place] = key;
    this.needs[place] = need;
    return isOther;
  }

  /** How many are in a list. */
  countIn(row: number): number {
    let count = 0;
    for (let at = row * listLength; at < (row + 1) * listLength; at++)
      if (this.keys[at] !== 0) count += 1;
    return count;
  }
}
