// Owns a teacher's look at a firm: how it was made, and the points looked at (art. 24-29: safety, work, rights of students).
import { z } from "zod/mini";
import type { Role, SchoolRole } from "./permission";

export const visitModes = ["on_site", "phone", "video"] as const;
export type VisitMode = (typeof visitModes)[number];

/** Points that a visit looks at, in the order of the form. */
export const visitPoints = [
  "work_as_agreed",
  "mentor_present",
  "safety",
  "hours",
  "pay",
  "lodging",
  "mood",
] as const;
export type VisitPoint = (typeof visitPoints)[number];
/** `follow_up`: it is not as it should be, somebody has to act. */
export const visitFindings = ["good", "follow_up", "not_seen"] as const;

/** What was found, point by point; points that are not there were not looked at. */
export const VisitFindings = z.partialRecord(z.enum(visitPoints), z.enum(visitFindings));
export type VisitFindings = z.infer<typeof VisitFindings>;

const visitors = [
  ...(["class_adviser", "guiding_teacher", "college_office"] as const),
  ...(["internship_office", "school_admin"] as const),
] as const satisfies readonly SchoolRole[];

/** Whether a role plans and records visits. */
export function makesVisits(role: Role): boolean {
  return (visitors as readonly Role[]).includes(role);
}

/** Points at which somebody has to act, in the order of the form. */
export function pointsToFollowUp(findings: VisitFindings): VisitPoint[] {
  return visitPoints.filter((point) => findings[point] === "follow_up");
}
