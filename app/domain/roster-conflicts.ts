// Owns when a line of a student list contradicts the list itself or what is known: numbers, phones, classes, people who
// are enrolled elsewhere. What a line without conflict does is roster-plan.ts'.
import type { RosterFault, RosterStudent } from "./roster";
import type { Day, Id } from "./values";

export type KnownPerson = {
  personId: Id;
  name: string;
  phone: string | null;
  birthDate: Day | null;
  guardianName: string | null;
  guardianPhone: string | null;
  /** Has a password: the phone is how they sign in, so a list no longer changes it. */
  isOpened: boolean;
};
export type KnownStudent = KnownPerson & {
  enrolmentId: Id;
  classId: Id;
  programme: string;
  studyYear: number;
  state: string;
  /** Present (enrolled or on leave) under another number or at another school. */
  isElsewhere: boolean;
};
export type KnownClass = { id: Id; majorCode: string };
export type KnownRoster = {
  students: Map<string, KnownStudent>;
  /** Everybody, of any school, who has a phone that the list names. */
  owners: Map<string, KnownPerson & { isElsewhere: boolean }>;
  classes: Map<string, KnownClass>;
  colleges: Map<string, Id>;
};

const present: readonly string[] = ["enrolled", "on_leave"];

/** The faults of one line; remembers its number and phone in `seen` for the lines after it. */
export function findConflicts(
  student: RosterStudent,
  known: KnownRoster,
  seen: { numbers: Set<string>; phones: Set<string> },
  classes: KnownRoster["classes"],
): RosterFault[] {
  const { studentNumber, className, majorCode } = student;
  const faults = phoneConflicts(student, known, seen.phones);
  if (seen.numbers.has(studentNumber)) {
    faults.push({ column: "studentNumber", code: "repeated", value: studentNumber });
  }
  if (present.includes(student.state) && isElsewhere(student, known)) {
    faults.push({ column: "studentNumber", code: "enrolled_elsewhere", value: studentNumber });
  }
  if ((classes.get(className)?.majorCode ?? majorCode) !== majorCode) {
    faults.push({ column: "major", code: "class_differs", value: className });
  }
  seen.numbers.add(studentNumber);
  return faults;
}

function phoneConflicts(
  student: RosterStudent,
  known: KnownRoster,
  seen: Set<string>,
): RosterFault[] {
  const { phone, studentNumber } = student;
  if (phone === null) return [];
  const faults: RosterFault[] = [];
  if (seen.has(phone)) faults.push({ column: "phone", code: "phone_repeated", value: phone });
  seen.add(phone);
  const isOwn = ownerOf(student, known) !== null || !known.owners.has(phone);
  const isKept = known.students.get(studentNumber)?.isOpened === true;
  if (!isOwn && !isKept) faults.push({ column: "phone", code: "phone_taken", value: phone });
  return faults;
}

/** Who has the phone already, if that is this very student: known by number here, or from another school by name,
 * birth date and phone together. */
export function ownerOf(student: RosterStudent, known: KnownRoster) {
  const owner = student.phone === null ? undefined : known.owners.get(student.phone);
  if (!owner) return null;
  const old = known.students.get(student.studentNumber);
  const isSame = old
    ? owner.personId === old.personId
    : owner.name === student.name && owner.birthDate === student.birthDate;
  return isSame ? owner : null;
}

function isElsewhere(student: RosterStudent, known: KnownRoster): boolean {
  const old = known.students.get(student.studentNumber);
  return (old ?? ownerOf(student, known))?.isElsewhere ?? false;
}
