// Owns what a yes binds and what cannot stand beside it: the law of collisions. When a yes is settled, and what is then
// closed, is application.ts' and the verbs'.
import type { ListingKind } from "./listing";
import { lawOf } from "./listing-kind";
import type { Day } from "./values";

/** What a yes binds: a kind of work and its first and last day; `endsOn` null: open end, `startsOn` null: not known. */
export type Stay = { kind: ListingKind; startsOn: Day | null; endsOn: Day | null };

/** The longest that a stay with a last day is believed to be, in months: from entering a school to leaving it, and one more. */
export const mostMonths = 48;

/** The law of what an acceptance closes once its undo time is over: another of the same exclusive kind, or full-time
 * work on the same days. Unknown dates overlap nothing; a weekend job closes nothing. */
export function collides(accepted: Stay, other: Stay): boolean {
  const [law, otherLaw] = [lawOf(accepted.kind), lawOf(other.kind)];
  if (accepted.kind === other.kind && law.isExclusive) return true;
  return law.isFullTime && otherLaw.isFullTime && sharesDays(accepted, other);
}

type Days = Pick<Stay, "startsOn" | "endsOn">;

/** Whether two stays have a day in common; unknown dates have none. */
export function sharesDays(one: Days, other: Days): boolean {
  if (one.startsOn === null || other.startsOn === null) return false;
  const endsBefore = (a: Days, b: Days) =>
    a.endsOn !== null && b.startsOn !== null && a.endsOn < b.startsOn;
  return !endsBefore(one, other) && !endsBefore(other, one);
}
