import { expect, test } from "vitest";
import { brokenRules } from "~/app/domain/internship-rules";
import { rulesAgainstOffer } from "~/app/domain/offer-rules";
import { listingKinds } from "~/app/domain/listing";
import type { ListingTerms } from "~/app/domain/listing-content";
import { lawOf } from "~/app/domain/listing-kind";
import { lawfulInternship } from "../support/listing-terms";

const toldAt = (change: Partial<ListingTerms>) =>
  brokenRules({ ...lawfulInternship, ...change }).map(
    ({ rule, field, stops }) => `${rule} ${field} ${stops ? "stops" : "warns"}`,
  );

test("eight hours a day, forty a week, by day, break no rule", () => {
  expect(brokenRules(lawfulInternship)).toEqual([]);
});

test.each([
  ["IR-18 title stops", { title: "酒吧服务生" }],
  ["IR-18 description stops", { description: "在卡拉OK包房做服务" }],
  ["IR-18 description stops", { description: "夜總會樓面" }],
  ["IR-18 description stops", { description: "Night Club staff" }],
  ["IR-18 title stops", { title: "ktv 收银" }],
  ["IR-19 description warns", { description: "合同与劳务派遣公司签" }],
  ["IR-20 labourGrade stops", { labourGrade: 3 }],
  ["IR-20 hazards warns", { hazards: ["dust_noise"] }],
  ["IR-21 hazards stops", { hazards: ["height"] }],
  ["IR-21 hazards stops", { hazards: ["toxic"] }],
  ["IR-22 restDayWork stops", { restDayWork: true }],
  ["IR-23 nightShift stops", { nightShift: true }],
  ["IR-23 overtime stops", { overtime: true }],
  ["IR-23 shift stops", { shift: "three_shift" }],
  ["IR-23 shift warns", { shift: "two_shift" }],
  ["IR-23 shift warns", { shift: "rotating" }],
  ["IR-24 hoursPerDay stops", { hoursPerDay: 9 }],
  ["IR-24 hoursPerWeek stops", { hoursPerWeek: 41 }],
  ["IR-25 payMin warns", { samePostWage: 400_001 }],
  ["IR-25 payMin warns", { payMin: 1_000, payPeriod: "hour", samePostWage: 320_000 }],
  ["IR-26 payPeriod stops", { payPeriod: "year" }],
  ["IR-26 payNote stops", { payNote: "部分用购物卡抵" }],
  ["IR-08 seats warns", { seats: 11, firmStaff: 100 }],
  ["IR-09 seats warns", { seats: 3, likePostStaff: 10 }],
] as const)("%s: %o", (told, change) => {
  expect(toldAt(change)).toEqual([told]);
  for (const kind of listingKinds) {
    const isJudged = lawOf(kind).underInternshipLaw;
    expect(toldAt({ ...change, kind })).toEqual(isJudged ? [told] : []);
  }
});

test.each([
  { labourGrade: 2 },
  { shift: "day" },
  { samePostWage: 400_000 },
  { payMin: 2_000, payPeriod: "hour", samePostWage: 400_000 },
  { seats: 10, firmStaff: 100 },
  { seats: 1, firmStaff: 3, likePostStaff: 2 },
  { seats: null, firmStaff: 20 },
] as const)("the bound itself breaks nothing: %o", (change) => {
  expect(toldAt(change)).toEqual([]);
});

test("a share that is exceeded says the most, and of which number of staff", () => {
  const [staff, posts] = brokenRules({
    ...{ ...lawfulInternship, seats: 1000, firmStaff: 180, likePostStaff: 45 },
  }).map(({ share }) => share);
  expect(staff).toEqual({ by: "staff", most: 18, of: 180 });
  expect(posts).toEqual({ by: "posts", most: 9, of: 45 });
});

test("every broken rule is named, in the order of the regulation, with its article", () => {
  const all = { title: "网吧网管", hazards: ["toxic"], nightShift: true, hoursPerDay: 12 };
  const rules = brokenRules({ ...lawfulInternship, ...all });
  expect(rules.map(({ rule, article }) => [rule, article])).toEqual([
    ["IR-18", "16(5)"],
    ["IR-21", "17"],
    ["IR-23", "17"],
    ["IR-24", "17"],
  ]);
});

test("hours that are not stated yet break nothing", () => {
  expect(brokenRules({ ...lawfulInternship, hoursPerDay: null, hoursPerWeek: null })).toEqual([]);
});

const intern = { kind: "internship" } as const;
const weekend = { kind: "part_time" } as const;
const night = { nightShift: true };
test.each<[string | null, Partial<ListingTerms>, number]>([
  [null, intern, 18],
  [null, intern, 16],
  ["IR-15 startsOn", intern, 15],
  ["IR-15 startsOn", weekend, 15],
  ["IR-23 nightShift", { ...intern, ...night }, 20],
  ["IR-23 nightShift", { kind: "apprenticeship", ...night }, 20],
  ["IR-23 overtime", { ...intern, overtime: true }, 20],
  ["IR-23 shift", { ...intern, shift: "three_shift" }, 20],
  [null, { ...intern, shift: "two_shift" }, 20],
  ["IR-24 hoursPerDay", { ...intern, hoursPerDay: 9 }, 20],
  ["IR-24 hoursPerWeek", { ...intern, hoursPerWeek: 41 }, 20],
  ["IR-22 restDayWork", { ...intern, restDayWork: true }, 20],
  ["IR-21 hazards", { ...intern, hazards: ["height"] }, 20],
  ["IR-26 payPeriod", { ...intern, payPeriod: "year" }, 20],
  ["IR-26 payNote", { ...intern, payNote: "以货抵" }, 20],
  [null, { ...intern, samePostWage: 900_000 }, 20],
  [null, { ...weekend, ...night }, 18],
  ["IR-23 nightShift", { ...weekend, ...night }, 17],
  ["IR-23 overtime", { kind: "job", overtime: true }, 17],
  ["IR-24 hoursPerDay", { ...weekend, hoursPerDay: 9 }, 16],
  ["IR-20 labourGrade", { ...weekend, labourGrade: 3 }, 17],
  [null, { ...weekend, restDayWork: true }, 16],
  ["IR-16 hazards", { ...weekend, hazards: ["heavy_load"] }, 17],
  [null, { ...weekend, hazards: ["heavy_load"] }, 18],
  ["IR-16 hazards", { ...intern, hazards: ["dust_noise"] }, 17],
  [null, { ...intern, hazards: ["dust_noise"] }, 18],
  [null, { ...weekend, payPeriod: "year" }, 17],
])("an offer: %s for %o at %i", (told, change, age) => {
  const [breach = null] = rulesAgainstOffer({ ...lawfulInternship, ...change }, { age });
  expect(breach && `${breach.rule} ${breach.field}`).toBe(told);
});

test("all that stops an offer is told at once, each rule at its field", () => {
  const offer = { ...lawfulInternship, hoursPerDay: 12, hoursPerWeek: 60, overtime: true };
  const told = rulesAgainstOffer(offer, { age: 15, isFirstYear: true }).map(
    ({ rule, field }) => `${rule} ${field}`,
  );
  expect(told).toEqual([
    "IR-14 startsOn",
    "IR-15 startsOn",
    "IR-23 overtime",
    "IR-24 hoursPerDay",
    "IR-24 hoursPerWeek",
  ]);
});
