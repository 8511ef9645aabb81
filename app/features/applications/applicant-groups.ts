// Owns the stages of a pipeline: which statuses stand together for a firm, as tabs of the table and as its columns.
import { type ApplicationStatus, ends } from "~/app/domain/application";

export const groupNames = [
  "fresh",
  "looking",
  "shortlisted",
  "interview",
  "offered",
  "taken",
  "over",
] as const;
export type ApplicantGroup = (typeof groupNames)[number];

export const groups: Record<ApplicantGroup, readonly ApplicationStatus[]> = {
  fresh: ["submitted"],
  looking: ["in_review"],
  shortlisted: ["shortlisted"],
  interview: ["interview"],
  offered: ["offered"],
  taken: ["accepted", "school_review", "placed"],
  over: ends,
};

/** How many applications stand in a group. */
export function countIn(
  group: ApplicantGroup,
  counts: Partial<Record<ApplicationStatus, number>>,
): number {
  return groups[group].reduce((sum, status) => sum + (counts[status] ?? 0), 0);
}

/** The group in which a status stands; a draft stands in none, because no firm sees it. */
export function groupOf(status: ApplicationStatus): ApplicantGroup | null {
  return groupNames.find((group) => groups[group].includes(status)) ?? null;
}
