// Owns how a font file is read: a woff unpacked into the plain tables that a PDF is written from, and which characters it
// holds. Which file is asked for which character stands in fonts.
import { inflateSync } from "node:zlib";

type Table = { tag: number; checksum: number; bytes: Buffer };

/** The plain font (sfnt) in a woff 1.0 file. A PDF written from the woff itself takes seconds, from a woff2 it is blank.
 * Source: W3C WOFF File Format 1.0, sections 3 and 5. Throws for anything else. */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("not a woff 1.0 file");
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, i): Table => {
    const at = 44 + i * 20;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: woff.readUInt32BE(at),
      checksum: woff.readUInt32BE(at + 16),
      bytes: packed < length ? inflateSync(bytes) : bytes,
    };
  });
  return joinTables(woff.readUInt32BE(4), tables);
}

function joinTables(flavour: number, tables: readonly Table[]): Buffer {
  const step = 2 ** Math.floor(Math.log2(tables.length));
  const head = Buffer.alloc(12 + tables.length * 16);
  head.writeUInt32BE(flavour, 0);
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(step * 16, 6);
  head.writeUInt16BE(Math.log2(step), 8);
  head.writeUInt16BE((tables.length - step) * 16, 10);
  let offset = head.length;
  const parts = tables.map(({ tag, checksum, bytes }, i) => {
    const fields = [tag, checksum, offset, bytes.length];
    fields.forEach((value, n) => head.writeUInt32BE(value, 12 + i * 16 + n * 4));
    const filled = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
    bytes.copy(filled);
    offset += filled.length;
    return filled;
  });
  return Buffer.concat([head, ...parts]);
}

/** The characters a font has a drawing for; `nth`: which font of a collection (ttc). Reads the tables for the whole of
 * Unicode (format 12) and for its first plane (format 4); empty for a font that has neither. */
export function charactersOf(font: Buffer, nth = 0): Set<number> {
  const isCollection = font.toString("latin1", 0, 4) === "ttcf";
  const start = isCollection ? font.readUInt32BE(12 + nth * 4) : 0;
  const count = font.readUInt16BE(start + 4);
  const entry = Array.from({ length: count }, (_, i) => start + 12 + i * 16).find(
    (at) => font.toString("latin1", at, at + 4) === "cmap",
  );
  if (entry === undefined) return new Set();
  const cmap = font.subarray(font.readUInt32BE(entry + 8));
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
    cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4)),
  );
  const whole = tables.find((table) => table.readUInt16BE(0) === 12);
  const plane = tables.find((table) => table.readUInt16BE(0) === 4);
  if (whole) return wholeUnicode(whole);
  return plane ? firstPlane(plane) : new Set();
}

function wholeUnicode(table: Buffer): Set<number> {
  const found = new Set<number>();
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const at = 16 + group * 12;
    const first = table.readUInt32BE(at);
    const glyph = table.readUInt32BE(at + 8);
    for (let code = first; code <= table.readUInt32BE(at + 4); code++) {
      if (glyph + code - first !== 0) found.add(code);
    }
  }
  return found;
}

function firstPlane(table: Buffer): Set<number> {
  const found = new Set<number>();
  const size = table.readUInt16BE(6); // twice the number of segments
  for (let at = 14; at < 14 + size; at += 2) {
    const first = table.readUInt16BE(at + size + 2);
    const delta = table.readUInt16BE(at + 2 * size + 2);
    const rangeAt = at + 3 * size + 2;
    const range = table.readUInt16BE(rangeAt);
    for (let code = first; code <= table.readUInt16BE(at) && code < 0xffff; code++) {
      const glyph =
        range === 0 ? code + delta : table.readUInt16BE(rangeAt + range + 2 * (code - first));
      if (glyph % 0x10000 !== 0) found.add(code);
    }
  }
  return found;
}
