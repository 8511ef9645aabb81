// Owns what can be told of a PDF without drawing it: whether it is whole, locked, or wants to do something when opened.
// A file that hides its deeds deeper than this is still never opened by our own pages, only saved by its reader.
import { promisify } from "node:util";
import { constants, inflate } from "node:zlib";

export type PdfFault = "broken" | "locked" | "active";

const inflated = promisify(inflate);
/** Names of ISO 32000 that start programs, run scripts, send data, or carry other files. */
const deeds = /\/(?:JavaScript|Launch|SubmitForm|ImportData|EmbeddedFiles?|RichMedia)(?![A-Za-z])/;
const lock = /\/Encrypt(?![A-Za-z])/;
const mostStreams = 20_000;
const mostInflated = 8_000_000;
/** The end of a ZIP archive, which readers look for from behind. */
const zipEnd = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

/** The first fault of a file that begins like a PDF; null when none is seen. */
export async function findPdfFault(bytes: Buffer): Promise<PdfFault | null> {
  const text = bytes.toString("latin1");
  if (!/^%PDF-\d\.\d/.test(text) || !text.slice(-1_100).includes("%%EOF")) return "broken";
  if (bytes.subarray(-66_000).includes(zipEnd)) return "broken"; // also an archive
  const objects = await readObjectStreams(bytes, text);
  if (objects === null) return "broken";
  const words = [text, ...objects].map(plain);
  if (words.some((one) => lock.test(one))) return "locked";
  return words.some((one) => deeds.test(one)) ? "active" : null;
}

/** Names may be written with `#xx` for any letter. */
function plain(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/** What is packed into object streams; null when there is more of it than a paper needs. */
async function readObjectStreams(bytes: Buffer, text: string): Promise<string[] | null> {
  const found: string[] = [];
  let [streams, room] = [0, mostInflated];
  for (const { index, 0: word } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    if ((streams += 1) > mostStreams) return null;
    const before = text.slice(Math.max(0, index - 1_000), index);
    const head = plain(before.slice(before.lastIndexOf("obj") + 1));
    if (!head.includes("/ObjStm")) continue;
    const options = { maxOutputLength: room, finishFlush: constants.Z_SYNC_FLUSH };
    const packed = bytes.subarray(index + word.length);
    const objects = await inflated(packed, options).catch((error: unknown) => error as Error);
    if (objects instanceof Error) {
      if ((objects as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return null;
      continue; // packed in another way, or not at all: then its words stand in the text
    }
    room -= objects.length;
    if (room <= 0) return null;
    found.push(objects.toString("latin1"));
  }
  return found;
}
