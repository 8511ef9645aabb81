// Owns who a person can act as: roles, their side of the bridge, and the scope a grant gives. Which move a role may
// make stands in the law of the thing moved (application.ts, listing.ts, enterprise.ts).
import type { Id } from "./values";

export const roles = [
  "student",
  "guardian",
  "class_adviser",
  "guiding_teacher",
  "college_office",
  "internship_office",
  "employment_office",
  "school_admin",
  "recruiter",
  "mentor",
  "enterprise_admin",
  "operator_reviewer",
  "operator_admin",
] as const;
export type Role = (typeof roles)[number];

export const sides = ["student", "guardian", "school", "enterprise", "operator"] as const;
export type Side = (typeof sides)[number];

const sideOfRole: Record<Role, Side> = {
  student: "student",
  guardian: "guardian",
  class_adviser: "school",
  guiding_teacher: "school",
  college_office: "school",
  internship_office: "school",
  employment_office: "school",
  school_admin: "school",
  recruiter: "enterprise",
  mentor: "enterprise",
  enterprise_admin: "enterprise",
  operator_reviewer: "operator",
  operator_admin: "operator",
};

/** The side of the bridge a role stands on; it decides the home page and which pages open at all. */
export function sideOf(role: Role): Side {
  return sideOfRole[role];
}

type Base = { personId: Id; name: string; sessionId: Id; locale: string | null };
export type StudentActor = Base & { side: "student"; role: "student"; isMinor: boolean };
export type GuardianActor = Base & { side: "guardian"; role: "guardian" };
export type SchoolRole = Extract<
  Role,
  | "class_adviser"
  | "guiding_teacher"
  | "college_office"
  | "internship_office"
  | "employment_office"
  | "school_admin"
>;
/** The narrowest of class, major, college, school is the scope; reads put it in `where`. */
export type SchoolActor = Base & {
  side: "school";
  role: SchoolRole;
  schoolId: Id;
  collegeId: Id | null;
  majorCode: string | null;
  classId: Id | null;
};
export type EnterpriseRole = Extract<Role, "recruiter" | "mentor" | "enterprise_admin">;
export type EnterpriseActor = Base & { side: "enterprise"; role: EnterpriseRole; enterpriseId: Id };
export type OperatorRole = Extract<Role, "operator_reviewer" | "operator_admin">;
export type OperatorActor = Base & { side: "operator"; role: OperatorRole };

/** Who is asking: a signed-in person in the one role they act in now. */
export type Actor = StudentActor | GuardianActor | SchoolActor | EnterpriseActor | OperatorActor;
/** Anybody, signed in or not. */
export type Viewer = Actor | null;

/** Which staff roles may invite whom into their own organisation. */
export const invites: Partial<Record<Role, readonly Role[]>> = {
  enterprise_admin: ["enterprise_admin", "recruiter", "mentor"],
  school_admin: [
    "class_adviser",
    "guiding_teacher",
    "college_office",
    "internship_office",
    "employment_office",
    "school_admin",
  ],
};

/** Whose forgotten password a role may have set anew, within its own organisation and scope. */
export const reopens: Partial<Record<Role, readonly Role[]>> = {
  enterprise_admin: ["enterprise_admin", "recruiter", "mentor"],
  school_admin: [...(invites.school_admin ?? []), "student"],
  college_office: ["student"],
  class_adviser: ["student"],
  operator_admin: ["operator_admin", "operator_reviewer"],
};

/** Whether a role may have the forgotten password of another set anew. */
export function canReopen(by: Role, of: Role): boolean {
  return reopens[by]?.includes(of) ?? false;
}

/** Whether a role may invite another into its own organisation. */
export function canInvite(by: Role, invited: Role): boolean {
  return invites[by]?.includes(invited) ?? false;
}
