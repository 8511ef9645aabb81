// Owns the dry run of a sheet of placements: whose each row is, at which firm, what cannot be read, and what the student has on
// these days already; a student is found by number, else by name and class.
import { readPlacementRow, type SheetPlacement } from "~/app/domain/placement-sheet";
import type { Id } from "~/app/domain/values";
import {
  type KnownPlacements,
  type KnownStudent,
  loadKnownPlacements,
  placementKey,
} from "../load-known-placements.server";
import { besideOf, binds, sayBound } from "../placements-beside";
import { faultsOf, type Judged, textOf } from "./judged-cells.server";
import { type CheckedRow, leftOutRow, type StagedRow, type Work } from "./kind.server";
import { faultsOfMarks, withMarks } from "./remarks-of-marks.server";

/** What a good row becomes. `enterpriseId` null: a firm that nobody knows yet. */
export type StagedPlacement = SheetPlacement &
  Pick<KnownStudent, "enrolmentId" | "personId"> & {
    enterpriseId: Id | null;
    firmName: string;
    firmNumber: string;
    /** Why the student works elsewhere on these days as well. */
    overlapReason: string;
    people: Record<"contactName" | "contactPhone" | "mentorName" | "mentorPhone", string>;
  };

/** Reads every row and compares it with students, firms and placements of the school. */
export async function* checkPlacements(
  work: Work,
  rows: AsyncIterable<StagedRow[]>,
): AsyncGenerator<CheckedRow[]> {
  const known = await loadKnownPlacements(work.client, work);
  const seen = new Map<string, number>();
  for await (const batch of rows) yield batch.map((row) => checkRow(row, known, seen));
}

function checkRow(row: StagedRow, known: KnownPlacements, seen: Map<string, number>): CheckedRow {
  const { rowNo } = row;
  if (row.isLeftOut) return leftOutRow(rowNo);
  const of = textOf(row.cells);
  const student = findStudent(of, known);
  const { placement, faults } = readPlacementRow(of);
  const judged = faultsOf(row.cells, [...faultsOfWho(of, student), ...faults]);
  const marked = faultsOfMarks(row);
  if (!student || !placement || judged.length + marked.length > 0)
    return { rowNo, key: "", outcome: "faulty", data: {}, findings: withMarks(marked, judged) };
  const firm = firmOf(of, known);
  const firmKey = firm.enterpriseId ?? (firm.firmNumber || of("company"));
  const key = placementKey(student.enrolmentId, firmKey, placement.startsOn);
  const above = seen.get(key);
  if (above !== undefined) {
    const findings = faultsOf(row.cells, [["name", "repeated", true]]);
    return { rowNo, key, outcome: "faulty", data: { above }, findings };
  }
  seen.set(key, rowNo);
  if (known.standing.has(key)) return { rowNo, key, outcome: "same", data: {}, findings: [] };
  const staged = stagedOf(of, student, placement, firm);
  return judgeBeside(staged, { rowNo, key }, known);
}

/** A firm that the student has brought already is not brought twice; another one on the same days needs a reason. A row that
 * is taken binds its days for those below it. */
function judgeBeside(
  staged: StagedPlacement,
  row: Pick<CheckedRow, "rowNo" | "key">,
  { bound }: KnownPlacements,
): CheckedRow {
  const before = bound.get(staged.personId) ?? [];
  const met = besideOf(staged, before);
  if (met?.isOwnChoice && met.enterpriseId === staged.enterpriseId) {
    const notes = [{ column: "company", code: "own_choice_here", value: staged.firmName }];
    return { ...row, outcome: "same", data: { notes }, findings: [] };
  }
  if (met && staged.overlapReason === "") {
    const code = met.isOwnChoice ? "own_choice" : "overlaps";
    const fault = { column: "overlapReason", code, value: "", known: sayBound(met) };
    return { ...row, outcome: "faulty", data: {}, findings: [fault] };
  }
  const { firmName: firm, enterpriseId, startsOn, endsOn } = staged;
  const taken = { enterpriseId: enterpriseId ?? "", firm, startsOn, endsOn, isOwnChoice: false };
  if (binds(staged)) bound.set(staged.personId, [...before, taken]);
  return { ...row, outcome: "new", data: { placement: staged }, findings: [] };
}

function faultsOfWho(of: (column: string) => string, student: KnownStudent | null): Judged[] {
  return [
    ["name", of("name") === "" ? "missing" : "student_unknown", student === null],
    ["company", "missing", of("company") === ""],
  ];
}

/** By its number, else by exactly its name; null: nobody knows it yet. */
function firmOf(of: (column: string) => string, { firmByNumber, firmByName }: KnownPlacements) {
  const firmNumber = of("firmNumber").toUpperCase();
  const enterpriseId = firmByNumber.get(firmNumber) ?? firmByName.get(of("company")) ?? null;
  return { enterpriseId, firmNumber };
}

function stagedOf(
  of: (column: string) => string,
  { enrolmentId, personId, majorCode }: KnownStudent,
  placement: SheetPlacement,
  firm: Pick<StagedPlacement, "enterpriseId" | "firmNumber">,
): StagedPlacement {
  const terms = { ...placement.terms, targetMajors: [majorCode] };
  const people = {
    ...{ contactName: of("contactName"), contactPhone: of("contactPhone") },
    ...{ mentorName: of("mentorName"), mentorPhone: of("mentorPhone") },
  };
  const firmName = of("company");
  const overlapReason = of("overlapReason");
  return { ...placement, terms, ...firm, firmName, overlapReason, enrolmentId, personId, people };
}

/** By number, where the name agrees; else the only one of that name, in that class where one is said. */
function findStudent(of: (column: string) => string, known: KnownPlacements): KnownStudent | null {
  const byNumber = known.byNumber.get(of("studentNumber"));
  if (of("studentNumber") !== "") return byNumber?.name === of("name") ? byNumber : null;
  const named = (known.byName.get(of("name")) ?? []).filter(
    ({ className }) => of("className") === "" || className === of("className"),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}
