// Owns the weeks that a home page looks back on: Mondays as people in Shanghai count them.
import { addDays, dayOf, type Day } from "~/app/domain/values";

const weeksBack = 12;

/** The Mondays of the last twelve weeks, the present one last. */
export function lastWeeks(now: Date): Day[] {
  const today = dayOf(now);
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(today, -weekday);
  return Array.from({ length: weeksBack }, (_, n) => addDays(monday, (n - weeksBack + 1) * 7));
}

/** The SQL of the Monday in whose week an instant falls; `column` is written by us, never typed by anybody. */
export function weekOf(column: string): string {
  return `date_trunc('week', ${column} at time zone 'Asia/Shanghai')::date`;
}
