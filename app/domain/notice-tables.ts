// Owns who is told what after which event, as tables. Who the audiences are: notice-audiences.ts;
// What circumstances change of it, and what a notice may hold: notice.ts.
import type { Move } from "./application";
import type { BookingMove } from "./booking";
import type { AboutClock } from "./clock-notices";
import type { AboutMany } from "./many-notices";
import type { AboutPaper } from "./paper-notices";
import type { EnterpriseMove } from "./enterprise";
import type { SlotChange } from "./interview";
import type { ListingMove } from "./listing";
import type { Audience } from "./notice-audiences";
import type { AboutRound } from "./round-notices";
import type { AboutPlacement } from "./placement-notices";
import type { AboutRunning } from "./running-notices";
import type { SchoolVerdict } from "./school-verdict";

type Told = { to: readonly Audience[]; about: string };
/** What each event tells to whom; nobody where the list is empty. */
export const afterListing = {
  edit: [],
  submit: [{ to: ["operators"], about: "operator_listing_submitted" }],
  take_back: [],
  approve: [{ to: ["firm"], about: "firm_listing_approved" }],
  refer: [{ to: ["firm"], about: "firm_listing_referred" }],
  release: [],
  discard: [],
  close: [{ to: ["firm"], about: "firm_listing_closed" }],
  revise: [{ to: ["operators"], about: "operator_listing_submitted" }],
  pause: [],
  resume: [],
  extend: [],
  archive: [],
} as const satisfies Record<ListingMove, readonly Told[]>;

export const afterEnterprise = {
  approve: [{ to: ["firm_admins"], about: "firm_approved" }],
  refuse: [{ to: ["firm_admins"], about: "firm_refused" }],
  suspend: [{ to: ["firm_admins"], about: "firm_suspended" }],
  reinstate: [{ to: ["firm_admins"], about: "firm_reinstated" }],
} as const satisfies Record<EnterpriseMove, readonly Told[]>;

export const changed = [{ to: ["applicants"], about: "student_listing_changed" }] as const;
export const openedTo = [{ to: ["saver"], about: "student_may_apply" }] as const;
export const searchFound = [{ to: ["saver"], about: "student_search_found" }] as const;
export const invitedToApply = [{ to: ["invited"], about: "student_invited" }] as const;
export const askedToBeRecommended = [
  { to: ["invited"], about: "student_recommendation_asked" },
] as const;
export const recommendedToFirm = [{ to: ["firm"], about: "firm_students_recommended" }] as const;
export const tipped = [{ to: ["invited"], about: "student_tipped" }] as const;
export const registered = [{ to: ["operators"], about: "operator_firm_registered" }] as const;
export const afterVerdict = {
  approved: [{ to: ["firm"], about: "firm_school_welcomes" }],
  not_a_fit: [{ to: ["firm"], about: "firm_school_unfit" }],
} as const satisfies Record<SchoolVerdict, readonly Told[]>;
export const visitAsked = [{ to: ["firm"], about: "firm_visit_asked" }] as const;
export const afterBooking = {
  confirm: [{ to: ["visitors"], about: "school_visit_confirmed" }],
  decline: [{ to: ["visitors"], about: "school_visit_declined" }],
  cancel: [{ to: ["firm"], about: "firm_visit_cancelled" }],
  call_off: [{ to: ["visitors"], about: "school_visit_called_off" }],
} as const satisfies Record<BookingMove, readonly Told[]>;
export const afterInterview = {
  offered: [{ to: ["student"], about: "student_times_offered" }],
  booked: [{ to: ["firm"], about: "firm_time_taken" }],
  freed: [{ to: ["firm"], about: "firm_time_freed" }],
  changed: [{ to: ["student"], about: "student_interview_moved" }],
  cancelled: [{ to: ["student"], about: "student_interview_cancelled" }],
  near: [
    { to: ["student"], about: "student_interview_near" },
    { to: ["firm"], about: "firm_interview_near" },
  ],
} as const satisfies Record<SlotChange, readonly Told[]>;
export const approvedPaused = [{ to: ["firm"], about: "firm_listing_approved_paused" }] as const;
export const visitEnded = [{ to: ["visitors"], about: "school_visit_ended" }] as const;
export const seatFreed = [
  { to: ["student"], about: "student_seat_freed" },
  { to: ["firm"], about: "firm_allotted" },
] as const;

export const toChoose = [{ to: ["student"], about: "student_interview_choose" }] as const;
export const submitted = [{ to: ["firm"], about: "firm_submitted" }] as const;
export const assigned = [{ to: ["assignee"], about: "firm_assigned" }] as const;
export const written = {
  student: [{ to: ["student"], about: "student_message" }],
  firm: [{ to: ["firm"], about: "firm_message" }],
} as const;

export const afterMove = {
  submit: [], // said by application.submitted
  review: [{ to: ["student"], about: "student_in_review" }],
  shortlist: [{ to: ["student"], about: "student_shortlisted" }],
  invite: [{ to: ["student"], about: "student_interview" }],
  offer: [{ to: ["student"], about: "student_offered" }],
  take_back_offer: [{ to: ["student"], about: "student_offer_taken_back" }],
  refuse: [{ to: ["student"], about: "student_refused" }],
  allot: [
    { to: ["student"], about: "student_allotted" },
    { to: ["firm"], about: "firm_allotted" },
  ],
  accept: [
    { to: ["firm"], about: "firm_accepted" },
    { to: ["adviser", "office"], about: "school_accepted" },
  ],
  decline: [{ to: ["firm"], about: "firm_declined" }],
  undo_accept: [{ to: ["firm"], about: "firm_undone" }],
  withdraw: [{ to: ["firm"], about: "firm_withdrawn" }],
  ask_school: [
    { to: ["student"], about: "student_school_asked" },
    { to: ["adviser"], about: "adviser_school_asked" },
    { to: ["office"], about: "office_school_asked" },
  ],
  place: [
    { to: ["student"], about: "student_placed" },
    { to: ["firm"], about: "firm_placed" },
    { to: ["adviser", "office"], about: "school_placed" },
  ],
  approve: [
    { to: ["student"], about: "student_school_approved" },
    { to: ["firm"], about: "firm_school_approved" },
    { to: ["adviser"], about: "school_placed" },
  ],
  reject: [
    { to: ["student"], about: "student_school_rejected" },
    { to: ["firm"], about: "firm_school_rejected" },
    { to: ["adviser"], about: "adviser_school_rejected" },
  ],
  lapse: [
    { to: ["student"], about: "student_offer_lapsed" },
    { to: ["firm"], about: "firm_offer_lapsed" },
  ],
  give_up_waiting: [
    { to: ["student"], about: "student_no_answer" },
    { to: ["firm"], about: "firm_no_answer" },
  ],
  give_up_choosing: [
    { to: ["student"], about: "student_no_time_chosen" },
    { to: ["firm"], about: "firm_no_time_chosen" },
  ],
  fill_elsewhere: [
    { to: ["student"], about: "student_filled_elsewhere" },
    { to: ["firm"], about: "firm_filled_elsewhere" },
  ],
  close: [{ to: ["student"], about: "student_closed" }],
} as const satisfies Record<Move, readonly Told[]>;

type Entry = { readonly to: readonly Audience[]; readonly about: string };
type AboutOf<T extends Record<string, readonly Entry[]>> = T[keyof T][number]["about"];
/** What a notice is about; also the key of its words. Rows keep it for good, so an entry is never renamed. */
export type NoticeAbout =
  | AboutOf<typeof afterListing>
  | AboutOf<typeof afterEnterprise>
  | AboutOf<typeof afterMove>
  | AboutOf<typeof afterVerdict>
  | AboutOf<typeof afterBooking>
  | AboutOf<typeof afterInterview>
  | AboutRound
  | AboutPlacement
  | AboutRunning
  | AboutClock
  | AboutPaper
  | AboutMany
  | (typeof visitAsked)[number]["about"]
  | AboutOf<typeof written>
  | (
      | typeof changed
      | typeof openedTo
      | typeof searchFound
      | typeof registered
      | typeof submitted
      | typeof assigned
      | typeof approvedPaused
      | typeof visitEnded
      | typeof toChoose
      | typeof seatFreed
      | typeof invitedToApply
      | typeof askedToBeRecommended
      | typeof recommendedToFirm
      | typeof tipped
    )[number]["about"];
export type Telling = { readonly to: readonly Audience[]; readonly about: NoticeAbout };
