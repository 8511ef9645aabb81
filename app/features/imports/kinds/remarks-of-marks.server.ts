// Owns that a value which the file itself has damaged is a fault of its cell, whatever it says.
import type { CellRemark } from "~/app/domain/import-run";
import { cutText } from "~/app/domain/sheet";
import type { StagedRow } from "./kind.server";

/** The faults of marked cells: lost digits, formulas, errors. An identity number whose check digit is right has lost none. */
export function faultsOfMarks({ cells, marks, identities }: StagedRow): CellRemark[] {
  return Object.entries(marks).flatMap(([column, mark]) => {
    const isWhole = mark === "digits_lost" && identities[column]?.isValid === true;
    const value = cutText(cells[column] ?? "", 60);
    return mark && !isWhole ? [{ column, code: mark, value }] : [];
  });
}

/** Faults by cell: where the file has damaged a value, nothing else is said of it. */
export function withMarks(marked: readonly CellRemark[], faults: readonly CellRemark[]) {
  const columns = new Set(marked.map(({ column }) => column));
  return [...marked, ...faults.filter(({ column }) => !columns.has(column))];
}
