// Owns reading a text table: encoding, separator, quotes, and the tricks by which programs keep digits as text. Caps are
// read-table-caps.server.ts'.
import { isUtf8 } from "node:buffer";
import { pipeline } from "node:stream/promises";
import { CsvError, parse } from "csv-parse";
import { type CellMark, cutText, type SheetRow, type Table } from "~/app/domain/sheet";
import { rowCollector, type TableCaps, tooLarge, unreadable } from "./read-table-caps.server";
import { utf16Of } from "./read-table-format.server";

const pieceLength = 1 << 16;
/** `="0123"`: what programs write so that a spreadsheet keeps the zero. */
const keptText = /^="(.*)"$/s;
const errors = /^(?:#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)|#{3,})$/i;
/** A number that a spreadsheet wrote with an exponent, or an identity number whose last digits it turned into zeros. */
const beginsMarked = /^[=#\d]/;
const lostDigits = /^(?:\d(?:\.\d+E\+?|E\+)\d{1,2}|\d{15}0{3,})$/i;
/** A number to which a program gave a decimal point on its way through: ids, phones, years. */
const wholeNumber = /^\d{4,15}\.0+$/;

/**
 * Reads a CSV of an office or a job site: UTF-8 with or without BOM, UTF-16, Big5, else GB 18030 (which holds GBK);
 * comma, tab or semicolon, or what a first line `sep=` says. Row numbers are those a spreadsheet program shows.
 */
export async function readCsv(bytes: Buffer, caps: TableCaps): Promise<Table> {
  const { text, delimiter } = separated(new TextDecoder(encodingOf(bytes)).decode(bytes));
  const collector = rowCollector(caps);
  const rows: SheetRow[] = [];
  let rowNo = 0;
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: caps.cell * 4,
    on_record: (cells: string[]) => {
      rowNo += 1;
      collector.add(rows, csvRow(rowNo, cells));
      return null; // kept in rows; the stream need not carry it
    },
  });
  try {
    await pipeline(piecesOf(text), parser.resume());
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const isCell = error.code === "CSV_MAX_RECORD_SIZE";
    throw isCell ? tooLarge("cell", caps, rowNo + 1) : unreadable("quotes", { row: rowNo + 1 });
  }
  const sheet = { name: "", rows, hiddenRows: 0, hiddenColumns: 0 };
  return { sheets: rows.length > 0 ? [sheet] : [], hiddenSheets: 0 };
}

/** In parts, so that a refused file is not parsed to its end. */
function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const piece = cutText(text.slice(at), pieceLength);
    yield piece;
    at += piece.length;
  }
}

function encodingOf(bytes: Buffer): string {
  const wide = utf16Of(bytes.subarray(0, 4096));
  if (wide !== null) return wide;
  if (isUtf8(bytes)) return "utf-8";
  return isBig5(bytes.subarray(0, 65_536)) ? "big5" : "gb18030";
}

/** In Big5 four signs of ten end in a byte under 0x80; in GB 18030 few do, and those of its wider part begin under 0xa1. */
function isBig5(bytes: Buffer): boolean {
  let signs = 0;
  let low = 0;
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    if (lead < 0xa1) return false;
    signs += 1;
    if (bytes[at + 1]! < 0x80) low += 1;
    at += 1;
  }
  return low * 5 > signs;
}

function separated(text: string): { text: string; delimiter: string } {
  const said = /^sep=(.)\r?\n/i.exec(text);
  if (said) return { text: text.slice(said[0].length), delimiter: said[1]! };
  const heading = text.slice(0, Math.max(0, text.search(/[\r\n]/)) || 2_000);
  const count = (separator: string) => heading.split(separator).length;
  if (count("\t") > count(",")) return { text, delimiter: "\t" };
  return { text, delimiter: count(",") === 1 && count(";") > 1 ? ";" : "," };
}

function csvRow(rowNo: number, written: string[]): SheetRow {
  const marks: { at: number; mark: CellMark }[] = [];
  const cells = written.map((text, at) => {
    const cell = text.trim();
    const kept = cell.startsWith('="') ? keptText.exec(cell)?.[1] : undefined;
    if (kept !== undefined) return kept;
    if (wholeNumber.test(cell)) return cell.slice(0, cell.indexOf("."));
    const mark = markOf(cell);
    if (mark) marks.push({ at, mark });
    return cell;
  });
  return marks.length > 0 ? { rowNo, cells, marks } : { rowNo, cells };
}

function markOf(cell: string): CellMark | null {
  if (!beginsMarked.test(cell)) return null;
  if (cell.startsWith("=")) return "formula";
  if (errors.test(cell)) return "error";
  return lostDigits.test(cell) ? "digits_lost" : null;
}
