// Owns the tabs of a listing's applicants: which statuses stand together for a firm.
import { type ApplicationStatus, ends, holdingSeat } from "~/app/domain/application";

export const groupNames = ["fresh", "looking", "interview", "offered", "over"] as const;
export type ApplicantGroup = (typeof groupNames)[number];

export const groups: Record<ApplicantGroup, readonly ApplicationStatus[]> = {
  fresh: ["submitted"],
  looking: ["in_review", "shortlisted"],
  interview: ["interview"],
  offered: holdingSeat,
  over: ends,
};

/** How many applications stand in a group. */
export function countIn(
  group: ApplicantGroup,
  counts: Partial<Record<ApplicationStatus, number>>,
): number {
  return groups[group].reduce((sum, status) => sum + (counts[status] ?? 0), 0);
}
