// Owns the dry run of a school's student list: every line read and compared with what is known, then staged. Nobody's
// record changes here; commit-roster.server.ts takes the list over, as a whole or not at all.
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { type RosterFault, type RosterNote, readRosterRow } from "~/app/domain/roster";
import { rosterColumns } from "~/app/domain/roster.data";
import { findHeader, rowsBelow, type Sheet } from "~/app/domain/sheet";
import type { SchoolKind } from "~/app/domain/student";
import { dayOf, type Id } from "~/app/domain/values";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { loadKnownRoster } from "./load-known-roster.server";
import { planRoster, type RosterLine, type RosterPlan } from "~/app/domain/roster-plan";
import { inRawTransaction } from "./raw-transaction.server";
import { type StagedRow, stageRun } from "./stage-run.server";

export type RosterFile = {
  sheet: Sheet;
  fileName: string;
  fileHash: string;
  school: { id: Id; name: string; kind: SchoolKind };
  startedById: Id | null;
};
export type RosterReport = {
  runId: Id;
  counts: RosterPlan["counts"];
  columns: { dropped: string[]; unknown: string[] };
  faults: (RosterFault & { rowNo: number })[];
  notes: (RosterNote & { rowNo: number })[];
};

/** Reads a student list and stages it. Refuses `import.columns_missing` with the columns, `import.unreadable` without rows. */
export async function checkRoster(
  { pool, clock, reference }: Pick<Services, "pool" | "clock" | "reference">,
  file: RosterFile,
): Promise<Outcome<RosterReport>> {
  const header = findHeader(file.sheet, rosterColumns);
  if (!header) return refuse("import.unreadable", { why: "empty" });
  if (header.missing.length > 0)
    return refuse("import.columns_missing", { columns: header.missing.join(",") });
  const now = clock.now();
  const words = { majors: reference.majors, schoolKind: file.school.kind, today: dayOf(now) };
  const read = [...rowsBelow(file.sheet, header)].map(({ rowNo, cells }) => ({
    rowNo,
    ...readRosterRow(cells, words),
  }));
  const lines = read.filter((row): row is typeof row & RosterLine => row.student !== null);
  const students = lines.map(({ student }) => student);
  return inRawTransaction(pool, async (client) => {
    const known = await loadKnownRoster(client, file.school.id, students);
    const plan = planRoster(lines, known, () => newId(now.getTime()));
    const unread = read.flatMap(({ rowNo, faults }) =>
      faults.map((fault) => ({ rowNo, ...fault })),
    );
    const noted = read.flatMap(({ rowNo, notes }) => notes.map((note) => ({ rowNo, ...note })));
    const faults = [...unread, ...plan.faults].sort((a, b) => a.rowNo - b.rowNo);
    const facts = {
      ...file,
      kind: "roster",
      sourceName: file.school.name,
      sourcedOn: null,
      schoolId: file.school.id,
    } as const;
    const runId = await stageRun(client, now, facts, stagedRows(read, faults), () => {});
    const counts = { ...plan.counts, faulty: new Set(faults.map(({ rowNo }) => rowNo)).size };
    const columns = { dropped: header.dropped, unknown: header.unknown };
    return accept({ runId, counts, columns, faults, notes: [...noted, ...plan.notes] });
  });
}

function* stagedRows(
  read: readonly { rowNo: number; student: RosterLine["student"] | null }[],
  faults: readonly (RosterFault & { rowNo: number })[],
): Generator<StagedRow> {
  const byRow = new Map<number, RosterFault[]>();
  for (const { rowNo, ...fault } of faults) byRow.set(rowNo, [...(byRow.get(rowNo) ?? []), fault]);
  for (const { rowNo, student } of read) {
    const findings = byRow.get(rowNo) ?? [];
    const outcome = findings.length > 0 ? "faulty" : "good";
    yield { rowNo, key: student?.studentNumber ?? "", outcome, data: student ?? {}, findings };
  }
}
