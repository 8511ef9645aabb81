// Which days are worked: the announced tables of three places, worked rest days, and years nobody has announced.
import { describe, expect, it, test } from "vitest";
import {
  addWorkingDays,
  holidayTable,
  isWorkingDay,
  type Jurisdiction,
} from "~/app/domain/working-days";
import { holidays } from "~/prisma/seed/reference/holidays.data";

const table = holidayTable(holidays);

test.each<[Jurisdiction, string, boolean, string]>([
  ["mainland", "2026-02-13", true, "the last Friday before the Spring Festival"],
  ["mainland", "2026-02-14", true, "a Saturday worked for the Spring Festival"],
  ["mainland", "2026-02-15", false, "the first day of the Spring Festival break"],
  ["mainland", "2026-02-23", false, "its last day, a Monday"],
  ["mainland", "2026-02-24", true, "the day after"],
  ["mainland", "2026-02-28", true, "a Saturday worked for it"],
  ["mainland", "2026-03-01", false, "the Sunday after"],
  ["mainland", "2025-01-26", true, "a Sunday worked in 2025"],
  ["mainland", "2025-10-08", false, "the eighth day of the long autumn break of 2025"],
  ["mainland", "2026-01-02", false, "the bridge after New Year 2026"],
  ["mainland", "2026-01-04", true, "the Sunday worked for it"],
  ["mainland", "2024-02-09", true, "the eve of 2024, no day off by the table"],
  ["hong_kong", "2026-02-16", true, "no day off in Hong Kong"],
  ["hong_kong", "2026-02-14", false, "Saturdays stay rest days in Hong Kong"],
  ["hong_kong", "2026-04-07", false, "Easter Monday moved by Ching Ming"],
  ["hong_kong", "2026-07-01", false, "Establishment Day"],
  ["mainland", "2026-07-01", true, "no day off on the mainland"],
  ["macao", "2026-12-08", false, "a feast of Macao only"],
  ["hong_kong", "2026-12-08", true, "no day off in Hong Kong"],
])("%s %s worked: %s (%s)", (jurisdiction, day, worked) => {
  expect(isWorkingDay(table, jurisdiction, day)).toEqual({ value: worked, isKnown: true });
});

test.each<[Jurisdiction, string, number, string, boolean]>([
  ["mainland", "2026-02-13", 1, "2026-02-14", true],
  ["mainland", "2026-02-13", 2, "2026-02-24", true],
  ["mainland", "2026-02-24", -2, "2026-02-13", true],
  ["mainland", "2026-11-20", 5, "2026-11-27", true],
  ["mainland", "2026-11-21", 0, "2026-11-21", true],
  ["mainland", "2025-12-31", 1, "2026-01-04", true],
  ["hong_kong", "2026-12-24", 1, "2026-12-28", true],
  ["hong_kong", "2026-12-31", 1, "2027-01-04", true],
  ["mainland", "2026-12-31", 1, "2027-01-01", false],
  ["mainland", "2026-12-30", 1, "2026-12-31", true],
  ["mainland", "2027-01-01", 1, "2027-01-04", false],
  ["mainland", "2023-12-29", 1, "2024-01-02", false],
])("%s: %s and %i working days is %s (known: %s)", (jurisdiction, day, count, then, isKnown) => {
  expect(addWorkingDays(table, jurisdiction, day, count)).toEqual({ value: then, isKnown });
});

it("takes weekends for rest days where a year has no table, and says so", () => {
  expect(isWorkingDay(table, "mainland", "2031-01-01")).toEqual({ value: true, isKnown: false });
  expect(isWorkingDay(table, "macao", "2031-01-04")).toEqual({ value: false, isKnown: false });
});

describe("the tables", () => {
  const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

  it("hold each day once per place", () => {
    const keys = holidays.map(({ jurisdiction, day }) => `${jurisdiction} ${day}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("work only rest days, and only on the mainland", () => {
    const worked = holidays.filter(({ isWorkday }) => isWorkday);
    expect(worked.length).toBeGreaterThan(15);
    expect(worked.filter(({ day }) => ![0, 6].includes(weekday(day)))).toEqual([]);
    expect(new Set(worked.map(({ jurisdiction }) => jurisdiction))).toEqual(new Set(["mainland"]));
  });

  // 11 days off by the regulation until 2024, 13 since, and every weekday of a longer break is worked on another day.
  test.each([
    ["2024", 11],
    ["2025", 13],
    ["2026", 13],
  ])("give the mainland of %s as many extra days off as the regulation says: %i", (year, days) => {
    const ofYear = holidays.filter((h) => h.jurisdiction === "mainland" && h.day.startsWith(year));
    const off = ofYear.filter((h) => !h.isWorkday && ![0, 6].includes(weekday(h.day))).length;
    expect(off - ofYear.filter((h) => h.isWorkday).length).toBe(days);
  });

  test.each([
    ["hong_kong", "2024", 17],
    ["hong_kong", "2025", 17],
    ["hong_kong", "2026", 17],
    ["hong_kong", "2027", 17],
    ["macao", "2024", 20],
    ["macao", "2025", 20],
    ["macao", "2026", 20],
  ])("give %s in %s the days of its law: %i", (jurisdiction, year, days) => {
    const found = holidays.filter((h) => h.jurisdiction === jurisdiction && h.day.startsWith(year));
    expect(found).toHaveLength(days);
    const sundays = found.filter(({ day }) => weekday(day) === 0);
    if (jurisdiction === "hong_kong") expect(sundays).toEqual([]);
  });
});
