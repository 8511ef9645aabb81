// Owns workbooks that leave the house: every cell is text, so no value becomes a formula or loses digits when a
// spreadsheet program opens it. What stands in them is write-template's and write-marked-sheet's.
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import ExcelJS, { type Cell, type Workbook, type Worksheet } from "exceljs";
import { cutText } from "~/app/domain/sheet";

export const sheetColours = {
  heading: "FFE3EEF0",
  needed: "FFFBEFD9",
  example: "FF5B6770",
  fault: "FFF8E6E8",
  stop: "FFA82A3A",
  line: "FFDCD9CF",
};
const asText = "@";
/** What a cell of a workbook can hold. */
const mostInCell = 32_767;

/** An empty workbook. */
export function aWorkbook(): Workbook {
  return new ExcelJS.Workbook();
}

/** An empty workbook whose rows go out as they are committed, so that a large one is never in memory as a whole, and
 * its bytes once it is committed. */
export function aStreamedWorkbook(): {
  book: ExcelJS.stream.xlsx.WorkbookWriter;
  bytes: Promise<Buffer>;
} {
  const stream = new PassThrough();
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    ...{ stream, useStyles: true, useSharedStrings: false },
  });
  return { book, bytes: buffer(stream) };
}

/** The bytes of a workbook, to be sent. */
export async function bytesOf(book: Workbook): Promise<Buffer> {
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A sheet of text columns under a frozen, coloured heading; widths count half characters. */
export function addTextSheet(
  book: Workbook,
  name: string,
  columns: readonly { heading: string; width: number; isStrong: boolean }[],
): Worksheet {
  const sheet = book.addWorksheet(sheetName(name), { views: [{ state: "frozen", ySplit: 1 }] });
  columns.forEach(({ heading, width, isStrong }, index) => {
    const column = sheet.getColumn(index + 1);
    column.numFmt = asText;
    column.width = width;
    const cell = writeText(sheet, 1, index, heading);
    cell.font = { bold: true };
    cell.fill = plainFill(isStrong ? sheetColours.needed : sheetColours.heading);
    cell.border = { bottom: { style: "thin", color: { argb: sheetColours.line } } };
  });
  return sheet;
}

/** Written as text: a spreadsheet program shows `=1+1` and calculates nothing. `index` counts columns from 0. */
export function writeText(sheet: Worksheet, rowNo: number, index: number, value: string): Cell {
  const cell = sheet.getCell(rowNo, index + 1);
  cell.value = cutText(value, mostInCell);
  cell.numFmt = asText;
  return cell;
}

/** One colour behind a cell. */
export function plainFill(argb: string) {
  return { type: "pattern" as const, pattern: "solid" as const, fgColor: { argb } };
}

/** Width in half characters, as a spreadsheet program counts a column: Han characters take two. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((width, sign) => width + (sign > "\u2e80" ? 2 : 1), 0);
}

/** A name that a sheet may have: 31 signs, none of those that address cells. */
function sheetName(name: string): string {
  return (
    name
      .replace(/[*?:\\/[\]']/g, " ")
      .trim()
      .slice(0, 31) || "1"
  );
}
