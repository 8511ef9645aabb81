// Owns when a line of a student list contradicts the list itself or what is known: numbers, phones, classes, people who
// are enrolled elsewhere, lines outside the reach of who brings them. Who a line is about is roster-identity.ts', what a
// line without conflict does is roster-plan.ts'.
import type { ImportScope } from "./import-run";
import type { RosterFault, RosterStudent } from "./roster";
import {
  isMovingUp,
  isPresent,
  isSameBirth,
  type KnownClass,
  type KnownPerson,
  type KnownRoster,
  type KnownStudent,
  personOf,
  presentElsewhere,
} from "./roster-identity";
import { isLineWithin } from "./roster-scope";

export type SeenLines = Record<"numbers" | "phones" | "identities" | "persons", Set<string>>;
const repeatedCodes: readonly string[] = ["repeated", "identity_repeated", "phone_repeated"];

/** The faults of one line, with the person whom it clashes with; remembers its number, phone, identity and person in
 * `seen`. */
export function findConflicts(
  student: RosterStudent,
  known: KnownRoster,
  seen: SeenLines,
  classes: ReadonlyMap<string, KnownClass>,
  scope: ImportScope,
): { faults: RosterFault[]; other: KnownPerson | null } {
  const other = otherPerson(student, known);
  const person = other ? null : personOf(student, known);
  const isElsewhere = !other && isBlockedElsewhere(student, known);
  const lineFaults = [
    ...phoneConflicts(student, known, seen.phones),
    ...repetitions(student, seen),
  ];
  const isTaken = isPersonTaken(person, lineFaults, seen.persons);
  const faults = [
    ...lineFaults,
    ...(isTaken ? [takenFault(student)] : []),
    ...(other ? [other.fault] : []),
    ...(isElsewhere ? [elsewhereFault(student)] : []),
    ...classConflicts(student, known, classes, scope),
  ];
  return { faults, other: other?.person ?? (isElsewhere || isTaken ? person : null) };
}

/** Whether an earlier line is about the same known person, and nothing else says so already; remembers the person. */
function isPersonTaken(
  person: KnownPerson | null,
  faults: readonly RosterFault[],
  persons: Set<string>,
): boolean {
  if (!person) return false;
  const isKnown = persons.has(person.personId);
  persons.add(person.personId);
  return isKnown && !faults.some(({ code }) => repeatedCodes.includes(code));
}

function takenFault({ name }: RosterStudent): RosterFault {
  return { column: "name", code: "person_repeated", value: name };
}

function repetitions(
  { studentNumber, identityDigest, name }: RosterStudent,
  { numbers, identities }: SeenLines,
): RosterFault[] {
  const faults: RosterFault[] = [];
  if (numbers.has(studentNumber)) {
    faults.push({ column: "studentNumber", code: "repeated", value: studentNumber });
  }
  numbers.add(studentNumber);
  if (identityDigest === null) return faults;
  if (identities.has(identityDigest)) {
    faults.push({ column: "identityNumber", code: "identity_repeated", value: name });
  }
  identities.add(identityDigest);
  return faults;
}

/** Whether somebody who is said to be present is present elsewhere, and does not move up from there. */
function isBlockedElsewhere(student: RosterStudent, known: KnownRoster): boolean {
  const elsewhere = isPresent(student) ? presentElsewhere(student, known) : [];
  return elsewhere.some((enrolment) => !isMovingUp(student, enrolment, known));
}

function elsewhereFault({ studentNumber }: RosterStudent): RosterFault {
  return { column: "studentNumber", code: "enrolled_elsewhere", value: studentNumber };
}

function classConflicts(
  student: RosterStudent,
  known: KnownRoster,
  classes: ReadonlyMap<string, KnownClass>,
  scope: ImportScope,
): RosterFault[] {
  const { className, majorCode } = student;
  const schoolClass = classes.get(className);
  const faults: RosterFault[] = [];
  if (schoolClass && schoolClass.majorCode !== majorCode) {
    faults.push({ column: "major", code: "class_differs", value: className });
  }
  if (!isLineWithin(student, known, schoolClass, scope)) {
    faults.push({ column: "className", code: "outside_scope", value: className });
  }
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
  const owner = known.owners.get(phone);
  const isOwn = !owner || owner.personId === personOf(student, known)?.personId;
  const isKept = known.students.get(studentNumber)?.isOpened === true;
  if (!isOwn && !isKept) faults.push({ column: "phone", code: "phone_taken", value: phone });
  return faults;
}

/** Somebody else to whom the identity number or the student number belongs already. */
function otherPerson(
  student: RosterStudent,
  known: KnownRoster,
): { fault: RosterFault; person: KnownPerson } | null {
  const { identityDigest, name, studentNumber } = student;
  const holder = identityDigest === null ? undefined : known.identities.get(identityDigest);
  const old = known.students.get(studentNumber);
  if (holder && (holder.name !== name || (old && old.personId !== holder.personId))) {
    const fault = { column: "identityNumber", code: "identity_of_other", value: name } as const;
    return { fault, person: holder };
  }
  if (!old || !isSomebodyElse(student, old)) return null;
  const fault = { column: "studentNumber", code: "number_of_other", value: studentNumber } as const;
  return { fault, person: old };
}

/** Whether a line gives somebody else's particulars under a known number: another name, and another identity number or,
 * where one of them has none, another birth date. Nobody is renamed and born anew at once. */
function isSomebodyElse(student: RosterStudent, old: KnownStudent): boolean {
  if (old.name === student.name) return false;
  return old.identityDigest !== null && student.identityDigest !== null
    ? old.identityDigest !== student.identityDigest
    : !isSameBirth(student, old);
}
