// Owns what an amendment may ask of a placement today, and what the placement says once the amendment is valid: each delta
// written where it belongs, exactly once, and taken out again where the school takes the paper back.
import type { Delta, DeltaInput } from "./paper-deltas";
import { classOf, type PlacementField, type PlacementTerms, readTerms } from "./placement-terms";
import type { PlacementState } from "./placement";
import { accept, type Outcome, refuse } from "./refusal";
import type { Day, Id } from "./values";

type Standing = { state: PlacementState; startsOn: Day | null; endsOn: Day | null };

/** Whether a change may be drawn up today: nothing is dated back, and what happens in between lies between first and last
 * day. Refusals: `paper.days_back`, `paper.day_outside`, `paper.started_already` for a first day that has passed. */
export function judgeChange(change: DeltaInput, at: Standing, today: Day): Outcome<null> {
  if (change.kind === "dates") return judgeDates(change, at, today);
  if (change.kind === "break") return judgeWithin(change.breakFrom, change.breakUntil, at, today);
  if (change.kind === "termination") return judgeWithin(change.lastDay, change.lastDay, at, today);
  return accept(null);
}

type Span = { startsOn: Day; endsOn: Day };
function judgeDates({ startsOn, endsOn }: Span, at: Standing, today: Day): Outcome<null> {
  const moves = startsOn !== at.startsOn;
  if (moves && at.state !== "confirmed") return refuse("paper.started_already");
  const isBack = (moves && startsOn < today) || endsOn < today || endsOn < startsOn;
  return isBack ? refuse("paper.days_back") : accept(null);
}

function judgeWithin(from: Day, until: Day, { startsOn, endsOn }: Standing, today: Day) {
  if (from < today || until < from) return refuse("paper.days_back");
  const isOutside = from < (startsOn ?? from) || until > (endsOn ?? until);
  return isOutside ? refuse("paper.day_outside") : accept(null);
}

/** What of a placement an amendment can change. */
export type Amendable = {
  startsOn: Day | null;
  endsOn: Day | null;
  mentorName: string;
  mentorPhone: string;
  teacherId: Id | null;
  /** Set: all have agreed that it ends early, on its last day, and why. */
  endCode: string | null;
  overlapReason: string;
  terms: PlacementTerms;
};

/** The last day at work is the last day of the placement. */
const columnOf = (field: string) => (field === "lastDay" ? "endsOn" : field);
const isOfBreak = ({ field }: Delta) => field === "breakFrom" || field === "breakUntil";

/** A placement as it is once the deltas hold. Refusals: `paper.amended_since` where a term is no longer what the paper says
 * it was: another amendment was first. Names and telephones are taken as they come. */
export function amended(before: Amendable, deltas: readonly Delta[]): Outcome<Amendable> {
  const plain = deltas.filter((delta) => !isOfBreak(delta));
  const said: Readonly<Record<string, unknown>> = { ...before.terms, ...before };
  const isStale = ({ field, from }: Delta) =>
    classOf(columnOf(field) as PlacementField) === "terms" && said[columnOf(field)] !== from;
  if (plain.some(isStale)) return refuse("paper.amended_since");
  const after = Object.fromEntries(plain.map(({ field, to }) => [columnOf(field), to]));
  const inTerms = Object.entries(after).filter(([field]) => field in before.terms);
  const breaks = withBreak(before.terms.breaks, deltas.filter(isOfBreak));
  const terms = readTerms({ ...before.terms, ...Object.fromEntries(inTerms), breaks });
  const columns = Object.entries(after).filter(([field]) => field !== "terms" && field in before);
  // A last day that is agreed anew takes the place of an early end.
  const isAnew = plain.some(({ field }) => field === "endsOn");
  return accept({
    ...{ ...before, ...(isAnew ? { endCode: null } : {}) },
    ...{ ...Object.fromEntries(columns), terms },
  });
}

type Breaks = PlacementTerms["breaks"];
/** `to` is empty where a break is taken back. */
function withBreak(breaks: Breaks, deltas: readonly Delta[]): Breaks {
  const day = (name: string, side: "from" | "to") =>
    deltas.find(({ field }) => field === name)?.[side] ?? null;
  const of = (side: "from" | "to") => ({
    ...{ from: day("breakFrom", side), until: day("breakUntil", side) },
  });
  const is = (one: Breaks[number], other: ReturnType<typeof of>) =>
    one.from === other.from && one.until === other.until;
  const left = breaks.filter((one) => !is(one, of("from")) && !is(one, of("to")));
  const { from, until } = of("to");
  const isNew = typeof from === "string" && typeof until === "string";
  return isNew ? [...left, { from, until }] : left;
}

/** The deltas that undo others. */
export function takenBack(deltas: readonly Delta[]): Delta[] {
  return deltas.map(({ field, from, to }) => ({ field, from: to, to: from }));
}
