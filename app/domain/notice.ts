// Owns who is told what after an event in its circumstances, and what a notice may hold. The tables stand in
// notice-tables; who these people are by name is found in features/notices, the sentences in app/messages/*/notices.ts.
import { z } from "zod/mini";
import { type ApplicationStatus, endReasons, type Move } from "./application";
import type { Event, EventName, EventOf } from "./event";
import { closeReasons } from "./listing";
import { changeTopics } from "./listing-changes";
import * as tables from "./notice-tables";
import * as ofClock from "./clock-notices";
import { askingOfMany, manyTellers } from "./many-notices";
import { askingOfPapers, paperTellers } from "./paper-notices";
import * as ofRounds from "./round-notices";
import { askingOfPlacements, tellPlacementStep } from "./placement-notices";
import * as ofRunning from "./running-notices";
import type { NoticeAbout, Telling } from "./notice-tables";
import type { Side } from "./permission";
import { unfitReasons } from "./school-verdict";
import { Day } from "./values";

/** What an event does not say itself, re-read from the rows it names. */
export type Circumstances = {
  /** The application had not been sent when it was moved: the firm has never heard of it. */
  fromDraft: boolean;
  /** Who wrote the message. */
  authorSide: Side | null;
  /** The student is invited and takes one of the times that are open. */
  choosesTime?: true;
  /** The listing stays off the market: its firm has paused it. */
  isPaused?: true;
  /** The visit went with its listing; nobody of the firm called it off. */
  endedWithListing?: true;
  /** The seat of a round had become free, and the student was the next. */
  isNextSeat?: true;
};

/** Who is told what after an event; empty when nobody inside has to hear (an invited person has no account yet). */
export function tellingsAfter(event: Event, circumstances: Circumstances): Telling[] {
  const { fromDraft, authorSide } = circumstances;
  const tellings = insteadOf(event, circumstances) ?? tellingsOf(event, authorSide);
  return fromDraft ? tellings.filter(({ to }) => !to.includes("firm")) : [...tellings];
}

type Instead = { is: (event: Event, of: Circumstances) => boolean; tell: readonly Telling[] };
/** What is told instead in circumstances that the event does not say; the first that is so counts. */
const instead: readonly Instead[] = [
  // A draft of a round is nobody's but its school's.
  { is: (event) => event.name === "round.moved" && !event.wasTold, tell: [] },
  { is: (event, of) => isMove(event, "allot") && !!of.isNextSeat, tell: tables.seatFreed },
  { is: (event, of) => isMove(event, "invite") && !!of.choosesTime, tell: tables.toChoose },
  {
    is: (event, of) =>
      event.name === "booking.moved" && event.move === "call_off" && !!of.endedWithListing,
    tell: tables.visitEnded,
  },
  {
    is: (event, of) => event.name === "listing.moved" && event.move === "approve" && !!of.isPaused,
    tell: tables.approvedPaused,
  },
];

const isMove = (event: Event, move: Move) =>
  event.name === "application.moved" && event.move === move;

/** null: nothing else than always. */
function insteadOf(event: Event, circumstances: Circumstances): readonly Telling[] | null {
  return instead.find(({ is }) => is(event, circumstances))?.tell ?? null;
}

type Tell<N extends EventName> = (event: EventOf<N>, by: Side | null) => readonly Telling[];

/** Nobody inside hears of the events that are not named: files, corrections, invitations. */
const tellers: { [N in EventName]?: Tell<N> } = {
  "listing.moved": ({ move }) => tables.afterListing[move],
  "listing.changed": () => tables.changed,
  "listing.opened_to": () => tables.openedTo,
  "search.found": () => tables.searchFound,
  "student.invited": () => tables.invitedToApply,
  "student.recommendation_asked": () => tables.askedToBeRecommended,
  "student.recommended": () => tables.recommendedToFirm,
  "student.tipped": () => tables.tipped,
  "enterprise.registered": () => tables.registered,
  "enterprise.moved": ({ move }) => tables.afterEnterprise[move],
  "enterprise.school_decided": ({ verdict }) => tables.afterVerdict[verdict],
  "booking.asked": () => tables.visitAsked,
  "booking.moved": ({ move }) => tables.afterBooking[move],
  "application.submitted": () => tables.submitted,
  "application.moved": ({ move }) => tables.afterMove[move],
  "application.assigned": () => tables.assigned,
  "application.message_sent": (_event, by) =>
    by === "student" ? tables.written.firm : tables.written.student,
  "interview.moved": ({ change }) => tables.afterInterview[change],
  "round.moved": ({ move }) => ofRounds.afterRound[move],
  "round.reminded": ({ of }) => ofRounds.afterReminder[of],
  "round.appealed": () => ofRounds.appealed,
  "round.appeal_answered": () => ofRounds.appealAnswered,
  "placement.stepped": tellPlacementStep,
  ...ofRunning.runningTellers,
  ...ofClock.clockTellers,
  ...paperTellers,
  ...manyTellers,
};

function tellingsOf(event: Event, authorSide: Side | null): readonly Telling[] {
  const tell = tellers[event.name] as Tell<EventName> | undefined;
  return tell ? tell(event, authorSide) : [];
}

const asking: readonly NoticeAbout[] = [
  "student_interview",
  "student_interview_choose",
  "student_times_offered",
  "student_interview_cancelled",
  "student_offered",
  "student_allotted",
  "student_seat_freed",
  "student_round_opened",
  "student_round_reopened",
  "student_ranking_ends",
  "student_message",
  "student_may_apply",
  "student_invited",
  "student_recommendation_asked",
  "firm_students_recommended",
  "firm_submitted",
  "firm_message",
  "firm_listing_referred",
  "firm_round_opened",
  "school_round_closed",
  "school_appeal_filed",
  "school_appeals_over",
  "office_school_asked",
  "operator_listing_submitted",
  "operator_firm_registered",
  "firm_visit_asked",
  ...askingOfPlacements,
  ...ofRunning.askingOfRunning,
  ...ofClock.askingOfClock,
  ...askingOfPapers,
  ...askingOfMany,
];

/** Whether a notice asks its reader to do something, rather than only to know. */
export function asksToAct(about: NoticeAbout): boolean {
  return asking.includes(about);
}

type Asked = { status: ApplicationStatus; interviewAt: Date | null };
const choosesTime = ({ status, interviewAt }: Asked) =>
  status === "interview" && interviewAt === null;
const waiting: Partial<Record<NoticeAbout, (application: Asked) => boolean>> = {
  student_interview_choose: choosesTime,
  student_times_offered: choosesTime,
  student_interview_cancelled: choosesTime,
  student_offered: ({ status }) => status === "offered",
  student_allotted: ({ status }) => status === "offered",
  student_seat_freed: ({ status }) => status === "offered",
};

/** Whether what a notice asks of a student's application is still to be done, read or not; null where the application does
 * not tell. */
export function stillWaits(about: NoticeAbout, application: Asked | undefined): boolean | null {
  const waits = waiting[about];
  return waits && application ? waits(application) : null;
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
  day: z.optional(Day),
  unfit: z.optional(z.enum(unfitReasons)),
  /** A kept search, by the name its student gave it, and how many listings it found. */
  search: z.optional(z.string()),
  found: z.optional(z.int()),
  /** A round, by the name its school gave it. */
  round: z.optional(z.string()),
  /** What a changed listing says differently. */
  changed: z.optional(z.array(z.enum(changeTopics))),
});
export type NoticeParams = z.infer<typeof NoticeParams>;

/** What makes a job that runs twice tell once: the same event, person and matter have one key. */
export function onceKeyOf(eventId: string, personId: string, about: NoticeAbout): string {
  return `${eventId}:${personId}:${about}`;
}
