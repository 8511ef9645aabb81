// Owns the shape in which whole sheets are described as data, and makes real files of them: .xlsx through exceljs, text
// tables in the encodings of offices.
import ExcelJS, { type Cell } from "exceljs";

/** A number, a text, a day as a spreadsheet keeps it (with its format), a formula with the value it remembers. */
export type MadeCell =
  | string
  | number
  | null
  | { day: string; format?: string }
  | { number: number; format: string }
  | { formula: string; value: string | number };
export type MadeSheet = {
  name?: string;
  rows: readonly (readonly MadeCell[])[];
  merges?: readonly string[];
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly number[];
  isHidden?: true;
};
export type JudgedSheet = {
  name: string;
  kind: "postings" | "roster";
  /** `gbk`, `utf16` and `csv` take the first sheet; `text` is a text table as it stands. */
  as: "xlsx" | "csv" | "gbk" | "utf16" | { text: string };
  sheets: readonly MadeSheet[];
  /** Which sheet a person would take; the first otherwise. */
  take?: number;
  /** What of the file a person would want to be told. */
  told?: { hiddenRows?: number; hiddenColumns?: number; sheets?: number };
  /** Needed columns that the file does not have. */
  missing?: readonly string[];
  /** The rows of data, and what is judged of each. */
  rows: readonly { rowNo: number; [column: string]: string | number }[];
};

/** The bytes of the file. */
export async function madeFile({ as, sheets }: JudgedSheet): Promise<Buffer> {
  if (typeof as === "object") return Buffer.from(as.text);
  if (as === "xlsx") return workbookOf(sheets);
  const lines = sheets[0]!.rows.map((row) => row.map(inText).join(as === "utf16" ? "\t" : ","));
  const text = `${lines.join("\r\n")}\r\n`;
  if (as === "utf16") return Buffer.from(`\ufeff${text}`, "utf16le");
  return as === "gbk" ? inGbk(text) : Buffer.from(`\ufeff${text}`);
}

function inText(cell: MadeCell): string {
  if (cell === null) return "";
  if (typeof cell !== "object") return quoted(String(cell));
  if ("day" in cell) return cell.day.replace(/-0?/g, "/");
  return quoted(String("number" in cell ? cell.number : cell.value));
}

function quoted(text: string): string {
  return /[",\n\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

async function workbookOf(sheets: readonly MadeSheet[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const [index, made] of sheets.entries()) {
    const state = made.isHidden ? "hidden" : "visible";
    const sheet = book.addWorksheet(made.name ?? `Sheet${String(index + 1)}`, { state });
    made.rows.forEach((row, at) => {
      row.forEach((cell, column) => {
        if (cell !== null) put(sheet.getCell(at + 1, column + 1), cell);
      });
    });
    for (const range of made.merges ?? []) sheet.mergeCells(range);
    for (const rowNo of made.hiddenRows ?? []) sheet.getRow(rowNo).hidden = true;
    for (const column of made.hiddenColumns ?? []) sheet.getColumn(column).hidden = true;
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

function put(into: Cell, cell: NonNullable<MadeCell>): void {
  if (typeof cell !== "object") {
    into.value = cell;
    return;
  }
  if ("formula" in cell) {
    into.value = { formula: cell.formula, result: cell.value };
    return;
  }
  into.value = "day" in cell ? new Date(`${cell.day}T00:00:00Z`) : cell.number;
  into.numFmt = cell.format ?? "yyyy/m/d";
}

let codes: Map<string, number> | undefined;

/** Every sign of two bytes, the other way round: there is no encoder at hand. */
function inGbk(text: string): Buffer {
  if (!codes) {
    codes = new Map();
    const decoder = new TextDecoder("gbk");
    for (let high = 0x81; high <= 0xfe; high += 1)
      for (let low = 0x40; low <= 0xfe; low += 1)
        codes.set(decoder.decode(Uint8Array.of(high, low)), high * 256 + low);
  }
  const known = codes;
  const bytes = Array.from(text).flatMap((sign) => {
    const code = sign.charCodeAt(0) < 128 ? undefined : known.get(sign);
    return code === undefined ? [sign.charCodeAt(0) & 0x7f] : [code >> 8, code & 0xff];
  });
  return Buffer.from(bytes);
}
