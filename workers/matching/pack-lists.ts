// Owns lists as they are written: each in the order of the balance, the most placed first, packed in bytes.
import { inSpreadOrder } from "~/app/domain/matching-order";
import type { Id } from "~/app/domain/values";
import {
  idBytes,
  packedBytes,
  packEntry,
  packHead,
  storedPrice,
} from "~/app/features/matching/packed-matches.server";
import { listLength } from "./compiled-market";
import { indexIn, scoresIn } from "./need-keys";
import type { PackedRows } from "./store-lists";

/** Who is in the lists of a side, by index: 16 bytes each, and what each is asked for. */
export type Others = { id: (index: number) => Uint8Array; price: (index: number) => number };

/** Packs lists (keys with need, zero where there are fewer) of owners; `own`: their own prices. */
export function packLists(
  owners: readonly Id[],
  listOf: (row: number) => Float64Array,
  own: Float32Array,
  others: Others,
): PackedRows {
  const bytes = packedBytes(listLength);
  const lists = Buffer.alloc(owners.length * bytes);
  for (let row = 0; row < owners.length; row++) {
    const entries = [...listOf(row)].filter(Boolean).map((known) => {
      const index = indexIn(known);
      return { index, ...scoresIn(known), price: storedPrice(others.price(index)) };
    });
    packHead(lists, row * bytes, entries.length);
    for (const [n, { index, ...scores }] of inSpreadOrder(entries, 100).entries())
      packEntry(lists, row * bytes, n, { id: others.id(index), ...scores });
  }
  return { owners: Buffer.concat(owners.map(idBytes)), lists, bytes, prices: own };
}
