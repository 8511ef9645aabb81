// Owns how the months of a record are told.
import type { RecordKind } from "~/app/domain/profile";
import type { Day, Locale } from "~/app/domain/values";

/** What happens on one day rather than over a time. */
export const isOnce = (kind: RecordKind): boolean =>
  kind === "certificate" || kind === "competition";

/** `2025年9月 – 2026年1月`; without an end it lasts until `today`, unless it is of one day. Empty when nothing was said. */
export function periodText(
  from: Day | null,
  until: Day | null,
  locale: Locale,
  today: string,
  kind: RecordKind,
): string {
  const format = new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  const month = (day: Day) => format.format(new Date(`${day}T00:00:00Z`));
  if (!from) return until ? month(until) : "";
  if (!until) return isOnce(kind) ? month(from) : `${month(from)} – ${today}`;
  return from === until ? month(from) : `${month(from)} – ${month(until)}`;
}
