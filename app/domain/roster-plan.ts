// Owns what a student list would do, worked out from the list and what is known: the same plan for the dry run and,
// made anew under the lock, for the commit. Decides; reads and writes nothing.
import type { ImportScope, RowOutcome } from "./import-run";
import type { RosterFault, RosterNote, RosterStudent } from "./roster";
import {
  type ClassPlan,
  type MadeClass,
  type NewClass,
  openClasses,
  placeIn,
} from "./roster-classes";
import { findConflicts, type SeenLines } from "./roster-conflicts";
import {
  isMovingUp,
  type KnownPerson,
  type KnownRoster,
  type KnownStudent,
  maybeSame,
  personOf,
  type PresentEnrolment,
  presentElsewhere,
} from "./roster-identity";
import {
  differs,
  enrolmentFields,
  type EnrolmentRow,
  enrolmentRow,
  mergedPerson,
  personFields,
  type PersonRow,
  personRow,
} from "./roster-rows";
import { isPersonWithin } from "./roster-scope";
import type { Id } from "./values";

export type RosterLine = { rowNo: number; student: RosterStudent };
/** How one line came out; `old` is who the line changes, `twin` who it may be mixed up with, `above` the row of the list
 * that says the same of somebody, `makes` the class that it makes. */
export type PlannedLine = {
  rowNo: number;
  outcome: RowOutcome;
  faults: RosterFault[];
  notes: RosterNote[];
  old: KnownStudent | null;
  twin: KnownPerson | null;
  above: number | null;
  makes: MadeClass | null;
};
export type RosterPlan = {
  lines: PlannedLine[];
  colleges: { id: Id; name: string }[];
  classes: NewClass[];
  persons: PersonRow[];
  personChanges: PersonRow[];
  enrolments: EnrolmentRow[];
  enrolmentChanges: EnrolmentRow[];
  /** Periods of study elsewhere that end because their student moves up to here. */
  endedElsewhere: { enrolmentId: Id; personId: Id; schoolId: Id }[];
};
type Planning = {
  known: KnownRoster;
  scope: ImportScope;
  classes: ClassPlan;
  plan: RosterPlan;
  makeId: () => Id;
};

/** Works out what a list makes, changes and leaves, and every line that contradicts itself, what is known, or the reach
 * of who brings it. `makeId` gives the ids of new rows; `own` are class names that the person has said to be classes of
 * their own, however near to known ones. */
export function planRoster(
  lines: readonly RosterLine[],
  known: KnownRoster,
  scope: ImportScope,
  makeId: () => Id,
  own: ReadonlySet<string> = new Set(),
): RosterPlan {
  const plan: RosterPlan = {
    ...{ lines: [], colleges: [], classes: [], endedElsewhere: [] },
    ...{ persons: [], personChanges: [], enrolments: [], enrolmentChanges: [] },
  };
  const classes = openClasses(known, own);
  const planning: Planning = { known, scope, plan, makeId, classes };
  const seen: SeenLines = {
    ...{ numbers: new Map(), phones: new Map(), identities: new Map(), persons: new Map() },
  };
  for (const { rowNo, student } of lines) {
    const line = { rowNo, student };
    const { faults, other, above } = findConflicts(line, known, seen, classes, scope);
    const old = known.students.get(student.studentNumber) ?? null;
    const faulty = { outcome: "faulty" as const, notes: [], old, twin: other, above, makes: null };
    plan.lines.push(
      faults.length > 0
        ? { rowNo, faults, ...faulty }
        : { rowNo, faults, above: null, ...planLine(student, old, planning) },
    );
  }
  return plan;
}

function planLine(
  student: RosterStudent,
  old: KnownStudent | null,
  planning: Planning,
): Pick<PlannedLine, "outcome" | "notes" | "old" | "twin" | "makes"> {
  const { classId, makes } = classOf(student, planning);
  return old
    ? { ...planKnown(student, old, classId, planning), old, twin: null, makes }
    : { ...planNew(student, classId, planning), old, makes };
}

function classOf(student: RosterStudent, { classes, plan, makeId }: Planning) {
  const { classId, made, college } = placeIn(student, classes, makeId);
  if (college) plan.colleges.push(college);
  if (!made) return { classId, makes: null };
  plan.classes.push(made);
  const { name, majorCode, entryYear } = made;
  const isNewCollege = college !== null;
  return { classId, makes: { name, majorCode, entryYear, college: student.college, isNewCollege } };
}

/** A number that is not known here: somebody new, or somebody who was known before and comes here now. */
function planNew(student: RosterStudent, classId: Id, planning: Planning) {
  const { known, plan, makeId } = planning;
  const person = personOf(student, known);
  const personId = person?.personId ?? makeId();
  const twin = maybeSame(student, known);
  if (!person) plan.persons.push(personRow(personId, student));
  const notes = person ? planPerson(student, person, planning).notes : [];
  if (twin) notes.push({ column: "name", code: "maybe_same", value: student.name });
  plan.enrolments.push(enrolmentRow(makeId(), personId, classId, student));
  return { outcome: "new" as const, notes, twin: twin ?? person };
}

/** A number that is known. */
function planKnown(
  student: RosterStudent,
  old: KnownStudent,
  classId: Id,
  planning: Planning,
): { outcome: "changed" | "same"; notes: RosterNote[] } {
  const { isChanged, notes } = planPerson(student, old, planning);
  const enrolment = enrolmentRow(old.enrolmentId, old.personId, classId, student);
  const isEnrolmentChanged = differs(enrolment, old, enrolmentFields);
  if (isEnrolmentChanged) planning.plan.enrolmentChanges.push(enrolment);
  return { outcome: isChanged || isEnrolmentChanged ? "changed" : "same", notes };
}

/** What a line changes of a known person, and what they move up from. Who is present elsewhere and does not move up to
 * here, or belongs to another part of the school, is kept as they are: those are theirs to change. */
function planPerson(
  student: RosterStudent,
  person: KnownPerson,
  { known, scope, plan }: Planning,
): { isChanged: boolean; notes: RosterNote[] } {
  const elsewhere = presentElsewhere(student, known);
  const isOurs =
    elsewhere.every((one) => isMovingUp(student, one, known)) &&
    isPersonWithin(person, known, scope);
  const merged = mergedPerson(student, person);
  const isOther = differs(merged, person, personFields);
  if (!isOurs) {
    const moved: RosterNote = { column: "name", code: "moved", value: student.name };
    return { isChanged: false, notes: isOther ? [moved] : [] };
  }
  if (isOther) plan.personChanges.push(merged);
  return {
    isChanged: isOther,
    notes: [...endElsewhere(person, elsewhere, plan), ...phoneKept(student, person)],
  };
}

/** Ends what somebody moves up from. Who is said to be present here has been found to move up from everywhere else. */
function endElsewhere(
  { personId }: KnownPerson,
  elsewhere: readonly PresentEnrolment[],
  plan: RosterPlan,
): RosterNote[] {
  for (const { enrolmentId, schoolId } of elsewhere) {
    plan.endedElsewhere.push({ enrolmentId, personId, schoolId });
  }
  return elsewhere.slice(0, 1).map(({ studentNumber }) => {
    return { column: "studentNumber", code: "moved_up", value: studentNumber };
  });
}

/** The phone with which somebody signs in is not the list's to change. */
function phoneKept({ phone }: RosterStudent, old: KnownPerson): RosterNote[] {
  const isKept = old.isOpened && phone !== null && phone !== old.phone;
  return isKept ? [{ column: "phone", code: "phone_kept", value: phone }] : [];
}
