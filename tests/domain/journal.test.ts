// The weeks of a placement, the table of an entry's steps for every role and state, days and pay against the agreement.
import { describe, expect, test } from "vitest";
import { daysAway, daysOf, judgeAbsence } from "~/app/domain/absence";
import {
  assessmentStates,
  assessmentStepNames,
  type AssessmentActor,
  assessors,
  decideAssessmentStep,
  isAssessed,
  sideOfAssessor,
} from "~/app/domain/assessment";
import {
  answerDue,
  decideIncidentStep,
  incidentStepNames,
  isOnDuty,
  nextEscalation,
} from "~/app/domain/incident";
import {
  decideEntryStep,
  dueDayOf,
  entryStates,
  entryStepNames,
  type JournalActor,
  standingOfWeek,
  weekOfDay,
  weeksOf,
} from "~/app/domain/journal";
import { agreedPay, findPayGaps, monthsOf, payDueOn } from "~/app/domain/pay-gap";
import { roles, sideOf } from "~/app/domain/permission";
import { readTerms } from "~/app/domain/placement-terms";

const actors: JournalActor[] = [...roles, "guest", "system"];
const teachers = [
  ...["class_adviser", "guiding_teacher", "college_office", "internship_office", "school_admin"],
];

describe("steps of an entry", () => {
  const firm = ["recruiter", "mentor", "enterprise_admin", "guest"];
  const may: Record<string, [by: string[], from: string[], to: string | null]> = {
    begin: [["student"], ["none"], "draft"],
    save: [["student"], ["draft", "submitted", "returned"], null],
    submit: [["student"], ["draft", "returned"], "submitted"],
    confirm: [firm, ["submitted", "marked"], null],
    return: [teachers, ["submitted"], "returned"],
    mark: [teachers, ["submitted", "marked"], "marked"],
  };
  const all = entryStepNames.flatMap((step) =>
    actors.flatMap((by) => entryStates.map((state) => [step, by, state] as const)),
  );
  test(`${String(all.length)} combinations`, () => {
    for (const [step, by, state] of all) {
      const [who, from, to] = may[step]!;
      const outcome = decideEntryStep(state, step, by, "写一句");
      const isYes = who.includes(by) && from.includes(state);
      expect([step, by, state, outcome.ok]).toEqual([step, by, state, isYes]);
      if (outcome.ok) expect(outcome.value).toBe(to ?? state);
    }
  });
  test("a week goes back only with a word", () => {
    expect(decideEntryStep("submitted", "return", "class_adviser", " ").ok).toBe(false);
  });
});

test.each([
  ["2027-03-01", "2027-03-01"],
  ["2027-03-07", "2027-03-01"],
  ["2027-03-08", "2027-03-08"],
  ["2028-02-29", "2028-02-28"],
  ["2027-01-01", "2026-12-28"],
])("the week of %s begins on %s", (day, monday) => {
  expect(weekOfDay(day)).toBe(monday);
});

test("a placement has every week that one of its days lies in", () => {
  const weeks = (startsOn: string | null, endsOn: string | null, today: string) =>
    weeksOf({ startsOn, endsOn, breaks: [] }, today);
  expect(weeks("2027-03-03", "2027-03-15", "2027-03-04")).toEqual([
    ...["2027-03-01", "2027-03-08", "2027-03-15"],
  ]);
  expect(weeks("2027-03-03", null, "2027-03-09")).toHaveLength(2);
  expect(weeks(null, "2027-03-15", "2027-03-04")).toEqual([]);
  expect(weeks("2020-01-01", "2099-01-01", "2027-03-04")).toHaveLength(104);
});

describe("a break that was agreed", () => {
  const stay = { startsOn: "2027-03-03", endsOn: "2027-06-30" };
  const off = (from: string, until: string) => ({ ...stay, breaks: [{ from, until }] });
  test.each([
    ["all of a week", "2027-03-15", "2027-03-21", ["2027-03-15"]],
    ["its working days", "2027-03-15", "2027-03-19", ["2027-03-15"]],
    ["all but its Friday", "2027-03-15", "2027-03-18", []],
    ["two weeks and a half", "2027-03-10", "2027-03-26", ["2027-03-15", "2027-03-22"]],
    ["what is left of the first week", "2027-03-03", "2027-03-05", ["2027-03-01"]],
    ["what is left of the last week", "2027-06-28", "2027-06-30", ["2027-06-28"]],
    ["a week-end", "2027-03-20", "2027-03-21", []],
  ])("of %s takes out the weeks without work", (_, from, until, gone) => {
    const all = weeksOf({ ...stay, breaks: [] }, "2027-03-04");
    const left = weeksOf(off(from, until), "2027-03-04");
    expect(all.filter((week) => !left.includes(week))).toEqual(gone);
  });
  test("a week that was written about stays", () => {
    const written = new Set(["2027-03-15"]);
    const weeks = weeksOf(off("2027-03-15", "2027-03-28"), "2027-03-04", written);
    expect(weeks).toContain("2027-03-15");
    expect(weeks).not.toContain("2027-03-22");
  });
  const agreed = readTerms({ pay: 310_000, payDay: 10, hoursPerDay: 8, hoursPerWeek: 40 });
  const report = { month: "2027-05-01", minutes: null, paid: 0, paidOn: null, paidTo: "student" };
  test.each([
    ["no day", [], 310_000],
    ["ten days", [["2027-05-01", "2027-05-10"]], 210_000],
    [
      "ten days that were said twice",
      [
        ["2027-05-01", "2027-05-10"],
        ["2027-05-05", "2027-05-10"],
      ],
      210_000,
    ],
    ["the month and more", [["2027-04-20", "2027-06-10"]], 0],
  ] as const)("of %s is not paid for", (_, days, owed) => {
    const breaks = days.map(([from, until]) => ({ from, until }));
    const month = { ...report, paidTo: "student" } as const;
    expect(agreedPay(agreed, month, { ...stay, breaks })).toBe(owed);
    expect(monthsOf({ ...stay, breaks }, "2027-06-30").includes("2027-05-01")).toBe(owed > 0);
    const gaps = findPayGaps(agreed, month, { ...stay, breaks }, "2027-07-01");
    expect(gaps).toEqual(owed > 0 ? ["unpaid"] : []);
  });
  test("its days are no hours that were agreed", () => {
    const breaks = [{ from: "2027-05-03", until: "2027-05-30" }];
    const worked = { ...report, minutes: 40 * 60, paid: 10, paidTo: "student" } as const;
    const more = findPayGaps(agreed, worked, { ...stay, breaks }, "2027-06-01");
    expect(more).toContain("more_hours");
    expect(findPayGaps(agreed, worked, { ...stay, breaks: [] }, "2027-06-01")).toEqual([
      "less_pay",
    ]);
  });
});

test("a week is ahead, open, late; what was handed in is never late", () => {
  const week = "2027-03-01";
  expect(dueDayOf(week)).toBe("2027-03-10");
  expect(standingOfWeek(week, "none", "2027-02-28")).toBe("ahead");
  expect(standingOfWeek(week, "none", "2027-03-01")).toBe("open");
  expect(standingOfWeek(week, "draft", "2027-03-10")).toBe("draft");
  expect(standingOfWeek(week, "draft", "2027-03-11")).toBe("late");
  expect(standingOfWeek(week, "submitted", "2027-09-11")).toBe("submitted");
  expect(standingOfWeek(week, "returned", "2027-09-11")).toBe("returned");
});

describe("pay and hours against the agreement", () => {
  const stay = { startsOn: "2027-03-16", endsOn: "2027-08-31", breaks: [] };
  const agreed = readTerms({
    ...{ pay: 310_000, payPeriod: "month", payDay: 10, hoursPerDay: 8, hoursPerWeek: 40 },
  });
  const april = { month: "2027-04-01", minutes: 160 * 60, paid: 310_000, paidOn: "2027-05-10" };
  const report = { ...april, paidTo: "student" as const };
  const today = "2027-06-20";
  test.each([
    ["as agreed", {}, []],
    ["a fen less by rounding", { paid: 309_000 }, []],
    ["less", { paid: 300_000 }, ["less_pay"]],
    ["nothing", { paid: 0, paidOn: null }, ["unpaid"]],
    ["nothing told", { paid: null, paidOn: null }, ["unpaid"]],
    ["in the days of grace", { paidOn: "2027-05-15" }, []],
    ["late", { paidOn: "2027-05-16" }, ["paid_late"]],
    ["to somebody else", { paidTo: "other" as const }, ["paid_to_other"]],
    ["sixty hours a week", { minutes: 257 * 60 }, ["more_hours"]],
    ["hours not told", { minutes: null }, []],
  ])("%s", (_, over, gaps) => {
    expect(findPayGaps(agreed, { ...report, ...over }, stay, today)).toEqual(gaps);
  });
  test("before the pay day nothing is unpaid", () => {
    const unpaid = { ...report, paid: null, paidOn: null };
    expect(findPayGaps(agreed, unpaid, stay, "2027-05-15")).toEqual([]);
  });
  test("a month that begins in its middle owes its part, an hour its hours, a year a twelfth", () => {
    expect(agreedPay(agreed, { ...report, month: "2027-03-01" }, stay)).toBe(160_000);
    const hourly = { ...agreed, pay: 2_000, payPeriod: "hour" as const };
    expect(agreedPay(hourly, report, stay)).toBe(320_000);
    expect(agreedPay({ ...agreed, payPeriod: "day", pay: 10_000 }, report, stay)).toBe(200_000);
    expect(agreedPay({ ...agreed, payPeriod: "year", pay: 1_200_000 }, report, stay)).toBe(100_000);
    expect(agreedPay({ ...agreed, pay: null }, report, stay)).toBeNull();
  });
  test("a pay day that a month has not is its last one", () => {
    expect(payDueOn({ payDay: 31 }, "2027-01-01")).toBe("2027-03-05");
    expect(payDueOn({ payDay: null }, "2027-12-01")).toBe("2028-02-05");
  });
  test("months from the first day until today or the last day, the latest first", () => {
    expect(monthsOf(stay, "2027-05-02")).toEqual(["2027-05-01", "2027-04-01", "2027-03-01"]);
    expect(monthsOf(stay, "2028-05-02")).toHaveLength(6);
    expect(monthsOf(stay, "2027-03-15")).toEqual([]);
  });
});

describe("a call for help", () => {
  test("is the teachers', never a firm's, a student's or an operator's to handle", () => {
    for (const role of roles) {
      expect([role, isOnDuty(role)]).toEqual([role, teachers.includes(role)]);
      for (const step of incidentStepNames) {
        const from = step === "close" ? "taken" : "open";
        const outcome = decideIncidentStep(from, step, role, "联系了");
        expect([role, step, outcome.ok]).toEqual([role, step, teachers.includes(role)]);
      }
    }
  });
  test("is closed only after it was taken over, with a word; then nothing more", () => {
    expect(decideIncidentStep("open", "close", "school_admin", "好了").ok).toBe(false);
    expect(decideIncidentStep("taken", "close", "school_admin", " ").ok).toBe(false);
    for (const step of incidentStepNames) {
      expect(decideIncidentStep("closed", step, "school_admin", "好了").ok).toBe(false);
    }
  });
  test("climbs a step each time its hours are over, to the top and no further", () => {
    const opened = new Date("2027-03-05T20:00:00+08:00");
    const open = { escalation: 0, dueAt: answerDue(opened), takenAt: null, closedAt: null };
    expect(nextEscalation(open, new Date("2027-03-06T19:59:59+08:00"))).toBeNull();
    const late = new Date("2027-03-06T20:00:00+08:00");
    expect(nextEscalation(open, late)).toEqual({ escalation: 1, dueAt: answerDue(late) });
    expect(nextEscalation({ ...open, escalation: 2 }, late)).toBeNull();
    expect(nextEscalation({ ...open, closedAt: late }, late)).toBeNull();
  });
});

describe("leave", () => {
  const stay = { startsOn: "2027-03-01", endsOn: "2027-08-31" };
  test.each([
    ["2027-03-05", "2027-03-04", "absence.days_wrong"],
    ["2027-02-28", "2027-03-01", "absence.outside"],
    ["2027-08-31", "2027-09-01", "absence.outside"],
    ["2027-03-01", "2027-06-01", "absence.too_long"],
    ["2027-04-10", "2027-04-12", "absence.twice"],
  ])("%s to %s is %s", (fromDay, untilDay, code) => {
    const outcome = judgeAbsence({ fromDay, untilDay }, stay, [
      { fromDay: "2027-04-12", untilDay: "2027-04-13" },
    ]);
    expect(outcome.ok ? "yes" : outcome.refusal.code).toBe(code);
  });
  test("its last day counts, and each day once", () => {
    expect(daysOf({ fromDay: "2028-02-28", untilDay: "2028-03-01" })).toBe(3);
    const twice = { fromDay: "2027-03-01", untilDay: "2027-03-02" };
    expect(daysAway([twice, twice])).toBe(2);
  });
});

describe("the assessment", () => {
  const all: AssessmentActor[] = [...roles, "guest"];
  test("everybody speaks for one side at most; of a side's word only others dispute", () => {
    const from: Record<string, string[]> = {
      ...{ submit: ["open", "submitted"], write_down: ["open"] },
      ...{ dispute: ["submitted"], resolve: ["disputed"] },
    };
    for (const by of all) {
      const side = sideOfAssessor(by);
      const home = by === "guest" ? "enterprise" : sideOf(by);
      const spoken = new Map([
        ["enterprise", "firm"],
        ["student", "student"],
        ["school", "school"],
      ]);
      const speaks = by === "employment_office" ? null : (spoken.get(home) ?? null);
      expect([by, side]).toEqual([by, speaks]);
      for (const of of assessors) {
        const may: Record<string, boolean> = {
          submit: side === of,
          write_down: of === "firm" && side === "school",
          dispute: side !== null && side !== of,
          resolve: by === "internship_office" || by === "school_admin",
        };
        for (const step of assessmentStepNames) {
          for (const state of assessmentStates) {
            const outcome = decideAssessmentStep(state, step, of, by, "理由");
            const isYes = may[step]! && from[step]!.includes(state);
            expect([by, of, step, state, outcome.ok]).toEqual([by, of, step, state, isYes]);
          }
        }
      }
    }
  });
  test("opens the day before the last one, and after whatever end", () => {
    const running = { state: "running", endsOn: "2027-08-31" } as const;
    expect(isAssessed(running, "2027-08-29")).toBe(false);
    expect(isAssessed(running, "2027-08-30")).toBe(true);
    expect(isAssessed({ state: "terminated", endsOn: "2027-08-31" }, "2027-04-01")).toBe(true);
    expect(isAssessed({ state: "confirmed", endsOn: "2027-08-31" }, "2027-08-31")).toBe(false);
    expect(isAssessed({ state: "running", endsOn: null }, "2027-08-31")).toBe(false);
  });
});
