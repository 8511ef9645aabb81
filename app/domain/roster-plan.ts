// Owns what a student list would do, worked out from the list and what is known: the same plan for the dry run and,
// made anew under the lock, for the commit. Decides; reads and writes nothing.
import type { ImportScope, RowOutcome } from "./import-run";
import type { RosterFault, RosterNote, RosterStudent } from "./roster";
import { findConflicts } from "./roster-conflicts";
import {
  type KnownClass,
  type KnownPerson,
  type KnownRoster,
  type KnownStudent,
  maybeSame,
  personOf,
  presentElsewhere,
} from "./roster-identity";
import {
  differs,
  type EnrolmentRow,
  enrolmentRow,
  mergedPerson,
  personFields,
  type PersonRow,
  personRow,
} from "./roster-rows";
import type { Id } from "./values";

export type RosterLine = { rowNo: number; student: RosterStudent };
/** How one line came out; `old` is who the line changes, `twin` who it may be mixed up with. */
export type PlannedLine = {
  rowNo: number;
  outcome: RowOutcome;
  faults: RosterFault[];
  notes: RosterNote[];
  old: KnownStudent | null;
  twin: KnownPerson | null;
};
export type RosterPlan = {
  lines: PlannedLine[];
  colleges: { id: Id; name: string }[];
  classes: { id: Id; name: string; majorCode: string; entryYear: number; collegeId: Id | null }[];
  persons: PersonRow[];
  personChanges: PersonRow[];
  enrolments: EnrolmentRow[];
  enrolmentChanges: EnrolmentRow[];
  /** Periods of study elsewhere that end because their student moves up to here. */
  endedElsewhere: { enrolmentId: Id; personId: Id; schoolId: Id }[];
};
type Planning = {
  known: KnownRoster;
  classes: Map<string, KnownClass>;
  colleges: Map<string, Id>;
  plan: RosterPlan;
  makeId: () => Id;
};

/** Works out what a list makes, changes and leaves, and every line that contradicts itself, what is known, or the reach
 * of who brings it. `makeId` gives the ids of new rows. */
export function planRoster(
  lines: readonly RosterLine[],
  known: KnownRoster,
  scope: ImportScope,
  makeId: () => Id,
): RosterPlan {
  const plan: RosterPlan = {
    ...{ lines: [], colleges: [], classes: [], endedElsewhere: [] },
    ...{ persons: [], personChanges: [], enrolments: [], enrolmentChanges: [] },
  };
  const planning: Planning = {
    ...{ known, plan, makeId },
    classes: new Map(known.classes),
    colleges: new Map(known.colleges),
  };
  const seen = {
    numbers: new Set<string>(),
    phones: new Set<string>(),
    identities: new Set<string>(),
  };
  for (const { rowNo, student } of lines) {
    const { faults, other } = findConflicts(student, known, seen, planning.classes, scope);
    const old = known.students.get(student.studentNumber) ?? null;
    plan.lines.push(
      faults.length > 0
        ? { rowNo, outcome: "faulty", faults, notes: [], old, twin: other }
        : { rowNo, faults, ...planLine(student, old, planning) },
    );
  }
  return plan;
}

function planLine(
  student: RosterStudent,
  old: KnownStudent | null,
  planning: Planning,
): Pick<PlannedLine, "outcome" | "notes" | "old" | "twin"> {
  const classId = classOf(student, planning);
  return old
    ? { ...planKnown(student, old, classId, planning), old, twin: null }
    : { ...planNew(student, classId, planning), old };
}

function classOf(student: RosterStudent, planning: Planning): Id {
  const { classes, colleges, plan, makeId } = planning;
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
  classes.set(className, { id, majorCode, collegeId });
  plan.classes.push({ id, name: className, majorCode, entryYear, collegeId });
  return id;
}

/** A number that is not known here: somebody new, or somebody who was known before and comes here now. */
function planNew(student: RosterStudent, classId: Id, { known, plan, makeId }: Planning) {
  const person = personOf(student, known);
  const notes: RosterNote[] = [];
  const personId = person?.personId ?? makeId();
  if (person) {
    const merged = mergedPerson(student, person);
    if (differs(merged, person, personFields)) plan.personChanges.push(merged);
    const left = endElsewhere(student, person, { known, plan });
    if (left) notes.push({ column: "studentNumber", code: "moved_up", value: left });
  } else plan.persons.push(personRow(personId, student));
  const twin = maybeSame(student, known);
  if (twin) notes.push({ column: "name", code: "maybe_same", value: student.name });
  plan.enrolments.push(enrolmentRow(makeId(), personId, classId, student));
  return { outcome: "new" as const, notes, twin: twin ?? person };
}

/** Ends what the student moves up from; the number there, null when there is nothing. */
function endElsewhere(
  student: RosterStudent,
  { personId }: KnownPerson,
  { known, plan }: Pick<Planning, "known" | "plan">,
): string | null {
  if (student.state === "left" || student.state === "graduated") return null;
  const elsewhere = presentElsewhere(student, known);
  for (const { enrolmentId, schoolId } of elsewhere) {
    plan.endedElsewhere.push({ enrolmentId, personId, schoolId });
  }
  return elsewhere[0]?.studentNumber ?? null;
}

/** A number that is known; the person of one who studies elsewhere now is the other school's to keep. */
function planKnown(
  student: RosterStudent,
  old: KnownStudent,
  classId: Id,
  { known, plan }: Planning,
): { outcome: "changed" | "same"; notes: RosterNote[] } {
  const isElsewhere = presentElsewhere(student, known).length > 0;
  const person = mergedPerson(student, old);
  const enrolment = enrolmentRow(old.enrolmentId, old.personId, classId, student);
  const isPersonOther = differs(person, old, personFields);
  const isEnrolmentChanged = differs(enrolment, old, [
    "classId",
    "programme",
    "studyYear",
    "state",
  ]);
  const isPersonChanged = isPersonOther && !isElsewhere;
  if (isPersonChanged) plan.personChanges.push(person);
  if (isEnrolmentChanged) plan.enrolmentChanges.push(enrolment);
  const note = noteOn(student, old, isElsewhere, isPersonOther);
  return {
    outcome: isPersonChanged || isEnrolmentChanged ? "changed" : "same",
    notes: note ? [note] : [],
  };
}

/** What of a known person the list says otherwise and does not change. */
function noteOn(
  student: RosterStudent,
  old: KnownStudent,
  isElsewhere: boolean,
  isPersonOther: boolean,
): RosterNote | null {
  if (isElsewhere) {
    return isPersonOther ? { column: "name", code: "moved", value: student.name } : null;
  }
  const isPhoneKept = old.isOpened && student.phone !== null && student.phone !== old.phone;
  return isPhoneKept ? { column: "phone", code: "phone_kept", value: student.phone ?? "" } : null;
}
