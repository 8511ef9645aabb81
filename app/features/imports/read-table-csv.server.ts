// Owns reading a text table: encoding, separator, quotes, and the tricks by which programs keep digits as text. Caps are
// read-table-caps.server.ts'.
import { isUtf8 } from "node:buffer";
import { CsvError, parse } from "csv-parse";
import { type CellMark, plain, type SheetRow, type Table } from "~/app/domain/sheet";
import { rowCollector, type TableCaps, tooLarge, unreadable } from "./read-table-caps.server";
import { utf16Of } from "./read-table-format.server";

const partLength = 1 << 20;
/** `="0123"`: what programs write so that a spreadsheet keeps the zero. */
const keptText = /^="(.*)"$/s;
const errors = /^(?:#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)|#{3,})$/i;
/** A number that a spreadsheet wrote with an exponent, or an identity number whose last digits it turned into zeros. */
const lostDigits = /^(?:\d(?:\.\d+)?E\+\d{2}|\d{15}0{3,})$/i;

/**
 * Reads a CSV of an office or a job site: UTF-8 with or without BOM, UTF-16, else GB 18030 (which holds GBK); comma, tab
 * or semicolon, or what a first line `sep=` says. Row numbers are those a spreadsheet program shows.
 */
export async function readCsv(bytes: Buffer, caps: TableCaps): Promise<Table> {
  const { text, delimiter } = separated(new TextDecoder(encodingOf(bytes)).decode(bytes));
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: caps.cell * 4,
  });
  feed(parser, text);
  const collector = rowCollector(caps);
  const rows: SheetRow[] = [];
  let rowNo = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      rowNo += 1;
      collector.add(rows, csvRow(rowNo, cells));
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error.records ?? rowNo) + 1;
    const isCell = error.code === "CSV_MAX_RECORD_SIZE";
    throw isCell ? tooLarge("cell", caps, row) : unreadable("quotes", { row });
  }
  const sheet = { name: "", rows, hiddenRows: 0, hiddenColumns: 0 };
  return { sheets: rows.length > 0 ? [sheet] : [], hiddenSheets: 0 };
}

function encodingOf(bytes: Buffer): string {
  return utf16Of(bytes.subarray(0, 4096)) ?? (isUtf8(bytes) ? "utf-8" : "gb18030");
}

function separated(text: string): { text: string; delimiter: string } {
  const said = /^sep=(.)\r?\n/i.exec(text);
  if (said) return { text: text.slice(said[0].length), delimiter: said[1]! };
  const heading = text.slice(0, Math.max(0, text.search(/[\r\n]/)) || 2_000);
  const count = (separator: string) => heading.split(separator).length;
  if (count("\t") > count(",")) return { text, delimiter: "\t" };
  return { text, delimiter: count(",") === 1 && count(";") > 1 ? ";" : "," };
}

/** In parts, so that a refused file is not parsed to its end. */
function feed(parser: ReturnType<typeof parse>, text: string): void {
  let at = 0;
  const next = () => {
    while (at < text.length) {
      const isFull = !parser.write(text.slice(at, (at += partLength)));
      if (isFull) return void parser.once("drain", next);
    }
    parser.end();
  };
  next();
}

function csvRow(rowNo: number, written: string[]): SheetRow {
  const cells = written.map((cell) => keptText.exec(cell.trim())?.[1] ?? cell);
  const marks = cells.flatMap((cell, at) => {
    const mark = markOf(cell);
    return mark ? [{ at, mark }] : [];
  });
  return marks.length > 0 ? { rowNo, cells, marks } : { rowNo, cells };
}

function markOf(cell: string): CellMark | null {
  if (cell.startsWith("=")) return "formula";
  if (cell.length > 100) return null;
  const flat = plain(cell);
  if (errors.test(flat)) return "error";
  return lostDigits.test(flat) ? "digits_lost" : null;
}
