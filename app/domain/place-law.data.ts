// What is law beside the regulation of mainland schools: Guangdong's own on top of it, the mainland's labour law for
// students from elsewhere, Hong Kong's and Macao's where the work or the school is there. Where nothing is known to the
// house, a rule asks for the document instead of saying what it says. Words for people stand in the messages (`law:rule.…`).
import { minimumAge } from "./law-bounds";
import {
  before,
  given,
  gone,
  isNot,
  isSo,
  offered,
  placed,
  type Condition,
  type Rule,
} from "./law-rule";
import { ageOn, type Currency, type Day } from "./values";

const post = ["post"] as const;
const anyWork = ["post", "minor_work", "work"] as const;
/** In force on this day; the first day of it is older, and no placement of ours is. */
const longSince = "2000-01-01";

const ofAge = (years: number): Condition =>
  given(
    ["birthDate", "startsOn"],
    ({ birthDate, startsOn }) => ageOn(birthDate, startsOn) >= years,
  );
const under = (years: number): Condition =>
  given(["birthDate", "startsOn"], ({ birthDate, startsOn }) => ageOn(birthDate, startsOn) < years);
const none = (...closed: readonly string[]): Condition =>
  given(["hazards"], ({ hazards }) => !hazards.some((one) => closed.includes(one)));
const hoursUpTo = (day: number, week: number): Condition[] => [
  given(["hoursPerDay"], ({ hoursPerDay }) => hoursPerDay <= day),
  given(["hoursPerWeek"], ({ hoursPerWeek }) => hoursPerWeek <= week),
];
/** In minor units of the place's money. */
const paidAtLeast = (currency: Currency, hourly: number): Condition =>
  given(
    ["hourlyPay", "payCurrency"],
    ({ hourlyPay, payCurrency }) => payCurrency === currency && hourlyPay >= hourly,
  );

const guangdong = {
  over: { by: "work", in: "mainland", province: "44" },
  // 广东省高等学校学生实习与毕业生就业见习条例, which secondary schools follow as well.
  source: "gd_2010",
  article: null,
  ...{ from: "2010-03-01", of: post },
} as const;
const labourLaw = {
  over: { by: "work", in: "mainland", ofOthers: true },
  source: "labour_law",
  severity: "block",
  ...{ from: "1995-01-01", of: anyWork },
} as const;
const hongKong = {
  over: { by: "work", in: "hong_kong" },
  ...{ article: null, from: longSince, of: anyWork },
} as const;
const macao = {
  over: { by: "work", in: "macao" },
  ...{ article: null, from: longSince, of: anyWork },
} as const;
const macaoLabour = { ...macao, source: "mo_7_2008", from: "2009-01-01" } as const;
const document = { severity: "document", at: placed } as const;
const block = { severity: "block", at: gone } as const;
const warn = { severity: "warn", at: placed } as const;
/** Told to whoever offers it as well: what stands in a listing can still be changed. */
const advise = { severity: "warn", at: offered } as const;
const ownRules = { ...document, source: "own_school", article: null, from: longSince } as const;

/** The least pay of Hong Kong from each first day on (cents an hour), the last one still. */
const wagesOfHongKong: readonly [from: Day, hourly: number][] = [
  ["2023-05-01", 4_000],
  ["2025-05-01", 4_210],
  ["2026-05-01", 4_310],
];
/** Of Macao (avos an hour): Law 19/2023, Law 14/2025. */
const wagesOfMacao: readonly [from: Day, hourly: number][] = [
  ["2024-01-01", 3_400],
  ["2026-01-01", 3_500],
];
const dayBefore = (day: Day): Day => {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - 1);
  return at.toISOString().slice(0, 10);
};
/** One row for each span of days. */
const paidBy = (
  rule: Omit<Rule, "from" | "to" | "holds">,
  currency: Currency,
  wages: readonly [from: Day, hourly: number][],
): Rule[] =>
  wages.map(([from, hourly], at) => {
    const next = wages[at + 1]?.[0];
    const days = next ? { from, to: dayBefore(next) } : { from };
    return { ...rule, ...days, holds: [paidAtLeast(currency, hourly)] };
  });

export const placeLaw: readonly Rule[] = [
  {
    ...{ ...guangdong, ...warn, id: "GD-01" },
    holds: [
      given(
        ["firmStaff", "internsOfFirm"],
        ({ firmStaff, internsOfFirm }) => internsOfFirm <= Math.max(1, firmStaff * 0.3),
      ),
    ],
  },
  { ...guangdong, ...warn, id: "GD-02", at: ["agreement"], holds: [isSo("hasAccidentCover")] },
  { ...labourLaw, id: "CN-01", article: "15", at: gone, holds: [ofAge(minimumAge)] },
  {
    ...{ ...labourLaw, id: "CN-02", article: "64", at: gone, when: under(18) },
    holds: [
      none("underground", "toxic"),
      given(["labourGrade"], ({ labourGrade }) => labourGrade < 4),
    ],
  },
  { ...hongKong, ...block, id: "HK-01", source: "hk_57b", holds: [ofAge(15)] },
  {
    // Of industrial undertakings; a document shows where the place is none.
    ...{ ...hongKong, ...document, id: "HK-02", source: "hk_57c", when: under(18) },
    holds: [...hoursUpTo(8, 48), isNot("nightWork"), isNot("overtime")],
  },
  {
    ...{ ...hongKong, ...block, id: "HK-03", source: "hk_57c", when: under(18) },
    holds: [none("underground", "toxic", "heavy_load")],
  },
  {
    // Student interns of a local programme are exempt where the school arranges or endorses the work as a part of it.
    ...{ ...hongKong, ...document, id: "HK-04", source: "hk_608", article: "2, 7" },
    ...{ over: { by: "school", in: "hong_kong" }, from: "2011-05-01", of: post },
    holds: [before("planOn")],
  },
  ...paidBy(
    {
      ...{ ...hongKong, ...advise, id: "HK-05", source: "hk_608", article: "7, 8" },
      over: { by: "work", in: "hong_kong", ofOthers: true },
    },
    "HKD",
    wagesOfHongKong,
  ),
  {
    ...{ ...hongKong, ...document, id: "HK-06", source: "hk_282", article: "40" },
    ...{ at: ["agreement"], holds: [isSo("hasAccidentCover")] },
  },
  {
    ...{ ...hongKong, ...document, id: "HK-07", source: "hk_115", article: "17I" },
    over: { by: "work", in: "hong_kong", ofOthers: true },
    holds: [before("workPermitOn")],
  },
  {
    // Students under 18: nothing is known to the house of who has to agree, so the guardian does.
    ...{ ...ownRules, id: "HK-08", over: { by: "school", in: "hong_kong" }, when: under(18) },
    holds: [before("consentOfGuardianOn")],
  },
  { ...macaoLabour, ...block, id: "MO-01", article: "26–32", holds: [ofAge(16)] },
  {
    ...{ ...macaoLabour, ...block, id: "MO-02", article: "26–32", when: under(18) },
    holds: [isNot("overtime"), isNot("nightWork"), isNot("isEntertainment")],
  },
  {
    // Written permission of the legal representative, a doctor's certificate; the firm tells the Labour Affairs Bureau.
    ...{ ...macaoLabour, ...document, id: "MO-03", article: "26–32", when: under(18) },
    holds: [before("consentOfGuardianOn"), before("healthCertificateOn")],
  },
  {
    // Order of the Chief Executive 344/2008.
    ...{ ...macaoLabour, ...block, id: "MO-04", article: "26–32", when: under(18) },
    holds: [none("radiation", "toxic", "explosive", "underground", "heavy_load")],
  },
  { ...macaoLabour, ...advise, id: "MO-05", article: "33", holds: hoursUpTo(8, 48) },
  ...paidBy(
    { ...macao, ...advise, id: "MO-06", source: "mo_5_2020", article: "4" },
    "MOP",
    wagesOfMacao,
  ),
  {
    ...{ ...macao, ...document, id: "MO-07", source: "mo_40_95" },
    ...{ at: ["agreement"], holds: [isSo("hasAccidentCover")] },
  },
  {
    ...{ ...macao, ...document, id: "MO-08", source: "mo_21_2009", from: "2010-04-26" },
    over: { by: "work", in: "macao", ofOthers: true },
    holds: [before("workPermitOn")],
  },
  {
    // What a school of Macao asks of its own internships is not known to the house.
    ...{ ...ownRules, id: "MO-09", over: { by: "school", in: "macao" }, of: post },
    holds: [before("planOn")],
  },
];
