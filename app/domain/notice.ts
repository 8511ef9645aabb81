// Owns who is told what after which event, as data, and what a notice may hold. Who these people are by name is found
// in features/notices; the sentences stand in app/messages/*/notices.ts.
import { z } from "zod/mini";
import { endReasons, type Move } from "./application";
import type { BookingMove } from "./booking";
import type { EnterpriseMove } from "./enterprise";
import type { Event } from "./event";
import type { SlotChange } from "./interview";
import { closeReasons, type ListingMove } from "./listing";
import { changeTopics } from "./listing-changes";
import type { Role, Side } from "./permission";
import { type SchoolVerdict, unfitReasons } from "./school-verdict";

/** Who hears: by their part in the application, listing or enterprise that the event names. */
export const audiences = [
  "student",
  "applicants",
  "saver",
  "firm",
  "firm_admins",
  "assignee",
  "adviser",
  "office",
  "visitors",
  "operators",
] as const;
export type Audience = (typeof audiences)[number];

/** The roles in which an audience hears; each within its own firm, class or college. */
export const rolesOf: Record<Audience, readonly Role[]> = {
  student: ["student"],
  applicants: ["student"],
  saver: ["student"],
  firm: ["recruiter", "enterprise_admin"],
  firm_admins: ["enterprise_admin"],
  assignee: ["recruiter", "mentor", "enterprise_admin"],
  adviser: ["class_adviser"],
  office: ["college_office"],
  // Who booked hears whatever the role.
  visitors: ["class_adviser"],
  operators: ["operator_reviewer", "operator_admin"],
};
/** Who stands in for the college office of a class that belongs to no college. */
export const officeWithoutCollege: readonly Role[] = ["internship_office"];

type Told = { to: readonly Audience[]; about: string };
const afterListing = {
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

const afterEnterprise = {
  approve: [{ to: ["firm_admins"], about: "firm_approved" }],
  refuse: [{ to: ["firm_admins"], about: "firm_refused" }],
  suspend: [{ to: ["firm_admins"], about: "firm_suspended" }],
  reinstate: [{ to: ["firm_admins"], about: "firm_reinstated" }],
} as const satisfies Record<EnterpriseMove, readonly Told[]>;

const changed = [{ to: ["applicants"], about: "student_listing_changed" }] as const;
const openedTo = [{ to: ["saver"], about: "student_may_apply" }] as const;
const registered = [{ to: ["operators"], about: "operator_firm_registered" }] as const;
const afterVerdict = {
  approved: [{ to: ["firm"], about: "firm_school_welcomes" }],
  not_a_fit: [{ to: ["firm"], about: "firm_school_unfit" }],
} as const satisfies Record<SchoolVerdict, readonly Told[]>;
const visitAsked = [{ to: ["firm"], about: "firm_visit_asked" }] as const;
const afterBooking = {
  confirm: [{ to: ["visitors"], about: "school_visit_confirmed" }],
  decline: [{ to: ["visitors"], about: "school_visit_declined" }],
  cancel: [{ to: ["firm"], about: "firm_visit_cancelled" }],
  call_off: [{ to: ["visitors"], about: "school_visit_called_off" }],
} as const satisfies Record<BookingMove, readonly Told[]>;
const afterInterview = {
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
const toChoose = [{ to: ["student"], about: "student_interview_choose" }] as const;
const submitted = [{ to: ["firm"], about: "firm_submitted" }] as const;
const assigned = [{ to: ["assignee"], about: "firm_assigned" }] as const;
const written = {
  student: [{ to: ["student"], about: "student_message" }],
  firm: [{ to: ["firm"], about: "firm_message" }],
} as const;

const afterMove = {
  submit: [], // said by application.submitted
  review: [{ to: ["student"], about: "student_in_review" }],
  shortlist: [{ to: ["student"], about: "student_shortlisted" }],
  invite: [{ to: ["student"], about: "student_interview" }],
  offer: [{ to: ["student"], about: "student_offered" }],
  take_back_offer: [{ to: ["student"], about: "student_offer_taken_back" }],
  refuse: [{ to: ["student"], about: "student_refused" }],
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
  | (typeof visitAsked)[number]["about"]
  | AboutOf<typeof written>
  | (
      | typeof changed
      | typeof openedTo
      | typeof registered
      | typeof submitted
      | typeof assigned
      | typeof toChoose
    )[number]["about"];
export type Telling = { readonly to: readonly Audience[]; readonly about: NoticeAbout };

/** What an event does not say itself, re-read from the rows it names. */
export type Circumstances = {
  /** The application had not been sent when it was moved: the firm has never heard of it. */
  fromDraft: boolean;
  /** Who wrote the message. */
  authorSide: Side | null;
  /** The student is invited and takes one of the times that are open. */
  choosesTime?: true;
};

/** Who is told what after an event; empty when nobody inside has to hear (an invited person has no account yet). */
export function tellingsAfter(event: Event, circumstances: Circumstances): Telling[] {
  const { fromDraft, authorSide, choosesTime = false } = circumstances;
  const isInvited = event.name === "application.moved" && event.move === "invite";
  const tellings = isInvited && choosesTime ? toChoose : tellingsOf(event, authorSide);
  return fromDraft ? tellings.filter(({ to }) => !to.includes("firm")) : [...tellings];
}

function tellingsOf(event: Event, authorSide: Side | null): readonly Telling[] {
  switch (event.name) {
    case "listing.moved":
      return afterListing[event.move];
    case "listing.changed":
      return changed;
    case "listing.opened_to":
      return openedTo;
    case "enterprise.registered":
      return registered;
    case "enterprise.moved":
      return afterEnterprise[event.move];
    case "enterprise.school_decided":
      return afterVerdict[event.verdict];
    case "booking.asked":
      return visitAsked;
    case "booking.moved":
      return afterBooking[event.move];
    case "application.submitted":
      return submitted;
    case "application.moved":
      return afterMove[event.move];
    case "application.assigned":
      return assigned;
    case "interview.moved":
      return afterInterview[event.change];
    case "application.message_sent":
      return authorSide === "student" ? written.firm : written.student;
    default: // nobody inside hears of files, corrections and invitations
      return [];
  }
}

const asking: readonly NoticeAbout[] = [
  "student_interview",
  "student_interview_choose",
  "student_times_offered",
  "student_interview_cancelled",
  "student_offered",
  "student_message",
  "student_may_apply",
  "firm_submitted",
  "firm_message",
  "firm_listing_referred",
  "office_school_asked",
  "operator_listing_submitted",
  "operator_firm_registered",
  "firm_visit_asked",
];

/** Whether a notice asks its reader to do something, rather than only to know. */
export function asksToAct(about: NoticeAbout): boolean {
  return asking.includes(about);
}

/** What fills a notice's sentences: names the reader may see anyway, instants and codes. Strict, so that nothing else
 * (contact data, ages, what people wrote) can slip in; words are chosen when it is read. */
export const NoticeParams = z.strictObject({
  title: z.optional(z.string()),
  firm: z.optional(z.string()),
  student: z.optional(z.string()),
  /** The deadline the notice speaks of. */
  until: z.optional(z.iso.datetime()),
  /** The appointment the notice speaks of. */
  at: z.optional(z.iso.datetime()),
  reason: z.optional(z.enum(endReasons)),
  closed: z.optional(z.enum(closeReasons)),
  school: z.optional(z.string()),
  /** A class, by its name. */
  group: z.optional(z.string()),
  /** The day of a visit. */
  day: z.optional(z.iso.date()),
  unfit: z.optional(z.enum(unfitReasons)),
  /** What a changed listing says differently. */
  changed: z.optional(z.array(z.enum(changeTopics))),
});
export type NoticeParams = z.infer<typeof NoticeParams>;

/** What makes a job that runs twice tell once: the same event, person and matter have one key. */
export function onceKeyOf(eventId: string, personId: string, about: NoticeAbout): string {
  return `${eventId}:${personId}:${about}`;
}
