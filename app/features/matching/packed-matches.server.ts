// Owns the form in which lists are stored: format 2 is one byte of format, one of count, two of zero, then 22 bytes for each
// of the other side, the most placed first: 16 of its id, 2 of want and 2 of need in points, 2 of its price in
// thousandths, the higher byte first. The law by whose weights they were made is named by their run.
import type { Id } from "~/app/domain/values";

/** One of the other side, with what both would gain, in points of a thousand; `price`: what its scarcity adds to the
 * logarithm of being matched. */
export type Match = { id: Id; want: number; need: number; price: number };

const format = 2;
const headBytes = 4;
const entryBytes = 22;
const lowest = -0x8000;

/** A price as it is stored: whole thousandths, as far as two bytes reach. */
export const storedPrice = (price: number) =>
  Math.max(lowest, Math.min(-lowest - 1, Math.round(price * 1000))) / 1000;

/** How many bytes a list of so many has. */
export const packedBytes = (count: number) => headBytes + count * entryBytes;

/** Writes the head of a list at a place of a buffer; entries follow. */
export function packHead(into: Buffer, at: number, count: number): void {
  into.writeUInt32BE((format << 24) | (count << 16), at);
}

/** Writes the nth entry of the list that begins at a place; `id` as 16 bytes. */
export function packEntry(
  into: Buffer,
  at: number,
  n: number,
  { id, want, need, price = 0 }: { id: Uint8Array; want: number; need: number; price?: number },
): void {
  const entry = at + packedBytes(n);
  into.set(id, entry);
  into.writeUInt16BE(want, entry + 16);
  into.writeUInt16BE(need, entry + 18);
  into.writeInt16BE(Math.round(storedPrice(price) * 1000), entry + 20);
}

/** Reads a list; one of a format that this version does not know is empty until the next run. */
export function unpackMatches(bytes: Uint8Array): Match[] {
  if (bytes[0] !== format) return [];
  const from = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes[1] ?? 0 }, (_, n) => {
    const at = packedBytes(n);
    return {
      id: idOfBytes(from, at),
      want: from.readUInt16BE(at + 16),
      need: from.readUInt16BE(at + 18),
      price: from.readInt16BE(at + 20) / 1000,
    };
  });
}

/** The id whose 16 bytes begin at a place. */
export function idOfBytes(bytes: Buffer, at: number): Id {
  const hex = bytes.toString("hex", at, at + 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** An id as 16 bytes. */
export const idBytes = (id: Id) => Buffer.from(id.replaceAll("-", ""), "hex");
