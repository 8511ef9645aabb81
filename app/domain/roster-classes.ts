// Owns the classes and colleges that a student list names: which are known, which it would make, and which are nearly
// known ones, so that nobody makes a class twice by a slip. What else a line does is roster-plan.ts'.
import type { RosterFault, RosterStudent } from "./roster";
import type { KnownClass, KnownRoster } from "./roster-identity";
import { classSpellings } from "./roster.data";
import { plain } from "./sheet";
import type { Id } from "./values";

export type NewClass = {
  id: Id;
  name: string;
  majorCode: string;
  entryYear: number;
  collegeId: Id | null;
};
/** A class that a line makes, as it is told. */
export type MadeClass = Pick<NewClass, "name" | "majorCode" | "entryYear"> & {
  college: string | null;
  isNewCollege: boolean;
};
/** Classes and colleges as they stand while a list is read from top to bottom. */
export type ClassPlan = {
  classes: Map<string, KnownClass>;
  colleges: Map<string, Id>;
  /** The first class of each `classKey`. */
  near: Map<string, string>;
  /** Names that the person has said to be classes of their own. */
  own: ReadonlySet<string>;
};

/** What stays of a class name when width, spaces, brackets, 班, 级 and Chinese figures make no difference: names of one
 * key may be one class. */
export function classKey(name: string): string {
  return classSpellings.reduce(
    (text, [pattern, by]) => text.replace(pattern, by),
    plain(name).toLowerCase(),
  );
}

/** The classes before the first line. */
export function openClasses(known: KnownRoster, own: ReadonlySet<string>): ClassPlan {
  const near = new Map<string, string>();
  for (const name of known.classes.keys()) {
    if (!near.has(classKey(name))) near.set(classKey(name), name);
  }
  return { classes: new Map(known.classes), colleges: new Map(known.colleges), near, own };
}

/** The class that a name which is no class yet nearly is; null when there is none, or the person has said it is another. */
export function nearClass(name: string, { classes, near, own }: ClassPlan): string | null {
  return classes.has(name) || own.has(name) ? null : (near.get(classKey(name)) ?? null);
}

/** What a line says of its class against what is known of it: another major, another college, nearly another name. */
export function classFaults(student: RosterStudent, plan: ClassPlan): RosterFault[] {
  const { className, majorCode, college } = student;
  const near = nearClass(className, plan);
  if (near !== null) {
    return [{ column: "className", code: "class_near", value: className, known: near }];
  }
  const schoolClass = plan.classes.get(className);
  if (!schoolClass) return [];
  const faults: RosterFault[] = [];
  if (schoolClass.majorCode !== majorCode) {
    faults.push({ column: "major", code: "class_differs", value: className });
  }
  const known = collegeNamed(schoolClass.collegeId, plan);
  if (college !== null && known !== null && plain(college) !== plain(known)) {
    faults.push({ column: "college", code: "college_differs", value: college, known });
  }
  return faults;
}

function collegeNamed(id: Id | null, { colleges }: ClassPlan): string | null {
  if (id === null) return null;
  return [...colleges].find(([, one]) => one === id)?.[0] ?? null;
}

function collegeCalled(name: string, { colleges }: ClassPlan): Id | null {
  const exact = colleges.get(name);
  return exact ?? [...colleges].find(([one]) => plain(one) === plain(name))?.[1] ?? null;
}

/** The class of a line; one that is not known is made with its college, once. */
export function placeIn(
  { className: name, college, majorCode, entryYear }: RosterStudent,
  plan: ClassPlan,
  makeId: () => Id,
): { classId: Id; made: NewClass | null; college: { id: Id; name: string } | null } {
  const old = plan.classes.get(name);
  if (old) return { classId: old.id, made: null, college: null };
  let collegeId = college === null ? null : collegeCalled(college, plan);
  const isNew = college !== null && collegeId === null;
  if (isNew) {
    collegeId = makeId();
    plan.colleges.set(college, collegeId);
  }
  const id = makeId();
  plan.classes.set(name, { id, majorCode, collegeId });
  if (!plan.near.has(classKey(name))) plan.near.set(classKey(name), name);
  return {
    classId: id,
    made: { id, name, majorCode, entryYear, collegeId },
    college: isNew ? { id: collegeId!, name: college } : null,
  };
}
