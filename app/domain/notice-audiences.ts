// Owns who can be told something: audiences by their part in what an event names, and the roles in which they hear. Which
// event tells whom: notice-tables.ts, round-notices.ts.
import type { Role } from "./permission";

/** Who hears: by their part in the application, listing or enterprise that the event names. */
export const audiences = [
  "student",
  "applicants",
  "saver",
  "invited",
  "firm",
  "firm_admins",
  "assignee",
  "adviser",
  "office",
  "visitors",
  "operators",
  "cohort",
  "unranked",
  "entrants",
  "appellant",
  "round_firms",
  "organisers",
  "teachers",
  "duty",
  "leaders",
] as const;
export type Audience = (typeof audiences)[number];

/** The roles in which an audience hears; each within its own firm, class or college. */
export const rolesOf: Record<Audience, readonly Role[]> = {
  student: ["student"],
  applicants: ["student"],
  saver: ["student"],
  invited: ["student"],
  firm: ["recruiter", "enterprise_admin"],
  firm_admins: ["enterprise_admin"],
  assignee: ["recruiter", "mentor", "enterprise_admin"],
  adviser: ["class_adviser"],
  office: ["college_office"],
  // Who booked hears whatever the role.
  visitors: ["class_adviser"],
  operators: ["operator_reviewer", "operator_admin"],
  cohort: ["student"],
  unranked: ["student"],
  entrants: ["student"],
  appellant: ["student"],
  round_firms: ["recruiter", "enterprise_admin"],
  organisers: ["internship_office", "school_admin"],
  // Of a class the adviser, of a placement its teacher, whatever the role.
  teachers: ["class_adviser"],
  duty: ["class_adviser", "internship_office"],
  leaders: ["school_admin"],
};
/** Who stands in for the college office of a class that belongs to no college. */
export const officeWithoutCollege: readonly Role[] = ["internship_office"];
