// Owns the rows that a student list makes: what of a line goes to the person and what to the period of study, and what of
// a known person a list may change.
import type { RosterStudent } from "./roster";
import { isSameBirth, type KnownPerson } from "./roster-identity";
import type { Id } from "./values";

export type PersonRow = Pick<KnownPerson, (typeof personFields)[number]> & { id: Id };
export type EnrolmentRow = Pick<
  RosterStudent,
  "studentNumber" | "programme" | "studyYear" | "state" | "entryYear"
> & {
  id: Id;
  personId: Id;
  classId: Id;
};
/** What the list leaves empty stays as it was, and a known birth date where the list gives only its month; the phone of
 * an opened account is not the list's to change. */
export function mergedPerson(student: RosterStudent, old: KnownPerson): PersonRow {
  return {
    id: old.personId,
    name: student.name,
    phone: old.isOpened ? old.phone : (student.phone ?? old.phone),
    birthDate: isSameBirth(student, old) ? old.birthDate : student.birthDate,
    guardianName: student.guardianName ?? old.guardianName,
    guardianPhone: student.guardianPhone ?? old.guardianPhone,
    identityDigest: student.identityDigest ?? old.identityDigest,
  };
}

/** What of a person a list can change. */
export const personFields = [
  "name",
  "phone",
  "birthDate",
  "guardianName",
  "guardianPhone",
  "identityDigest",
] as const;

/** What of a period of study a list can change. */
export const enrolmentFields = ["classId", "programme", "studyYear", "state"] as const;

/** Whether two rows differ in one of these. */
export function differs<K extends string>(
  a: Record<K, unknown>,
  b: Record<K, unknown>,
  keys: readonly K[],
): boolean {
  return keys.some((key) => a[key] !== b[key]);
}

/** The person a line makes. */
export function personRow(
  id: Id,
  { name, phone, birthDate, guardianName, guardianPhone, identityDigest }: RosterStudent,
): PersonRow {
  return { id, name, phone, birthDate, guardianName, guardianPhone, identityDigest };
}

/** The period of study a line makes or changes. */
export function enrolmentRow(
  id: Id,
  personId: Id,
  classId: Id,
  student: RosterStudent,
): EnrolmentRow {
  const { studentNumber, programme, studyYear, state, entryYear } = student;
  return { id, personId, classId, studentNumber, programme, studyYear, state, entryYear };
}
