import { expect, test } from "vitest";
import { alertsDue } from "~/app/domain/saved-search";
import { holidayTable } from "~/app/domain/working-days";

const names = { "zh-CN": "", "zh-HK": "", en: "" };
const table = holidayTable([
  { jurisdiction: "mainland", day: "2026-11-25", isWorkday: false, names },
  { jurisdiction: "mainland", day: "2026-11-28", isWorkday: true, names },
]);
const due = (at: string) => {
  const found = alertsDue(table, new Date(`${at}+08:00`));
  return found && [found.daily.toISOString(), found.weekly.toISOString()];
};

test.each([
  ["before the morning", "2026-11-24T06:59"],
  ["after the morning", "2026-11-24T12:00"],
  ["at night", "2026-11-24T00:00"],
  ["on a Sunday", "2026-11-22T08:00"],
  ["on a holiday", "2026-11-25T08:00"],
])("nobody is alerted %s", (_when, at) => {
  expect(due(at)).toBeNull();
});

test.each([
  ["on a Tuesday", "2026-11-24T07:00", "2026-11-23T16:00:00.000Z", "2026-11-22T16:00:00.000Z"],
  ["on a Monday", "2026-11-23T11:59", "2026-11-22T16:00:00.000Z", "2026-11-22T16:00:00.000Z"],
  // worked instead of a holiday
  [
    "on such a Saturday",
    "2026-11-28T08:00",
    "2026-11-27T16:00:00.000Z",
    "2026-11-22T16:00:00.000Z",
  ],
])("%s due is what was not looked through today, and this week", (_when, at, daily, weekly) => {
  expect(due(at)).toEqual([daily, weekly]);
});
