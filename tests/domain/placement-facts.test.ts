// How rows become facts of the law, which of several records counts, and how many are at a firm at once.
import { describe, expect, test } from "vitest";
import { judgeInternship } from "~/app/domain/internship-law";
import { type Kept, recordsThatCount } from "~/app/domain/internship-record";
import { mostAtOnce, postKey, type Seat } from "~/app/domain/interns-at-once";
import {
  agreementPartsOf,
  factsOfPlacement,
  isJudged,
  studyYearAt,
  type ToldPlacement,
} from "~/app/domain/placement-facts";
import { readTerms } from "~/app/domain/placement-terms";
import { dayOf } from "~/app/domain/values";

const told: ToldPlacement = {
  ...{ kind: "internship", origin: "arranged", startsOn: "2027-03-01", endsOn: "2027-08-31" },
  terms: readTerms({}),
  ...{ likePostStaff: 30, hasTeacher: true, hasMentor: false, hasContact: true },
  ...{ isEnrolled: true, birthDate: "2009-03-01", studyYear: 2, asOf: "2026-11-21" },
  ...{ majorCode: "460103", firmStaff: 100, firmRegion: "441900", ownChoiceOn: null },
  schoolRegion: "441900",
  ...{ consent: { student: "2027-02-01" }, agreement: {}, records: {} },
  ...{ interns: { firm: 4, post: 2 }, filesKept: [], isAssessedBySchool: false },
};

describe("the study year on another day", () => {
  test.each([
    [1, "2027-08-31", "2027-09-01", 2],
    [1, "2027-08-30", "2027-08-31", 1],
    [3, "2027-11-01", "2027-03-01", 2],
    [3, "2027-11-01", "2026-08-31", 1],
    [2, "2026-11-21", "2028-02-29", 3],
    [1, "2027-09-01", "2027-09-01", 1],
    [2, "2027-01-01", "2026-12-31", 2],
  ])("year %i on %s is on %s year %i", (year, asOf, on, is) => {
    expect(studyYearAt(year, asOf, on)).toBe(is);
  });
  test("the first day that counts is Shanghai's", () => {
    expect(dayOf(new Date("2027-08-31T15:59:59Z"))).toBe("2027-08-31");
    expect(dayOf(new Date("2027-08-31T16:00:00Z"))).toBe("2027-09-01");
  });
  test("without a first day it is not known", () => {
    expect(factsOfPlacement({ ...told, startsOn: null }).studyYear).toBeNull();
  });
});

describe("what is not told stays unknown", () => {
  test.each([
    ["tasks", null],
    ["targetMajors", null],
    ["hazards", null],
    ["hasGuide", null],
    ["nightWork", null],
    ["monthlyPay", null],
    ["hourlyPay", null],
    ["trainedOn", null],
    ["hasEscort", null],
    ["insurance", null],
    ["payCycleDays", null],
  ] as const)("%s", (fact, is) => {
    expect(factsOfPlacement(told)[fact]).toBe(is);
  });
  test("an empty list of dangers is an answer", () => {
    const terms = readTerms({ hazards: [] });
    expect(factsOfPlacement({ ...told, terms }).hazards).toEqual([]);
  });
});

describe("what follows from what is told", () => {
  const of = (over: Partial<ToldPlacement>) => factsOfPlacement({ ...told, ...over });
  test.each([
    ["self_found", "self", "student"],
    ["arranged", "school", "school"],
    ["offer", "school", "school"],
    ["imported", "school", "school"],
  ] as const)("%s comes from %s and is arranged by %s", (origin, from, by) => {
    expect(of({ origin })).toMatchObject({ origin: from, arrangedBy: by });
  });
  test("pay by the hour is a month's pay, a day of the month a month's cycle", () => {
    const terms = readTerms({ pay: 2_000, payPeriod: "hour", payDay: 10 });
    expect(of({ terms })).toMatchObject({
      monthlyPay: 348_000,
      hourlyPay: 2_000,
      payCycleDays: 31,
    });
  });
  test.each([
    ["day", 16_000, 2_000],
    ["month", 312_000, 1_800],
    ["year", 4_160_000, 2_000],
  ] as const)("pay by the %s is an hour's by the hours agreed", (payPeriod, pay, hourlyPay) => {
    const terms = readTerms({ pay, payPeriod, hoursPerDay: 8, hoursPerWeek: 40 });
    expect(of({ terms }).hourlyPay).toBeCloseTo(hourlyPay);
    expect(of({ terms: readTerms({ pay, payPeriod }) }).hourlyPay).toBeNull();
  });
  test("where the place of work is not said, it is the firm's", () => {
    expect(of({}).regionCode).toBe("441900");
    expect(of({ terms: readTerms({ regionCode: "810000" }) }).regionCode).toBe("810000");
  });
  test("work in Hong Kong asks for the authority's consent and an escort", () => {
    const facts = of({ terms: readTerms({ regionCode: "810000" }) });
    const { rules } = judgeInternship(facts, "placement", "2027-02-01");
    const ir33 = rules.find(({ rule }) => rule === "IR-33");
    expect(ir33?.is).toBe("unknown");
    expect(ir33?.missing.map(({ by }) => by)).toEqual(["authority", "school"]);
  });
  test.each([
    ["internship", true],
    ["apprenticeship", true],
    ["observation", true],
    ["job", false],
    ["order_class", false],
    ["part_time", false],
  ] as const)("the law looks at %s: %s", (kind, is) => {
    expect(isJudged(kind)).toBe(is);
  });
  test("parts of an agreement are those that say something", () => {
    expect(agreementPartsOf(told)).toEqual(["parties", "time"]);
    const terms = readTerms({ title: "点检", tasks: ["记录"], place: "厂区", hazards: [] });
    expect(agreementPartsOf({ ...told, terms })).toEqual(
      expect.arrayContaining(["place", "content", "conditions", "hazards"]),
    );
  });
});

const record = (id: string, over: Partial<Kept> = {}): Kept => ({
  ...{ id, kind: "insurance", on: "class", content: {}, validFrom: null, validUntil: null },
  ...{ createdAt: new Date("2027-01-01"), ...over },
});
describe("accidents are insured", () => {
  const policy = { insurer: "", policyNumber: "", from: "2027-03-01", to: "2027-08-31" };
  const of = (content: object) =>
    factsOfPlacement({
      ...told,
      records: { insurance: record("p", { content: { ...policy, paidBy: "school", ...content } }) },
    }).hasAccidentCover;
  test.each([
    [{ covers: "both" }, true],
    [{ covers: "accident" }, true],
    [{ covers: "liability" }, null],
    [{}, null],
    [{ covers: "both", to: "2027-08-30" }, false],
    [{ covers: "both", from: "2027-03-02" }, false],
  ])("%o: %s", (content, is) => {
    expect(of(content)).toBe(is);
  });
});

describe("which record counts", () => {
  const stay = { startsOn: "2027-03-01", endsOn: "2027-08-31" };
  const chosen = (...all: Kept[]) => recordsThatCount(all, stay).insurance?.id;
  const whole = { validFrom: "2027-03-01", validUntil: "2027-08-31" };
  test.each<[string, Kept[], string | undefined]>([
    ["none", [], undefined],
    ["the nearest", [record("firm", { on: "firm" }), record("class")], "class"],
    ["of the placement", [record("class"), record("own", { on: "placement" })], "own"],
    ["the newer", [record("old"), record("new", { createdAt: new Date("2027-01-02") })], "new"],
    [
      "the older first in line",
      [record("new", { createdAt: new Date("2027-02-02") }), record("old")],
      "new",
    ],
    [
      "one that covers",
      [record("short", { on: "placement", validUntil: "2027-08-30" }), record("whole", whole)],
      "whole",
    ],
    [
      "one that covers in part, where no other is",
      [record("short", { validUntil: "2027-08-30" })],
      "short",
    ],
    ["none that is over", [record("over", { validUntil: "2027-02-28" })], undefined],
    [
      "one that is over on the first day itself",
      [record("edge", { validUntil: "2027-03-01" })],
      "edge",
    ],
    ["none that begins later", [record("late", { validFrom: "2027-09-01" })], undefined],
  ])("%s", (_, all, is) => {
    expect(chosen(...all)).toBe(is);
  });
});

describe("at a firm at once", () => {
  const seat = (id: string, startsOn: string | null, endsOn: string | null, post = "a"): Seat => ({
    ...{ id, enterpriseId: "f", post, startsOn, endsOn },
  });
  const asked = seat("me", "2027-03-01", "2027-08-31");
  test.each<[string, Seat[], { firm: number; post: number }]>([
    ["alone", [], { firm: 1, post: 1 }],
    ["itself is counted once", [asked], { firm: 1, post: 1 }],
    ["beside another", [asked, seat("b", "2027-08-31", "2027-12-31")], { firm: 2, post: 2 }],
    ["not beside one who left", [seat("b", "2026-09-01", "2027-02-28")], { firm: 1, post: 1 }],
    ["beside one who leaves today", [seat("b", "2026-09-01", "2027-03-01")], { firm: 2, post: 2 }],
    ["not beside one who comes later", [seat("b", "2027-09-01", null)], { firm: 1, post: 1 }],
    [
      "two after each other are one",
      [seat("b", "2027-03-01", "2027-04-30"), seat("c", "2027-05-01", "2027-06-30")],
      { firm: 2, post: 2 },
    ],
    [
      "two on one day are two",
      [seat("b", "2027-03-01", "2027-05-01"), seat("c", "2027-05-01", "2027-06-30")],
      { firm: 3, post: 3 },
    ],
    ["another post", [seat("b", "2027-03-01", "2027-05-01", "b")], { firm: 2, post: 1 }],
    ["days not known are all days", [seat("b", null, null)], { firm: 2, post: 2 }],
  ])("%s", (_, seats, is) => {
    expect(mostAtOnce([asked], seats).get("me")).toEqual(is);
  });
  test("a post is a listing's, else known by its written name", () => {
    expect(postKey("id", "x")).toBe("id");
    expect(postKey(null, " ＣＮＣ 操作工 ")).toBe(postKey(null, "CNC操作工"));
  });
});
