// Owns the dry run of a sheet of placements: whose each row is, at which firm, and what cannot be read; a student is found by
// number, else by name and class.
import { readPlacementRow, type SheetPlacement } from "~/app/domain/placement-sheet";
import type { Id } from "~/app/domain/values";
import {
  type KnownPlacements,
  type KnownStudent,
  loadKnownPlacements,
  placementKey,
} from "../load-known-placements.server";
import { faultsOf, type Judged, textOf } from "./judged-cells.server";
import { type CheckedRow, leftOutRow, type StagedRow, type Work } from "./kind.server";
import { faultsOfMarks, withMarks } from "./remarks-of-marks.server";

/** What a good row becomes. `enterpriseId` null: a firm that nobody knows yet. */
export type StagedPlacement = SheetPlacement &
  Pick<KnownStudent, "enrolmentId" | "personId"> & {
    enterpriseId: Id | null;
    firmName: string;
    firmNumber: string;
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
  const isKnown = known.standing.has(key);
  const data = isKnown ? {} : { placement: stagedOf(of, student, placement, firm) };
  return { rowNo, key, outcome: isKnown ? "same" : "new", data, findings: [] };
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
  return { ...placement, terms, ...firm, firmName: of("company"), enrolmentId, personId, people };
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
