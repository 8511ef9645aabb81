// Owns what can be wrong with, or worth telling of, a line of a student list. The words for it are app/messages'
// (`imports:faults.<code>`, `imports:notes.<code>`).

/** Why a list cannot be taken before a cell is put right. Those from `repeated` on come from comparing with what is known. */
export const rosterFaultCodes = [
  "missing",
  "too_long",
  "phone_invalid",
  "birth_date_invalid",
  "age_unlikely",
  "major_unknown",
  "entry_year_invalid",
  "programme_unknown",
  "state_unknown",
  "identity_invalid",
  "identity_birth_differs",
  "repeated",
  "identity_repeated",
  "identity_of_other",
  "number_of_other",
  "person_repeated",
  "phone_repeated",
  "phone_taken",
  "class_differs",
  "class_near",
  "college_differs",
  "enrolled_elsewhere",
  "outside_scope",
] as const;

/** Worth telling, stops nothing. */
export const rosterNoteCodes = [
  "day_assumed",
  "guardian_missing",
  "phone_kept",
  "moved",
  "moved_up",
  "maybe_same",
  "identity_hidden",
] as const;
