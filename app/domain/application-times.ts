// Owns the promises about time in an application: by when a firm answers, how long an offer stands, when waiting is
// given up. Which status a passed time leads to stands in application.ts; who looks at the clock is settle-due.
import { type ApplicationStatus, type Move, waitingForFirm } from "./application";
import { addDays, type Day, dayOf, endOfDay } from "./values";

const dayMs = 86_400_000;

/** Hours in which an acceptance can be taken back. */
export const undoHours = 24;
/** Furthest day ahead on which an interview may be. */
export const interviewDays = 90;
/** Longest time in days that an offer may stand. */
export const offerDays = 30;
/** After the promised day a firm gets the same span once more; then the student is told that no answer comes. */
export const patienceSpans = 1;

/** By when a firm answers what reached it at an instant, by its own promise. */
export function answerDue(from: Date, answerDays: number): Date {
  return new Date(from.getTime() + answerDays * dayMs);
}

/** By when the firm owes the next answer after a step of its own: each step that reaches the student renews the promise,
 * an interview from the interview on. null: the step changes nothing, looking is no answer. */
export function answerDueAfter(
  move: Move,
  now: Date,
  interviewAt: Date | null,
  answerDays: number,
): Date | null {
  if (move === "shortlist") return answerDue(now, answerDays);
  return move === "invite" && interviewAt ? answerDue(interviewAt, answerDays) : null;
}

/** Whether a day may be set as the last one to answer an offer: not over today, at most `offerDays` ahead. */
export function isOfferDay(day: Day, now: Date): boolean {
  return endOfDay(day) > now && day <= addDays(dayOf(now), offerDays);
}

/** Whether an interview may be at an instant: in the future, at most `interviewDays` ahead. */
export function isInterviewTime(at: Date, now: Date): boolean {
  return at > now && at.getTime() <= now.getTime() + interviewDays * dayMs;
}

/** Until when a yes can be taken back. A yes after an undo passes the end of the offer as `standsUntil`: taking it back
 * again never makes the offer stand longer, so that no seat is held for ever. */
export function undoEnd(now: Date, standsUntil: Date | null): Date {
  const end = new Date(now.getTime() + undoHours * 3_600_000);
  return standsUntil && standsUntil < end ? standsUntil : end;
}

export type Times = { answerBy: Date | null; respondBy: Date | null; undoUntil: Date | null };

/** The instant at which the present step of an application is over by itself; null where no clock runs. */
export function dueOf(status: ApplicationStatus, times: Times): Date | null {
  if (status === "offered") return times.respondBy;
  if (status === "accepted") return times.undoUntil;
  const isWaiting = (waitingForFirm as readonly ApplicationStatus[]).includes(status);
  return isWaiting ? times.answerBy : null;
}

/** Whether the time for a move has not run out: an offer can be accepted, a yes taken back, until its instant. */
export function isInTime(move: Move, times: Pick<Times, "respondBy" | "undoUntil">, now: Date) {
  if (move === "accept") return times.respondBy === null || now < times.respondBy;
  if (move === "undo_accept") return times.undoUntil !== null && now < times.undoUntil;
  return true;
}
