// Owns the dry run of a school's student list: every line read, compared with what is known, and told side by side.
// Nobody's record changes here; commit-roster.server.ts takes the list over, as a whole or not at all.
import { majorFinder } from "~/app/domain/major-finder";
import type { CellRemark } from "~/app/domain/import-run";
import { type RosterColumn, type RosterStudent, readRosterRow } from "~/app/domain/roster";
import { programmeWords, stateWords } from "~/app/domain/roster.data";
import type { KnownPerson, KnownRoster, KnownStudent } from "~/app/domain/roster-identity";
import { type PlannedLine, planRoster } from "~/app/domain/roster-plan";
import { dayOf } from "~/app/domain/values";
import { newId } from "~/app/platform/id";
import { type GoneStudent, loadGone, loadKnownRoster } from "../load-known-roster.server";
import type { RowTwin } from "../run-view";
import type { CheckedRow, StagedRow, Work } from "./kind.server";
import { faultsOfMarks, withMarks } from "./remarks-of-marks.server";

const batchSize = 2_000;

/** Reads every line, then compares them all. */
export async function* checkRoster(
  work: Work,
  rows: AsyncIterable<StagedRow[]>,
): AsyncGenerator<CheckedRow[]> {
  const { client, run, now } = work;
  const read = [];
  const words = await rosterWords(work);
  for await (const batch of rows) {
    for (const row of batch) {
      const identity = row.identities["identityNumber"] ?? null;
      const reading = readRosterRow(row.cells, words, identity);
      const faults = withMarks(faultsOfMarks(row), reading.faults);
      const student = faults.length > 0 ? null : reading.student;
      read.push({ rowNo: row.rowNo, ...reading, faults, student });
    }
  }
  const lines = read.flatMap(({ rowNo, student }) => (student ? [{ rowNo, student }] : []));
  const students = lines.map(({ student }) => student);
  const known = await loadKnownRoster(client, run.schoolId!, students);
  const plan = planRoster(lines, known, run.options.scope, () => newId(now.getTime()));
  const planned = new Map(plan.lines.map((line) => [line.rowNo, line]));
  const checked = read.map(({ rowNo, student, faults, notes }): CheckedRow => {
    const line = planned.get(rowNo);
    if (!line || !student) {
      return { rowNo, key: "", outcome: "faulty", data: { notes }, findings: faults };
    }
    return plannedRow(student, notes, line, known);
  });
  // Who stands in a faulty line is not gone.
  const named = lines.length === read.length ? await loadGone(client, run.schoolId!, students) : [];
  checked.push(...named.map(goneRow));
  for (let at = 0; at < checked.length; at += batchSize) yield checked.slice(at, at + batchSize);
}

async function rosterWords({ services, client, run, now }: Work) {
  const { rows } = await client.query<{ kind: RosterKind }>(
    `select "kind" from "School" where "id" = $1`,
    [run.schoolId],
  );
  const schoolKind = rows[0]!.kind;
  const findMajor = majorFinder(services.reference, schoolKind);
  return { findMajor, schoolKind, today: dayOf(now) };
}
type RosterKind = Parameters<typeof majorFinder>[1];

function plannedRow(
  student: RosterStudent,
  notes: readonly CellRemark[],
  line: PlannedLine,
  known: KnownRoster,
): CheckedRow {
  const remarks = [...notes, ...line.notes];
  const about = line.faults[0]?.column ?? line.notes[0]?.column ?? "name";
  return {
    rowNo: line.rowNo,
    key: student.studentNumber,
    outcome: line.outcome,
    findings: line.faults,
    data: {
      student,
      notes: remarks,
      ...(line.old && line.outcome === "changed"
        ? { before: before(student, line.old, known) }
        : {}),
      ...(line.twin ? { twins: [twinOf(line.twin, about, known)] } : {}),
    },
  };
}

/** What is known until now, where the line says otherwise. */
function before(student: RosterStudent, old: KnownStudent, known: KnownRoster) {
  const className = [...known.classes].find(([, { id }]) => id === old.classId)?.[0] ?? "";
  const pairs: [RosterColumn, string | null, string | null][] = [
    ["name", old.name, student.name],
    ["phone", old.phone, old.isOpened ? old.phone : (student.phone ?? old.phone)],
    ["birthDate", old.birthDate, student.birthDate],
    ["className", className, student.className],
    ["programme", wordOf(programmeWords, old.programme), wordOf(programmeWords, student.programme)],
    ["state", wordOf(stateWords, old.state), wordOf(stateWords, student.state)],
    ["guardianName", old.guardianName, student.guardianName ?? old.guardianName],
    ["guardianPhone", old.guardianPhone, student.guardianPhone ?? old.guardianPhone],
  ];
  return Object.fromEntries(
    pairs.flatMap(([column, was, is]) => (was === is ? [] : [[column, was ?? ""]])),
  );
}

function wordOf(words: Record<string, string>, value: string): string {
  return Object.keys(words).find((word) => words[word] === value) ?? value;
}

/** Of somebody at another school only what the line says itself. */
function twinOf(person: KnownPerson, column: string, { schoolId }: KnownRoster): RowTwin {
  const here = person.present.find((enrolment) => enrolment.schoolId === schoolId);
  const values: [RosterColumn, string | null | undefined][] = [
    ["studentNumber", here?.studentNumber],
    ["name", person.name],
    ["birthDate", person.birthDate],
    ["phone", here && person.phone],
  ];
  return {
    column,
    values: values.flatMap(([name, value]) => (value ? [{ column: name, value }] : [])),
  };
}

function goneRow({ enrolmentId, studentNumber, name, className }: GoneStudent): CheckedRow {
  const shown = { studentNumber, name, className };
  const data = { shown, enrolmentId };
  return { rowNo: null, key: studentNumber, outcome: "gone", data, findings: [] };
}
