// Owns why a student takes no part in the internship of a year; it is a state, not a gap.
export const exemptionReasons = [
  "further_study",
  "army",
  "own_business",
  "postponed",
  "illness",
  "other",
] as const;
export type ExemptionReason = (typeof exemptionReasons)[number];
