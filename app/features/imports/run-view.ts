// Owns the shapes in which an import is shown: a run, its rows, its cells. Filled by read-imports.server.ts.
import type {
  CellRemark,
  ImportKind,
  ImportState,
  RowOutcome,
  RunCounts,
} from "~/app/domain/import-run";
import type { Refusal } from "~/app/domain/refusal";
import type { Day, Id } from "~/app/domain/values";

/** Whether a step is open now, and if not why. */
export type Permit = { ok: true } | { ok: false; refusal: Refusal };

export type RunLine = {
  id: Id;
  kind: ImportKind;
  state: ImportState;
  fileName: string;
  sourceName: string;
  startedAt: Date;
  /** null: the command line. */
  who: string | null;
  schoolName: string | null;
  counts: RunCounts;
};

export type RunSheet = {
  no: number;
  /** "" for a CSV. */
  name: string;
  rows: number;
  hiddenRows: number;
  hiddenColumns: number;
};
export type RunColumn = {
  position: number;
  heading: string;
  samples: string[];
  column: string | null;
};

export type RunView = RunLine & {
  /** Imports that are written before this one. */
  ahead: number;
  schoolId: Id | null;
  sourcedOn: Day | null;
  committedAt: Date | null;
  undoneAt: Date | null;
  sheets: RunSheet[];
  sheetNo: number;
  /** As in the file, in order; `column` is what it is taken for, null: left unread. */
  columns: RunColumn[];
  headerRows: number[];
  /** Every column that this kind knows (`imports:columns.<name>`). `dropped`: known and never read, by law. */
  choices: { column: string; isNeeded: boolean; isDropped: boolean; isShared: boolean }[];
  /** What the person gave for all rows, by column that the file does not have. */
  shared: Record<string, string>;
  /** The columns stand as this organisation chose them the last time, all that are needed among them. */
  isRemembered: boolean;
  /** Whose marked sheet this file is, mended: how often one has come, and the run before while it stands. */
  revision: { no: number; of: Id | null } | null;
  missing: string[];
  /** Headings that mean nothing to us, as written. */
  unknown: string[];
  dropped: string[];
  done: number;
  of: number;
  faults: { column: string; code: string; rows: number }[];
  notes: { column: string; code: string; rows: number }[];
  /** Why rows wait for an operator (`imports:findings.<code>`); postings only. */
  findings: { code: string; rows: number }[];
  refusal: Refusal | null;
  gone: "keep" | "end";
  canCommit: Permit;
  canUndo: Permit;
  canDrop: Permit;
  /** Cells may be corrected and columns chosen anew. */
  canCorrect: boolean;
  /** How many links for new accounts can be fetched (listRunLinks). */
  links: number;
};

export type RunCell = {
  position: number;
  column: string | null;
  value: string;
  fault: CellRemark | null;
  note: CellRemark | null;
  /** What is known until now, where this row would change it. */
  before: string | null;
  /** What it becomes, where that is not just what the cell says. */
  after: string | null;
};
/** Words for which a row waits, with what stands around them in their cell. */
export type RowFinding = {
  code: string;
  column: string;
  before: string;
  text: string;
  after: string;
};
/** Somebody known with the same identity or phone, to be shown beside the row. */
export type RowTwin = { column: string; values: { column: string; value: string }[] };
export type RunRow = {
  sheetNo: number;
  /** null: not in the file (gone). */
  rowNo: number | null;
  outcome: RowOutcome;
  cells: RunCell[];
  /** Every remark of the row, also those on columns the file does not have. */
  faults: CellRemark[];
  notes: CellRemark[];
  findings: RowFinding[];
  twins: RowTwin[];
  /** The row of the file that says the same of somebody: shown beside. */
  above: RowAbove | null;
  /** Taken out by the person, who may take it in again. */
  isLeftOut: boolean;
};
export type RowAbove = {
  rowNo: number;
  cells: { column: string; value: string }[];
  isLeftOut: boolean;
};
export const rowFilters = [
  "faulty",
  "changed",
  "new",
  "gone",
  "noted",
  "same",
  "held",
  "left_out",
] as const;
export type RowFilter = (typeof rowFilters)[number];

/** A class that the file would make. */
export type RunClass = {
  name: string;
  college: string | null;
  isNewCollege: boolean;
  major: string;
  entryYear: number;
  rows: number;
};
/** A class name that is nearly a known one: `means` what the person has said it is, null while it is asked. */
export type AskedClass = { name: string; known: string; rows: number; means: string | null };
export type RunClasses = { made: RunClass[]; asked: AskedClass[] };

export type RunRows = { rows: RunRow[]; page: number; pages: number; total: number };
export type RunLines = { runs: RunLine[]; page: number; pages: number; total: number };

/** A link with which somebody opens a new account until an instant; `className` empty for who is not of a class. */
export type RunLink = { key: string; name: string; className: string; path: string; until: Date };
