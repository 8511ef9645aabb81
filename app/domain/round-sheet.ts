// Owns a result that people bring as a sheet: which columns it has, what is wrong in which row, and who gets a seat where more
// are named than there are. Whether it is stable: allocation-certificate.ts; reading the file is features/imports'.
import type { Held, Market } from "./allocation-market";
import { type ColumnRules, rowsBelow, type Sheet } from "./sheet";
import { missingColumns, proposeColumns } from "./sheet-header";
import { roundSheetHeadings } from "./round-sheet.data";

type SheetColumn = "studentNumber" | "programme";
const rules: ColumnRules<SheetColumn> = {
  studentNumber: { names: roundSheetHeadings.studentNumber, needed: true },
  programme: { names: roundSheetHeadings.programme, needed: true },
};

/** A row as it was brought; `isCut`: the spreadsheet has lost digits of the student number. */
export type NamedSeat = {
  rowNo: number;
  studentNumber: string;
  programme: string;
  isCut: boolean;
};

/** The rows of a sheet with their meaning. Without headings the first column is the student number and the second the
 * programme's number. */
export function namedSeats(sheet: Pick<Sheet, "rows">): NamedSeat[] {
  const columns = proposeColumns(sheet, rules);
  if (!columns || missingColumns(columns, rules).length > 0) return byPosition(sheet);
  return Array.from(rowsBelow(sheet.rows, columns, rules), ({ rowNo, cells, marks }) => ({
    ...{ rowNo, studentNumber: cells.studentNumber ?? "", programme: cells.programme ?? "" },
    isCut: marks.studentNumber === "digits_lost",
  }));
}

function byPosition({ rows }: Pick<Sheet, "rows">): NamedSeat[] {
  return rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))
    .map(({ rowNo, cells, marks = [] }) => ({
      ...{ rowNo, studentNumber: (cells[0] ?? "").trim(), programme: (cells[1] ?? "").trim() },
      isCut: marks.some(({ at, mark }) => at === 0 && mark === "digits_lost"),
    }));
}

export const seatFaults = [
  "number_missing",
  "number_cut",
  "student_unknown",
  "student_twice",
  "programme_unknown",
  "not_ranked",
  "unfit",
] as const;
export type SeatFault = (typeof seatFaults)[number];
export type FaultyRow = NamedSeat & { fault: SeatFault };

/** What the round knows: the student of a number, and the choice of a student for a programme's number. -1: none.
 * `isUnfit`: the programme takes the student of a choice on no account. */
export type SheetLookup = {
  studentOf: (studentNumber: string) => number;
  hasProgramme: (number: string) => boolean;
  choiceOf: (student: number, number: string) => number;
  isUnfit: (choice: number) => boolean;
};

/** The seats that a sheet names, and every row that cannot be taken with its reason. An empty programme gives none. */
export function heldBySheet(rows: readonly NamedSeat[], students: number, lookup: SheetLookup) {
  const held: Held = new Int32Array(students).fill(-1);
  const seen = new Set<number>();
  const faulty: FaultyRow[] = [];
  for (const row of rows) {
    const student = lookup.studentOf(row.studentNumber);
    const fault = faultOf(row, student, seen, lookup);
    if (fault) faulty.push({ ...row, fault });
    else held[student] = row.programme === "" ? -1 : lookup.choiceOf(student, row.programme);
    if (student >= 0) seen.add(student);
  }
  return { held, faulty };
}

function faultOf(
  { studentNumber, programme, isCut }: NamedSeat,
  student: number,
  seen: ReadonlySet<number>,
  { hasProgramme, choiceOf, isUnfit }: SheetLookup,
): SeatFault | null {
  if (studentNumber === "") return "number_missing";
  if (isCut) return "number_cut";
  if (student < 0) return "student_unknown";
  if (seen.has(student)) return "student_twice";
  if (programme === "") return null;
  if (!hasProgramme(programme)) return "programme_unknown";
  const choice = choiceOf(student, programme);
  if (choice < 0) return "not_ranked";
  return isUnfit(choice) ? "unfit" : null;
}

/** Where more are named than there are seats, the seats go by the programme's ranks, and so by lot between equals.
 * `out`: the students who are left without. */
export function drawSeats(market: Market, named: Held): { held: Held; out: number[] } {
  const { rankOf, programmeOf, poolOf, seats, poolSeats } = market;
  const held = new Int32Array(named.length).fill(-1);
  const taken = new Int32Array(seats.length);
  const takenOfPool = new Int32Array(poolSeats.length);
  const out: number[] = [];
  const order = [...named.keys()]
    .filter((student) => named[student]! >= 0)
    .sort((a, b) => lineOf(rankOf[named[a]!]!) - lineOf(rankOf[named[b]!]!));
  for (const student of order) {
    const choice = named[student]!;
    const [programme, pool] = [programmeOf[choice]!, poolOf[choice]!];
    const isFull =
      taken[programme]! >= seats[programme]! ||
      (pool >= 0 && takenOfPool[pool]! >= poolSeats[pool]!);
    if (isFull) {
      out.push(student);
      continue;
    }
    held[student] = choice;
    taken[programme]! += 1;
    if (pool >= 0) takenOfPool[pool]! += 1;
  }
  return { held, out };
}

/** Whoever is not suitable stands last, and is found by the certificate. */
const lineOf = (rank: number) => (rank === 0 ? Number.MAX_SAFE_INTEGER : rank);
