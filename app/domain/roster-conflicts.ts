// Owns when a line of a student list contradicts the list itself or what is known: numbers, phones, classes, people who
// are enrolled elsewhere, lines outside the reach of who brings them. Who a line is about is roster-identity.ts', what a
// line without conflict does is roster-plan.ts'.
import type { ImportScope } from "./import-run";
import type { RosterFault, RosterStudent } from "./roster";
import { classFaults, type ClassPlan } from "./roster-classes";
import {
  isMovingUp,
  isPresent,
  isSameBirth,
  type KnownPerson,
  type KnownRoster,
  type KnownStudent,
  personOf,
  presentElsewhere,
} from "./roster-identity";
import { isLineWithin } from "./roster-scope";

/** What the lines above have said, with the number of the row that said it first. */
export type SeenLines = Record<
  "numbers" | "phones" | "identities" | "persons",
  Map<string, number>
>;
const repeatedCodes: readonly string[] = ["repeated", "identity_repeated", "phone_repeated"];

/** The faults of one line, with the person and the row above whom it clashes with; remembers its number, phone, identity
 * and person in `seen`. */
export function findConflicts(
  { rowNo, student }: { rowNo: number; student: RosterStudent },
  known: KnownRoster,
  seen: SeenLines,
  classes: ClassPlan,
  scope: ImportScope,
): { faults: RosterFault[]; other: KnownPerson | null; above: number | null } {
  const other = otherPerson(student, known);
  const person = other ? null : personOf(student, known);
  const isElsewhere = !other && isBlockedElsewhere(student, known);
  const again = rowAbove(student, person, seen);
  const lineFaults = [
    ...phoneConflicts(student, known, seen.phones.has(student.phone ?? "")),
    ...repetitions(student, seen),
  ];
  const isSaid = lineFaults.some(({ code }) => repeatedCodes.includes(code));
  const isTaken = !isSaid && seen.persons.has(person?.personId ?? "");
  remember(student, person, seen, rowNo);
  const faults = [
    ...lineFaults,
    ...personFaults(student, { other, isElsewhere, isTaken }),
    ...classConflicts(student, known, classes, scope),
  ];
  const twin = other ? other.person : isElsewhere || isTaken ? person : null;
  return { faults, other: twin, above: again };
}

type Clash = { other: OtherPerson | null; isElsewhere: boolean; isTaken: boolean };

function personFaults(student: RosterStudent, { other, isElsewhere, isTaken }: Clash) {
  return [
    ...(isTaken ? [takenFault(student)] : []),
    ...(other ? [other.fault] : []),
    ...(isElsewhere ? [elsewhereFault(student)] : []),
  ];
}

/** The first row above that says the same of somebody: identity, number, person, phone. */
function rowAbove(
  { studentNumber, identityDigest, phone }: RosterStudent,
  person: KnownPerson | null,
  { numbers, identities, persons, phones }: SeenLines,
): number | null {
  return (
    identities.get(identityDigest ?? "") ??
    numbers.get(studentNumber) ??
    persons.get(person?.personId ?? "") ??
    phones.get(phone ?? "") ??
    null
  );
}

function remember(
  { studentNumber, identityDigest, phone }: RosterStudent,
  person: KnownPerson | null,
  { numbers, identities, persons, phones }: SeenLines,
  rowNo: number,
): void {
  const said: [Map<string, number>, string | null][] = [
    [numbers, studentNumber],
    [identities, identityDigest],
    [persons, person?.personId ?? null],
    [phones, phone],
  ];
  for (const [where, what] of said) {
    if (what !== null && !where.has(what)) where.set(what, rowNo);
  }
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
  if (identityDigest !== null && identities.has(identityDigest)) {
    faults.push({ column: "identityNumber", code: "identity_repeated", value: name });
  }
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
  classes: ClassPlan,
  scope: ImportScope,
): RosterFault[] {
  const { className } = student;
  const faults = classFaults(student, classes);
  // Which class is meant comes first.
  if (faults.some(({ code }) => code === "class_near")) return faults;
  if (!isLineWithin(student, known, classes.classes.get(className), scope)) {
    faults.push({ column: "className", code: "outside_scope", value: className });
  }
  return faults;
}

function phoneConflicts(
  student: RosterStudent,
  known: KnownRoster,
  isAgain: boolean,
): RosterFault[] {
  const { phone, studentNumber } = student;
  if (phone === null) return [];
  const faults: RosterFault[] = [];
  if (isAgain) faults.push({ column: "phone", code: "phone_repeated", value: phone });
  const owner = known.owners.get(phone);
  const isOwn = !owner || owner.personId === personOf(student, known)?.personId;
  const isKept = known.students.get(studentNumber)?.isOpened === true;
  if (!isOwn && !isKept) faults.push({ column: "phone", code: "phone_taken", value: phone });
  return faults;
}

type OtherPerson = { fault: RosterFault; person: KnownPerson };

/** Somebody else to whom the identity number or the student number belongs already. */
function otherPerson(student: RosterStudent, known: KnownRoster): OtherPerson | null {
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
