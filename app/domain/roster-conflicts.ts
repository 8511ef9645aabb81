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
  const { studentNumber, className, majorCode } = student;
  const faults = phoneConflicts(student, known, seen.phones);
  const other = otherPerson(student, known);
  if (seen.numbers.has(studentNumber)) {
    faults.push({ column: "studentNumber", code: "repeated", value: studentNumber });
  }
  if (student.identityDigest !== null && seen.identities.has(student.identityDigest)) {
    faults.push({ column: "identityNumber", code: "identity_repeated", value: student.name });
  }
  if (other) faults.push(other.fault);
  const isPresent = present.includes(student.state) && !other;
  const elsewhere = isPresent ? presentElsewhere(student, known) : [];
  if (elsewhere.some((enrolment) => !isMovingUp(student, enrolment, known))) {
    faults.push({ column: "studentNumber", code: "enrolled_elsewhere", value: studentNumber });
  }
  const schoolClass = classes.get(className);
  if ((schoolClass?.majorCode ?? majorCode) !== majorCode) {
    faults.push({ column: "major", code: "class_differs", value: className });
  }
  if (!isWithin(student, known, schoolClass, scope)) {
    faults.push({ column: "className", code: "outside_scope", value: className });
  }
  seen.numbers.add(studentNumber);
  if (student.identityDigest !== null) seen.identities.add(student.identityDigest);
  const twin = elsewhere.length > 0 ? personOf(student, known) : null;
  return { faults, other: other?.person ?? (faults.length > 0 ? twin : null) };
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
  const { collegeId, classId, majorCode } = scope;
  if (collegeId === null && classId === null && majorCode === null) return true;
  const isIn = (one: KnownClass) =>
    [
      classId === null || one.id === classId,
      collegeId === null || one.collegeId === collegeId,
      majorCode === null || one.majorCode === majorCode,
    ].every(Boolean);
  const old = known.students.get(student.studentNumber);
  const oldClass = old && [...known.classes.values()].find(({ id }) => id === old.classId);
  if (oldClass && !isIn(oldClass)) return false;
  if (schoolClass) return isIn(schoolClass);
  const college = student.college === null ? null : (known.colleges.get(student.college) ?? null);
  return classId === null && isIn({ id: "", collegeId: college, majorCode: student.majorCode });
}
