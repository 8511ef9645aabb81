// Who may do what with a booked visit, when, and how many come on a day: by table.
import { describe, expect, test } from "vitest";
import {
  bookingMoveNames,
  bookingMovesOpenTo,
  bookingStates,
  decideBookingMove,
  judgeVisit,
  mayBook,
} from "~/app/domain/booking";

const today = "2026-11-20";
const schools = [
  ...(["class_adviser", "guiding_teacher", "college_office"] as const),
  ...(["internship_office", "employment_office", "school_admin"] as const),
];
const firms = ["recruiter", "mentor", "enterprise_admin"] as const;

describe("who moves a booking", () => {
  const may = {
    confirm: ["recruiter", "enterprise_admin"],
    decline: ["recruiter", "enterprise_admin"],
    cancel: ["class_adviser", "college_office", "internship_office", "school_admin"],
    call_off: ["recruiter", "enterprise_admin"],
  };
  const from = {
    confirm: ["asked"],
    decline: ["asked"],
    cancel: ["asked", "confirmed"],
    call_off: ["confirmed"],
  };
  const to = {
    confirm: "confirmed",
    decline: "declined",
    cancel: "cancelled",
    call_off: "cancelled",
  };
  test.each(bookingMoveNames)("%s: role and state by the table, and no other", (move) => {
    for (const role of [...schools, ...firms]) {
      for (const state of bookingStates) {
        const outcome = decideBookingMove({ state, day: today }, move, role, "因为", today);
        const said = outcome.ok ? outcome.value : outcome.refusal.code;
        const expected = !may[move].includes(role)
          ? "booking.not_yours_to_move"
          : from[move].includes(state)
            ? to[move]
            : "booking.move_not_allowed";
        expect({ role, state, said }).toEqual({ role, state, said: expected });
      }
    }
  });

  test("a no needs a word, and a day that is over is over", () => {
    const asked = { state: "asked", day: today } as const;
    const no = decideBookingMove(asked, "decline", "recruiter", "", today);
    expect(no).toMatchObject({ refusal: { code: "booking.note_needed" } });
    const late = decideBookingMove(asked, "confirm", "recruiter", "", "2026-11-21");
    expect(late).toMatchObject({ refusal: { code: "booking.day_past" } });
    expect(bookingMovesOpenTo(asked, "recruiter", today)).toEqual(["confirm", "decline"]);
    expect(bookingMovesOpenTo(asked, "guiding_teacher", today)).toEqual([]);
  });

  test("advisers, colleges, internship offices and administrators book", () => {
    expect(schools.filter(mayBook)).toEqual(may.cancel);
  });
});

test.each([
  ["2026-11-30", 40, "ok"],
  ["2026-11-30", 41, "booking.day_full"],
  ["2026-11-29", 1, "booking.day_not_open"],
  ["2026-12-31", 1, "ok"],
  ["2027-01-01", 1, "booking.day_not_open"],
])("%s with %i: %s", (day, students, expected) => {
  const days = { from: "2026-11-30", until: "2026-12-31" };
  const outcome = judgeVisit({ day, students }, days, { seats: 60, taken: 20 });
  expect(outcome.ok ? "ok" : outcome.refusal.code).toBe(expected);
});
