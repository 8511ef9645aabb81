import { describe, expect, test } from "vitest";
import {
  changedFields,
  changeFields,
  changeRules,
  type ListingContent,
  materialChanges,
  topicsOf,
} from "~/app/domain/listing-changes";

const changes = (field: keyof ListingContent, before: unknown, after: unknown) => {
  const [was, is] = [{ [field]: before }, { [field]: after }];
  return [changedFields(was, is).length, materialChanges(was, is).length];
};

describe("one change", () => {
  test.each([
    ["payMin", 320_000, 300_000, "matters"],
    ["payMin", 320_000, 350_000, "small"],
    ["payMax", 380_000, null, "matters"],
    ["payMax", null, 380_000, "small"],
    ["payPeriod", "month", "hour", "matters"],
    ["payNote", "底薪 2500", "底薪 2000", "matters"],
    ["allowances", [{ code: "meals", amount: 30_000 }], [], "matters"],
    ["allowances", [], [{ code: "meals", amount: 30_000 }], "small"],
    ["probationMonths", 1, 2, "matters"],
    ["probationPay", 400_000, 450_000, "small"],
    ["regionCode", ["441900"], ["440300"], "matters"],
    ["address", "南城 1 号", "南城 2 号", "matters"],
    ["seats", 5, 3, "matters"],
    ["seats", 5, 8, "small"],
    ["dorm", true, false, "matters"],
    ["dorm", false, true, "small"],
    ["dormCost", 0, 20_000, "matters"],
    ["dormCost", 20_000, 0, "small"],
    ["nightShift", false, true, "matters"],
    ["hoursPerDay", 8, 9, "matters"],
    ["shift", "day", "rotating", "matters"],
    ["startsOn", "2027-03-01", "2027-04-01", "matters"],
    ["months", 6, 3, "matters"],
    ["hazards", [], ["height"], "matters"],
    ["hazards", ["height"], [], "small"],
    ["labourGrade", 1, 3, "matters"],
    ["educationRank", 2, 3, "matters"],
    ["educationRank", 3, 2, "small"],
    ["skills", ["a"], ["a", "b"], "matters"],
    ["skills", ["a", "b"], ["a"], "small"],
    ["certificates", [], ["c"], "matters"],
    ["benefits", ["x"], ["x", "y"], "small"],
    ["benefits", ["x", "y"], ["x"], "matters"],
    ["mentor", "李师傅", "王师傅", "small"],
    ["questions", ["您会开车么"], ["您会开车吗"], "small"],
    ["title", "电梯维保", "扶梯安装", "matters"],
    ["skills", ["a", "b"], ["b", "a"], "none"],
    ["payNote", "", null, "none"],
    ["benefits", [], null, "none"],
    ["mentor", undefined, "李师傅", "none"],
  ] as const)("%s from %j to %j: %s", (field, before, after, what) => {
    const expected = { none: [0, 0], small: [1, 0], matters: [1, 1] }[what];
    expect(changes(field, before, after)).toEqual(expected);
  });
});

test("changes come in the order of the table, and topics once each", () => {
  const before = { shift: "day", payMin: 2, payMax: 3, mentor: "a" };
  const after = { shift: "rotating", payMin: 1, payMax: 2, mentor: "b" };
  expect(changedFields(before, after)).toEqual(["payMin", "payMax", "shift", "mentor"]);
  expect(materialChanges(before, after)).toEqual(["payMin", "payMax", "shift"]);
  expect(topicsOf(["shift", "payMax", "payMin", "__proto__"])).toEqual(["pay", "hours"]);
});

test("every field has a topic and a rule that is known", () => {
  expect(changeFields.map((field) => topicsOf([field]))).toEqual(
    changeFields.map((field) => [changeRules[field][0]]),
  );
});
