// Owns the person's own rows with their faults marked, as a workbook that can be uploaded again as it is. Which rows and
// which words is the caller's (build-marked-sheet.server.ts).
import { setImmediate } from "node:timers/promises";
import type { Worksheet } from "exceljs";
import {
  addTextSheet,
  aStreamedWorkbook,
  plainFill,
  sheetColours,
  widthOf,
  writeText,
} from "./write-workbook.server";

/** `at` null: a fault of a column that the file does not have; told in the last column alone. */
export type MarkedFault = { at: number | null; heading: string; text: string };
export type MarkedRow = { cells: readonly string[]; faults: readonly MarkedFault[] };
export type MarkedSheet = {
  sheetName: string;
  headings: readonly string[];
  /** What the last column is called, in which each row says what to change. */
  remarkHeading: string;
  rows: readonly MarkedRow[];
};

/** Rows that are written before others in the process have their turn. */
const rowsAtOnce = 100;

/** The rows of a file as they were brought, each faulty cell coloured with its reason and remedy as a comment, and a last
 * column that says the same in words. */
export async function writeMarkedSheet(marked: MarkedSheet): Promise<Buffer> {
  const { sheetName, headings, remarkHeading, rows } = marked;
  const { book, bytes } = aStreamedWorkbook();
  const sheet = addTextSheet(book, sheetName, [
    ...headings.map((heading) => ({
      ...{ heading, isStrong: false },
      width: Math.min(30, Math.max(widthOf(heading) + 2, 12)),
    })),
    { heading: remarkHeading, width: 60, isStrong: true },
  ]);
  for (const [index, row] of rows.entries()) {
    writeRow(sheet, index + 2, headings.length, row);
    sheet.getRow(index + 2).commit();
    if (index % rowsAtOnce === 0) await setImmediate();
  }
  await book.commit();
  return bytes;
}

function writeRow(sheet: Worksheet, rowNo: number, columns: number, { cells, faults }: MarkedRow) {
  cells.slice(0, columns).forEach((value, at) => {
    if (value !== "") writeText(sheet, rowNo, at, value);
  });
  for (const { at, text } of faults) if (at !== null) markFault(sheet, rowNo, at, text);
  if (faults.length === 0) return;
  const remark = faults.map(({ heading, text }) => `${heading}: ${text}`).join("\n");
  const cell = writeText(sheet, rowNo, columns, remark);
  cell.alignment = { wrapText: true, vertical: "top" };
  cell.font = { color: { argb: sheetColours.stop } };
}

function markFault(sheet: Worksheet, rowNo: number, at: number, text: string): void {
  const cell = sheet.getCell(rowNo, at + 1);
  const before = typeof cell.note === "string" ? `${cell.note}\n` : "";
  cell.fill = plainFill(sheetColours.fault);
  cell.font = { color: { argb: sheetColours.stop } };
  cell.note = before + text;
}
