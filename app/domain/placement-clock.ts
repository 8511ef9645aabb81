// Owns what passing time means to placements: when it reminds whom before a first day, in working days; when something
// begins, ends or is late. Which rows, and that each word is said once, is features/placements/pass-placement-time.
import { jurisdictionOf } from "./jurisdiction";
import { addDays, type Day } from "./values";
import { addWorkingDays, type HolidayTable, type Jurisdiction } from "./working-days";

/** Working days before the first day on which whatever is missing is told. */
export const startReminders = [5, 3, 2, 1] as const;
/** Days after the last one on which a missing assessment is asked for; from the last of them on it is the teacher's, who may
 * fill in by telephone. */
export const assessmentReminders = [3, 7, 14] as const;
/** A word of the clock, said once of each placement; a week's carries its Monday. */
export type ClockWord =
  `start_${(typeof startReminders)[number]}` | "start_late" | `journal_${Day}`;

/** The place whose holidays count for work there: a division code of Hong Kong, Macao or the mainland. */
export function jurisdictionAt(regionCode: string | null): Jurisdiction {
  return jurisdictionOf(regionCode ?? "");
}

/** What is to be said of a first day that is not ready yet: only the nearest of the reminders that are due, so that a
 * placement made late hears one word and not four; `start_late` from the day itself on. Null: nothing yet. */
export function startWordDue(
  startsOn: Day,
  today: Day,
  table: HolidayTable,
  where: Jurisdiction,
): ClockWord | null {
  if (startsOn <= today) return "start_late";
  const due = startReminders.filter(
    (days) => addWorkingDays(table, where, startsOn, -days).value <= today,
  );
  const nearest = due.at(-1);
  return nearest === undefined ? null : `start_${nearest}`;
}

/** The latest of the days after the last one on which missing assessments are asked for; null before the first. */
export function assessmentReminderDue(
  endsOn: Day,
  today: Day,
): (typeof assessmentReminders)[number] | null {
  return assessmentReminders.filter((days) => addDays(endsOn, days) <= today).at(-1) ?? null;
}
