import { describe, expect, test } from "vitest";
import {
  eligibleFrom,
  finalYear,
  isMinor,
  judgeEligibility,
  type OpeningFacts,
  programmes,
  schoolKinds,
  type StudentFacts,
  studyYearOn,
} from "~/app/domain/student";
import { addDays, ageOn, dayOf } from "~/app/domain/values";

const today = "2026-11-20";
const aStudent = (over: Partial<StudentFacts> = {}): StudentFacts => ({
  birthDate: "2006-05-01",
  schoolKind: "associate",
  programme: "associate",
  studyYear: 3,
  state: "enrolled",
  ...over,
});
const anOpening = (over: Partial<OpeningFacts> = {}): OpeningFacts => ({
  kind: "internship",
  isOpen: true,
  reposted: false,
  educationRank: 2,
  hazardous: false,
  startsOn: null,
  schoolVerdict: "approved",
  ...over,
});
const blocks = (student: StudentFacts, opening: OpeningFacts, on = today) =>
  judgeEligibility(student, opening, on).blocks.map(({ code, from }) => [code, from]);

test("an adult in the last year may apply to anything lawful", () => {
  for (const kind of ["job", "internship"] as const) {
    expect(judgeEligibility(aStudent(), anOpening({ kind }), today)).toEqual({
      ok: true,
      blocks: [],
    });
  }
});

describe("birthdays", () => {
  test.each([
    ["2010-11-20", today, []],
    ["2010-11-21", today, [["too_young", "2026-11-21"]]],
    ["2008-02-29", "2024-02-28", [["too_young", "2024-02-29"]]],
    ["2008-02-29", "2024-02-29", []],
    [null, today, [["too_young", null]]],
  ] as const)("born %s, on %s: %j", (birthDate, on, expected) => {
    expect(blocks(aStudent({ birthDate }), anOpening(), on)).toEqual(expected);
  });

  test("what counts is the age on the first day of work", () => {
    const student = aStudent({ birthDate: "2011-02-01" });
    expect(blocks(student, anOpening({ startsOn: "2027-01-31" }))).toEqual([
      ["too_young", "2027-02-01"],
    ]);
    expect(blocks(student, anOpening({ startsOn: "2027-02-01" }))).toEqual([]);
  });

  test("dangerous work opens at eighteen, 29 February on 1 March", () => {
    const student = aStudent({ birthDate: "2008-02-29" });
    const opening = anOpening({ hazardous: true });
    expect(blocks(student, opening, "2026-02-28")).toEqual([["minor_hazard", "2026-03-01"]]);
    expect(blocks(student, opening, "2026-03-01")).toEqual([]);
  });

  test("a minor until the day itself; unknown is a minor", () => {
    expect(isMinor("2008-11-21", today)).toBe(true);
    expect(isMinor("2008-11-20", today)).toBe(false);
    expect(isMinor("2008-02-29", "2026-02-28")).toBe(true);
    expect(isMinor("2008-02-29", "2026-03-01")).toBe(false);
    expect(isMinor(null, today)).toBe(true);
  });

  test("the day named is exactly the first on which the block is gone", () => {
    for (let day = "2024-01-01"; day < "2024-12-31"; day = addDays(day, 1)) {
      const student = aStudent({ birthDate: day.replace("2024", "2008") });
      const [block] = judgeEligibility(student, anOpening(), addDays(day, -1)).blocks;
      const from = block?.from ?? "";
      expect(blocks(student, anOpening(), from)).toEqual([]);
      expect(blocks(student, anOpening(), addDays(from, -1))).not.toEqual([]);
    }
  });
});

describe("days are read in Shanghai", () => {
  test.each([
    ["2026-11-20T15:59:59.999Z", "2026-11-20", 15],
    ["2026-11-20T16:00:00.000Z", "2026-11-21", 16],
  ])("at %s it is %s", (instant, day, age) => {
    expect(dayOf(new Date(instant))).toBe(day);
    expect(ageOn("2010-11-21", day)).toBe(age);
  });
});

describe("study years", () => {
  test("a first-year student waits for 1 September", () => {
    const student = aStudent({ studyYear: 1 });
    expect(blocks(student, anOpening(), "2026-08-31")).toEqual([["first_year", "2026-09-01"]]);
    expect(blocks(student, anOpening(), "2026-09-01")).toEqual([["first_year", "2027-09-01"]]);
  });

  test("an internship that starts after 1 September finds the student a year on", () => {
    const student = aStudent({ studyYear: 1 });
    expect(blocks(student, anOpening({ startsOn: "2027-08-31" }))).toEqual([
      ["first_year", "2027-09-01"],
    ]);
    expect(blocks(student, anOpening({ startsOn: "2027-09-01" }))).toEqual([]);
  });

  test.each([
    [2, today, "2026-11-19", 2],
    [2, today, "2027-08-31", 2],
    [2, today, "2027-09-01", 3],
    [2, "2026-08-31", "2026-09-01", 3],
    [1, today, "2029-01-01", 3],
  ])("year %i on %s is on %s year %i", (year, on, day, expected) => {
    expect(studyYearOn(year, on, day)).toBe(expected);
  });
});

describe("programmes", () => {
  const lengths = { secondary: 3, associate: 3, five_year: 5, bachelor_vocational: 4 };
  const expected = Object.fromEntries(
    programmes.flatMap((programme) =>
      schoolKinds.map((kind) => {
        const whole = programme === "higher_diploma" ? 2 : lengths[programme as "secondary"];
        const split = kind === "secondary" ? null : 2;
        return [`${programme} ${kind}`, programme === "three_two" ? split : whole];
      }),
    ),
  );
  test.each(programmes.flatMap((p) => schoolKinds.map((kind) => [p, kind] as const)))(
    "%s at a %s school: jobs open in the last year and not before",
    (programme, schoolKind) => {
      const last = finalYear(programme, schoolKind);
      expect(last).toBe(expected[`${programme} ${schoolKind}`]);
      const opening = anOpening({ kind: "job", educationRank: 0 });
      for (let studyYear = 1; studyYear <= 5; studyYear += 1) {
        const from = last === null ? null : `${String(2026 + last - studyYear)}-09-01`;
        const early = last === null || studyYear < last ? [["not_final_year", from]] : [];
        const student = aStudent({ programme, schoolKind, studyYear });
        expect(blocks(student, opening)).toEqual(early);
      }
    },
  );
});

describe("standing and education", () => {
  test.each([
    ["enrolled", "internship", []],
    ["enrolled", "job", []],
    ["graduated", "job", []],
    ["graduated", "internship", [["not_enrolled", null]]],
    ["on_leave", "internship", [["not_enrolled", null]]],
    ["on_leave", "job", [["not_enrolled", null]]],
    ["left", "job", [["not_enrolled", null]]],
  ] as const)("%s, a %s: %j", (state, kind, expected) => {
    expect(blocks(aStudent({ state }), anOpening({ kind }))).toEqual(expected);
  });

  test.each([
    ["secondary", 2],
    ["associate", 3],
    ["hong_kong", 3],
    ["bachelor_vocational", 4],
  ] as const)("a %s school trains up to level %i", (schoolKind, level) => {
    const student = aStudent({ schoolKind });
    expect(blocks(student, anOpening({ educationRank: level }))).toEqual([]);
    expect(blocks(student, anOpening({ educationRank: level + 1 }))).toEqual([["education", null]]);
  });
});

test("every fact is named at once; waiting helps only when each block has a day", () => {
  const student = aStudent({ birthDate: "2011-12-01", studyYear: 1 });
  const waiting = judgeEligibility(student, anOpening(), today);
  expect(waiting.blocks.map(({ code }) => code)).toEqual(["too_young", "first_year"]);
  expect(eligibleFrom(waiting)).toBe("2027-12-01");
  const never = judgeEligibility(student, anOpening({ educationRank: 4, isOpen: false }), today);
  expect(never.blocks.map(({ code }) => code)).toContain("education");
  expect(eligibleFrom(never)).toBeNull();
  expect(eligibleFrom(judgeEligibility(aStudent(), anOpening(), today))).toBeNull();
});

describe("what the school decides beside the law", () => {
  const codes = (over: Partial<OpeningFacts>, student: Partial<StudentFacts> = {}) =>
    judgeEligibility(aStudent(student), anOpening(over), today).blocks.map((block) => block.code);

  test.each([
    ["internship", null, ["firm_not_approved"]],
    ["internship", "not_a_fit", ["firm_not_a_fit"]],
    ["internship", "approved", []],
    ["apprenticeship", null, ["firm_not_approved"]],
    ["order_class", null, []],
    ["part_time", "not_a_fit", []],
    ["observation", "approved", ["school_books"]],
  ] as const)("%s of a firm that the school holds %s: %j", (kind, schoolVerdict, blocks) => {
    expect(codes({ kind, schoolVerdict })).toEqual(blocks);
  });

  test.each([
    ["part_time", 1, []],
    ["order_class", 1, []],
    ["apprenticeship", 1, []],
    ["internship", 1, ["first_year"]],
    ["job", 1, ["not_final_year"]],
  ] as const)("%s in study year %i: %j", (kind, studyYear, blocks) => {
    expect(codes({ kind }, { studyYear })).toEqual(blocks);
  });
});
