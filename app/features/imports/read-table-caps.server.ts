// Owns how much one file may hold, and how a reader says no from deep inside: it throws, and the thread turns that into
// the refusal. Which bytes are which is the readers'.
import { type Refusal, type RefusalDetail, refuse } from "~/app/domain/refusal";
import type { SheetRow } from "~/app/domain/sheet";

/**
 * `bytes` of the file, `inflated` bytes of what is read of a workbook, `entries` of its archive, `rows` and `columns`
 * of a sheet, `cells` the kept places of all sheets, `cell` and `text` in characters (UTF-16 units) of one cell and of all, `seconds` and `memoryMb` of the
 * reading thread.
 */
export type TableCaps = {
  bytes: number;
  inflated: number;
  entries: number;
  sheets: number;
  rows: number;
  columns: number;
  cell: number;
  cells: number;
  text: number;
  seconds: number;
  memoryMb: number;
};
export const usualCaps: TableCaps = {
  bytes: 64e6,
  inflated: 256e6,
  entries: 1_000,
  sheets: 50,
  rows: 100_000,
  columns: 200,
  cell: 20_000,
  cells: 2_000_000,
  text: 60_000_000,
  seconds: 30,
  memoryMb: 512,
};

/** Thrown inside the readers only. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** The file is no table, and why: a key of `imports:unreadable`. */
export function unreadable(why: string, detail: RefusalDetail = {}): Refused {
  const { refusal } = refuse("import.unreadable", { why, ...detail }) as { refusal: Refusal };
  return new Refused(refusal);
}

/** What is told where no row is known. */
const rowless: Partial<Record<keyof TableCaps, string>> = { cell: "cell_somewhere" };

/** The file holds too much, and of what: a key of `imports:too_large`. Bytes are told in megabytes. */
export function tooLarge(what: keyof TableCaps, caps: TableCaps, row?: number): Refused {
  const isBytes = what === "bytes" || what === "inflated";
  const limit = isBytes ? Math.floor(caps[what] / 1e6) : caps[what];
  const detail: RefusalDetail =
    row === undefined ? { what: rowless[what] ?? what, limit } : { what, limit, row };
  const { refusal } = refuse("import.too_large", detail) as { refusal: Refusal };
  return new Refused(refusal);
}

const capped = ["rows", "columns", "cell", "cells", "text"] as const;
export type RowCollector = ReturnType<typeof rowCollector>;

/**
 * Collects the rows of the sheets of one file as a database can hold them and throws as soon as a cap is passed. Rows
 * that hold nothing and empty places at the end are left out; every place before counts, filled or not.
 */
export function rowCollector(caps: TableCaps) {
  let cells = 0;
  let text = 0;
  return {
    add(rows: SheetRow[], row: SheetRow): void {
      const kept = row.cells.map(storable);
      kept.length = kept.findLastIndex((cell) => cell !== "") + 1;
      if (kept.length === 0) return;
      let longest = 0;
      for (const { length } of kept) {
        text += length;
        longest = Math.max(longest, length);
      }
      cells += kept.length + (row.marks?.length ?? 0);
      row.cells = kept;
      const reached = {
        rows: rows.length + 1,
        columns: kept.length,
        cell: longest,
        cells,
        text,
      };
      const passed = capped.find((what) => reached[what] > caps[what]);
      if (passed) throw tooLarge(passed, caps, row.rowNo);
      rows.push(row);
    },
  };
}

/** Without what PostgreSQL refuses: NUL and halves of signs. Blanks alone are nothing. */
function storable(cell: string): string {
  const text = cell.replaceAll("\u0000", "").toWellFormed();
  return text.trim() === "" ? "" : text;
}
