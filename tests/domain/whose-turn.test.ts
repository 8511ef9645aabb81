import { describe, expect, test } from "vitest";
import { movesOpenTo, statuses } from "~/app/domain/application";
import { whoseTurn } from "~/app/domain/whose-turn";

const now = new Date("2026-11-20T02:00:00Z");
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

test("whoever is said to have the turn has a move", () => {
  const first = {
    student: "student",
    enterprise: "recruiter",
    school: "internship_office",
  } as const;
  for (const status of statuses) {
    const turn = whoseTurn(status);
    if (turn) expect(movesOpenTo(status, first[turn])).not.toEqual([]);
  }
});

describe("an interview", () => {
  test("is nobody's turn before its hour, and the firm's from then on", () => {
    expect(whoseTurn("interview", { interviewAt: at(1), now })).toBeNull();
    expect(whoseTurn("interview", { interviewAt: at(0), now })).toBe("enterprise");
    expect(whoseTurn("interview", { interviewAt: at(-48), now })).toBe("enterprise");
  });

  test("without an hour is the student's to choose, the firm's where none is open", () => {
    expect(whoseTurn("interview", { interviewAt: null, now })).toBe("student");
    expect(whoseTurn("interview", { interviewAt: null, now, isOneOpen: true })).toBe("student");
    expect(whoseTurn("interview", { interviewAt: null, now, isOneOpen: false })).toBe("enterprise");
  });

  test("that lies behind an offer changes nothing", () => {
    expect(whoseTurn("offered", { interviewAt: at(1), now })).toBe("student");
    expect(whoseTurn("refused", { interviewAt: at(1), now })).toBeNull();
  });
});
