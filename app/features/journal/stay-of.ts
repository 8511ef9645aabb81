// Owns the days of a placement as its rows hold them.
import type { WorkedStay } from "~/app/domain/agreed-break";
import { readTerms } from "~/app/domain/placement-terms";
import { type Day, dayOf } from "~/app/domain/values";

type Row = { startsOn: Date | null; endsOn: Date | null; endedAt?: Date | null };
type Days = { startsOn: Day | null; endsOn: Day | null };

/** A database's calendar day as text. */
export function textOfDay(day: Date): Day {
  return day.toISOString().slice(0, 10);
}

/** A calendar day as a database holds it. */
export function columnOfDay(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** First and last day; one that was broken off ended on the day of that. */
export function stayOf({ startsOn, endsOn, endedAt }: Row): Days {
  const planned = endsOn && textOfDay(endsOn);
  const really = endedAt ? dayOf(endedAt) : null;
  const last = really && (!planned || really < planned) ? really : planned;
  return { startsOn: startsOn && textOfDay(startsOn), endsOn: last };
}

/** The same with the breaks that were agreed in between: what journals, hours and pay go by. */
export function workedStayOf({ terms, ...row }: Row & { terms: unknown }): WorkedStay {
  return { ...stayOf(row), breaks: readTerms(terms).breaks };
}
