// Owns when a line of a student list contradicts the list itself or what is known: numbers, phones, classes, people who
// are enrolled elsewhere, lines outside the reach of who brings them. Who a line is about is roster-identity.ts', what a
// line without conflict does is roster-plan.ts'.
import type { ImportScope } from "./import-run";
import type { RosterFault, RosterStudent } from "./roster";
import {
  isMovingUp,
  type KnownClass,
  type KnownPerson,
  type KnownRoster,
  personOf,
  presentElsewhere,
} from "./roster-identity";

const present: readonly string[] = ["enrolled", "on_leave"];

export type SeenLines = { numbers: Set<string>; phones: Set<string>; identities: Set<string> };

/** The faults of one line, with the person whom it clashes with; remembers its number, phone and identity in `seen`. */
export function findConflicts(
  student: RosterStudent,
  known: KnownRoster,
  seen: SeenLines,
  classes: ReadonlyMap<string, KnownClass>,
  scope: ImportScope,
): { faults: RosterFault[]; other: KnownPerson | null } {
  const other = otherPerson(student, known);
  const isElsewhere = !other && isBlockedElsewhere(student, known);
  const faults = [
    ...phoneConflicts(student, known, seen.phones),
    ...repetitions(student, seen),
    ...(other ? [other.fault] : []),
    ...(isElsewhere ? [elsewhereFault(student)] : []),
    ...classConflicts(student, known, classes, scope),
  ];
  return { faults, other: other?.person ?? (isElsewhere ? personOf(student, known) : null) };
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
  const elsewhere = present.includes(student.state) ? presentElsewhere(student, known) : [];
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
  if (!isWithin(student, known, schoolClass, scope)) {
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
  if (identityDigest === null) return null;
  const holder = known.identities.get(identityDigest);
  const old = known.students.get(studentNumber);
  if (holder && (holder.name !== name || (old && old.personId !== holder.personId))) {
    const fault = { column: "identityNumber", code: "identity_of_other", value: name } as const;
    return { fault, person: holder };
  }
  const isOther = old?.identityDigest != null && old.identityDigest !== identityDigest;
  if (!isOther || old.name === name) return null;
  const fault = { column: "studentNumber", code: "number_of_other", value: studentNumber } as const;
  return { fault, person: old };
}

/** Whether the class that a line names, and the one that the student is in now, lie within a reach. A part of a school
 * makes no classes outside itself. */
function isWithin(
  student: RosterStudent,
  known: KnownRoster,
  schoolClass: KnownClass | undefined,
  scope: ImportScope,
): boolean {
  if (Object.values(scope).every((part) => part === null)) return true;
  const old = known.students.get(student.studentNumber);
  const oldClass = old && [...known.classes.values()].find(({ id }) => id === old.classId);
  if (oldClass && !isIn(oldClass, scope)) return false;
  if (schoolClass) return isIn(schoolClass, scope);
  const collegeId = student.college === null ? null : (known.colleges.get(student.college) ?? null);
  return scope.classId === null && isIn({ id: "", collegeId, majorCode: student.majorCode }, scope);
}

function isIn(one: KnownClass, { collegeId, classId, majorCode }: ImportScope): boolean {
  return [
    classId === null || one.id === classId,
    collegeId === null || one.collegeId === collegeId,
    majorCode === null || one.majorCode === majorCode,
  ].every(Boolean);
}
