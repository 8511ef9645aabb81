// Owns the life of a 认识实习 booking: a school asks for a day for a class, the firm says yes or no, either side may call
// it off before the day. A listing's seats are seats per day. Rows and their guard are the verbs'.
import type { CloseReason } from "./listing";
import type { EnterpriseRole, SchoolRole } from "./permission";
import { accept, type Outcome, refuse } from "./refusal";
import type { Day } from "./values";

export const bookingStates = ["asked", "confirmed", "declined", "cancelled"] as const;
export type BookingState = (typeof bookingStates)[number];
/** States that keep places free: a firm can say yes to all it was asked for. */
export const standingBookings = ["asked", "confirmed"] as const satisfies readonly BookingState[];

/** Ends of a listing that call off what is ahead; one that only ran out or is full keeps the days it promised. */
export const endingVisits = ["cancelled", "blocked"] as const satisfies readonly CloseReason[];

type Law = {
  from: readonly BookingState[];
  to: BookingState;
  by: readonly (SchoolRole | EnterpriseRole)[];
  /** The other side reads why. */
  note?: true;
};
const firm = ["recruiter", "enterprise_admin"] as const;
const school = ["class_adviser", "college_office", "internship_office", "school_admin"] as const;

export const bookingMoves = {
  confirm: { from: ["asked"], to: "confirmed", by: firm },
  decline: { from: ["asked"], to: "declined", by: firm, note: true },
  /** The school's. */
  cancel: { from: standingBookings, to: "cancelled", by: school },
  /** The firm's, after its yes. */
  call_off: { from: ["confirmed"], to: "cancelled", by: firm, note: true },
} as const satisfies Record<string, Law>;
export type BookingMove = keyof typeof bookingMoves;
export const bookingMoveNames = Object.keys(bookingMoves) as [BookingMove, ...BookingMove[]];

/** Whether a role of a school books days for the classes within its scope. */
export function mayBook(role: SchoolRole): boolean {
  return (school as readonly SchoolRole[]).includes(role);
}

/** Decides where a booking goes. Refusals: `booking.not_yours_to_move`, `booking.move_not_allowed`,
 * `booking.note_needed` where the other side must read why, `booking.day_past`. */
export function decideBookingMove(
  booking: { state: BookingState; day: Day },
  move: BookingMove,
  by: SchoolRole | EnterpriseRole,
  note: string,
  today: Day,
): Outcome<BookingState> {
  const law: Law = bookingMoves[move];
  const { state, day } = booking;
  if (!law.by.includes(by)) return refuse("booking.not_yours_to_move");
  if (!law.from.includes(state)) return refuse("booking.move_not_allowed", { state });
  if (day < today) return refuse("booking.day_past");
  return law.note && note === "" ? refuse("booking.note_needed") : accept(law.to);
}

/** The moves somebody may make now, in the order of the table: what the page offers as buttons. */
export function bookingMovesOpenTo(
  booking: { state: BookingState; day: Day },
  by: SchoolRole | EnterpriseRole,
  today: Day,
): BookingMove[] {
  return bookingMoveNames.filter((move) => decideBookingMove(booking, move, by, "-", today).ok);
}

/** The days on which a firm receives visitors: from tomorrow and its first day, to its last or the end of the listing. */
export type VisitDays = { from: Day; until: Day };

/** Whether a day takes so many more. `taken`: those of standing bookings on that day. Refusals: `booking.day_not_open`,
 * `booking.day_full` with the places that are left. */
export function judgeVisit(
  { day, students }: { day: Day; students: number },
  { from, until }: VisitDays,
  { seats, taken }: { seats: number; taken: number },
): Outcome<null> {
  if (day < from || day > until) return refuse("booking.day_not_open", { from, until });
  const left = Math.max(0, seats - taken);
  return students > left ? refuse("booking.day_full", { left }) : accept(null);
}
