// Owns the days without work that an amendment puts into a placement: how they are written, and which days and
// weeks they take out of journals, hours and pay.
import { z } from "zod/mini";
import { addDays, Day } from "./values";

/** First and last day without work, both counted. */
export const AgreedBreak = z.strictObject({ from: Day, until: Day });
export type AgreedBreak = z.infer<typeof AgreedBreak>;

/** The days of a placement: from the first to the last, without those of its breaks. */
export type WorkedStay = {
  startsOn: Day | null;
  endsOn: Day | null;
  breaks: readonly AgreedBreak[];
};

/** Whether no work was agreed for a day. */
export function isBreakDay(breaks: readonly AgreedBreak[], day: Day): boolean {
  return breaks.some(({ from, until }) => from <= day && day <= until);
}

/** How many days from one to another, both counted, lie in a break; a day of two breaks counts once. */
export function breakDaysWithin(breaks: readonly AgreedBreak[], from: Day, until: Day): number {
  if (breaks.length === 0) return 0;
  let count = 0;
  for (let day = from; day <= until; day = addDays(day, 1)) {
    if (isBreakDay(breaks, day)) count += 1;
  }
  return count;
}

/** Whether a break takes a whole week out, told by its Monday: what it leaves of the placement's days is a Saturday or Sunday. */
export function isWeekOff({ startsOn, endsOn, breaks }: WorkedStay, monday: Day): boolean {
  if (breaks.length === 0) return false;
  const days = Array.from({ length: 7 }, (_, at) => addDays(monday, at));
  const own = days.filter((day) => day >= (startsOn ?? day) && day <= (endsOn ?? day));
  const left = own.filter((day) => !isBreakDay(breaks, day));
  return left.length < own.length && left.every((day) => days.indexOf(day) > 4);
}
