// Owns the dry run of a school's student list: every line read, compared with what is known, and told side by side.
// Nobody's record changes here; commit-roster.server.ts takes the list over, as a whole or not at all.
import { majorFinder } from "~/app/domain/major-finder";
import { readRosterRow, type RosterStudent } from "~/app/domain/roster";
import { planRoster } from "~/app/domain/roster-plan";
import { inOwnCollege } from "~/app/domain/roster-scope";
import { plain } from "~/app/domain/sheet";
import { dayOf } from "~/app/domain/values";
import { newId } from "~/app/platform/id";
import { loadGone, loadKnownRoster } from "../load-known-roster.server";
import { ownClasses, type RunOptions } from "../run-json.server";
import { type CheckedRow, leftOutRow, type StagedRow, type Work } from "./kind.server";
import { faultsOfMarks, withMarks } from "./remarks-of-marks.server";
import { earlierIdentities } from "./roster-earlier-identities.server";
import { goneRow, plannedRow } from "./roster-rows.server";

const batchSize = 2_000;

/** Reads every line, then compares them all. */
export async function* checkRoster(
  work: Work,
  rows: AsyncIterable<StagedRow[]>,
): AsyncGenerator<CheckedRow[]> {
  const { client, run, now } = work;
  const { scope } = run.options;
  const { read: written, leftOut } = await readLines(work, rows);
  const students = written.flatMap(({ student }) => student ?? []);
  const known = await loadKnownRoster(client, run.schoolId!, students);
  const read = written.map(({ student, ...line }) => ({
    ...line,
    student: student && inOwnCollege(student, known, scope),
  }));
  const lines = read.flatMap(({ rowNo, student }) => (student ? [{ rowNo, student }] : []));
  const plan = planRoster(lines, known, scope, () => newId(now.getTime()), ownClasses(run.options));
  const planned = new Map(plan.lines.map((line) => [line.rowNo, line]));
  const checked = read.map(({ rowNo, student, faults, notes, hidden }): CheckedRow => {
    const line = planned.get(rowNo);
    if (!line || !student) {
      return { rowNo, key: "", outcome: "faulty", data: { notes }, findings: faults };
    }
    return plannedRow({ student, notes, line, hidden }, known, scope);
  });
  // Who stands in a faulty line is not gone, nor who stands in one that the person took out.
  const isSound = checked.every(({ outcome }) => outcome !== "faulty");
  const gone = isSound ? await loadGone(client, known, students, scope) : [];
  const numbers = new Set(leftOut.map(({ key }) => key));
  const isGone = ({ studentNumber }: { studentNumber: string }) => !numbers.has(studentNumber);
  checked.push(...leftOut, ...gone.filter(isGone).map(goneRow));
  for (let at = 0; at < checked.length; at += batchSize) yield checked.slice(at, at + batchSize);
}

/** Every line as read, and those that the person took out. */
async function readLines(work: Work, rows: AsyncIterable<StagedRow[]>) {
  const { classes } = work.run.options;
  const leftOut: CheckedRow[] = [];
  const read = [];
  const words = await rosterWords(work);
  const identityOf = earlierIdentities(work);
  for await (const batch of rows) {
    for (const row of batch) {
      if (row.isLeftOut) {
        leftOut.push(leftOutRow(row.rowNo, plain(row.cells["studentNumber"] ?? "")));
        continue;
      }
      const identity = row.identities["identityNumber"] ?? (await identityOf(row.cells));
      const reading = readRosterRow(row.cells, words, identity);
      const faults = withMarks(faultsOfMarks(row), reading.faults);
      const student = faults.length > 0 ? null : asMeant(reading.student, classes);
      const hidden = identity ? "" : (row.cells["identityNumber"] ?? "");
      read.push({ rowNo: row.rowNo, ...reading, faults, student, hidden });
    }
  }
  return { read, leftOut };
}

/** A student in the class that the person says the list means. */
function asMeant(student: RosterStudent | null, classes: RunOptions["classes"]) {
  return student && { ...student, className: classes[student.className] ?? student.className };
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
