import { describe, expect, test } from "vitest";
import { readDay } from "~/app/domain/day-text";
import { majorFinder } from "~/app/domain/major-finder";
import { readRosterRow, type RosterCells } from "~/app/domain/roster";
import { goneFrom } from "~/app/domain/roster-gone";
import { majors } from "~/prisma/seed/reference/majors.data";

const words = {
  findMajor: majorFinder(
    { majors: new Map(majors.map((major) => [major.code, major])) },
    "associate",
  ),
  schoolKind: "associate" as const,
  today: "2026-11-20",
};
const major = majors.find(({ level }) => level === "associate")!;
const usual: RosterCells = {
  studentNumber: "240001",
  name: "何同学",
  birthDate: "2006-03-01",
  major: major.code,
  className: "电梯24-1班",
  entryYear: "2024",
};
const read = (cells: RosterCells) => readRosterRow({ ...usual, ...cells }, words);

describe("days as offices write them", () => {
  test.each([
    ["2009-03-01", "2009-03-01", true],
    ["2009/3/1", "2009-03-01", true],
    ["2009.3.1", "2009-03-01", true],
    ["２００９年３月１日", "2009-03-01", true],
    ["20090301", "2009-03-01", true],
    ["2009-03-01 00:00:00", "2009-03-01", true],
    ["39873", "2009-03-01", true],
    ["2009.3", "2009-03-31", false],
    ["2008年2月", "2008-02-29", false],
  ])("%s", (text, day, isExact) => {
    expect(readDay(text)).toEqual({ day, isExact });
  });

  test.each(["2009-02-30", "2009-13-01", "09-03-01", "长期", "", "2009", "1.38E+10"])(
    "«%s» is none",
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );
});

test("a whole line", () => {
  const { student, faults, notes } = read({
    phone: "１３９ 0013 9001",
    entryYear: "2024级",
    college: "机电学院",
    programme: "三二分段",
    guardianPhone: "+852 9123 4567",
    state: "休学",
  });
  expect(faults).toEqual([]);
  expect(notes).toEqual([]);
  expect(student).toEqual({
    studentNumber: "240001",
    name: "何同学",
    phone: "+8613900139001",
    birthDate: "2006-03-01",
    isBirthExact: true,
    identityDigest: null,
    majorCode: major.code,
    className: "电梯24-1班",
    entryYear: 2024,
    college: "机电学院",
    programme: "three_two",
    guardianName: null,
    guardianPhone: "+85291234567",
    state: "on_leave",
    studyYear: 3,
  });
});

test("an identity number says the birth date where no cell does, and is not believed when it is wrong", () => {
  const numbered = (birthDate: string, isValid = true) =>
    readRosterRow({ ...usual, birthDate: "" }, words, { digest: "d", birthDate, isValid });
  expect(numbered("2008-02-29").student).toMatchObject({
    ...{ birthDate: "2008-02-29", isBirthExact: true },
  });
  const faultsOf = (...of: Parameters<typeof numbered>) =>
    numbered(...of).faults.map(({ column, code }) => [column, code]);
  expect(faultsOf("2008-02-29", false)).toEqual([["identityNumber", "identity_invalid"]]);
  expect(faultsOf("1950-01-01")).toEqual([["identityNumber", "age_unlikely"]]);
});

test("a major is found by code and by name", () => {
  expect(read({ major: major.names["zh-CN"] }).student?.majorCode).toBe(major.code);
});

test("a minor without a guardian is noted, a month without a day too", () => {
  expect(read({ birthDate: "2009.3" }).notes.map(({ code }) => code)).toEqual([
    "day_assumed",
    "guardian_missing",
  ]);
});

test.each([
  ["phone", "12345", "phone_invalid"],
  ["phone", "1.39E+10", "phone_invalid"],
  ["guardianPhone", "110", "phone_invalid"],
  ["birthDate", "2009-02-30", "birth_date_invalid"],
  ["birthDate", "2020-01-01", "age_unlikely"],
  ["major", "炼丹术", "major_unknown"],
  ["entryYear", "2031", "entry_year_invalid"],
  ["entryYear", "大一", "entry_year_invalid"],
  ["programme", "函授", "programme_unknown"],
  ["state", "云游", "state_unknown"],
  ["name", "", "missing"],
  ["className", "", "missing"],
  ["birthDate", "", "missing"],
  ["name", "长".repeat(61), "too_long"],
] as const)("%s «%s» is a fault: %s", (column, value, code) => {
  const { student, faults } = read({ [column]: value });
  expect(student).toBeNull();
  expect(faults.map((fault) => [fault.column, fault.code])).toEqual([[column, code]]);
});

describe("who is gone", () => {
  const present = ["1", "2", "3", "4"].map((studentNumber) => {
    return { enrolmentId: studentNumber, studentNumber, name: "何同学", className: "一班" };
  });
  const gone = (...lines: { studentNumber: string; className: string }[]) =>
    goneFrom(present, lines).map(({ studentNumber }) => studentNumber);
  const inClass = (className: string) => (studentNumber: string) => ({ studentNumber, className });

  test("is told of a class of which at least half is in the list", () => {
    expect(gone(...["1", "2"].map(inClass("一班")))).toEqual(["3", "4"]);
    expect(gone(inClass("一班")("1"))).toEqual([]);
  });

  test("is nobody when newcomers alone are brought, or those who go to another class", () => {
    expect(gone(...["7", "8", "9"].map(inClass("一班")))).toEqual([]);
    expect(gone(...["1", "2", "3"].map(inClass("二班")), inClass("一班")("9"))).toEqual([]);
  });
});
