// Owns which kinds of work of placements wait for which role of a school, in the order in which they are urgent. What lies in
// each is features/today's.
import type { SchoolRole } from "./permission";

const offices = ["internship_office", "school_admin"] as const;
const teachers = ["class_adviser", "guiding_teacher"] as const;
const everybody = [...teachers, "college_office", ...offices] as const;

/** Each kind with those whose work it is. */
const groups = {
  incidents: everybody,
  calls: ["class_adviser", ...offices],
  starts: everybody,
  refused: ["class_adviser", "college_office", ...offices],
  proposals_class: ["class_adviser"],
  proposals: ["college_office", ...offices],
  to_validate: ["college_office", ...offices],
  to_seal: offices,
  silent_firms: ["class_adviser", "college_office", ...offices],
  leave: teachers,
  disputes: ["college_office", ...offices],
  journals: teachers,
  unwritten: teachers,
} as const satisfies Record<string, readonly SchoolRole[]>;
export type TodayGroup = keyof typeof groups;
export const todayGroups = Object.keys(groups) as TodayGroup[];

/** First days are shown so many days ahead. */
export const soonDays = 14;
/** A firm that has not signed for so many days is silent. */
export const silentDays = 3;

/** Whether a kind of work is a role's. */
export function isGroupOf(group: TodayGroup, role: SchoolRole): boolean {
  return (groups[group] as readonly SchoolRole[]).includes(role);
}
