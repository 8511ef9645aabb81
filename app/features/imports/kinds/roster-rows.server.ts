// Owns what is told of a line of a student list beside its outcome: what is known until now, and whom it may be mixed up
// with, as far as the person who brings the list may see them.
import type { CellRemark, ImportScope } from "~/app/domain/import-run";
import type { RosterColumn, RosterStudent } from "~/app/domain/roster";
import { programmeWords, stateWords } from "~/app/domain/roster.data";
import type { PresentStudent } from "~/app/domain/roster-gone";
import {
  isSameBirth,
  type KnownPerson,
  type KnownRoster,
  type KnownStudent,
} from "~/app/domain/roster-identity";
import type { PlannedLine } from "~/app/domain/roster-plan";
import { mergedPerson } from "~/app/domain/roster-rows";
import { periodsWithin } from "~/app/domain/roster-scope";
import type { RowTwin } from "../run-view";
import type { CheckedRow } from "./kind.server";

export type ReadLine = {
  student: RosterStudent;
  /** Of the line itself. */
  notes: readonly CellRemark[];
  line: PlannedLine;
  /** An identity number that came hidden and told nothing; "" for none. */
  hidden: string;
};

/** A line that was compared with what is known, as it is staged. */
export function plannedRow(read: ReadLine, known: KnownRoster, scope: ImportScope): CheckedRow {
  const { student, line } = read;
  const about = line.faults[0]?.column ?? line.notes[0]?.column ?? "name";
  return {
    rowNo: line.rowNo,
    key: student.studentNumber,
    outcome: line.outcome,
    findings: line.faults,
    data: {
      student,
      notes: notesOf(read),
      ...(line.above === null ? {} : { above: line.above }),
      ...(line.makes && { makes: line.makes }),
      ...(line.old && line.outcome === "changed" ? changesOf(student, line.old, known) : {}),
      ...(line.twin ? { twins: [twinOf(line.twin, about, known, scope)] } : {}),
    },
  };
}

/** Every note of a line; no day is assumed where one of that month is known already. */
function notesOf({ student, notes, line: { old, notes: planned }, hidden }: ReadLine) {
  const isKnown = old !== null && isSameBirth(student, old);
  const own = notes.filter(({ code }) => !(isKnown && code === "day_assumed"));
  const isLost = hidden !== "" && !old?.identityDigest;
  const lost = { column: "identityNumber", code: "identity_hidden", value: hidden };
  return [...own, ...planned, ...(isLost ? [lost] : [])];
}

/** What is known until now and what it becomes, where the line says otherwise. */
function changesOf(student: RosterStudent, old: KnownStudent, known: KnownRoster) {
  const className = [...known.classes].find(([, { id }]) => id === old.classId)?.[0] ?? "";
  const merged = mergedPerson(student, old);
  const pairs: [RosterColumn | "studyYear", string | null, string | null][] = [
    ["name", old.name, merged.name],
    ["phone", old.phone, merged.phone],
    ["birthDate", old.birthDate, merged.birthDate],
    ["className", className, student.className],
    ["studyYear", String(old.studyYear), String(student.studyYear)],
    ["programme", wordOf(programmeWords, old.programme), wordOf(programmeWords, student.programme)],
    ["state", wordOf(stateWords, old.state), wordOf(stateWords, student.state)],
    ["guardianName", old.guardianName, merged.guardianName],
    ["guardianPhone", old.guardianPhone, merged.guardianPhone],
  ];
  const changed = pairs.filter(([, was, is]) => was !== is);
  return {
    before: Object.fromEntries(changed.map(([column, was]) => [column, was ?? ""])),
    after: Object.fromEntries(changed.map(([column, , is]) => [column, is ?? ""])),
  };
}

function wordOf(words: Record<string, string>, value: string): string {
  return Object.keys(words).find((word) => words[word] === value) ?? value;
}

/** Number and name of somebody of the own part of the school, birth date and phone too while they study there; of anybody
 * else nothing at all: that they are known is said by the remark. */
function twinOf(
  person: KnownPerson,
  column: string,
  known: KnownRoster,
  scope: ImportScope,
): RowTwin {
  const periods = periodsWithin(person, known, scope);
  const here = periods.find(({ isPresent }) => isPresent) ?? periods[0];
  const isStudying = here?.isPresent === true;
  const values: [RosterColumn, string | null | undefined][] = [
    ["studentNumber", here?.studentNumber],
    ["name", here && person.name],
    ["birthDate", isStudying ? person.birthDate : null],
    ["phone", isStudying ? person.phone : null],
  ];
  return {
    column,
    values: values.flatMap(([name, value]) => (value ? [{ column: name, value }] : [])),
  };
}

/** Somebody who is known and not in the list, as they are staged. */
export function goneRow({
  enrolmentId,
  studentNumber,
  name,
  className,
}: PresentStudent): CheckedRow {
  const shown = { studentNumber, name, className };
  const data = { shown, enrolmentId };
  return { rowNo: null, key: studentNumber, outcome: "gone", data, findings: [] };
}
