// Owns the weekly journal of a placement: which weeks there are, when each is due, and who may do what with an entry. Who
// reaches which placement is the features'; nobody punches a clock and nobody tells a place.
import { isWeekOff, type WorkedStay } from "./agreed-break";
import type { Role } from "./permission";
import { accept, type Outcome, refuse } from "./refusal";
import { addDays, type Day } from "./values";

export const entryStates = ["none", "draft", "submitted", "returned", "marked"] as const;
export type EntryState = (typeof entryStates)[number];

/** A role of the product, somebody with a link, or passing time. */
export type JournalActor = Role | "guest" | "system";
type Law = {
  by: readonly JournalActor[];
  from: readonly EntryState[];
  to: EntryState | "same";
  /** Whoever does it says why. */
  reason?: true;
};
const teachers = [
  ...(["class_adviser", "guiding_teacher", "college_office"] as const),
  ...(["internship_office", "school_admin"] as const),
] as const;

export const entrySteps = {
  /** What is typed; what was handed in stays handed in, and what a mentor confirmed is asked for anew. */
  save: { by: ["student"], from: ["draft", "submitted", "returned"], to: "same" },
  begin: { by: ["student"], from: ["none"], to: "draft" },
  submit: { by: ["student"], from: ["draft", "returned"], to: "submitted" },
  confirm: {
    ...{ by: ["guest", "mentor", "recruiter", "enterprise_admin"] },
    ...{ from: ["submitted", "marked"], to: "same" },
  },
  return: { by: teachers, from: ["submitted"], to: "returned", reason: true },
  /** A mark can be mended as long as the placement is open. */
  mark: { by: teachers, from: ["submitted", "marked"], to: "marked" },
} as const satisfies Record<string, Law>;
export type EntryStep = keyof typeof entrySteps;
export const entryStepNames = Object.keys(entrySteps) as [EntryStep, ...EntryStep[]];

/** Decides where an entry goes. Refusals: `journal.not_yours_to_do`, `journal.step_not_allowed` with the state,
 * `journal.reason_needed`. */
export function decideEntryStep(
  state: EntryState,
  step: EntryStep,
  by: JournalActor,
  reason = "",
): Outcome<EntryState> {
  const law: Law = entrySteps[step];
  if (!law.by.includes(by)) return refuse("journal.not_yours_to_do");
  if (!law.from.includes(state)) return refuse("journal.step_not_allowed", { state });
  if (law.reason && reason.trim() === "") return refuse("journal.reason_needed");
  return accept(law.to === "same" ? state : law.to);
}

export type EntryTimes = {
  submittedAt: Date | null;
  returnedAt: Date | null;
  mark: number | null;
};

/** Where an entry stands by its columns; null is one that was not begun. */
export function entryStateOf(entry: EntryTimes | null): EntryState {
  if (!entry) return "none";
  if (entry.mark !== null) return "marked";
  if (entry.returnedAt) return "returned";
  return entry.submittedAt ? "submitted" : "draft";
}

/** Days after its Sunday until which a week is handed in. */
export const dueAfter = 3;
/** Days after which a week that nobody read is told. */
export const unreadDays = 7;
export const unreadBy = ["mentor", "teacher"] as const;
export type UnreadBy = (typeof unreadBy)[number];
export const mostPhotos = 9;
export const longestEntry = 4_000;
export const minutesOfWeek = 7 * 24 * 60;

/** The Monday of the week in which a day lies. */
export function weekOfDay(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** Every week of a placement, by its Monday, the first one first; without a last day until today. None before the first
 * day is known, at most two years. A week without work is none, unless it was written about. */
export function weeksOf(
  stay: WorkedStay,
  today: Day,
  written: { has(week: Day): boolean } = new Set<Day>(),
): Day[] {
  const { startsOn, endsOn } = stay;
  if (!startsOn) return [];
  const last = weekOfDay(endsOn ?? today);
  const weeks: Day[] = [];
  for (let at = weekOfDay(startsOn); at <= last && weeks.length < 104; at = addDays(at, 7)) {
    if (written.has(at) || !isWeekOff(stay, at)) weeks.push(at);
  }
  return weeks;
}

/** The last day on which the entry of a week is in time. */
export function dueDayOf(weekOf: Day): Day {
  return addDays(weekOf, 6 + dueAfter);
}

/** `ahead`: it has not begun. `open`: it can be written. `late`: its day is over and it was not handed in. */
export type WeekStanding = EntryState | "ahead" | "open" | "late";

/** What a list says of a week today. */
export function standingOfWeek(weekOf: Day, state: EntryState, today: Day): WeekStanding {
  const isOpen = state === "none" || state === "draft";
  if (!isOpen) return state;
  if (weekOf > today) return "ahead";
  if (today > dueDayOf(weekOf)) return "late";
  return state === "none" ? "open" : "draft";
}
