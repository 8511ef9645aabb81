// Owns which days are worked, by the holiday tables of the mainland, Hong Kong and Macao. Leaves the tables themselves to
// the reference data, and to the caller what to tell people when a year is not known yet.
import type { Holiday } from "./reference";
import { addDays, type Day } from "./values";

export type Jurisdiction = Holiday["jurisdiction"];

/** The holiday tables ready for asking: made once by `holidayTable`. */
export type HolidayTable = {
  rows: ReadonlyMap<string, Holiday>;
  years: ReadonlySet<string>;
};

/**
 * An answer, and whether it is sure. `isKnown` is false where a year that was looked at has no table: then only Saturdays
 * and Sundays were taken for rest days, and the answer may change once the year is announced.
 */
export type Sure<T> = { value: T; isKnown: boolean };

const dayKey = (jurisdiction: Jurisdiction, day: Day) => `${jurisdiction}:${day}`;
const yearKey = (jurisdiction: Jurisdiction, day: Day) => `${jurisdiction}:${day.slice(0, 4)}`;

/** Prepares the tables for asking. A year is known for a place when at least one of its days is in the table. */
export function holidayTable(holidays: Iterable<Holiday>): HolidayTable {
  const rows = new Map<string, Holiday>();
  const years = new Set<string>();
  for (const holiday of holidays) {
    rows.set(dayKey(holiday.jurisdiction, holiday.day), holiday);
    years.add(yearKey(holiday.jurisdiction, holiday.day));
  }
  return { rows, years };
}

/**
 * Whether people work on a day: Monday to Friday without a holiday, and the rest days that the mainland works instead
 * (调休). Saturdays are rest days in all three places, as deadlines of offices are counted.
 */
export function isWorkingDay(
  { rows, years }: HolidayTable,
  jurisdiction: Jurisdiction,
  day: Day,
): Sure<boolean> {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const announced = rows.get(dayKey(jurisdiction, day));
  return {
    value: announced ? announced.isWorkday : weekday !== 0 && weekday !== 6,
    isKnown: years.has(yearKey(jurisdiction, day)),
  };
}

/**
 * The day that lies so many working days after another, which itself is not counted: 1 is the next working day, -1 the one
 * before, 0 the day itself. `count` is a whole number.
 */
export function addWorkingDays(
  table: HolidayTable,
  jurisdiction: Jurisdiction,
  day: Day,
  count: number,
): Sure<Day> {
  const step = Math.sign(count);
  let at = day;
  let { isKnown } = isWorkingDay(table, jurisdiction, day);
  for (let left = Math.abs(count); left > 0;) {
    at = addDays(at, step);
    const answer = isWorkingDay(table, jurisdiction, at);
    if (answer.value) left -= 1;
    isKnown &&= answer.isKnown;
  }
  return { value: at, isKnown };
}
