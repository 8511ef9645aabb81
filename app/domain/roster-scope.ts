// Owns how far somebody who brings a student list reaches at the school: which classes, which lines, which people. Who a
// line is about is roster-identity.ts', what it does is roster-plan.ts'.
import type { ImportScope } from "./import-run";
import type { RosterStudent } from "./roster";
import type { KnownClass, KnownPerson, KnownRoster, PeriodHere } from "./roster-identity";

/** Whether a class lies within a reach. */
export function isIn(one: KnownClass, { collegeId, classId, majorCode }: ImportScope): boolean {
  return [
    classId === null || one.id === classId,
    collegeId === null || one.collegeId === collegeId,
    majorCode === null || one.majorCode === majorCode,
  ].every(Boolean);
}

/** Whether the class that a line names, and the one that the student is in now, lie within a reach. A part of a school
 * makes no classes outside itself. */
export function isLineWithin(
  student: RosterStudent,
  known: KnownRoster,
  schoolClass: KnownClass | undefined,
  scope: ImportScope,
): boolean {
  if (isWholeSchool(scope)) return true;
  const old = known.students.get(student.studentNumber);
  if (old && !isClassIn(old.classId, known, scope)) return false;
  if (schoolClass) return isIn(schoolClass, scope);
  const collegeId = student.college === null ? null : (known.colleges.get(student.college) ?? null);
  return scope.classId === null && isIn({ id: "", collegeId, majorCode: student.majorCode }, scope);
}

/** The student of a line; of a class that is not known yet and names no college, in that of the office that brings the
 * list: who keeps one college's students does not write it in every line. */
export function inOwnCollege(
  student: RosterStudent,
  { classes, colleges }: Pick<KnownRoster, "classes" | "colleges">,
  { collegeId }: ImportScope,
): RosterStudent {
  if (student.college !== null || collegeId === null || classes.has(student.className)) {
    return student;
  }
  const own = [...colleges].find(([, id]) => id === collegeId)?.[0] ?? null;
  return { ...student, college: own };
}

/** The periods of study of a person at this school that somebody may see. */
export function periodsWithin(
  { here }: KnownPerson,
  known: KnownRoster,
  scope: ImportScope,
): PeriodHere[] {
  return here.filter(({ classId }) => isWholeSchool(scope) || isClassIn(classId, known, scope));
}

/** Whether the person of a line is not another part of the school's: never here, or here within the reach. */
export function isPersonWithin(
  person: KnownPerson,
  known: KnownRoster,
  scope: ImportScope,
): boolean {
  return person.here.length === 0 || periodsWithin(person, known, scope).length > 0;
}

function isWholeSchool(scope: ImportScope): boolean {
  return Object.values(scope).every((part) => part === null);
}

function isClassIn(classId: string, known: KnownRoster, scope: ImportScope): boolean {
  const one = [...known.classes.values()].find(({ id }) => id === classId);
  return one !== undefined && isIn(one, scope);
}
