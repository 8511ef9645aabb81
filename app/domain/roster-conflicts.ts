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
  const { studentNumber, phone, className, majorCode } = student;
  const old = known.students.get(studentNumber);
  const owner = phone ? known.owners.get(phone) : undefined;
  const isSamePerson = owner && (old ? owner.personId === old.personId : isSame(owner, student));
  const isElsewhere = old ? old.isElsewhere : isSamePerson && owner.isElsewhere;
  const knownClass = classes.get(className);
  const judged: [RosterFault["column"], RosterFault["code"], string, boolean][] = [
    ["studentNumber", "repeated", studentNumber, seen.numbers.has(studentNumber)],
    ["phone", "phone_repeated", phone ?? "", phone !== null && seen.phones.has(phone)],
    ["phone", "phone_taken", phone ?? "", owner !== undefined && !isSamePerson && !old?.isOpened],
    [
      "studentNumber",
      "enrolled_elsewhere",
      studentNumber,
      present.includes(student.state) && isElsewhere === true,
    ],
    [
      "major",
      "class_differs",
      className,
      knownClass !== undefined && knownClass.majorCode !== majorCode,
    ],
  ];
  seen.numbers.add(studentNumber);
  if (phone) seen.phones.add(phone);
  return judged
    .filter(([, , , isFaulty]) => isFaulty)
    .map(([column, code, value]) => ({ column, code, value }));
}

/** A person known from another school: the same name and birth date, reached by the same phone. */
function isSame(
  owner: { name: string; birthDate: string | null },
  student: RosterStudent,
): boolean {
  return owner.name === student.name && owner.birthDate === student.birthDate;
}
