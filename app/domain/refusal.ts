// Owns how the business says no: every refusal has a code and a kind; texts live in app/messages/*/refusals.ts,
// HTTP statuses in platform/http. A code never carries a sentence.

export type RefusalKind = "not_found" | "forbidden" | "conflict" | "invalid" | "too_many";

export const refusals = {
  "account.not_found": "not_found",
  "account.wrong_credentials": "forbidden",
  "account.wrong_password": "forbidden",
  "account.too_many_attempts": "too_many",
  "account.invitation_gone": "not_found",
  "account.session_not_found": "not_found",
  "account.grant_not_yours": "not_found",
  "account.not_allowed": "forbidden",
  "account.scope_needed": "invalid",
  "account.contact_taken": "conflict",
  "account.role_held_already": "conflict",
  "account.held_elsewhere": "conflict",
  "enterprise.not_found": "not_found",
  "enterprise.not_approved": "forbidden",
  "enterprise.suspended": "forbidden",
  "enterprise.registration_invalid": "invalid",
  "enterprise.already_registered": "conflict",
  "enterprise.decision_needs_note": "invalid",
  "enterprise.move_not_allowed": "conflict",
  "listing.not_found": "not_found",
  "listing.move_not_allowed": "conflict",
  "listing.not_yours_to_move": "forbidden",
  "listing.incomplete": "invalid",
  "listing.unlawful_words": "invalid",
  "listing.breaks_rules": "invalid",
  "listing.referral_needs_note": "invalid",
  "listing.changed_meanwhile": "conflict",
  "listing.not_open": "conflict",
  "listing.not_reposted": "conflict",
  "listing.none_ticked": "invalid",
  "listing.too_many": "invalid",
  "listing.nothing_left": "invalid",
  "listing.other_findings": "conflict",
  "listing.not_twins": "conflict",
  "listing.trade_unknown": "invalid",
  "application.not_found": "not_found",
  "application.not_yours_to_move": "forbidden",
  "application.move_not_allowed": "conflict",
  "application.changed_meanwhile": "conflict",
  "application.no_seat_left": "conflict",
  "application.not_eligible": "forbidden",
  "application.already_placed": "conflict",
  "application.undo_over": "conflict",
  "application.offer_over": "conflict",
  "application.firm_suspended": "conflict",
  "application.respond_by_needed": "invalid",
  "application.interview_time_needed": "invalid",
  "application.reason_needed": "invalid",
  "application.phone_in_text": "invalid",
  "application.over": "conflict",
  "application.none_ticked": "invalid",
  "application.assignee_unknown": "invalid",
  "view.not_found": "not_found",
  "view.name_taken": "conflict",
  "view.too_many": "invalid",
  "import.unreadable": "invalid",
  "import.too_large": "invalid",
  "import.busy": "too_many",
  "import.too_often": "too_many",
  "import.columns_missing": "invalid",
  "import.faulty_rows": "conflict",
  "import.changed_meanwhile": "conflict",
  "import.not_found": "not_found",
  "import.column_twice": "invalid",
  "import.not_allowed": "forbidden",
  "import.step_not_allowed": "conflict",
  "import.school_needed": "invalid",
  "import.rows_gone": "conflict",
  "import.depended_on": "conflict",
  "import.interrupted": "conflict",
  "reference.not_found": "not_found",
  "reference.not_allowed": "forbidden",
  "reference.nothing_changed": "invalid",
  "reference.word_taken": "conflict",
  "reference.changed_meanwhile": "conflict",
  "notice.not_found": "not_found",
} as const satisfies Record<string, RefusalKind>;

export type RefusalCode = keyof typeof refusals;
export type RefusalDetail = Record<string, string | number | boolean>;
export type Refusal = { code: RefusalCode; detail: RefusalDetail };
export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** Says no, with the code that people and programs can act on. */
export function refuse(code: RefusalCode, detail: RefusalDetail = {}): Outcome<never> {
  return { ok: false, refusal: { code, detail } };
}

/** Says yes. */
export function accept<T>(value: T): Outcome<T> {
  return { ok: true, value };
}
