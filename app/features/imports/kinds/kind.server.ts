// Owns the shape of a kind of import: its columns, how its rows are checked, taken over, and what may depend on them.
// The machine around it (staging, states, progress, undo) is check-run's, commit-run's and undo-run's.
import type pg from "pg";
import type { CellRemark, ImportKind, RowOutcome, RunCounts } from "~/app/domain/import-run";
import type { Outcome } from "~/app/domain/refusal";
import type { MadeClass } from "~/app/domain/roster-classes";
import type { ColumnRules, ReadRow } from "~/app/domain/sheet";
import type { Day, Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { RunOptions } from "../run-json.server";
import type { RowTwin } from "../run-view";

export type WorkingRun = {
  id: Id;
  kind: ImportKind;
  fileName: string;
  sourceName: string;
  sourcedOn: Day | null;
  schoolId: Id | null;
  startedById: Id | null;
  options: RunOptions;
};
/** What a kind works with: everything inside one transaction of `client`, the run locked. */
export type Work = {
  services: Services;
  client: pg.PoolClient;
  run: WorkingRun;
  now: Date;
  /** Tells how far a commit or an undo is, as a share of the whole. */
  tell: (share: number) => void;
};

/** What is kept of an identity number: never the number itself. */
export type Identity = { digest: string | null; birthDate: Day | null; isValid: boolean };
/** A row as read, its identity numbers by column. `isLeftOut`: the person takes it out of the file; what it is about is
 * not gone for that. */
export type StagedRow<C extends string = string> = ReadRow<C> & {
  identities: Partial<Record<C, Identity>>;
  isLeftOut: boolean;
};

/** What is told of a row besides its faults; kept in its data. */
export type RowWords = {
  notes?: CellRemark[];
  /** What is known until now, by column, where the row changes it. */
  before?: Record<string, string>;
  /** What it becomes, where that is not what the cell says. */
  after?: Record<string, string>;
  twins?: RowTwin[];
  /** The row of the file that says the same of somebody. */
  above?: number;
  /** The class that the row makes. */
  makes?: MadeClass;
  /** Rows that are in no file: what is known of them, by column. */
  shown?: Record<string, string>;
};
/** How a row came out. `findings` are its faults, or why a posting waits. `rowNo` null: known and not in the file. */
export type CheckedRow = {
  rowNo: number | null;
  key: string;
  outcome: RowOutcome;
  data: RowWords & Record<string, unknown>;
  findings: readonly object[];
};

/** A row that the person takes out, as it is told: by its key it is still in the file. */
export function leftOutRow(rowNo: number, key = ""): CheckedRow {
  return { rowNo, key, outcome: "left_out", data: {}, findings: [] };
}

export type KindSpec = {
  columns: ColumnRules<string>;
  /** Nothing is taken while one row is faulty; otherwise faulty rows stay out. */
  isWhole: boolean;
  /** Its rows may hold identity numbers, which are taken out before anything is stored. */
  holdsIdentities: boolean;
  /** Reads rows and compares them with what is known, as far as rows tell alone. */
  check: (
    work: Work,
    rows: AsyncIterable<StagedRow[]>,
  ) => AsyncIterable<CheckedRow[]> | Iterable<CheckedRow[]>;
  /** Compares all staged rows at once, where that takes one statement. */
  compare?: (work: Work) => Promise<void>;
  /** Takes the rows over, compared anew, with a before-image of everything it changes. */
  commit: (work: Work) => Promise<Outcome<RunCounts>>;
  /** What must not be taken back any more because of it: `why` names the kind of thing, `what` lists some; null: nothing. */
  dependence: (work: Work) => Promise<Dependence | null>;
  /** What must stand before the before-images are put back, in the same transaction. */
  undoing?: (work: Work) => Promise<void>;
};
export type Dependence = { why: DependenceWhy; what: string };
export const dependenceWhys = [
  "opened",
  "applied",
  "placed",
  "changed_later",
  "in_use",
  "reviewed",
] as const;
export type DependenceWhy = (typeof dependenceWhys)[number];
