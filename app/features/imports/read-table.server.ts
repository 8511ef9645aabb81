// Owns turning the bytes of a file into rows of cells: encoding, separator, quotes, and the caps that keep one file from
// taking the house down. What the cells mean is the domain's (sheet.ts). XLSX comes in here as a second reader.
import { isUtf8 } from "node:buffer";
import { CsvError, parse } from "csv-parse";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Sheet, SheetRow } from "~/app/domain/sheet";

export type TableCaps = { bytes: number; rows: number; columns: number; cell: number };
export const usualCaps: TableCaps = { bytes: 64e6, rows: 200_000, columns: 200, cell: 20_000 };

const partLength = 1 << 20;

/**
 * Reads a CSV of an office or a job site: UTF-8 with or without BOM, else GB 18030 (which holds GBK); comma, tab or
 * semicolon. Row numbers are those a spreadsheet program shows. Refuses `import.too_large` with the cap that was passed,
 * and `import.unreadable` for what is no text table.
 */
export async function readTable(bytes: Buffer, caps = usualCaps): Promise<Outcome<Sheet>> {
  const refused = refuseBytes(bytes, caps);
  if (refused) return refused;
  const text = new TextDecoder(isUtf8(bytes) ? "utf-8" : "gb18030").decode(bytes);
  const parser = parse({
    delimiter: separatorOf(text),
    relax_column_count: true,
    max_record_size: caps.cell * 4,
  });
  feed(parser, text);
  const rows: SheetRow[] = [];
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      rows.push({ rowNo: rows.length + 1, cells });
      const passed = passedCap(cells, rows.length, caps);
      if (passed) return refuse("import.too_large", { ...passed, row: rows.length });
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error.records ?? rows.length) + 1;
    const isCell = error.code === "CSV_MAX_RECORD_SIZE";
    if (isCell) return refuse("import.too_large", { what: "cell", limit: caps.cell, row });
    return refuse("import.unreadable", { why: "quotes", row });
  }
  return accept({ rows });
}

function refuseBytes(bytes: Buffer, caps: TableCaps): Outcome<never> | null {
  if (bytes.length > caps.bytes)
    return refuse("import.too_large", { what: "bytes", limit: caps.bytes });
  if (bytes.subarray(0, 2).toString("latin1") === "PK")
    return refuse("import.unreadable", { why: "workbook" });
  if (bytes.subarray(0, 4096).includes(0)) return refuse("import.unreadable", { why: "not_text" });
  return null;
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

function separatorOf(text: string): string {
  const heading = text.slice(0, Math.max(0, text.search(/[\r\n]/)) || 2_000);
  const count = (separator: string) => heading.split(separator).length;
  if (count("\t") > count(",")) return "\t";
  return count(",") === 1 && count(";") > 1 ? ";" : ",";
}

function passedCap(cells: string[], rows: number, caps: TableCaps) {
  if (rows > caps.rows) return { what: "rows", limit: caps.rows };
  if (cells.length > caps.columns) return { what: "columns", limit: caps.columns };
  return cells.some((cell) => cell.length > caps.cell) ? { what: "cell", limit: caps.cell } : null;
}
