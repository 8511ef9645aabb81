// Owns the shape of an official table: how its rows meet ours, and what of ours stays. Checking and taking over is
// check-official's and commit-official's.
import type { CellRemark, ImportKind } from "~/app/domain/import-run";
import type { ColumnRules } from "~/app/domain/sheet";
import { asCorrected, type Corrections } from "./official-corrections.server";
import type { DependenceQueries } from "./first-dependence.server";
import type { StagedRow, Work } from "./kind.server";
import type { TableRow } from "./official-rows.server";

/** What one line says. `leftOut`: a row of the table that is not for us, told and passed over. */
export type OfficialReading<T> =
  | { is: "row"; code: string; target: T }
  | { is: "faulty"; faults: CellRemark[] }
  | { is: "leftOut"; note: CellRemark };
export type OfficialSpec<T> = {
  kind: ImportKind;
  table: "Region" | "Major" | "Occupation" | "School";
  /** The column by which official and our rows meet. */
  codeColumn: "code" | "moeCode";
  keyColumn: "code" | "id";
  columns: ColumnRules<string>;
  /** Makes the reader once per file, with what is known. */
  reader: (
    work: Work,
    known: readonly TableRow[],
  ) => (cells: StagedRow["cells"]) => OfficialReading<T>;
  /** Completes what rows say by what others of the file say of them. */
  relate?: (targets: readonly T[]) => void;
  /** Our row for an official one, whole. `find` sees every row, known or of the file. */
  merge: (target: T, old: TableRow | null, known: readonly TableRow[], work: Work) => TableRow;
  /** The known row that an official one means, where codes do not tell. */
  match?: (target: T, known: readonly TableRow[]) => TableRow | undefined;
  /** Known official rows that the file might have named, given its rows. */
  isGone: (row: TableRow, targets: readonly T[]) => boolean;
  /** What happens to a gone row when it is ended; null: it can only stay. */
  retire: ((row: TableRow) => TableRow) | null;
  /** File columns whose old value is shown beside the new one, with our column. */
  shown: Record<string, string>;
  dependents: DependenceQueries;
};

export type Planned<T> = { rowNo: number; target: T; old: TableRow | null; row: TableRow };

/** How the rows of a file meet ours, and what of ours people have put right. */
export function plan<T>(
  spec: OfficialSpec<T>,
  found: readonly { rowNo: number; target: T; code: string }[],
  known: readonly TableRow[],
  corrections: Corrections,
  work: Work,
): Planned<T>[] {
  const byCode = new Map(known.map((row) => [row[spec.codeColumn], row]));
  return found.map(({ rowNo, target, code }) => {
    const old = byCode.get(code) ?? spec.match?.(target, known) ?? null;
    const row = spec.merge(target, old, known, work);
    return { rowNo, target, old, row: old ? asCorrected(row, old, corrections.get(code)) : row };
  });
}

/** Whether our row says already what the official one says. */
export function isSame(row: TableRow, old: TableRow): boolean {
  return Object.entries(row).every(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(old[name]),
  );
}

/** A value as one text. */
export function wordOf(value: unknown): string {
  if (Array.isArray(value)) return value.join("; ");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
