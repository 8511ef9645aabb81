// Owns what a school may say of a firm: yes, or that it does not fit this school, with a code. No school sees another's word.

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
