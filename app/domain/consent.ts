// Owns the purposes people consent to and the version of the text they saw (PIPL art. 13-17). The ledger is rows.

export const consentPurposes = [
  "terms",
  "privacy",
  "application_sharing",
  "guardian_internship",
  "behaviour",
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** The version of the text each purpose shows now; a new version asks again. */
export const consentVersions: Record<ConsentPurpose, string> = {
  terms: "2026-11",
  privacy: "2026-11",
  application_sharing: "2026-11",
  guardian_internship: "2026-11",
  behaviour: "2026-11",
};
