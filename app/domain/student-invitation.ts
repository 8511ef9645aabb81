// Owns the invitation by which a firm asks a student to apply: how many a firm may send, how long one waits, where it
// stands. Who may be invited is find-students.ts', whether the student may apply student.ts'.
import { dayOf } from "./values";

/** So many a firm may send in a calendar month: an invitation is for this student, not for everybody. */
export const invitationsAMonth = 30;
const daysToAnswer = 14;

export const invitationAnswers = ["accepted", "declined"] as const;
export type InvitationAnswer = (typeof invitationAnswers)[number];
export type InvitationState = InvitationAnswer | "waiting" | "expired";

/** Why a student does not want to; saying it is left to the student. */
export const declineReasons = ["other_work", "too_far", "dates", "found_another", "other"] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** Until when an invitation that is sent now waits. */
export function expiryOf(sentAt: Date): Date {
  return new Date(sentAt.getTime() + daysToAnswer * 86_400_000);
}

/** Where an invitation stands: no answer in time is a no without a word. */
export function invitationState(
  { answer, expiresAt }: { answer: InvitationAnswer | null; expiresAt: Date },
  now: Date,
): InvitationState {
  if (answer) return answer;
  return expiresAt > now ? "waiting" : "expired";
}

/** The instant at which the calendar month of Asia/Shanghai began: from there invitations are counted. */
export function monthBegan(now: Date): Date {
  return new Date(`${dayOf(now).slice(0, 7)}-01T00:00:00+08:00`);
}

/** How many invitations a firm may still send this month. */
export function invitationsLeft(sentThisMonth: number): number {
  return Math.max(0, invitationsAMonth - sentThisMonth);
}
