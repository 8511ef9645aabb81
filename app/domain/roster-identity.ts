// Owns who a line of a student list is about: the person known by student number, identity number, phone, or as a student
// of a feeding school; and whether somebody who studies elsewhere moves up (转段) with this line.
import type { RosterStudent } from "./roster";
import { isSameMonth } from "./roster-values";
import type { Day, Id } from "./values";

/** A period of study at this school, ended or not. */
export type PeriodHere = { studentNumber: string; classId: Id; isPresent: boolean };
/** A period of study that has not ended. */
export type PresentEnrolment = {
  enrolmentId: Id;
  schoolId: Id;
  studentNumber: string;
  programme: string;
};
export type KnownPerson = {
  personId: Id;
  name: string;
  phone: string | null;
  birthDate: Day | null;
  guardianName: string | null;
  guardianPhone: string | null;
  identityDigest: string | null;
  /** Has a password: the phone is how they sign in, so a list no longer changes it. */
  isOpened: boolean;
  present: PresentEnrolment[];
  here: PeriodHere[];
};
export type KnownStudent = KnownPerson & {
  enrolmentId: Id;
  studentNumber: string;
  classId: Id;
  programme: string;
  studyYear: number;
  state: string;
};
export type KnownClass = { id: Id; majorCode: string; collegeId: Id | null };
export type KnownRoster = {
  schoolId: Id;
  /** Schools whose 三二分段 students continue here. */
  feeders: ReadonlySet<Id>;
  students: ReadonlyMap<string, KnownStudent>;
  /** Everybody, of any school, who has a phone that the list names. */
  owners: ReadonlyMap<string, KnownPerson>;
  /** Everybody, of any school, whose identity number the list names, by digest. */
  identities: ReadonlyMap<string, KnownPerson>;
  /** Students of this school and its feeders by name and month of birth (`selfKey`). */
  selves: ReadonlyMap<string, readonly KnownPerson[]>;
  classes: ReadonlyMap<string, KnownClass>;
  colleges: ReadonlyMap<string, Id>;
};

/** What people are called and the month in which they were born: under which those who may be one person are found. */
export function selfKey({ name, birthDate }: { name: string; birthDate: Day | null }): string {
  return `${name} ${birthDate?.slice(0, 7) ?? ""}`;
}

/** Whether a state means that somebody studies there now. */
export function isPresent({ state }: { state: string }): boolean {
  return state === "enrolled" || state === "on_leave";
}

/** Whether a line gives the birth date that is known; one without a day gives any of its month. */
export function isSameBirth(
  { birthDate, isBirthExact }: Pick<RosterStudent, "birthDate" | "isBirthExact">,
  known: Pick<KnownPerson, "birthDate">,
): boolean {
  if (known.birthDate === null || isBirthExact) return known.birthDate === birthDate;
  return isSameMonth(known.birthDate, birthDate);
}

/** The person a line is about; null for somebody who is not known. By student number first; then by identity number;
 * by name, birth date and phone together; or as the only one of that name and birth date who can move up. */
export function personOf(student: RosterStudent, known: KnownRoster): KnownPerson | null {
  const old = known.students.get(student.studentNumber);
  if (old) return old;
  const { identityDigest } = student;
  const holder = identityDigest === null ? undefined : known.identities.get(identityDigest);
  return holder ?? ownerOf(student, known) ?? onlyToMoveUp(student, known);
}

function ownerOf(student: RosterStudent, known: KnownRoster): KnownPerson | null {
  const owner = student.phone === null ? undefined : known.owners.get(student.phone);
  const isSame = owner?.name === student.name && isSameBirth(student, owner);
  return owner && isSame && !isOther(owner, student) ? owner : null;
}

function onlyToMoveUp(student: RosterStudent, known: KnownRoster): KnownPerson | null {
  const same = (known.selves.get(selfKey(student)) ?? []).filter(
    (person) =>
      !isOther(person, student) &&
      person.birthDate === student.birthDate &&
      person.present.some((enrolment) => isMovingUp(student, enrolment, known)),
  );
  return same.length === 1 ? same[0]! : null;
}

function isOther(person: KnownPerson, { identityDigest }: RosterStudent): boolean {
  return [person.identityDigest, identityDigest].every((digest) => digest !== null)
    ? person.identityDigest !== identityDigest
    : false;
}

/** Where else the person of a line is enrolled now. */
export function presentElsewhere(student: RosterStudent, known: KnownRoster): PresentEnrolment[] {
  const isHere = ({ schoolId, studentNumber }: PresentEnrolment) =>
    schoolId === known.schoolId && studentNumber === student.studentNumber;
  return personOf(student, known)?.present.filter((one) => !isHere(one)) ?? [];
}

/** Whether a line continues a 三二分段 that somebody began at a school that feeds this one: one person, the old period of
 * study ends where the new one begins. */
export function isMovingUp(
  student: Pick<RosterStudent, "programme" | "state">,
  enrolment: PresentEnrolment,
  { feeders }: Pick<KnownRoster, "feeders">,
): boolean {
  return (
    student.programme === "three_two" &&
    isPresent(student) &&
    enrolment.programme === "three_two" &&
    feeders.has(enrolment.schoolId)
  );
}

/** Students of this school under another number who are called the same and born on the same day, where no identity
 * number tells them apart. */
export function maybeSame(student: RosterStudent, known: KnownRoster): KnownPerson | null {
  if (personOf(student, known)) return null;
  const same = (known.selves.get(selfKey(student)) ?? []).find(
    (person) =>
      !isOther(person, student) &&
      isSameBirth(student, person) &&
      person.present.some(({ schoolId }) => schoolId === known.schoolId),
  );
  return same ?? null;
}
