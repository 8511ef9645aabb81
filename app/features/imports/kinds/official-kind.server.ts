// Owns how an official table is brought beside ours: it wins by code, rows are never deleted, and every change of a row
// is written down. Which columns a table has and what they mean is the kinds' (majors, occupations, regions, schools).
import type { CellRemark, ImportKind, RunCounts } from "~/app/domain/import-run";
import { accept, type Outcome } from "~/app/domain/refusal";
import type { ColumnRules } from "~/app/domain/sheet";
import { newId } from "~/app/platform/id";
import { keepBefore, keepMade } from "../restore.server";
import { tellReference } from "../tell-reference.server";
import { type DependenceQueries, firstDependence } from "./first-dependence.server";
import type { CheckedRow, KindSpec, StagedRow, Work } from "./kind.server";
import { loadTable, type TableRow, writeTable } from "./official-rows.server";
import { faultsOfMarks, withMarks } from "./remarks-of-marks.server";

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
type Planned<T> = { rowNo: number; target: T; old: TableRow | null; row: TableRow };

/** A kind of import for an official table. */
export function officialKind<T>(spec: OfficialSpec<T>): KindSpec {
  return {
    columns: spec.columns,
    ...{ isWhole: false, holdsIdentities: false },
    check: (work, rows) => checkOfficial(spec, work, rows),
    commit: (work) => commitOfficial(spec, work),
    dependence: (work) => firstDependence(work, [...spec.dependents, correctedSince]),
    undoing: writeUndone,
    after: ({ client }) => tellReference(client),
  };
}

/** Rows that were changed again, by a person or another file. */
const correctedSince = [
  "changed_later",
  `select r."code" from "ReferenceChange" mine
   join "ReferenceChange" r on r."table" = mine."table" and r."code" = mine."code" and r."at" > mine."at"
   where mine."importRunId" = $1 and r."importRunId" is distinct from $1`,
] as const;

/** What is taken back is written down like what was brought, the other way round. */
async function writeUndone({ client, run, now }: Work): Promise<void> {
  await client.query(
    `insert into "ReferenceChange" ("id", "at", "table", "code", "before", "after", "byId", "importRunId", "note")
     select gen_random_uuid(), $2, "table", "code", "after", "before", "byId", "importRunId", "note"
     from "ReferenceChange" where "importRunId" = $1`,
    [run.id, now],
  );
}

async function* checkOfficial<T>(
  spec: OfficialSpec<T>,
  work: Work,
  rows: AsyncIterable<StagedRow[]>,
): AsyncGenerator<CheckedRow[]> {
  const known = await loadTable(work.client, spec.table);
  const read = spec.reader(work, known);
  const seen = new Set<string>();
  const found: { rowNo: number; target: T; code: string }[] = [];
  for await (const batch of rows) {
    const checked: CheckedRow[] = [];
    for (const row of batch) {
      const reading = read(row.cells);
      const marked = faultsOfMarks(row);
      const faults = withMarks(marked, reading.is === "faulty" ? reading.faults : []);
      if (faults.length > 0) checked.push(told(row.rowNo, "faulty", faults));
      else if (reading.is === "leftOut") checked.push(leftOut(row.rowNo, reading.note));
      else if (reading.is === "row" && seen.has(reading.code)) {
        const fault = { column: "code", code: "repeated", value: reading.code };
        checked.push(told(row.rowNo, "faulty", [fault]));
      } else if (reading.is === "row") {
        seen.add(reading.code);
        found.push({ rowNo: row.rowNo, code: reading.code, target: reading.target });
      }
    }
    yield checked;
  }
  const targets = found.map(({ target }) => target);
  spec.relate?.(targets);
  const planned = plan(spec, found, known, work);
  yield planned.map((one, at) => plannedRow(spec, one, found[at]!.code));
  const named = new Set(planned.flatMap(({ old }) => (old ? [old[spec.keyColumn]] : [])));
  const gone = known.filter((row) => !named.has(row[spec.keyColumn]) && spec.isGone(row, targets));
  yield gone.map((row) => goneRow(spec, row));
}

function told(rowNo: number, outcome: "faulty", findings: CellRemark[]): CheckedRow {
  return { rowNo, key: "", outcome, data: {}, findings };
}

function leftOut(rowNo: number, note: CellRemark): CheckedRow {
  return { rowNo, key: "", outcome: "left_out", data: { notes: [note] }, findings: [] };
}

function plan<T>(
  spec: OfficialSpec<T>,
  found: readonly { rowNo: number; target: T; code: string }[],
  known: readonly TableRow[],
  work: Work,
): Planned<T>[] {
  const byCode = new Map(known.map((row) => [row[spec.codeColumn], row]));
  return found.map(({ rowNo, target, code }) => {
    const old = byCode.get(code) ?? spec.match?.(target, known) ?? null;
    return { rowNo, target, old, row: spec.merge(target, old, known, work) };
  });
}

function isSame(row: TableRow, old: TableRow): boolean {
  return Object.entries(row).every(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(old[name]),
  );
}

function plannedRow<T>(spec: OfficialSpec<T>, one: Planned<T>, key: string): CheckedRow {
  const { rowNo, target, old, row } = one;
  if (!old) return { rowNo, key, outcome: "new", data: { target }, findings: [] };
  if (isSame(row, old)) return { rowNo, key, outcome: "same", data: { target }, findings: [] };
  const before = Object.entries(spec.shown).flatMap(([column, name]) =>
    JSON.stringify(row[name]) === JSON.stringify(old[name]) ? [] : [[column, wordOf(old[name])]],
  );
  const data = { target, before: Object.fromEntries(before) as Record<string, string> };
  return { rowNo, key, outcome: "changed", data, findings: [] };
}

function wordOf(value: unknown): string {
  if (Array.isArray(value)) return value.join("; ");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function goneRow<T>(spec: OfficialSpec<T>, row: TableRow): CheckedRow {
  const shown = Object.fromEntries(
    Object.entries(spec.shown).map(([column, name]) => [column, wordOf(row[name])]),
  );
  const key = wordOf(row[spec.codeColumn]);
  const data = { shown: { code: key, ...shown } };
  return { rowNo: null, key, outcome: "gone", data, findings: [] };
}

async function commitOfficial<T>(spec: OfficialSpec<T>, work: Work): Promise<Outcome<RunCounts>> {
  const { client, run } = work;
  const { rows } = await client.query<{
    rowNo: number;
    code: string;
    outcome: string;
    target: T;
  }>(
    `select "rowNo", "key" as "code", "outcome", "data"->'target' as "target" from "ImportRow"
     where "runId" = $1 and "outcome" <> 'unread' order by "sheetNo", "rowNo"`,
    [run.id],
  );
  const of = (...outcomes: string[]) => rows.filter(({ outcome }) => outcomes.includes(outcome));
  const known = await loadTable(client, spec.table);
  const planned = plan(spec, of("new", "changed", "same"), known, work);
  const made = planned.filter(({ old }) => old === null).map(({ row }) => row);
  const changed = planned.flatMap(({ old, row }) =>
    old && !isSame(row, old) ? [{ old, row: { ...old, ...row } }] : [],
  );
  const goneCodes = new Set(of("gone").map(({ code }) => code));
  const ended =
    run.options.gone === "end" && spec.retire
      ? known
          .filter((row) => goneCodes.has(wordOf(row[spec.codeColumn])))
          .map((old) => ({ old, row: spec.retire!(old) }))
      : [];
  await writeAll(spec, work, made, [...changed, ...ended]);
  return accept({
    ...{ new: made.length, changed: changed.length, gone: goneCodes.size, held: 0 },
    same: planned.length - made.length - changed.length,
    faulty: of("faulty").length,
  });
}

async function writeAll<T>(
  { table, keyColumn, codeColumn }: OfficialSpec<T>,
  { client, run, now }: Work,
  made: readonly TableRow[],
  changed: readonly { old: TableRow; row: TableRow }[],
): Promise<void> {
  const keys = (rows: readonly TableRow[]) => rows.map((row) => wordOf(row[keyColumn]));
  await keepBefore(client, run.id, table, keys(changed.map(({ old }) => old)));
  await writeTable(
    client,
    table,
    keyColumn,
    made,
    changed.map(({ row }) => row),
  );
  await keepMade(client, run.id, table, keys(made));
  const told = [
    ...made.map((row) => ({ row, before: null })),
    ...changed.map(({ row, old }) => ({ row, before: old })),
  ].map(({ row, before }) => {
    return { id: newId(now.getTime()), code: wordOf(row[codeColumn]), before, after: row };
  });
  await client.query(
    `insert into "ReferenceChange" ("id", "at", "table", "code", "before", "after", "byId", "importRunId", "note")
     select r."id", $2, $3, r."code", nullif(r."before", 'null'), r."after", $4, $5, $6
     from jsonb_to_recordset($1) as r("id" uuid, "code" text, "before" jsonb, "after" jsonb)`,
    // As corrections name the table (`ReferenceTable`): region, not Region.
    [JSON.stringify(told), now, table.toLowerCase(), run.startedById, run.id, run.fileName],
  );
}
