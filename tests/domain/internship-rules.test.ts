import { expect, test } from "vitest";
import { brokenRules } from "~/app/domain/internship-rules";
import type { ListingTerms } from "~/app/domain/listing";

const lawful: ListingTerms = {
  kind: "internship",
  title: "电梯维保实习生",
  description: "跟师傅做电梯日常维护保养。",
  regionCodes: ["441900"],
  address: "南城街道示例路 1 号",
  payMin: 320_000,
  payMax: null,
  seats: 5,
  validUntil: new Date("2026-12-20T00:00:00+08:00"),
  startsOn: "2027-03-01",
  months: 6,
  hoursPerDay: 8,
  hoursPerWeek: 40,
  nightShift: false,
  overtime: false,
  hazardous: false,
};

test("eight hours a day, forty a week, by day, break no rule", () => {
  expect(brokenRules(lawful)).toEqual([]);
});

test.each([
  ["IR-18", { title: "酒吧服务生" }],
  ["IR-18", { description: "在卡拉OK包房做服务" }],
  ["IR-18", { description: "夜總會樓面" }],
  ["IR-18", { description: "Night Club staff" }],
  ["IR-18", { title: "ktv 收银" }],
  ["IR-20", { hazardous: true }],
  ["IR-23", { nightShift: true }],
  ["IR-23", { overtime: true }],
  ["IR-24", { hoursPerDay: 9 }],
  ["IR-24", { hoursPerWeek: 41 }],
] as const)("%s: %o", (rule, change) => {
  expect(brokenRules({ ...lawful, ...change })).toEqual([rule]);
  expect(brokenRules({ ...lawful, ...change, kind: "job" })).toEqual([]);
});

test("every broken rule is named, in the order of the regulation", () => {
  const all = { title: "网吧网管", hazardous: true, nightShift: true, hoursPerDay: 12 };
  expect(brokenRules({ ...lawful, ...all })).toEqual(["IR-18", "IR-20", "IR-23", "IR-24"]);
});

test("hours that are not stated yet break nothing", () => {
  expect(brokenRules({ ...lawful, hoursPerDay: null, hoursPerWeek: null })).toEqual([]);
});
