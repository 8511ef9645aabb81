// Owns how one staged row is shown: each cell with what is wrong with it and what it was before, what stands in it for
// all rows, and the words for which it waits. Which rows is read-run-rows'.
import type { CellRemark, ImportKind, RowOutcome } from "~/app/domain/import-run";
import { excerptAround } from "~/app/domain/sheet";
import type { RowWords } from "./kinds/kind.server";
import { kinds } from "./kinds/kinds.server";
import type { RunColumns } from "./run-json.server";
import type { RowAbove, RowFinding, RunCell, RunRow } from "./run-view";

export type ShownRun = { kind: ImportKind; columns: RunColumns; shared: Record<string, string> };
export type StoredRow = {
  sheetNo: number;
  rowNo: number;
  cells: (string | null)[];
  outcome: RowOutcome;
  data: RowWords & { leftOut?: true };
  findings: (CellRemark & Partial<FoundWords>)[];
};
type FoundWords = { field: string; text: string; at: number };

/** A staged row as it is shown; `above` is the row of the file that says the same of somebody. */
export function showRow(row: StoredRow, run: ShownRun, above: RowAbove | null): RunRow {
  const { sheetNo, rowNo, outcome, data } = row;
  const isGone = outcome === "gone";
  return {
    ...{ sheetNo, outcome, faults: faultsOf(row), notes: data.notes ?? [] },
    ...{ findings: findingsOf(row, run), twins: data.twins ?? [], above },
    ...{ rowNo: isGone ? null : rowNo, cells: isGone ? goneCells(row) : cellsOf(row, run) },
    isLeftOut: data.leftOut === true,
  };
}

/** The row beside which another is shown: what it says in the columns that are read. */
export function showAbove({ rowNo, cells, data }: StoredRow, { columns }: ShownRun): RowAbove {
  const said = columns.columns.flatMap(({ position, column }) =>
    column === null ? [] : [{ column, value: cells[position] ?? "" }],
  );
  return { rowNo, cells: said, isLeftOut: data.leftOut === true };
}

function faultsOf({ outcome, findings }: StoredRow): CellRemark[] {
  return outcome === "faulty" ? findings : [];
}

/** Columns that the file does not have stand below zero, always at the same place. */
function cellsOf(row: StoredRow, { kind, columns, shared }: ShownRun): RunCell[] {
  const { cells, data } = row;
  const inFile = new Set(columns.columns.map(({ column }) => column));
  const names = Object.keys(kinds[kind].columns);
  const others = new Set([...Object.keys(shared), ...Object.keys(data.before ?? {})]);
  return [
    ...columns.columns.map(({ position, column }) =>
      cellOf(row, position, column, cells[position] ?? ""),
    ),
    ...[...others]
      .filter((column) => !inFile.has(column))
      .map((column) => cellOf(row, -2 - names.indexOf(column), column, shared[column] ?? "")),
  ];
}

function cellOf(row: StoredRow, position: number, column: string | null, value: string): RunCell {
  const on = (remarks: readonly CellRemark[]) =>
    remarks.find((remark) => remark.column === column) ?? null;
  const { notes = [], before, after } = row.data;
  return {
    ...{ position, column, value, fault: on(faultsOf(row)), note: on(notes) },
    before: (column !== null && before?.[column]) || emptyBefore(before, column),
    after: (column !== null && after?.[column]) || null,
  };
}

/** Nothing known until now is a change too. */
function emptyBefore(before: Record<string, string> | undefined, column: string | null) {
  return column !== null && before && Object.hasOwn(before, column) ? "" : null;
}

function goneCells({ data }: StoredRow): RunCell[] {
  return Object.entries(data.shown ?? {}).map(([column, value], position) => ({
    ...{ position, column, value, fault: null, note: null, before: null, after: null },
  }));
}

/** Why a row waits, each word once. The title is in sight anyway: elsewhere the words around say more. */
function findingsOf({ outcome, findings, cells }: StoredRow, { columns }: ShownRun): RowFinding[] {
  if (outcome === "faulty") return [];
  const at = new Map(columns.columns.map(({ column, position }) => [column, position]));
  const shown = new Map<string, RowFinding>();
  for (const { code, ...words } of findings) {
    const found = { field: "", text: "", at: 0, ...words };
    const cell = cells[at.get(found.field) ?? -1] ?? "";
    const key = `${code} ${found.text}`;
    if ((shown.get(key)?.column ?? "title") === "title") {
      shown.set(key, { code, column: found.field, ...excerptOf(cell, found) });
    }
  }
  return [...shown.values()];
}

/** Outside the title with some of what stands around; a cell may have been cleaned since the place was told. */
function excerptOf(cell: string, { field, text, at }: FoundWords) {
  const from = cell.startsWith(text, at) ? at : cell.indexOf(text);
  const isAlone = field === "title" || from < 0;
  return isAlone ? { before: "", text, after: "" } : excerptAround(cell, from, text.length);
}
