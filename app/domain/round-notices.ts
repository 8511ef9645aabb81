// Owns who is told what of a round, as tables like those of notice-tables.ts: its steps, what the clock tells, appeals.
import type { Audience } from "./notice-audiences";
import type { RoundMove, RoundReminder } from "./round";

type Told = { to: readonly Audience[]; about: string };
/** `cohort`: all students of a round's classes; `entrants`: those of them who have ranked. */
export const afterRound = {
  open: [
    { to: ["cohort"], about: "student_round_opened" },
    { to: ["round_firms"], about: "firm_round_opened" },
  ],
  close: [{ to: ["organisers"], about: "school_round_closed" }],
  reopen: [
    { to: ["cohort"], about: "student_round_reopened" },
    { to: ["round_firms"], about: "firm_round_reopened" },
  ],
  publish: [
    { to: ["entrants"], about: "student_round_published" },
    { to: ["round_firms"], about: "firm_round_published" },
  ],
  take_back: [
    { to: ["entrants"], about: "student_round_taken_back" },
    { to: ["round_firms"], about: "firm_round_taken_back" },
  ],
  settle: [
    { to: ["entrants"], about: "student_round_settled" },
    { to: ["round_firms"], about: "firm_round_settled" },
  ],
  cancel: [
    { to: ["cohort"], about: "student_round_cancelled" },
    { to: ["round_firms"], about: "firm_round_cancelled" },
  ],
} as const satisfies Record<RoundMove, readonly Told[]>;
export const afterReminder = {
  three_days: [{ to: ["unranked"], about: "student_ranking_ends" }],
  one_day: [{ to: ["unranked"], about: "student_ranking_ends" }],
  appeals_over: [{ to: ["organisers"], about: "school_appeals_over" }],
} as const satisfies Record<RoundReminder, readonly Told[]>;
export const appealed = [{ to: ["organisers"], about: "school_appeal_filed" }] as const;
export const appealAnswered = [{ to: ["appellant"], about: "student_appeal_answered" }] as const;

type AboutOf<T extends Record<string, readonly Told[]>> = T[keyof T][number]["about"];
/** What a notice about a round is about. */
export type AboutRound =
  | AboutOf<typeof afterRound>
  | AboutOf<typeof afterReminder>
  | (typeof appealed | typeof appealAnswered)[number]["about"];
