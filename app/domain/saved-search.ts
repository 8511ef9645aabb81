// Owns how often a kept search is looked through for its student, and when its alert is due. Leaves what a search says to
// features/listings and who is told what to notice-tables.ts.
import { addDays, dayOf, type Day } from "./values";
import { type HolidayTable, isWorkingDay } from "./working-days";

export const searchCadences = ["none", "daily", "weekly"] as const;
export type SearchCadence = (typeof searchCadences)[number];
/** So many searches one student may keep. */
export const mostSearches = 20;

/** Alerts go out in the morning: people read them before lessons, nobody is woken. Hours of Asia/Shanghai. */
const morning = { from: 7, until: 12 } as const;

/** Before which instant a search of each cadence was looked through last if its alert is due now. */
export type AlertsDue = Record<Exclude<SearchCadence, "none">, Date>;

/**
 * Which alerts are due: daily ones once each working day of the mainland, weekly ones once each week, on its first working
 * day; null outside working mornings. What a missed morning would have told is told on the next. A year without a holiday
 * table counts Monday to Friday.
 */
export function alertsDue(holidays: HolidayTable, now: Date): AlertsDue | null {
  const today = dayOf(now);
  const hour = (now.getTime() - startOf(today).getTime()) / 3_600_000;
  if (hour < morning.from || hour >= morning.until) return null;
  if (!isWorkingDay(holidays, "mainland", today).value) return null;
  return { daily: startOf(today), weekly: startOf(mondayOf(today)) };
}

const startOf = (day: Day) => new Date(`${day}T00:00:00+08:00`);

function mondayOf(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
