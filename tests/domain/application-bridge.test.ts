import { describe, expect, test } from "vitest";
import { type ApplicationStatus, live, statuses } from "~/app/domain/application";
import {
  type Crossing,
  isEnd,
  piersOf,
  toneOf,
} from "~/app/features/applications/application-bridge";

const crossing = (over: Partial<Crossing>): Crossing => {
  return { status: "submitted", kind: "internship", hasInterview: false, ...over };
};
/** The bridge as one line: `=` passed, `o` present, `x` ended, `.` ahead. */
const marks = { passed: "=", present: "o", ended: "x", next: "." };
const drawn = (over: Partial<Crossing>) =>
  piersOf(crossing(over))
    .map(({ pier, state }) => marks[state] + pier)
    .join(" ");

describe("where a living application stands", () => {
  test.each<[ApplicationStatus, string]>([
    ["draft", "osubmit .seen .interview .offer .school"],
    ["submitted", "osubmit .seen .interview .offer .school"],
    ["in_review", "=submit oseen .interview .offer .school"],
    ["shortlisted", "=submit oseen .interview .offer .school"],
    ["interview", "=submit =seen ointerview .offer .school"],
    ["offered", "=submit =seen =interview ooffer .school"],
    ["accepted", "=submit =seen =interview ooffer .school"],
    ["school_review", "=submit =seen =interview =offer oschool"],
    ["placed", "=submit =seen =interview =offer =school"],
  ])("%s, with an interview", (status, line) => {
    const hasInterview = !["draft", "submitted", "in_review", "shortlisted"].includes(status);
    expect(drawn({ status, hasInterview })).toBe(line);
  });

  test("a job begins where an internship asks the school", () => {
    expect(drawn({ status: "offered", kind: "job", hasInterview: true })).toBe(
      "=submit =seen =interview ooffer .start",
    );
  });

  test("an offer without an interview shows none as passed", () => {
    expect(drawn({ status: "offered" })).toBe("=submit =seen ooffer .school");
    expect(drawn({ status: "placed", kind: "job" })).toBe("=submit =seen =offer =start");
  });
});

describe("where an ended application was stopped", () => {
  test.each<[ApplicationStatus, ApplicationStatus | null, boolean, string]>([
    ["refused", "in_review", false, "=submit xseen .interview .offer .school"],
    ["refused", "interview", true, "=submit =seen xinterview .offer .school"],
    ["lapsed", "offered", false, "=submit =seen xoffer .school"],
    ["withdrawn", "accepted", true, "=submit =seen =interview xoffer .school"],
    ["closed", "school_review", false, "=submit =seen =offer xschool"],
    ["no_answer", null, false, "xsubmit .seen .interview .offer .school"],
  ])("%s after %s", (status, endedFrom, hasInterview, line) => {
    expect(drawn({ status, endedFrom, hasInterview })).toBe(line);
  });
});

test("in every status the bridge has 4 or 5 piers, and at most one is open or stopped", () => {
  for (const status of statuses) {
    for (const endedFrom of isEnd(status) ? [...live, null] : [null]) {
      for (const hasInterview of [true, false]) {
        const piers = piersOf(crossing({ status, endedFrom, hasInterview }));
        expect([4, 5]).toContain(piers.length);
        const stands = piers.filter(({ state }) => state === "present" || state === "ended");
        expect(stands.length).toBe(status === "placed" || endedFrom === "placed" ? 0 : 1);
        expect(stands.some(({ state }) => state === "ended")).toBe(
          isEnd(status) && stands.length === 1,
        );
      }
    }
  }
});

test("only the reader whose turn it is sees the colour of action", () => {
  expect(toneOf("offered", "student")).toBe("act");
  expect(toneOf("offered", "enterprise")).toBe("wait");
  expect(toneOf("in_review", "enterprise")).toBe("act");
  expect(toneOf("in_review", "student")).toBe("wait");
  expect(toneOf("interview", "student", "student")).toBe("act");
  expect(toneOf("interview", "student", null)).toBe("wait");
  expect(toneOf("school_review", "school")).toBe("act");
  expect(toneOf("placed", "student")).toBe("good");
});

test("of the ends only a no is red", () => {
  const red = statuses.filter((status) => toneOf(status, "student") === "stop");
  expect(red).toEqual(["refused"]);
  expect(toneOf("withdrawn", "enterprise")).toBe("wait");
});
