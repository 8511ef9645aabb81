// Owns the life of a round in which a school fills seats of several listings at once, who takes which step, and by what firms
// rank. Who gets which seat: allocation.ts; rows and their guard are the verbs'.
import type { SchoolRole } from "./permission";
import { accept, type Outcome, refuse } from "./refusal";
import { addDays, type Day } from "./values";

export const roundStates = [
  "draft",
  "open",
  "closed",
  "published",
  "settled",
  "cancelled",
] as const;
export type RoundState = (typeof roundStates)[number];

/** Kinds that a school organises for a cohort (教职成〔2021〕4号 art. 7; 现代学徒制; 订单班). */
export const roundKinds = ["internship", "apprenticeship", "order_class"] as const;
export type RoundKind = (typeof roundKinds)[number];

/** How a result came about. */
export const roundFillings = ["engine", "hand", "sheet"] as const;
export type RoundFilling = (typeof roundFillings)[number];

/** The most that a student ranks. */
export const mostChoices = 20;
/** Days after the result in which a student says that something is wrong. */
export const appealDays = 5;

/** Days in which a student answers the offer of a seat. */
export const seatAnswerDays = 5;
/** Days after the result in which a seat that becomes free goes to the next. */
export const nextSeatDays = 180;

/** What a firm may rank by: all told to students beforehand, none about the person beyond what was learnt. */
export const criteria = ["major", "skills", "certificate", "study_year"] as const;
export type Criterion = (typeof criteria)[number];

type Law = { from: readonly RoundState[]; to: RoundState };
export const roundMoves = {
  open: { from: ["draft"], to: "open" },
  /** Ranking is over: by hand, or because its last day is. */
  close: { from: ["open"], to: "closed" },
  /** Only while no result was told. */
  reopen: { from: ["closed"], to: "open" },
  publish: { from: ["closed"], to: "published" },
  /** After a mistake that an appeal has shown: the result is taken back and another is told. */
  take_back: { from: ["published"], to: "closed" },
  settle: { from: ["published"], to: "settled" },
  cancel: { from: ["draft", "open", "closed"], to: "cancelled" },
} as const satisfies Record<string, Law>;
export type RoundMove = keyof typeof roundMoves;
export const roundMoveNames = Object.keys(roundMoves) as [RoundMove, ...RoundMove[]];

/** The school is the organiser: its internship office, never a single college or class (教职成〔2021〕4号 art. 7). */
const organisers: readonly SchoolRole[] = ["internship_office", "school_admin"];

/** Whether a role runs the rounds of its school; the others read along. */
export function runsRounds(role: SchoolRole): boolean {
  return organisers.includes(role);
}

/** Decides where a round goes. Refusals: `round.not_yours_to_run`, `round.move_not_allowed`. */
export function decideRoundMove(
  state: RoundState,
  move: RoundMove,
  role: SchoolRole,
): Outcome<RoundState> {
  const law: Law = roundMoves[move];
  if (!runsRounds(role)) return refuse("round.not_yours_to_run");
  if (!law.from.includes(state)) return refuse("round.move_not_allowed", { state });
  return accept(law.to);
}

/** The steps that somebody may take now: what the page offers as buttons. */
export function roundMovesOpenTo(state: RoundState, role: SchoolRole): RoundMove[] {
  return roundMoveNames.filter((move) => decideRoundMove(state, move, role).ok);
}

/** Whether students and firms rank now; the last day ends it by itself. */
export function isRanking(round: { state: RoundState; rankUntil: Date }, now: Date): boolean {
  return round.state === "open" && now < round.rankUntil;
}

/** What the clock tells of a round by itself: so many days before ranking ends, and that appeals are over. */
export const roundReminders = ["three_days", "one_day", "appeals_over"] as const;
export type RoundReminder = (typeof roundReminders)[number];
const daysBefore = { three_days: 3, one_day: 1 } as const;

type Timed = {
  state: RoundState;
  openedAt: Date | null;
  rankUntil: Date;
  appealUntil: Date | null;
  reminded: readonly string[];
};

/** The reminders whose time has come and that were not told. A round opened later than a reminder's instant skips it, and
 * of two that have come together the nearer one speaks for both. */
export function remindersDue(round: Timed, now: Date): RoundReminder[] {
  const isNew = (one: RoundReminder) => !round.reminded.includes(one);
  if (round.state === "published") {
    const isOver = round.appealUntil !== null && round.appealUntil <= now;
    return isOver && isNew("appeals_over") ? ["appeals_over"] : [];
  }
  if (!isRanking(round, now)) return [];
  const instants = (["one_day", "three_days"] as const).map((name) => ({
    name,
    at: new Date(round.rankUntil.getTime() - daysBefore[name] * 86_400_000),
  }));
  const come = instants.find(({ at }) => at <= now && (round.openedAt ?? now) < at);
  return come && isNew(come.name) ? [come.name] : [];
}

/** The last day for appeals against a result told on a day. */
export function lastAppealDay(publishedOn: Day): Day {
  return addDays(publishedOn, appealDays);
}

/** Facts of a student that criteria look at, and what the listing asks for. */
export type Judged = {
  majorCode: string;
  studyYear: number;
  skillCodes: readonly string[];
  certificates: readonly string[];
};
export type Asked = {
  majorCodes: readonly string[];
  skillCodes: readonly string[];
  certificates: readonly string[];
};

const points: Record<Criterion, (student: Judged, asked: Asked) => number> = {
  major: ({ majorCode }, { majorCodes }) => (majorCodes.includes(majorCode) ? 1 : 0),
  skills: (student, asked) => countShared(student.skillCodes, asked.skillCodes),
  certificate: (student, asked) => countShared(student.certificates, asked.certificates),
  study_year: ({ studyYear }) => studyYear,
};

/** Points by the stated criteria: one that stands before another outweighs all of it; 0 where none are stated. */
export function pointsOf(stated: readonly Criterion[], student: Judged, asked: Asked): number {
  return stated.reduce((sum, one) => sum * 100 + Math.min(99, points[one](student, asked)), 0);
}

function countShared(has: readonly string[], wanted: readonly string[]): number {
  return wanted.filter((one) => has.includes(one)).length;
}

/** Choices in another order: `to` is the place that the moved one takes, 1 first; beyond the ends it takes the end. */
export function moveChoice<T>(choices: readonly T[], moved: T, to: number): T[] {
  const others = choices.filter((one) => one !== moved);
  const at = Math.max(0, Math.min(others.length, to - 1));
  return [...others.slice(0, at), moved, ...others.slice(at)];
}
