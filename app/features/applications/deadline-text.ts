// Owns how a deadline is said. Which deadline runs stands in app/domain/application-times.ts.
import { dayOf, endOfDay, type Locale } from "~/app/domain/values";
import { dateWords } from "~/app/ui/date-words.data";
import { formatDay, formatInstant } from "~/app/ui/format-date";

/** A deadline as people say it: one at midnight belongs to the day that ends with it (9月12日 周六 24:00). */
export function formatDeadline(at: Date, locale: Locale): string {
  const day = dayOf(new Date(at.getTime() - 1));
  const isMidnight = endOfDay(day).getTime() === at.getTime();
  return isMidnight
    ? dateWords[locale].instant(formatDay(day, locale), "24:00")
    : formatInstant(at, locale);
}
