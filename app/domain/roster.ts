// Owns what one line of a school's student list says once it is read, and which cells must be put right first. Sex and
// the like are never read (sheet.ts drops them); of an identity number only its digest and birth date get here. Comparing
// with what is known is roster-plan.ts'.
import { toPhone } from "./contact";
import { readDay } from "./day-text";
import type { MajorFinder } from "./major-finder";
import { entryYearShape, programmeWords, stateWords } from "./roster.data";
import { type CellsOf, plain, plainName } from "./sheet";
import { type EnrolmentState, isMinor, type Programme, type SchoolKind } from "./student";
import { ageOn, type Day } from "./values";

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

/** Why a list cannot be taken before a cell is put right. Those from `repeated` on come from comparing with what is known. */
export const rosterFaultCodes = [
  "missing",
  "too_long",
  "phone_invalid",
  "birth_date_invalid",
  "age_unlikely",
  "major_unknown",
  "entry_year_invalid",
  "programme_unknown",
  "state_unknown",
  "identity_invalid",
  "identity_birth_differs",
  "repeated",
  "identity_repeated",
  "identity_of_other",
  "number_of_other",
  "phone_repeated",
  "phone_taken",
  "class_differs",
  "enrolled_elsewhere",
  "outside_scope",
] as const;
export type RosterFaultCode = (typeof rosterFaultCodes)[number];
export type RosterFault = { column: RosterColumn; code: RosterFaultCode; value: string };

/** Worth telling, stops nothing. */
export const rosterNoteCodes = [
  "day_assumed",
  "guardian_missing",
  "phone_kept",
  "moved",
  "moved_up",
  "maybe_same",
] as const;
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
/** What is known of a row's identity number without the number. */
export type RosterIdentity = { digest: string | null; birthDate: Day | null; isValid: boolean };

const needed = ["studentNumber", "name", "birthDate", "major", "className", "entryYear"] as const;
const longest = 60;
const likelyAge = { from: 12, to: 70 };
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
  const birth = readDay(of("birthDate"));
  const major = words.findMajor(of("major"));
  const entryYear = readEntryYear(of("entryYear"), words.today);
  const programme = wordOf(programmeWords, of("programme"), usualProgramme[words.schoolKind]);
  const state = wordOf(stateWords, of("state"), "enrolled" as const);
  const isBad = (column: "phone" | "guardianPhone") => of(column) !== "" && !toPhone(of(column));
  const isOtherBirth =
    [identity?.isValid, birth?.isExact].every(Boolean) && differ(identity, birth);
  const judged: [RosterColumn, RosterFaultCode, boolean][] = [
    ["phone", "phone_invalid", isBad("phone")],
    ["guardianPhone", "phone_invalid", isBad("guardianPhone")],
    ["birthDate", "birth_date_invalid", !birth],
    ["birthDate", "age_unlikely", birth !== null && !isLikely(birth.day, words.today)],
    ["major", "major_unknown", !major],
    ["entryYear", "entry_year_invalid", !entryYear],
    ["programme", "programme_unknown", !programme],
    ["state", "state_unknown", !state],
    ["identityNumber", "identity_invalid", identity?.isValid === false],
    ["birthDate", "identity_birth_differs", isOtherBirth],
  ];
  const faults = [...emptyOrLong(cells), ...judgedFaults(cells, judged)];
  if (faults.length > 0 || !birth || !major || !entryYear || !programme || !state) {
    return { student: null, faults, notes: [] };
  }
  const student: RosterStudent = {
    studentNumber: plain(of("studentNumber")),
    name: plainName(of("name")),
    phone: toPhone(of("phone")),
    birthDate: birth.day,
    identityDigest: identity?.digest ?? null,
    majorCode: major.code,
    className: of("className"),
    entryYear,
    college: of("college") || null,
    programme,
    guardianName: plainName(of("guardianName")) || null,
    guardianPhone: toPhone(of("guardianPhone")),
    state,
    studyYear: studyYearAt(entryYear, words.today),
  };
  return { student, faults, notes: notesOn(student, of("birthDate"), birth.isExact, words.today) };
}

function differ(identity: RosterIdentity | null, birth: { day: Day } | null): boolean {
  return identity?.birthDate != null && birth !== null && identity.birthDate !== birth.day;
}

function emptyOrLong(cells: RosterCells): RosterFault[] {
  const of = (column: RosterColumn) => cells[column] ?? "";
  const empty = needed.filter((column) => of(column) === "");
  const long = rosterColumnNames.filter((column) => of(column).length > longest);
  return [
    ...empty.map((column) => ({ column, code: "missing" as const, value: "" })),
    ...long.map((column) => {
      return { column, code: "too_long" as const, value: of(column).slice(0, longest) };
    }),
  ];
}

function judgedFaults(
  cells: RosterCells,
  judged: readonly [RosterColumn, RosterFaultCode, boolean][],
): RosterFault[] {
  const isEmpty = (column: RosterColumn) =>
    (needed as readonly string[]).includes(column) && !cells[column];
  return judged
    .filter(([column, , isFaulty]) => isFaulty && !isEmpty(column))
    .map(([column, code]) => ({ column, code, value: (cells[column] ?? "").slice(0, longest) }));
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

function readEntryYear(text: string, today: Day): number | null {
  const found = entryYearShape.exec(plain(text));
  if (!found) return null;
  const year = Number(found[1]) + (found[1]!.length === 2 ? 2000 : 0);
  const now = Number(today.slice(0, 4));
  return year > now - 12 && year <= now ? year : null;
}

function wordOf<T extends string>(words: Record<string, T>, text: string, usual: T): T | null {
  const flat = plain(text).toLowerCase();
  return flat === "" ? usual : (words[flat] ?? null);
}

function isLikely(birth: Day, today: Day): boolean {
  const age = ageOn(birth, today);
  return age >= likelyAge.from && age <= likelyAge.to;
}

/** School years begin on 1 September. */
function studyYearAt(entryYear: number, today: Day): number {
  const running = Number(today.slice(0, 4)) - (today.slice(5) >= "09-01" ? 0 : 1);
  return Math.max(1, running - entryYear + 1);
}
