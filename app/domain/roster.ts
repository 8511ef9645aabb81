// Owns what one line of a school's student list says once it is read, and which cells must be put right first. Sex and
// the like are never read (sheet.ts drops them); of an identity number only its digest and birth date get here. Comparing
// with what is known is roster-plan.ts'.
import { toPhone } from "./contact";
import { type DayReading, readDay } from "./day-text";
import type { rosterFaultCodes, rosterNoteCodes } from "./roster-codes";
import type { MajorFinder } from "./major-finder";
import { programmeWords, stateWords } from "./roster.data";
import { birthOf, differ, isBirthSaid, type RosterIdentity } from "./roster-birth";
import { isLikely, readEntryYear, studyYearAt, wordOf } from "./roster-values";
import { type CellsOf, cutText, plain, plainName } from "./sheet";
import { type EnrolmentState, isMinor, type Programme, type SchoolKind } from "./student";
import type { Day } from "./values";

export const rosterColumnNames = [
  "studentNumber",
  "name",
  "phone",
  "birthDate",
  "major",
  "className",
  "entryYear",
  "college",
  "programme",
  "guardianName",
  "guardianPhone",
  "state",
  "sex",
  "identityNumber",
  "ethnicity",
  "politics",
] as const;
export type RosterColumn = (typeof rosterColumnNames)[number];
export type RosterCells = CellsOf<RosterColumn>;

export type RosterFaultCode = (typeof rosterFaultCodes)[number];
/** `known`: what stands with us instead. */
export type RosterFault = {
  column: RosterColumn;
  code: RosterFaultCode;
  value: string;
  known?: string;
};

/** Worth telling, stops nothing. */
export type RosterNote = {
  column: RosterColumn;
  code: (typeof rosterNoteCodes)[number];
  value: string;
};

export type RosterStudent = {
  studentNumber: string;
  name: string;
  phone: string | null;
  birthDate: Day;
  /** Whether a day is written or the identity number says it; otherwise it is the last of the month. */
  isBirthExact: boolean;
  /** Keyed digest of the identity number; null when the list has none. */
  identityDigest: string | null;
  majorCode: string;
  className: string;
  entryYear: number;
  college: string | null;
  programme: Programme;
  guardianName: string | null;
  guardianPhone: string | null;
  state: EnrolmentState;
  studyYear: number;
};
/** `student` is null as soon as there is a fault. */
export type RosterReading = {
  student: RosterStudent | null;
  faults: RosterFault[];
  notes: RosterNote[];
};
export type RosterWords = { findMajor: MajorFinder; schoolKind: SchoolKind; today: Day };

const needed = ["studentNumber", "name", "birthDate", "major", "className", "entryYear"] as const;
const longest = 60;
const usualProgramme: Record<SchoolKind, Programme> = {
  secondary: "secondary",
  associate: "associate",
  bachelor_vocational: "bachelor_vocational",
  bachelor: "bachelor_vocational",
  hong_kong: "higher_diploma",
};

/** Reads one line of a student list of a school. Every faulty cell is named; nothing is guessed. */
export function readRosterRow(
  cells: RosterCells,
  words: RosterWords,
  identity: RosterIdentity | null = null,
): RosterReading {
  const of = (column: RosterColumn) => cells[column] ?? "";
  const birth = birthOf(of("birthDate"), readDay(of("birthDate")), identity);
  const major = words.findMajor(of("major"));
  const entryYear = readEntryYear(of("entryYear"), words.today);
  const programme = wordOf(programmeWords, of("programme"), usualProgramme[words.schoolKind]);
  const state = wordOf(stateWords, of("state"), "enrolled" as const);
  const judged: Judged[] = [
    ["birthDate", "birth_date_invalid", !birth],
    ["birthDate", "age_unlikely", birth !== null && !isLikely(birth.day, words.today)],
    ["major", "major_unknown", !major],
    ["entryYear", "entry_year_invalid", !entryYear],
    ["programme", "programme_unknown", !programme],
    ["state", "state_unknown", !state],
    ["birthDate", "identity_birth_differs", differ(identity, birth)],
  ];
  const faults = [
    ...emptyOrLong(cells, isBirthSaid(birth, identity)),
    ...judgedFaults(cells, [...phones(cells), ...judged]),
    ...numberFaults(of("birthDate"), birth, identity, words.today),
  ];
  if (faults.length > 0) return { student: null, faults, notes: [] };
  // Without a fault everything that is needed has been read.
  const student: RosterStudent = {
    ...writtenOf(cells),
    birthDate: birth!.day,
    isBirthExact: birth!.isExact,
    identityDigest: identity && identity.digest,
    majorCode: major!.code,
    entryYear: entryYear!,
    programme: programme!,
    state: state!,
    studyYear: studyYearAt(entryYear!, words.today),
  };
  return { student, faults, notes: notesOn(student, of("birthDate"), birth!.isExact, words.today) };
}

/** What is wrong with the identity number; its age only where it alone says the birth date. */
function numberFaults(
  written: string,
  birth: DayReading | null,
  identity: RosterIdentity | null,
  today: Day,
): RosterFault[] {
  const fault = (code: RosterFaultCode) => [{ column: "identityNumber" as const, code, value: "" }];
  if (identity && !identity.isValid) return fault("identity_invalid");
  return written === "" && birth && !isLikely(birth.day, today) ? fault("age_unlikely") : [];
}

type Judged = [RosterColumn, RosterFaultCode, boolean];

function phones(cells: RosterCells): Judged[] {
  const columns = ["phone", "guardianPhone"] as const;
  return columns.map((column) => {
    const text = cells[column] ?? "";
    return [column, "phone_invalid", text !== "" && !toPhone(text)];
  });
}

/** What is taken as it is written. */
function writtenOf(cells: RosterCells) {
  const of = (column: RosterColumn) => cells[column] ?? "";
  return {
    studentNumber: plain(of("studentNumber")),
    name: plainName(of("name")),
    phone: toPhone(of("phone")),
    className: of("className"),
    college: of("college") || null,
    guardianName: plainName(of("guardianName")) || null,
    guardianPhone: toPhone(of("guardianPhone")),
  };
}

function emptyOrLong(cells: RosterCells, birthIsSaid: boolean): RosterFault[] {
  const of = (column: RosterColumn) => cells[column] ?? "";
  const isSaid = (column: RosterColumn) => column === "birthDate" && birthIsSaid;
  const empty = needed.filter((column) => of(column) === "" && !isSaid(column));
  const long = rosterColumnNames.filter((column) => of(column).length > longest);
  return [
    ...empty.map((column) => ({ column, code: "missing" as const, value: "" })),
    ...long.map((column) => {
      return { column, code: "too_long" as const, value: cutText(of(column), longest) };
    }),
  ];
}

function judgedFaults(cells: RosterCells, judged: readonly Judged[]): RosterFault[] {
  const isEmpty = (column: RosterColumn) =>
    (needed as readonly string[]).includes(column) && !cells[column];
  return judged
    .filter(([column, , isFaulty]) => isFaulty && !isEmpty(column))
    .map(([column, code]) => ({ column, code, value: cutText(cells[column] ?? "", longest) }));
}

function notesOn(
  student: RosterStudent,
  birthText: string,
  isExact: boolean,
  today: Day,
): RosterNote[] {
  const notes: RosterNote[] = [];
  if (!isExact) notes.push({ column: "birthDate", code: "day_assumed", value: birthText });
  const isUnguarded =
    isMinor(student.birthDate, today) && !(student.guardianName && student.guardianPhone);
  if (isUnguarded) notes.push({ column: "guardianPhone", code: "guardian_missing", value: "" });
  return notes;
}
