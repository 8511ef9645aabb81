// Owns the dry run of an official table: every row read, met with ours, and told with what it changes.
import type { CellRemark } from "~/app/domain/import-run";
import { type CheckedRow, leftOutRow, type StagedRow, type Work } from "./kind.server";
import { loadCorrections } from "./official-corrections.server";
import { loadTable, type TableRow } from "./official-rows.server";
import { isSame, type OfficialSpec, plan, type Planned, wordOf } from "./official-spec.server";
import { faultsOfMarks, withMarks } from "./remarks-of-marks.server";

/** Reads every row, then compares them all. */
export async function* checkOfficial<T>(
  spec: OfficialSpec<T>,
  work: Work,
  rows: AsyncIterable<StagedRow[]>,
): AsyncGenerator<CheckedRow[]> {
  const known = await loadTable(work.client, spec.table);
  const read = spec.reader(work, known);
  const seen = new Map<string, number>();
  const leftOutCodes = new Set<string>();
  const found: { rowNo: number; target: T; code: string }[] = [];
  for await (const batch of rows) {
    const checked: CheckedRow[] = [];
    for (const row of batch) {
      if (row.isLeftOut) {
        const reading = read(row.cells);
        const code = reading.is === "row" ? reading.code : "";
        leftOutCodes.add(code);
        checked.push(leftOutRow(row.rowNo, code));
        continue;
      }
      const reading = readRow(row, read, seen);
      if ("outcome" in reading) checked.push(reading);
      else found.push(reading);
    }
    yield checked;
  }
  const targets = found.map(({ target }) => target);
  spec.relate?.(targets);
  const corrections = await loadCorrections(work.client, spec.table);
  const planned = plan(spec, found, known, corrections, work);
  yield planned.map((one, at) => plannedRow(spec, one, found[at]!.code));
  const named = new Set(planned.flatMap(({ old }) => (old ? [old[spec.keyColumn]] : [])));
  const isNamed = (row: TableRow) =>
    named.has(row[spec.keyColumn]) || leftOutCodes.has(wordOf(row[spec.codeColumn]));
  const gone = known.filter((row) => !isNamed(row) && spec.isGone(row, targets));
  yield gone.map((row) => goneRow(spec, row));
}

/** A row that can be compared, or how it came out before that. */
function readRow<T>(
  row: StagedRow,
  read: ReturnType<OfficialSpec<T>["reader"]>,
  seen: Map<string, number>,
): CheckedRow | { rowNo: number; target: T; code: string } {
  const { rowNo } = row;
  const reading = read(row.cells);
  const faults = withMarks(faultsOfMarks(row), reading.is === "faulty" ? reading.faults : []);
  if (faults.length > 0 || reading.is === "faulty") return told(rowNo, "faulty", faults);
  if (reading.is === "leftOut") return leftOut(rowNo, reading.note);
  const { code, target } = reading;
  const above = seen.get(code);
  if (above !== undefined) {
    const repeated = { column: "code", code: "repeated", value: code };
    return { ...told(rowNo, "faulty", [repeated]), data: { above } };
  }
  seen.set(code, rowNo);
  return { rowNo, target, code };
}

function told(rowNo: number, outcome: "faulty", findings: CellRemark[]): CheckedRow {
  return { rowNo, key: "", outcome, data: {}, findings };
}

function leftOut(rowNo: number, note: CellRemark): CheckedRow {
  return { rowNo, key: "", outcome: "left_out", data: { notes: [note] }, findings: [] };
}

function plannedRow<T>(spec: OfficialSpec<T>, one: Planned<T>, key: string): CheckedRow {
  const { rowNo, target, old, row } = one;
  if (!old) return { rowNo, key, outcome: "new", data: { target }, findings: [] };
  if (isSame(row, old)) return { rowNo, key, outcome: "same", data: { target }, findings: [] };
  const changed = Object.entries(spec.shown).filter(
    ([, name]) => JSON.stringify(row[name]) !== JSON.stringify(old[name]),
  );
  const words = (of: TableRow) =>
    Object.fromEntries(changed.map(([column, name]) => [column, wordOf(of[name])]));
  const data = { target, before: words(old), after: words(row) };
  return { rowNo, key, outcome: "changed", data, findings: [] };
}

function goneRow<T>(spec: OfficialSpec<T>, row: TableRow): CheckedRow {
  const shown = Object.fromEntries(
    Object.entries(spec.shown).map(([column, name]) => [column, wordOf(row[name])]),
  );
  const key = wordOf(row[spec.codeColumn]);
  const data = { shown: { code: key, ...shown } };
  return { rowNo: null, key, outcome: "gone", data, findings: [] };
}
