// Owns reading one sheet of a workbook: rows and cells as they stand, hidden ones counted, merged cells filled downwards,
// formulas and errors marked. What a number shows is read-workbook-cells'.
import type { Sheet, SheetRow } from "~/app/domain/sheet";
import { type RowCollector, type TableCaps, tooLarge, unreadable } from "./read-table-caps.server";
import { type NumberFormat, showNumber, type Shown } from "./read-workbook-cells.server";
import {
  columnOf,
  fillDown,
  type Row,
  rowRange,
  type RowRange,
} from "./read-workbook-merges.server";
import { type Attributes, walkXml } from "./read-workbook-xml.server";

/** What the cells of all sheets refer to. */
export type Workbook = {
  strings: readonly string[];
  formats: readonly NumberFormat[];
  since: 1900 | 1904;
};
type Cell = { at: number; type: string; style: number; raw: string; isFormula: boolean };

/** Reads the XML of one sheet. Throws a refusal as soon as a cap is passed. */
export async function readSheet(
  name: string,
  pieces: AsyncIterable<Buffer>,
  workbook: Workbook,
  collector: RowCollector,
  caps: TableCaps,
): Promise<Sheet> {
  const rows: Row[] = [];
  const hidden = { rows: 0, columns: new Set<number>() };
  const merged: RowRange[] = [];
  let row: Row = { rowNo: 0, cells: [], marks: [] };
  let cell: Cell = { at: -1, type: "n", style: 0, raw: "", isFormula: false };
  let isHidden = false;
  let isValue = false;
  let phonetic = 0;

  const open: Record<string, (attributes: Attributes) => void> = {
    row: (attributes) => {
      row = { rowNo: rowNoOf(attributes.r, row.rowNo), cells: [], marks: [] };
      cell = { at: -1, type: "n", style: 0, raw: "", isFormula: false };
      isHidden = isTrue(attributes.hidden);
    },
    c: ({ r, t = "n", s = "0" }) => {
      const at = r === undefined ? cell.at + 1 : columnOf(r);
      if (at < 0) throw unreadable("broken");
      cell = { at, type: t, style: Number(s), raw: "", isFormula: false };
    },
    f: () => (cell.isFormula = true),
    v: () => (isValue = true),
    t: () => (isValue = phonetic === 0),
    rPh: () => (phonetic += 1),
    col: ({ min, max, hidden: isTold }) => {
      if (!isTrue(isTold)) return;
      const last = Math.min(Number(max), caps.columns);
      for (let column = Math.max(1, Number(min)); column <= last; column += 1)
        hidden.columns.add(column - 1);
    },
    mergeCell: ({ ref = "" }) => {
      const range = rowRange(ref);
      if (range) merged.push(range);
    },
  };
  const close: Record<string, () => void> = {
    v: () => (isValue = false),
    t: () => (isValue = false),
    rPh: () => (phonetic -= 1),
    c: () => {
      const { text, mark } = shown(cell, workbook);
      if (text === "" && !cell.isFormula) return;
      if (cell.at >= caps.columns) throw tooLarge("columns", caps, row.rowNo);
      while (row.cells.length < cell.at) row.cells.push("");
      row.cells[cell.at] = text;
      if (mark) row.marks.push({ at: cell.at, mark });
    },
    row: () => {
      const before = rows.length;
      collector.add(rows, row);
      if (isHidden && rows.length > before) hidden.rows += 1;
    },
  };
  await walkXml(pieces, caps, {
    open: (name, attributes) => open[name]?.(attributes),
    close: (name) => close[name]?.(),
    text: (text) => {
      if (isValue) cell.raw += text;
      if (cell.raw.length > caps.cell) throw tooLarge("cell", caps, row.rowNo);
    },
  });
  fillDown(rows, merged, caps);
  return {
    name,
    rows: rows.map(withoutEmptyMarks),
    hiddenRows: hidden.rows,
    hiddenColumns: [...hidden.columns].filter((at) => rows.some(({ cells }) => cells[at])).length,
  };
}

/** What a sheet can have at most. */
const lastRow = 1_048_576;

/** The number that a row gives itself, else the next; a workbook in which rows do not follow each other is broken. */
function rowNoOf(told: string | undefined, before: number): number {
  const rowNo = told === undefined ? before + 1 : Number(told);
  if (!Number.isInteger(rowNo) || rowNo <= before || rowNo > lastRow) throw unreadable("broken");
  return rowNo;
}

function shown(cell: Cell, { strings, formats, since }: Workbook): Shown {
  const { type, raw } = cell;
  if (type === "e") return { text: raw, mark: "error" };
  const value: Shown =
    type === "s"
      ? { text: strings[Number(raw)] ?? "" }
      : type === "n"
        ? showNumber(raw.trim(), formats[cell.style] ?? { is: "plain" }, since)
        : { text: type === "d" ? raw.replace("T", " ") : raw };
  return cell.isFormula ? { ...value, mark: "formula" } : value;
}

function withoutEmptyMarks({ rowNo, cells, marks }: Row): SheetRow {
  return marks.length > 0 ? { rowNo, cells, marks } : { rowNo, cells };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
