// Owns who may find a student who has not applied: the narrower of what student and school allow, in which reach of a
// firm, and how the student is called until there is an application. Invitations stand in student-invitation.ts.
import { twoCharacterFamilyNames } from "./family-names.data";
import { type Visibility, visibilities, visibilityOf } from "./profile";
import type { SchoolRole } from "./permission";
import { decidesOnFirms } from "./school-verdict";
import type { Day, Id } from "./values";

/** Which firms a school lets search among its students; off until it says otherwise. */
export const studentSearches = ["off", "approved_enterprises", "verified_enterprises"] as const;
export type StudentSearch = (typeof studentSearches)[number];

const opens: Record<StudentSearch, Visibility> = {
  off: "hidden",
  approved_enterprises: "school_approved",
  verified_enterprises: "verified",
};

/** The circle that may find a student: the narrower of the student's wish and the school's word, nobody for a minor. */
export function circleOf(wish: Visibility, school: StudentSearch, isMinor: boolean): Visibility {
  const allowed = [visibilityOf(wish, isMinor), opens[school]];
  return visibilities.find((circle) => allowed.includes(circle)) ?? "hidden";
}

/** Which students a firm may find: those of the circle of all verified firms, unless their school said no to it, and those
 * of schools that approved it. Put together by the server; a firm whose papers are not checked has none. */
export type FirmReach = {
  approvedBy: readonly Id[];
  unfitFor: readonly Id[];
  /** Students who want nothing of this firm. */
  refusedBy: readonly Id[];
};

/** The school's word on who may search is the school's, not a class's or a college's. */
export function setsStudentSearch(role: SchoolRole): boolean {
  return decidesOnFirms(role);
}

/** The last birth date of those who are grown up on a day; nobody was born on 29 February eighteen years before one. */
export function lastAdultBirth(today: Day): Day {
  const year = String(Number(today.slice(0, 4)) - 18);
  return `${year}${today.slice(4).replace("-02-29", "-02-28")}`;
}

/** What a firm reads of a name before there is an application: the family name, or an initial. */
export function familyNameOf(name: string): string {
  const characters = Array.from(name.trim());
  const two = characters.slice(0, 2).join("");
  return twoCharacterFamilyNames.has(two) ? two : (characters[0] ?? "").toUpperCase();
}
