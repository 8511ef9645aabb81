// Owns days on which a student is not at the firm, as the school decides (art. 20: a procedure for leave).
import type { Role, SchoolRole } from "./permission";
import { accept, type Outcome, refuse } from "./refusal";
import { addDays, type Day } from "./values";

export const absenceReasons = ["sick", "family", "school", "exam", "other"] as const;
export type AbsenceReason = (typeof absenceReasons)[number];
export const mostAbsenceDays = 60;

const deciders = [
  ...(["class_adviser", "guiding_teacher", "college_office"] as const),
  ...(["internship_office", "school_admin"] as const),
] as const satisfies readonly SchoolRole[];

/** Whether a role decides on absences of students in its scope. */
export function decidesAbsence(role: Role): boolean {
  return (deciders as readonly Role[]).includes(role);
}

export type AbsenceDays = { fromDay: Day; untilDay: Day };

/** Days of an absence, its last one counted. */
export function daysOf({ fromDay, untilDay }: AbsenceDays): number {
  return Math.round((Date.parse(untilDay) - Date.parse(fromDay)) / 86_400_000) + 1;
}

/** Whether days can be asked for: in order, not too many, within the placement, beside none asked for before. Refusals:
 * `absence.days_wrong`, `absence.too_long`, `absence.outside`, `absence.twice`. */
export function judgeAbsence(
  asked: AbsenceDays,
  stay: { startsOn: Day | null; endsOn: Day | null },
  others: readonly AbsenceDays[],
): Outcome<number> {
  const { fromDay, untilDay } = asked;
  if (untilDay < fromDay) return refuse("absence.days_wrong");
  if (daysOf(asked) > mostAbsenceDays) return refuse("absence.too_long", { most: mostAbsenceDays });
  const isOutside =
    (stay.startsOn !== null && fromDay < stay.startsOn) ||
    (stay.endsOn !== null && untilDay > stay.endsOn);
  if (isOutside) return refuse("absence.outside");
  const isTwice = others.some((one) => one.fromDay <= untilDay && fromDay <= one.untilDay);
  return isTwice ? refuse("absence.twice") : accept(daysOf(asked));
}

/** Days granted so far, each day once. */
export function daysAway(granted: readonly AbsenceDays[]): number {
  const days = new Set<Day>();
  for (const { fromDay, untilDay } of granted) {
    for (let at = fromDay; at <= untilDay; at = addDays(at, 1)) days.add(at);
  }
  return days.size;
}
