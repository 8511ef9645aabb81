// Owns what a school may say of a firm: yes, or that it does not fit this school, with a code; and who says it. The reasons of a no to a placement too. No school
// sees another's word.
import { movesOpenTo, type RefusalReason } from "./application";
import type { SchoolRole } from "./permission";
import { accept, type Outcome, refuse } from "./refusal";

export const schoolVerdicts = ["approved", "not_a_fit"] as const;
export type SchoolVerdict = (typeof schoolVerdicts)[number];

/** Why a firm does not fit a school; never a vote on the firm itself. */
export const unfitReasons = [
  "majors_do_not_match",
  "too_far",
  "conditions",
  "not_inspected",
  "capacity",
  "other",
] as const;
export type UnfitReason = (typeof unfitReasons)[number];

/** The reasons with which a school says no. */
export const schoolReasons = [
  "school_objects",
  "skills_missing",
  "certificate_missing",
  "dates_do_not_fit",
  "too_far",
  "other",
] as const satisfies readonly RefusalReason[];

/** The decision is the school's, not a college's or a class's (教职成〔2021〕4号 art. 7). */
const deciders: readonly SchoolRole[] = ["internship_office", "school_admin"];

/** Whether a role speaks for its school about firms; the others of the school read what was said. */
export function decidesOnFirms(role: SchoolRole): boolean {
  return deciders.includes(role);
}

/** Whether a role says yes or no to a placement that waits for the school; the others read along. */
export function decidesOnPlacements(role: SchoolRole): boolean {
  return movesOpenTo("school_review", role).includes("approve");
}

export type Word = { verdict: SchoolVerdict; reasonCode: UnfitReason | null };

/** What the school's word becomes; a yes needs and keeps no reason. Refusals: `approval.not_yours_to_decide`,
 * `approval.reason_needed` for a no without its code. */
export function decideOnFirm(
  role: SchoolRole,
  verdict: SchoolVerdict,
  reason: UnfitReason | undefined,
): Outcome<Word> {
  if (!decidesOnFirms(role)) return refuse("approval.not_yours_to_decide");
  if (verdict === "approved") return accept({ verdict, reasonCode: null });
  return reason ? accept({ verdict, reasonCode: reason }) : refuse("approval.reason_needed");
}
