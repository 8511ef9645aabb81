// Owns telling the faulty cells of a row from a list of what was judged.
import type { CellRemark } from "~/app/domain/import-run";
import { cutText } from "~/app/domain/sheet";
import type { StagedRow } from "./kind.server";

export type Judged = readonly [column: string, code: string, isFaulty: boolean];

/** A fault for every judgement that is true, with the cell as it is written. */
export function faultsOf(cells: StagedRow["cells"], judged: readonly Judged[]): CellRemark[] {
  return judged
    .filter(([, , isFaulty]) => isFaulty)
    .map(([column, code]) => ({ column, code, value: cutText(cells[column] ?? "", 60) }));
}

/** The words of a cell; empty when the file has no such column. */
export function textOf(cells: StagedRow["cells"]): (column: string) => string {
  return (column) => cells[column] ?? "";
}
