// Owns how a DATE column becomes a day.
import type { Day } from "~/app/domain/values";

/** The calendar day of a DATE column. */
export function dayText(date: Date | null): Day | null {
  return date?.toISOString().slice(0, 10) ?? null;
}
