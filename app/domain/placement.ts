// Owns where a student goes once an offer is accepted: the placement's state follows the application's status, and a
// standing placement stands in the way of another of its kind. Agreements and the time at the firm come on top of it.
import { type ApplicationStatus, holdsSeat, type Move, moves } from "./application";
import { lawOf } from "./listing-kind";
import { collides, type Stay } from "./stay";
import { addDays, type Day } from "./values";

export const placementStates = [
  "expected",
  "proposed",
  "school_review",
  "confirmed",
  "running",
  "ended",
  "closed",
  "terminated",
  "cancelled",
] as const;
export type PlacementState = (typeof placementStates)[number];

/** States in which a school has settled where a student goes, from its yes to the closed file; what was called off or broken
 * off is no place. */
export const placedStates = ["confirmed", "running", "ended", "closed"] as const;
/** States in which a student is free to go elsewhere: asked for only, over, or called off. */
export const freeStates = ["proposed", "ended", "closed", "terminated", "cancelled"] as const;

const stateAfter: Partial<Record<ApplicationStatus, PlacementState>> = {
  accepted: "expected",
  school_review: "school_review",
  placed: "confirmed",
};
/** Statuses in which a student has said yes to a firm. */
export const committed = ["accepted", "school_review", "placed"] as const;

/** The state of a placement when its application has reached a status; whatever is no longer a yes cancels it. */
export function placementStateAfter(status: ApplicationStatus): PlacementState {
  return stateAfter[status] ?? "cancelled";
}

/** Whether a move may make or end a student's yes to a firm, and with it a placement. */
export function touchesPlacement(move: Move): boolean {
  const settled: readonly ApplicationStatus[] = committed;
  const { from, to } = moves[move];
  return [...from, to].some((status) => settled.includes(status));
}

/** Whether a move may take somebody from a seat. */
export function mayFreeSeat(move: Move): boolean {
  const { from, to } = moves[move];
  return from.some(holdsSeat) && !holdsSeat(to);
}

/** The last day of a stay of so many months; a month without that day ends with its last (31 August + 6: 28 February). */
export function lastDayOf(startsOn: Day, months: number): Day {
  const [year = 0, month = 1, day = 1] = startsOn.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const next = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)));
  const until = next.toISOString().slice(0, 10);
  return day > lastOfMonth ? until : addDays(until, -1);
}

/** Days for which a settled stay binds that names no day on which it would let go. */
const unknownDays = 180;

/** A yes that a student has given, and the day of its last step. */
export type Commitment = Stay & { status: (typeof committed)[number]; since: Day };

/** Whether an earlier yes forbids applying to, or accepting, such a stay today: while it is being settled always, one
 * with a last day until then, open-ended work until it has begun; where that day is not known, for half a year. */
export function standsInTheWay(commitment: Commitment, other: Stay, today: Day): boolean {
  if (!collides(commitment, other)) return false;
  if (commitment.status !== "placed") return true;
  const { kind, startsOn, endsOn, since } = commitment;
  const known = lawOf(kind).isOpenEnded ? startsOn : endsOn;
  return (known ?? addDays(startsOn ?? since, unknownDays)) >= today;
}
