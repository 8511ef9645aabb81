// Owns cells that are merged over several rows of a workbook, and the names of cells such as `AB12`.
import { type CellMark, cleanCell } from "~/app/domain/sheet";
import { type TableCaps, tooLarge } from "./read-table-caps.server";

/** A row while it is read. */
export type Row = { rowNo: number; cells: string[]; marks: { at: number; mark: CellMark }[] };
/** Rows that are one cell at a position. */
export type RowRange = { from: number; to: number; at: number };

/** A cell that is merged over several rows says the same for all of them; over columns it stays where it stands. */
export function fillDown(rows: readonly Row[], merged: readonly RowRange[], caps: TableCaps): void {
  const index = new Map(rows.map((row) => [row.rowNo, row]));
  let looked = 0;
  for (const { from, to, at } of merged) {
    const first = index.get(from);
    const text = first?.cells[at] ?? "";
    if (cleanCell(text) === "") continue;
    looked += to - from;
    if (looked > caps.cells) throw tooLarge("cells", caps, from);
    const mark = first?.marks.find((one) => one.at === at)?.mark;
    for (let rowNo = from + 1; rowNo <= to; rowNo += 1) {
      looked += fill(index.get(rowNo), at, text, mark);
      if (looked > caps.cells) throw tooLarge("cells", caps, rowNo);
    }
  }
}

/** Returns by how many places the row grew. */
function fill(row: Row | undefined, at: number, text: string, mark: CellMark | undefined): number {
  if (!row) return 0;
  const before = row.cells.length;
  while (row.cells.length < at) row.cells.push("");
  row.cells[at] = text;
  if (mark) row.marks.push({ at, mark });
  return row.cells.length - before;
}

/** The rows of `B2:C9`; null for a range within one row. */
export function rowRange(ref: string): RowRange | null {
  const [first = "", last = ""] = ref.replace(/\$/g, "").split(":");
  const from = Number(first.replace(/\D/g, ""));
  const to = Number(last.replace(/\D/g, ""));
  return from > 0 && to > from ? { from, to, at: columnOf(first) } : null;
}

/** The column of `AB12`, from 0. */
export function columnOf(ref: string): number {
  const letters = /^[A-Z]{0,4}/.exec(ref.toUpperCase())![0];
  return Array.from(letters).reduce((column, sign) => column * 26 + sign.charCodeAt(0) - 64, 0) - 1;
}
