// Owns the archive that a workbook is: which parts it has, and their bytes, counted while they are inflated, because an
// archive may lie about both. What the parts say is read-workbook's.
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { type TableCaps, tooLarge, unreadable } from "./read-table-caps.server";

export type Archive = {
  has: (name: string) => boolean;
  names: () => Iterable<string>;
  /** The bytes of one part in pieces; nothing for a part that is not there. */
  read: (name: string) => AsyncGenerator<Buffer>;
};

/** Opens the archive. Throws refusals: too many entries, an archive in it, a password, more bytes than allowed. */
export async function openArchive(bytes: Buffer, caps: TableCaps): Promise<Archive> {
  const zip = await asRefusal(() =>
    fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true }),
  );
  if (zip.entryCount > caps.entries) throw tooLarge("entries", caps);
  const parts = await asRefusal(() => listParts(zip, caps));
  let inflated = 0;
  async function* read(name: string) {
    const entry = parts.get(name.toLowerCase());
    if (!entry) return;
    if (inflated + entry.uncompressedSize > caps.inflated) throw tooLarge("inflated", caps);
    const stream = await asRefusal(() => zip.openReadStreamPromise(entry));
    try {
      for await (const piece of stream as AsyncIterable<Buffer>) {
        inflated += piece.length;
        if (inflated > caps.inflated) throw tooLarge("inflated", caps);
        yield piece;
      }
    } finally {
      stream.destroy();
    }
  }
  return { has: (name) => parts.has(name.toLowerCase()), names: () => parts.keys(), read };
}

async function listParts(zip: ZipFile, caps: TableCaps): Promise<Map<string, Entry>> {
  const parts = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw unreadable("password");
    if (/\.(?:zip|rar|7z|xls[xmb]?|docx?|gz)$/i.test(entry.fileName)) throw unreadable("nested");
    parts.set(entry.fileName.toLowerCase(), entry);
    if (parts.size > caps.entries) throw tooLarge("entries", caps);
  }
  return parts;
}

/** What the archive library and inflating say when bytes are broken or lie about their size. */
async function asRefusal<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Error && error.name === "Error" ? unreadable("broken") : error;
  }
}
