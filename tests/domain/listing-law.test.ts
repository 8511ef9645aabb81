import { expect, test } from "vitest";
import { listingKinds } from "~/app/domain/listing";
import type { ListingTerms } from "~/app/domain/listing-content";
import { lawOf } from "~/app/domain/listing-kind";
import { breachesOf } from "~/app/domain/listing-law";
import { type OnFirstDay, rulesAgainstOffer } from "~/app/domain/offer-rules";
import { isFirstYearOn, judgeEligibility } from "~/app/domain/student";
import { lawfulInternship } from "../support/listing-terms";

const today = "2026-11-21";
const brokenRules = (terms: ListingTerms) => breachesOf(terms, today);
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

/** Somebody of an age on the first day. */
const goes = (age: number, change: Partial<OnFirstDay> = {}): OnFirstDay => ({
  ...{ birthDate: `${String(2027 - age)}-03-01`, startsOn: "2027-03-01", studyYear: 2 },
  ...{ schoolRegion: "441900", ...change },
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
  const [breach = null] = rulesAgainstOffer({ ...lawfulInternship, ...change }, goes(age), today);
  expect(breach && `${breach.rule} ${breach.field}`).toBe(told);
});

test("all that stops an offer is told at once, each rule at its field", () => {
  const offer = { ...lawfulInternship, hoursPerDay: 12, hoursPerWeek: 60, overtime: true };
  const told = rulesAgainstOffer(offer, goes(15, { studyYear: 1 }), today).map(
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

test("of two fields that say the same each is told, and a doubt beside a breach", () => {
  const terms = {
    shift: "two_shift",
    nightShift: true,
    hazards: ["height", "dust_noise"],
  } as const;
  expect(toldAt(terms)).toEqual([
    "IR-20 hazards warns",
    "IR-21 hazards stops",
    "IR-23 nightShift stops",
    "IR-23 shift warns",
  ]);
});

test("an unknown birth date may start, and is protected as a minor's", () => {
  const terms = { ...lawfulInternship, hazards: ["dust_noise"] };
  const of = (change: Partial<OnFirstDay>) =>
    rulesAgainstOffer(terms, goes(18, change), today).map(({ rule }) => rule);
  expect(of({})).toEqual([]);
  expect(of({ birthDate: null })).toEqual(["IR-16"]);
  expect(of({ birthDate: null, startsOn: "2028-02-29" })).toEqual(["IR-16"]);
});

test("a student of a Hong Kong school is under no mainland rule of schools, and under those of the place of work", () => {
  const ofHongKong = { schoolRegion: "810101" };
  const night = { ...lawfulInternship, nightShift: true, hoursPerDay: 10 };
  const told = (terms: ListingTerms, age: number) =>
    rulesAgainstOffer(terms, goes(age, ofHongKong), today).map(({ rule }) => rule);
  expect(told(night, 20)).toEqual([]);
  expect(told(night, 15)).toEqual(["CN-01"]);
  expect(told({ ...night, hazards: ["toxic"] }, 17)).toEqual(["CN-02"]);
  expect(told({ ...night, regionCodes: ["810101"] }, 15)).toEqual([]);
  expect(told({ ...night, regionCodes: ["820001"] }, 17)).toEqual(["MO-02"]);
});

const inHongKong = { regionCodes: ["810101"], payCurrency: "HKD" } as const;
const inMacao = { regionCodes: ["820001"], payCurrency: "MOP" } as const;
const hourly = { kind: "part_time", payPeriod: "hour", hoursPerDay: 6, hoursPerWeek: 12 } as const;
test.each<[string[], Partial<ListingTerms>]>([
  // Hong Kong: 43.10 an hour from May 2026; nobody's hours are bound.
  [["HK-05 payMin warns"], { ...inHongKong, ...hourly, payMin: 4_309 }],
  [[], { ...inHongKong, ...hourly, payMin: 4_310 }],
  [["HK-05 payMin warns"], { ...inHongKong, payMin: 746_900 }],
  [[], { ...inHongKong, payMin: 747_100 }],
  [["HK-05 payMin warns"], { ...inHongKong, payMin: 900_000, payCurrency: "CNY" }],
  [[], { ...inHongKong, ...hourly, payMin: null }],
  [[], { ...inHongKong, ...hourly, payMin: 1_000_000, payPeriod: "month", hoursPerWeek: null }],
  [["HK-05 payMin warns"], { ...inHongKong, kind: "job", payMin: 700_000 }],
  [[], { ...inHongKong, kind: "job", payMin: 1_200_000, hoursPerDay: 10, hoursPerWeek: 60 }],
  // Macao: 35 an hour from January 2026, eight hours a day, forty-eight a week, for whoever works there.
  [["MO-06 payMin warns"], { ...inMacao, ...hourly, payMin: 3_499 }],
  [[], { ...inMacao, ...hourly, payMin: 3_500 }],
  [["MO-05 hoursPerDay warns"], { ...inMacao, kind: "job", payMin: 900_000, hoursPerDay: 9 }],
  [["MO-05 hoursPerWeek warns"], { ...inMacao, kind: "job", payMin: 1_200_000, hoursPerWeek: 49 }],
  [[], { ...inMacao, kind: "job", payMin: 1_200_000, hoursPerWeek: 48 }],
  // The mainland asks neither of its own jobs.
  [[], { kind: "job", payMin: 100_000, hoursPerDay: 10, hoursPerWeek: 60 }],
  // A listing with seats on both sides is under both laws, and each is told once.
  [["HK-05 payMin warns"], { regionCodes: ["441900", "810101", "810102"], payMin: 320_000 }],
])("beyond the mainland a listing breaks %j: %o", (told, change) => {
  expect(toldAt(change)).toEqual(told);
});

test("an internship beyond the border is under the law of its students and that of its place", () => {
  const terms = { ...inMacao, payMin: 300_000, hoursPerDay: 9 };
  expect(toldAt(terms)).toEqual([
    "IR-24 hoursPerDay stops",
    "MO-05 hoursPerDay warns",
    "MO-06 payMin warns",
  ]);
});

test("who may apply is kept from the same by age, year and danger as an offer is", () => {
  const student = {
    schoolKind: "secondary",
    programme: "secondary",
    state: "enrolled",
  } as const;
  for (const kind of ["internship", "apprenticeship", "part_time", "order_class"] as const)
    for (const age of [14, 15, 16, 17, 18, 19])
      for (const studyYear of [1, 2, 3])
        for (const hazards of [[], ["dust_noise"], ["height"]]) {
          const { birthDate, startsOn } = goes(age);
          const listing = {
            ...{ kind, isOpen: true, reposted: false, educationRank: 1, startsOn },
            ...{ hazardous: hazards.length > 0, schoolVerdict: "approved" as const },
          };
          const blocks = judgeEligibility(
            { ...student, birthDate, studyYear },
            listing,
            today,
          ).blocks.map(({ code }) => code);
          const isFirst = isFirstYearOn(kind, { studyYear, state: "enrolled" }, today, startsOn);
          const against = rulesAgainstOffer(
            { ...lawfulInternship, kind, hazards },
            goes(age, { studyYear: isFirst ? 1 : 2 }),
            today,
          ).map(({ rule }) => rule);
          const of = `${kind} ${String(age)} ${String(studyYear)} ${hazards.join()}`;
          expect([of, blocks.includes("too_young")]).toEqual([of, against.includes("IR-15")]);
          expect([of, blocks.includes("first_year")]).toEqual([of, against.includes("IR-14")]);
          const isClosed = against.includes("IR-16") || against.includes("IR-21");
          if (age < 18) expect([of, blocks.includes("minor_hazard")]).toEqual([of, isClosed]);
        }
});
