// Owns who is told what when the clock speaks of a placement, as tables like those of notice-tables.ts. When it speaks is
// placement-clock.ts'; what is missing the pages say, which are read later than the notice was written.
import type { EventOf } from "./event";
import type { Audience } from "./notice-audiences";
import type { ClockWord } from "./placement-clock";
import type { AboutRunning } from "./running-notices";

type Told = { to: readonly Audience[]; about: string };

const startSoon = [
  { to: ["student"], about: "student_start_lacks" },
  { to: ["teachers", "office"], about: "school_start_lacks" },
  { to: ["firm"], about: "firm_start_lacks" },
] as const;
const startLocked = [
  { to: ["student"], about: "student_start_locked" },
  { to: ["teachers", "office", "organisers"], about: "school_start_locked" },
  { to: ["firm"], about: "firm_start_locked" },
] as const;
const weekDue = [{ to: ["student"], about: "student_week_due" }] as const;

function afterWord(word: ClockWord) {
  if (word === "start_late") return startLocked;
  return word.startsWith("start_") ? startSoon : weekDue;
}

/** Whoever has not said how it was is asked once more; from the last reminder on the teacher, who may fill in by telephone. */
const afterMissing = {
  student: [{ to: ["student"], about: "student_assessment_open" }],
  firm: [{ to: ["firm"], about: "firm_assessment_open" }],
  school: [{ to: ["teachers"], about: "school_assessment_open" }],
} as const satisfies Record<string, readonly { to: readonly Audience[]; about: AboutRunning }[]>;

/** Which table each event reads. */
export const clockTellers = {
  "placement.reminded": ({ of }: EventOf<"placement.reminded">) => afterWord(of),
  "assessment.missing": ({ party }: EventOf<"assessment.missing">) => afterMissing[party],
};
/** What asks its reader to do something. */
export const askingOfClock = [
  "student_start_lacks",
  "school_start_lacks",
  "firm_start_lacks",
  "school_start_locked",
  "firm_start_locked",
  "student_week_due",
] as const;

type Tables = typeof startSoon | typeof startLocked | typeof weekDue;
/** What a notice of the clock is about. */
export type AboutClock = (Tables & readonly Told[])[number]["about"];
