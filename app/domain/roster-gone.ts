// Owns who counts as gone: known as present and not in a student list that covers their class. What happens to them is
// the person's choice, and commit-roster's to do.
import type { RosterStudent } from "./roster";
import type { Id } from "./values";

/** Somebody who is present in a class that a list names. */
export type PresentStudent = {
  enrolmentId: Id;
  studentNumber: string;
  name: string;
  className: string;
};
/** From which part of its known students on a class counts as covered by a list. */
const coveredFrom = 0.5;

/**
 * Those whom a list no longer names, in the given order. A list covers a class only when it brings at least half of the
 * students known to be present there into that class: one who changes class, or a list of newcomers, makes nobody gone.
 */
export function goneFrom(
  present: readonly PresentStudent[],
  lines: readonly Pick<RosterStudent, "studentNumber" | "className">[],
): PresentStudent[] {
  const classOf = new Map(lines.map(({ studentNumber, className }) => [studentNumber, className]));
  const known = new Map<string, number>();
  const brought = new Map<string, number>();
  for (const { studentNumber, className } of present) {
    count(known, className);
    if (classOf.get(studentNumber) === className) count(brought, className);
  }
  const isCovered = (name: string) =>
    (brought.get(name) ?? 0) >= (known.get(name) ?? 0) * coveredFrom;
  return present.filter(
    ({ studentNumber, className }) => !classOf.has(studentNumber) && isCovered(className),
  );
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
