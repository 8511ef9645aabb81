// Owns what a student list would do, worked out from the list and what is known: the same plan for the dry run and,
// made anew under the lock, for the commit. Decides; reads and writes nothing.
import type { RosterFault, RosterNote, RosterStudent } from "./roster";
import { findConflicts, type KnownRoster, type KnownStudent, ownerOf } from "./roster-conflicts";
import type { Id } from "./values";

export type RosterLine = { rowNo: number; student: RosterStudent };
export type PersonRow = Pick<
  RosterStudent,
  "name" | "phone" | "birthDate" | "guardianName" | "guardianPhone"
> & { id: Id };
export type EnrolmentRow = Pick<
  RosterStudent,
  "studentNumber" | "programme" | "studyYear" | "state" | "entryYear"
> & {
  id: Id;
  personId: Id;
  classId: Id;
};
export type RosterPlan = {
  counts: { new: number; changed: number; same: number; faulty: number };
  faults: (RosterFault & { rowNo: number })[];
  notes: (RosterNote & { rowNo: number })[];
  colleges: { id: Id; name: string }[];
  classes: { id: Id; name: string; majorCode: string; entryYear: number; collegeId: Id | null }[];
  persons: PersonRow[];
  personChanges: PersonRow[];
  enrolments: EnrolmentRow[];
  enrolmentChanges: EnrolmentRow[];
};

/** Works out what a list makes, changes and leaves, and every line that contradicts itself or what is known. `makeId`
 * gives the ids of new rows. */
export function planRoster(
  lines: readonly RosterLine[],
  known: KnownRoster,
  makeId: () => Id,
): RosterPlan {
  const plan: RosterPlan = {
    counts: { new: 0, changed: 0, same: 0, faulty: 0 },
    ...{ faults: [], notes: [], colleges: [], classes: [] },
    ...{ persons: [], personChanges: [], enrolments: [], enrolmentChanges: [] },
  };
  const classes = new Map(known.classes);
  const colleges = new Map(known.colleges);
  const seen = { numbers: new Set<string>(), phones: new Set<string>() };
  for (const { rowNo, student } of lines) {
    const faults = findConflicts(student, known, seen, classes);
    if (faults.length > 0) {
      plan.counts.faulty += 1;
      plan.faults.push(...faults.map((fault) => ({ rowNo, ...fault })));
      continue;
    }
    const classId = classOf(student, classes, colleges, plan, makeId);
    const old = known.students.get(student.studentNumber);
    if (old) planKnown(rowNo, student, old, classId, plan);
    else planNew(student, known, classId, plan, makeId);
  }
  return plan;
}

function classOf(
  student: RosterStudent,
  classes: KnownRoster["classes"],
  colleges: KnownRoster["colleges"],
  plan: RosterPlan,
  makeId: () => Id,
): Id {
  const { className, college, majorCode, entryYear } = student;
  const old = classes.get(className);
  if (old) return old.id;
  let collegeId = college === null ? null : (colleges.get(college) ?? null);
  if (college !== null && collegeId === null) {
    collegeId = makeId();
    colleges.set(college, collegeId);
    plan.colleges.push({ id: collegeId, name: college });
  }
  const id = makeId();
  classes.set(className, { id, majorCode });
  plan.classes.push({ id, name: className, majorCode, entryYear, collegeId });
  return id;
}

function planNew(
  student: RosterStudent,
  known: KnownRoster,
  classId: Id,
  plan: RosterPlan,
  makeId: () => Id,
): void {
  plan.counts.new += 1;
  const owner = ownerOf(student, known);
  const personId = owner?.personId ?? makeId();
  if (!owner) plan.persons.push(personRow(personId, student));
  plan.enrolments.push(enrolmentRow(makeId(), personId, classId, student));
}

/** A number that is known; the person of one who studies elsewhere now is the other school's to keep. */
function planKnown(
  rowNo: number,
  student: RosterStudent,
  old: KnownStudent,
  classId: Id,
  plan: RosterPlan,
): void {
  const person = mergedPerson(student, old);
  const enrolment = enrolmentRow(old.enrolmentId, old.personId, classId, student);
  const isPersonOther = differs(person, old, [
    "name",
    "phone",
    "birthDate",
    "guardianName",
    "guardianPhone",
  ]);
  const isEnrolmentChanged = differs(enrolment, old, [
    "classId",
    "programme",
    "studyYear",
    "state",
  ]);
  const isPersonChanged = isPersonOther && !old.isElsewhere;
  const note = noteOn(student, old, isPersonOther);
  if (note) plan.notes.push({ rowNo, ...note });
  if (isPersonChanged) plan.personChanges.push(person);
  if (isEnrolmentChanged) plan.enrolmentChanges.push(enrolment);
  plan.counts[isPersonChanged || isEnrolmentChanged ? "changed" : "same"] += 1;
}

/** What of a known person the list says otherwise and does not change. */
function noteOn(
  student: RosterStudent,
  old: KnownStudent,
  isPersonOther: boolean,
): RosterNote | null {
  if (old.isElsewhere) {
    return isPersonOther ? { column: "name", code: "moved", value: student.name } : null;
  }
  const isPhoneKept = old.isOpened && student.phone !== null && student.phone !== old.phone;
  return isPhoneKept ? { column: "phone", code: "phone_kept", value: student.phone ?? "" } : null;
}

/** What the list leaves empty stays as it was; the phone of an opened account is not the list's to change. */
function mergedPerson(student: RosterStudent, old: KnownStudent): PersonRow {
  return {
    id: old.personId,
    name: student.name,
    phone: old.isOpened ? old.phone : (student.phone ?? old.phone),
    birthDate: student.birthDate,
    guardianName: student.guardianName ?? old.guardianName,
    guardianPhone: student.guardianPhone ?? old.guardianPhone,
  };
}

function differs<K extends string>(
  a: Record<K, unknown>,
  b: Record<K, unknown>,
  keys: K[],
): boolean {
  return keys.some((key) => a[key] !== b[key]);
}

function personRow(
  id: Id,
  { name, phone, birthDate, guardianName, guardianPhone }: RosterStudent,
): PersonRow {
  return { id, name, phone, birthDate, guardianName, guardianPhone };
}

function enrolmentRow(id: Id, personId: Id, classId: Id, student: RosterStudent): EnrolmentRow {
  const { studentNumber, programme, studyYear, state, entryYear } = student;
  return { id, personId, classId, studentNumber, programme, studyYear, state, entryYear };
}
