// Owns who is told what while a placement runs, as tables like those of notice-tables.ts: weeks, calls for help, leave, pay,
// assessments. Of a call for help the firm is never told.
import type { AssessmentStep } from "./assessment";
import type { EventOf } from "./event";
import { type IncidentStep, topStep } from "./incident";
import type { UnreadBy } from "./journal";
import type { Audience } from "./notice-audiences";

type Told = { to: readonly Audience[]; about: string };
/** `teachers`: the following teacher and the class adviser; `duty`: they and the internship office. */
export const afterReading = {
  marked: [{ to: ["student"], about: "student_week_marked" }],
  returned: [{ to: ["student"], about: "student_week_returned" }],
} as const satisfies Record<string, readonly Told[]>;
export const afterUnread = {
  mentor: [
    { to: ["firm"], about: "firm_week_unread" },
    { to: ["teachers"], about: "school_week_unconfirmed" },
  ],
  teacher: [{ to: ["teachers"], about: "school_week_unread" }],
} as const satisfies Record<UnreadBy, readonly Told[]>;

export const helpAsked = [{ to: ["duty"], about: "school_help_asked" }] as const;
export const afterIncident = {
  take: [{ to: ["student"], about: "student_help_taken" }],
  note: [],
  close: [{ to: ["student"], about: "student_help_closed" }],
} as const satisfies Record<IncidentStep, readonly Told[]>;
export const helpClimbed = [{ to: ["duty", "leaders"], about: "school_help_waits" }] as const;
export const helpAtTop = [
  { to: ["duty", "leaders"], about: "school_help_waits" },
  { to: ["operators"], about: "operator_help_waits" },
] as const;

export const leaveAsked = [{ to: ["teachers"], about: "school_leave_asked" }] as const;
export const afterLeave = {
  granted: [
    { to: ["student"], about: "student_leave_granted" },
    { to: ["firm"], about: "firm_leave_granted" },
  ],
  refused: [{ to: ["student"], about: "student_leave_refused" }],
} as const satisfies Record<string, readonly Told[]>;
export const payBehind = [{ to: ["teachers"], about: "school_pay_behind" }] as const;
export const paySettled = [{ to: ["student"], about: "student_pay_settled" }] as const;

export const assessmentOpened = [
  { to: ["student"], about: "student_assessment_open" },
  { to: ["teachers"], about: "school_assessment_open" },
  { to: ["firm"], about: "firm_assessment_open" },
] as const;
export const afterAssessment = {
  submit: [{ to: ["student"], about: "student_assessment_given" }],
  write_down: [
    { to: ["student"], about: "student_assessment_given" },
    { to: ["firm"], about: "firm_assessment_written" },
  ],
  dispute: [{ to: ["teachers", "organisers"], about: "school_assessment_disputed" }],
  resolve: [
    { to: ["student"], about: "student_assessment_resolved" },
    { to: ["firm"], about: "firm_assessment_resolved" },
  ],
} as const satisfies Record<AssessmentStep, readonly Told[]>;

/** Which table each event reads. */
export const runningTellers = {
  "journal.read": ({ is }: EventOf<"journal.read">) => afterReading[is],
  "journal.unread": ({ by }: EventOf<"journal.unread">) => afterUnread[by],
  "incident.opened": () => helpAsked,
  "incident.moved": ({ step }: EventOf<"incident.moved">) => afterIncident[step],
  "incident.escalated": ({ to }: EventOf<"incident.escalated">) =>
    to >= topStep ? helpAtTop : helpClimbed,
  "absence.asked": () => leaveAsked,
  "absence.decided": ({ is }: EventOf<"absence.decided">) => afterLeave[is],
  "pay.gap_found": () => payBehind,
  "pay.settled": () => paySettled,
  "assessment.opened": () => assessmentOpened,
  "assessment.moved": ({ step }: EventOf<"assessment.moved">) => afterAssessment[step],
};
/** What asks its reader to do something. */
export const askingOfRunning = [
  "student_week_returned",
  "student_assessment_open",
  "firm_week_unread",
  "firm_assessment_open",
  "school_week_unread",
  "school_help_asked",
  "school_help_waits",
  "operator_help_waits",
  "school_leave_asked",
  "school_pay_behind",
  "school_assessment_open",
  "school_assessment_disputed",
] as const;

type AboutOf<T extends Record<string, readonly Told[]>> = T[keyof T][number]["about"];
/** What a notice about a running placement is about. */
export type AboutRunning =
  | AboutOf<typeof afterReading>
  | AboutOf<typeof afterUnread>
  | AboutOf<typeof afterIncident>
  | AboutOf<typeof afterLeave>
  | AboutOf<typeof afterAssessment>
  | (
      | typeof helpAsked
      | typeof helpClimbed
      | typeof helpAtTop
      | typeof leaveAsked
      | typeof payBehind
      | typeof paySettled
      | typeof assessmentOpened
    )[number]["about"];
