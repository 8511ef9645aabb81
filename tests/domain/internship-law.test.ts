// The law of 岗位实习, rule by rule, with the days on which it turns: birthdays, leap days, the new study year, first days.
import { describe, expect, test } from "vitest";
import {
  agreementParts,
  type FactName,
  keptFiles,
  type LawFacts,
  providerOf,
} from "~/app/domain/internship-facts";
import {
  type Ground,
  groundOf,
  judgeInternship,
  missingBy,
  rulesOn,
  type Standing,
  type Waiver,
} from "~/app/domain/internship-law";
import { internshipLaw } from "~/app/domain/internship-law.data";
import type { RuleId, Stage } from "~/app/domain/law-rule";
import { placeLaw } from "~/app/domain/place-law.data";

const today = "2027-02-01";
/** An internship against which nothing can be said. */
const lawful = {
  kind: "post",
  isFullTime: true,
  origin: "school",
  startsOn: "2027-03-01",
  endsOn: "2027-08-31",
  regionCode: "441900",
  schoolRegion: "440300",
  firmCheck: { on: "2027-01-10", isLawful: true, isDishonest: false, breachOn: null },
  inspection: { on: "2027-01-20", isApproved: true, isPublished: true },
  majorCode: "460103",
  targetMajors: ["460104"],
  consentOfStudentOn: "2027-02-10",
  consentOfGuardianOn: "2027-02-11",
  ownChoiceApprovedOn: "2027-02-01",
  hasTeacher: true,
  hasGuide: true,
  firmStaff: 200,
  internsOfFirm: 20,
  likePostStaff: 20,
  internsInPost: 4,
  isForProfit: false,
  tasks: ["设备点检", "首件检验"],
  signedBySchoolOn: "2027-02-20",
  signedByFirmOn: "2027-02-21",
  signedByStudentOn: "2027-02-22",
  agreementParts,
  studyYear: 3,
  birthDate: "2009-03-01",
  sex: "female",
  hazards: [],
  labourGrade: 2,
  isEntertainment: false,
  arrangedBy: "school",
  restDayWork: false,
  nightWork: false,
  overtime: false,
  hoursPerDay: 8,
  hoursPerWeek: 40,
  worksAlone: true,
  monthlyPay: 320_000,
  hourlyPay: 1_846,
  samePostWage: 400_000,
  lowestWage: 350_000,
  probationWage: 380_000,
  paidIn: "money",
  paidTo: "student",
  payCycleDays: 31,
  feesFromStudent: 0,
  holdsPapers: false,
  trainedOn: "2027-02-26",
  insurance: { from: "2027-03-01", to: "2027-08-31", paidBy: "school" },
  hasAccidentCover: true,
  planOn: "2027-02-01",
  workPermitOn: "2027-02-01",
  healthCertificateOn: "2027-02-01",
  payCurrency: "CNY",
  lodging: "provided",
  lodgingConsentOn: "2027-02-12",
  isAssessedBySchool: true,
  authorityConsentOn: "2027-02-13",
  hasEscort: true,
  filesKept: keptFiles,
} satisfies LawFacts;
const filing = { authority: "省教育厅", number: "粤教职备〔2027〕3号", on: "2027-02-25" };

function standing(facts: LawFacts, stage: Stage, rule: RuleId, waivers: Waiver[] = [], on = today) {
  return judgeInternship(facts, stage, on, waivers).rules.find((one) => one.rule === rule)?.is;
}

type Case = [patch: LawFacts, is: Standing | undefined];
/** Each rule at a stage where it is asked: what is said otherwise than above, and how the rule stands then. */
const cases: Record<`IR-${string}`, [Stage, Case[]]> = {
  "IR-01": [
    "placement",
    [
      [{}, "holds"],
      [{ isFullTime: false }, "broken"],
      [{ isFullTime: null }, "unknown"],
    ],
  ],
  "IR-02": [
    "placement",
    [
      [{}, undefined],
      [{ kind: "observation" }, "holds"],
      [{ kind: "observation", origin: "self" }, "broken"],
      [{ kind: "observation", origin: null }, "unknown"],
      [{ kind: null }, "unknown"],
    ],
  ],
  "IR-03": [
    "placement",
    [
      [{}, "holds"],
      [{ firmCheck: { ...lawful.firmCheck, isLawful: false } }, "broken"],
      [{ firmCheck: { ...lawful.firmCheck, isDishonest: true } }, "broken"],
      [{ firmCheck: { ...lawful.firmCheck, breachOn: "2024-03-01" } }, "holds"],
      [{ firmCheck: { ...lawful.firmCheck, breachOn: "2024-03-02" } }, "broken"],
      [{ firmCheck: { ...lawful.firmCheck, breachOn: "2026-12-31" } }, "broken"],
      [
        { startsOn: "2027-02-28", firmCheck: { ...lawful.firmCheck, breachOn: "2024-02-29" } },
        "holds",
      ],
      [{ firmCheck: null }, "unknown"],
      [{ startsOn: null }, "unknown"],
    ],
  ],
  "IR-04": [
    "placement",
    [
      [{}, "holds"],
      [{ inspection: { ...lawful.inspection, isApproved: false } }, "broken"],
      [{ inspection: { ...lawful.inspection, isPublished: false } }, "broken"],
      [{ inspection: { ...lawful.inspection, on: "2027-03-01" } }, "holds"],
      [{ inspection: { ...lawful.inspection, on: "2027-03-02" } }, "broken"],
      [{ inspection: null }, "unknown"],
      [{ kind: "observation" }, "holds"],
    ],
  ],
  "IR-05": [
    "placement",
    [
      [{}, "holds"],
      [{ targetMajors: ["460103"] }, "holds"],
      [{ targetMajors: ["530701", "460301"] }, "holds"],
      [{ targetMajors: ["530701"] }, "broken"],
      [{ targetMajors: [] }, "broken"],
      [{ targetMajors: null }, "unknown"],
      [{ kind: "observation", targetMajors: [] }, undefined],
    ],
  ],
  "IR-06": [
    "placement",
    [
      [{}, "holds"],
      [{ birthDate: "2000-01-01", consentOfGuardianOn: null }, "unknown"],
      [{ consentOfStudentOn: null }, "unknown"],
      [{ consentOfGuardianOn: "2027-03-01" }, "holds"],
      [{ consentOfGuardianOn: "2027-03-02" }, "broken"],
      [{ consentOfStudentOn: "2027-03-02" }, "broken"],
      [{ kind: "observation", consentOfGuardianOn: null }, undefined],
    ],
  ],
  "IR-07": [
    "placement",
    [
      [{}, undefined],
      [{ origin: "self" }, "holds"],
      [{ origin: "self", ownChoiceApprovedOn: null }, "unknown"],
      [{ origin: "self", ownChoiceApprovedOn: "2027-03-02" }, "broken"],
      [{ origin: "self", hasTeacher: false }, "broken"],
      [{ origin: "self", hasGuide: false }, "broken"],
      [{ origin: null }, "unknown"],
      [{ origin: null, kind: "observation" }, undefined],
    ],
  ],
  "IR-08": [
    "listing",
    [
      [{}, "holds"],
      [{ internsOfFirm: 21 }, "broken"],
      [{ firmStaff: 209, internsOfFirm: 20 }, "holds"],
      [{ firmStaff: 209, internsOfFirm: 21 }, "broken"],
      [{ firmStaff: 5, internsOfFirm: 1 }, "holds"],
      [{ firmStaff: 5, internsOfFirm: 2 }, "broken"],
      [{ firmStaff: null }, "unknown"],
      [{ kind: "observation", internsOfFirm: 90 }, undefined],
    ],
  ],
  "IR-09": [
    "listing",
    [
      [{}, "holds"],
      [{ internsInPost: 5 }, "broken"],
      [{ likePostStaff: 3, internsInPost: 1 }, "holds"],
      [{ likePostStaff: 3, internsInPost: 2 }, "broken"],
      [{ likePostStaff: null }, "unknown"],
    ],
  ],
  "IR-10": [
    "placement",
    [
      [{}, "holds"],
      [{ isForProfit: true }, "broken"],
      [{ isForProfit: null }, "unknown"],
    ],
  ],
  "IR-11": [
    "placement",
    [
      [{}, "holds"],
      [{ endsOn: "2027-09-01" }, "holds"],
      [{ endsOn: "2027-09-02" }, "broken"],
      [{ startsOn: "2027-08-31", endsOn: "2028-02-29" }, "holds"],
      [{ startsOn: "2027-08-31", endsOn: "2028-03-01" }, "broken"],
      [{ startsOn: "2026-08-31", endsOn: "2027-02-28" }, "holds"],
      [{ tasks: ["上下料"] }, "broken"],
      [{ tasks: [] }, "broken"],
      [{ tasks: null }, "unknown"],
    ],
  ],
  "IR-12": [
    "agreement",
    [
      [{}, "holds"],
      [{ signedBySchoolOn: null }, "unknown"],
      [{ signedByFirmOn: null }, "unknown"],
      [{ signedByStudentOn: null }, "unknown"],
      [{ signedByFirmOn: "2027-03-01" }, "holds"],
      [{ signedByFirmOn: "2027-03-02" }, "broken"],
      [{ signedByStudentOn: "2027-04-01" }, "broken"],
      [{ kind: "observation", signedByFirmOn: null }, undefined],
    ],
  ],
  "IR-13": [
    "agreement",
    [
      [{}, "holds"],
      ...agreementParts.map((part): Case => [
        { agreementParts: agreementParts.filter((one) => one !== part) },
        "broken",
      ]),
      [{ agreementParts: null }, "unknown"],
    ],
  ],
  "IR-14": [
    "placement",
    [
      [{}, "holds"],
      [{ studyYear: 2 }, "holds"],
      [{ studyYear: 1 }, "broken"],
      [{ studyYear: null }, "unknown"],
      [{ studyYear: 1, kind: "observation" }, undefined],
    ],
  ],
  "IR-15": [
    "placement",
    [
      [{}, "holds"],
      [{ birthDate: "2011-03-01" }, "holds"],
      [{ birthDate: "2011-03-02" }, "broken"],
      [{ birthDate: "2008-02-29", startsOn: "2024-02-29", endsOn: "2024-05-01" }, "holds"],
      [{ birthDate: "2012-02-29", startsOn: "2028-02-28" }, "broken"],
      [{ birthDate: "2012-02-29", startsOn: "2028-02-29" }, "holds"],
      [{ birthDate: "2013-02-28", startsOn: "2029-02-28" }, "holds"],
      [{ birthDate: null }, "unknown"],
      [{ birthDate: "2014-01-01", kind: "observation" }, undefined],
    ],
  ],
  "IR-16": [
    "placement",
    [
      [{}, undefined],
      [{ birthDate: "2009-03-02" }, "holds"],
      [{ birthDate: "2009-03-02", hazards: ["dust_noise"] }, "broken"],
      [{ birthDate: "2009-03-02", hazards: ["heavy_load"] }, "broken"],
      [{ birthDate: "2009-03-01", hazards: ["heat_cold"] }, undefined],
      [{ birthDate: "2009-03-02", hazards: null }, "unknown"],
      [{ birthDate: null }, "unknown"],
      [{ birthDate: null, kind: "observation" }, undefined],
      [{ birthDate: "2012-02-29", startsOn: "2030-02-28", hazards: ["toxic"] }, "broken"],
      [{ birthDate: "2012-02-29", startsOn: "2030-03-01", hazards: ["toxic"] }, undefined],
    ],
  ],
  "IR-17": [
    "placement",
    [
      [{}, undefined],
      [{ sex: null }, undefined],
      [{ hazards: ["toxic"], sex: null }, undefined],
      [{ hazards: ["underground"] }, "broken"],
      [{ hazards: ["heavy_load"] }, "broken"],
      [{ labourGrade: 4 }, "broken"],
      [{ hazards: ["underground"], sex: "male" }, "holds"],
      [{ hazards: ["underground"], sex: null }, "unknown"],
    ],
  ],
  "IR-18": [
    "listing",
    [
      [{}, "holds"],
      [{ isEntertainment: true }, "broken"],
    ],
  ],
  "IR-19": [
    "listing",
    [
      [{}, "holds"],
      [{ arrangedBy: "student" }, "holds"],
      [{ arrangedBy: "agency" }, "broken"],
    ],
  ],
  "IR-20": [
    "listing",
    [
      [{}, "holds"],
      [{ labourGrade: 3 }, "broken"],
      [{ labourGrade: null }, "unknown"],
    ],
  ],
  "IR-21": [
    "listing",
    [
      [{}, "holds"],
      ...(
        ["height", "underground", "radiation", "toxic", "explosive", "other_danger"] as const
      ).map((hazard): Case => [{ hazards: [hazard] }, "broken"]),
      [{ hazards: ["dust_noise"] }, "holds"],
      [{ hazards: ["height"], filing }, "filed"],
      [{ hazards: ["height"], filing: { ...filing, on: "2027-03-01" } }, "filed"],
      [{ hazards: ["height"], filing: { ...filing, on: "2027-03-02" } }, "broken"],
      [{ hazards: null }, "unknown"],
    ],
  ],
  "IR-22": [
    "listing",
    [
      [{}, "holds"],
      [{ restDayWork: true }, "broken"],
      [{ restDayWork: true, filing }, "filed"],
      [{ restDayWork: null }, "unknown"],
    ],
  ],
  "IR-23": [
    "listing",
    [
      [{}, "holds"],
      [{ nightWork: true }, "broken"],
      [{ overtime: true }, "broken"],
      [{ overtime: true, nightWork: null }, "broken"],
      [{ nightWork: true, filing }, "filed"],
      [{ overtime: null }, "unknown"],
    ],
  ],
  "IR-24": [
    "listing",
    [
      [{}, "holds"],
      [{ hoursPerDay: 8.5 }, "broken"],
      [{ hoursPerWeek: 44 }, "broken"],
      [{ hoursPerWeek: null }, "unknown"],
      [{ hoursPerDay: 9, hoursPerWeek: null }, "broken"],
    ],
  ],
  "IR-25": [
    "listing",
    [
      [{}, "holds"],
      [{ monthlyPay: 319_999 }, "broken"],
      [{ monthlyPay: 319_999, lowestWage: 300_000 }, "holds"],
      [{ monthlyPay: 100_000, worksAlone: false }, undefined],
      [{ worksAlone: null }, "unknown"],
      [{ samePostWage: null }, "unknown"],
    ],
  ],
  "IR-26": [
    "listing",
    [
      [{}, "holds"],
      [{ paidIn: "goods" }, "broken"],
      [{ paidTo: "other" }, "broken"],
      [{ payCycleDays: 32 }, "broken"],
      [{ payCycleDays: null }, "unknown"],
    ],
  ],
  "IR-27": [
    "listing",
    [
      [{}, "holds"],
      [{ feesFromStudent: 1 }, "broken"],
      [{ feesFromStudent: 1, kind: "observation" }, "broken"],
      [{ feesFromStudent: null }, "unknown"],
    ],
  ],
  "IR-28": [
    "listing",
    [
      [{}, "holds"],
      [{ holdsPapers: true }, "broken"],
    ],
  ],
  "IR-29": [
    "agreement",
    [
      [{}, "holds"],
      [{ trainedOn: "2027-03-01" }, "holds"],
      [{ trainedOn: "2027-03-02" }, "broken"],
      [{ trainedOn: null }, "unknown"],
    ],
  ],
  "IR-30": [
    "agreement",
    [
      [{}, "holds"],
      [{ insurance: { ...lawful.insurance, paidBy: "student" } }, "broken"],
      [{ insurance: { ...lawful.insurance, from: "2027-03-02" } }, "broken"],
      [{ insurance: { ...lawful.insurance, to: "2027-08-30" } }, "broken"],
      [{ insurance: { ...lawful.insurance, to: "2028-08-31", paidBy: "firm" } }, "holds"],
      [{ insurance: null }, "unknown"],
    ],
  ],
  "IR-31": [
    "agreement",
    [
      [{}, undefined],
      [{ lodging: "home", lodgingConsentOn: null }, undefined],
      [{ lodging: "own" }, "holds"],
      [{ lodging: "own", lodgingConsentOn: null }, "unknown"],
      [{ lodging: "own", lodgingConsentOn: "2027-03-02" }, "broken"],
    ],
  ],
  "IR-32": [
    "closing",
    [
      [{}, "holds"],
      [{ isAssessedBySchool: false }, "broken"],
    ],
  ],
  "IR-33": [
    "placement",
    [
      [{}, undefined],
      [{ regionCode: "810000" }, "holds"],
      [{ regionCode: "820000", authorityConsentOn: null }, "unknown"],
      [{ regionCode: "810000", hasEscort: false }, "broken"],
      [{ regionCode: "810000", authorityConsentOn: "2027-03-02" }, "broken"],
      [{ regionCode: "710000" }, "holds"],
      [{ regionCode: null }, "unknown"],
    ],
  ],
  "IR-34": [
    "closing",
    [
      [{}, "holds"],
      ...keptFiles.map((file): Case => [
        { filesKept: keptFiles.filter((one) => one !== file) },
        "broken",
      ]),
    ],
  ],
};

const birth = { fifteen: "2011-03-02", sixteen: "2011-03-01", seventeen: "2009-03-02" } as const;
const inHongKong = { regionCode: "810101" } as const;
const inMacao = { regionCode: "820001" } as const;
const ofHongKong = { schoolRegion: "810101" } as const;
const ofMacao = { schoolRegion: "820001" } as const;
/** The laws of places, each for students of mainland schools, and of the place's own, unless said otherwise. */
const placeCases: Record<string, [Stage, Case[]]> = {
  "GD-01": [
    "placement",
    [
      [{}, "holds"],
      [{ internsOfFirm: 60 }, "holds"],
      [{ internsOfFirm: 61 }, "broken"],
      [{ firmStaff: null }, "unknown"],
      [{ regionCode: "450100", internsOfFirm: 90 }, undefined],
      [{ ...inHongKong, internsOfFirm: 90 }, undefined],
      [{ regionCode: null, internsOfFirm: 90 }, undefined],
      [{ kind: "observation", internsOfFirm: 90 }, undefined],
    ],
  ],
  "GD-02": [
    "agreement",
    [
      [{}, "holds"],
      [{ hasAccidentCover: null }, "unknown"],
      [{ hasAccidentCover: false }, "broken"],
      [{ ...ofHongKong, hasAccidentCover: false }, "broken"],
      [{ regionCode: "110000", hasAccidentCover: false }, undefined],
    ],
  ],
  "CN-01": [
    "placement",
    [
      [{ birthDate: birth.fifteen }, undefined],
      [{ ...ofHongKong, birthDate: birth.fifteen }, "broken"],
      [{ ...ofHongKong, birthDate: birth.sixteen }, "holds"],
      [{ ...ofMacao, birthDate: null }, "unknown"],
      [{ ...ofHongKong, ...inMacao, birthDate: birth.fifteen }, undefined],
    ],
  ],
  "CN-02": [
    "placement",
    [
      [ofHongKong, undefined],
      [{ ...ofHongKong, birthDate: birth.seventeen }, "holds"],
      [{ ...ofHongKong, birthDate: birth.seventeen, hazards: ["toxic"] }, "broken"],
      [{ ...ofHongKong, birthDate: birth.seventeen, hazards: ["underground"] }, "broken"],
      [{ ...ofHongKong, birthDate: birth.seventeen, labourGrade: 4 }, "broken"],
      [{ ...ofHongKong, birthDate: birth.seventeen, labourGrade: null }, "unknown"],
      [{ birthDate: birth.seventeen, hazards: ["toxic"] }, undefined],
    ],
  ],
  "HK-01": [
    "placement",
    [
      [{}, undefined],
      [inHongKong, "holds"],
      [{ ...inHongKong, birthDate: "2012-03-01" }, "holds"],
      [{ ...inHongKong, birthDate: "2012-03-02" }, "broken"],
      [{ ...inHongKong, ...ofHongKong, birthDate: "2012-03-02" }, "broken"],
    ],
  ],
  "HK-02": [
    "placement",
    [
      [inHongKong, undefined],
      [{ ...inHongKong, birthDate: birth.seventeen }, "holds"],
      [{ ...inHongKong, birthDate: birth.seventeen, hoursPerWeek: 48 }, "holds"],
      [{ ...inHongKong, birthDate: birth.seventeen, hoursPerWeek: 49 }, "broken"],
      [{ ...inHongKong, birthDate: birth.seventeen, hoursPerDay: 9 }, "broken"],
      [{ ...inHongKong, birthDate: birth.seventeen, nightWork: true }, "broken"],
      [{ ...inHongKong, birthDate: birth.seventeen, overtime: null }, "unknown"],
    ],
  ],
  "HK-03": [
    "placement",
    [
      [{ ...inHongKong, hazards: ["toxic"] }, undefined],
      [{ ...inHongKong, birthDate: birth.seventeen, hazards: ["heavy_load"] }, "broken"],
      [{ ...inHongKong, birthDate: birth.seventeen, hazards: ["heat_cold"] }, "holds"],
    ],
  ],
  "HK-04": [
    "placement",
    [
      [inHongKong, undefined],
      [{ ...ofHongKong, ...inHongKong }, "holds"],
      [{ ...ofHongKong, ...inHongKong, planOn: null }, "unknown"],
      [{ ...ofHongKong, planOn: "2027-03-02" }, "broken"],
    ],
  ],
  "HK-05": [
    "placement",
    [
      [{ ...inHongKong, hourlyPay: 4_309, payCurrency: "HKD" }, "broken"],
      [{ ...inHongKong, hourlyPay: 4_310, payCurrency: "HKD" }, "holds"],
      [{ ...inHongKong, hourlyPay: 5_192 }, "broken"],
      [{ ...inHongKong, ...ofHongKong, hourlyPay: 577 }, undefined],
      [{ ...inHongKong, hourlyPay: null }, "unknown"],
    ],
  ],
  "HK-06": [
    "agreement",
    [
      [inHongKong, "holds"],
      [{ ...inHongKong, hasAccidentCover: null }, "unknown"],
    ],
  ],
  "HK-07": [
    "placement",
    [
      [inHongKong, "holds"],
      [{ ...inHongKong, workPermitOn: null }, "unknown"],
      [{ ...inHongKong, workPermitOn: "2027-03-02" }, "broken"],
      [{ ...inHongKong, ...ofHongKong, workPermitOn: null }, undefined],
      [{ ...inHongKong, ...ofMacao, workPermitOn: null }, "unknown"],
    ],
  ],
  "HK-08": [
    "placement",
    [
      [{ birthDate: birth.seventeen, consentOfGuardianOn: null }, undefined],
      [{ ...ofHongKong, birthDate: birth.seventeen }, "holds"],
      [{ ...ofHongKong, birthDate: birth.seventeen, consentOfGuardianOn: null }, "unknown"],
      [{ ...ofHongKong, consentOfGuardianOn: null }, undefined],
    ],
  ],
  "MO-01": [
    "placement",
    [
      [inMacao, "holds"],
      [{ ...inMacao, birthDate: birth.fifteen }, "broken"],
    ],
  ],
  "MO-02": [
    "placement",
    [
      [{ ...inMacao, nightWork: true }, undefined],
      [{ ...inMacao, birthDate: birth.seventeen }, "holds"],
      [{ ...inMacao, birthDate: birth.seventeen, nightWork: true }, "broken"],
      [{ ...inMacao, birthDate: birth.seventeen, overtime: true }, "broken"],
      [{ ...inMacao, birthDate: birth.seventeen, isEntertainment: true }, "broken"],
    ],
  ],
  "MO-03": [
    "placement",
    [
      [{ ...inMacao, birthDate: birth.seventeen }, "holds"],
      [{ ...inMacao, birthDate: birth.seventeen, healthCertificateOn: null }, "unknown"],
      [{ ...inMacao, birthDate: birth.seventeen, consentOfGuardianOn: "2027-03-02" }, "broken"],
    ],
  ],
  "MO-04": [
    "placement",
    [
      [{ ...inMacao, birthDate: birth.seventeen }, "holds"],
      [{ ...inMacao, birthDate: birth.seventeen, hazards: ["radiation"] }, "broken"],
      [{ ...inMacao, birthDate: birth.seventeen, hazards: ["explosive"] }, "broken"],
    ],
  ],
  "MO-05": [
    "placement",
    [
      [{ ...inMacao, hoursPerWeek: 48 }, "holds"],
      [{ ...inMacao, hoursPerWeek: 49 }, "broken"],
    ],
  ],
  "MO-06": [
    "placement",
    [
      [{ ...inMacao, hourlyPay: 3_499, payCurrency: "MOP" }, "broken"],
      [{ ...inMacao, hourlyPay: 3_500, payCurrency: "MOP" }, "holds"],
      [{ ...inMacao, ...ofMacao, hourlyPay: 3_461, payCurrency: "MOP" }, "broken"],
    ],
  ],
  "MO-07": ["agreement", [[{ ...inMacao, hasAccidentCover: false }, "broken"]]],
  "MO-08": [
    "placement",
    [
      [{ ...inMacao, workPermitOn: null }, "unknown"],
      [{ ...inMacao, ...ofMacao, workPermitOn: null }, undefined],
    ],
  ],
  "MO-09": [
    "placement",
    [
      [{ ...inMacao, planOn: null }, undefined],
      [{ ...ofMacao, planOn: null }, "unknown"],
      [ofMacao, "holds"],
    ],
  ],
};

const all: Record<string, [Stage, Case[]]> = { ...cases, ...placeCases };
const tabled = Object.entries(all).flatMap(([rule, [stage, all]]) =>
  all.map(([patch, is]) => ({ rule: rule as RuleId, stage, patch, is })),
);

test("every rule is tabled, at least 150 cases of the regulation and 60 of places", () => {
  const idsOf = (law: readonly { id: RuleId }[]) => [...new Set(law.map(({ id }) => id))].sort();
  expect(Object.keys(cases).sort()).toEqual(idsOf(internshipLaw));
  expect(Object.keys(placeCases).sort()).toEqual(idsOf(placeLaw));
  const count = (of: Record<string, [Stage, Case[]]>) =>
    Object.values(of).reduce((sum, [, all]) => sum + all.length, 0);
  expect(count(cases)).toBeGreaterThanOrEqual(150);
  expect(count(placeCases)).toBeGreaterThanOrEqual(60);
});

describe("whose law it is", () => {
  const home: Ground = { school: "mainland", work: "mainland", province: "44" };
  test.each<[LawFacts, Ground]>([
    [{ schoolRegion: "440300", regionCode: "441900" }, home],
    [{}, { ...home, work: null, province: "" }],
    [
      { schoolRegion: "440300", regionCode: "450000" },
      { ...home, province: "45" },
    ],
    [
      { schoolRegion: "440300", ...inHongKong },
      { ...home, work: "hong_kong", province: "81" },
    ],
    [
      { schoolRegion: "440300", ...inMacao },
      { ...home, work: "macao", province: "82" },
    ],
    [
      { ...ofHongKong, regionCode: "440300" },
      { ...home, school: "hong_kong" },
    ],
    [
      { ...ofHongKong, ...inHongKong },
      { school: "hong_kong", work: "hong_kong", province: "81" },
    ],
    [
      { ...ofMacao, ...inMacao },
      { school: "macao", work: "macao", province: "82" },
    ],
  ])("%o", (facts, ground) => {
    expect(groundOf(facts)).toEqual(ground);
  });

  const idsFor = (patch: LawFacts) =>
    judgeInternship({ ...lawful, birthDate: birth.seventeen, ...patch }, "placement", today).rules;
  const lettersFor = (patch: LawFacts) =>
    [...new Set(idsFor(patch).map(({ rule }) => rule.slice(0, 2)))].sort();
  test.each<[string, LawFacts, string[]]>([
    ["a mainland student at home in Guangdong", {}, ["GD", "IR"]],
    ["a mainland student in Guangxi", { regionCode: "450100" }, ["IR"]],
    ["a mainland student at a firm of Hong Kong", inHongKong, ["HK", "IR"]],
    ["a mainland student at a firm of Macao", inMacao, ["IR", "MO"]],
    ["a Hong Kong student at home", { ...ofHongKong, ...inHongKong }, ["HK"]],
    ["a Hong Kong student in Dongguan", ofHongKong, ["CN", "GD", "HK"]],
    ["a Macao student at home", { ...ofMacao, ...inMacao }, ["MO"]],
    ["a Macao student in Hong Kong", { ...ofMacao, ...inHongKong }, ["HK", "MO"]],
  ])("%s", (_, patch, letters) => {
    expect(lettersFor(patch)).toEqual(letters);
  });

  test("a mainland student in Hong Kong needs the authority's consent, an escort and leave to work", () => {
    const bare = { authorityConsentOn: null, hasEscort: null, workPermitOn: null };
    const verdict = judgeInternship({ ...lawful, ...inHongKong, ...bare }, "placement", today);
    expect(verdict.mayGoOn).toBe(false);
    expect([...missingBy(verdict)].sort()).toEqual([
      ["authority", ["authorityConsentOn", "workPermitOn"]],
      ["school", ["hasEscort"]],
    ]);
  });

  test("every rule says where it is written; a document that is asked for names who gives it", () => {
    for (const { id, article, source } of [...internshipLaw, ...placeLaw])
      expect([id, Boolean(source), article]).toEqual([id, true, article]);
    const verdict = judgeInternship({ ...lawful, ...ofMacao, planOn: null }, "placement", today);
    expect(verdict.rules.find(({ rule }) => rule === "MO-09")).toMatchObject({
      ...{ severity: "document", source: "own_school", article: null, is: "unknown" },
      missing: [{ fact: "planOn", by: "school" }],
    });
  });

  test.each([
    ["HK-05", "2026-04-30", inHongKong, "HKD", 4_211, "holds"],
    ["HK-05", "2026-05-01", inHongKong, "HKD", 4_211, "broken"],
    ["HK-05", "2025-04-30", inHongKong, "HKD", 4_003, "holds"],
    ["HK-05", "2025-05-01", inHongKong, "HKD", 4_003, "broken"],
    ["HK-05", "2023-04-30", inHongKong, "HKD", 1, undefined],
    ["MO-06", "2025-12-31", inMacao, "MOP", 3_403, "holds"],
    ["MO-06", "2026-01-01", inMacao, "MOP", 3_403, "broken"],
  ] as const)("%s on %s has the wage of that day", (rule, on, place, payCurrency, pay, is) => {
    const facts = { ...lawful, ...place, payCurrency, hourlyPay: pay };
    expect(standing(facts, "placement", rule, [], on)).toBe(is);
  });
});

describe.each(tabled)("$rule", ({ rule, stage, patch, is }) => {
  test(`${JSON.stringify(patch)}: ${String(is)}`, () => {
    expect(standing({ ...lawful, ...patch }, stage, rule)).toBe(is);
  });
});

describe("as a whole", () => {
  test.each(["listing", "offer", "placement", "agreement", "closing"] as const)(
    "nothing is said against what is lawful: %s",
    (stage) => {
      const { rules, mayGoOn } = judgeInternship(lawful, stage, today);
      expect(rules.filter(({ is }) => is !== "holds")).toEqual([]);
      expect(rules.length).toBeGreaterThan(1);
      expect(mayGoOn).toBe(true);
    },
  );

  test("of what nobody knows nothing holds, and each fact has somebody who can tell it", () => {
    for (const stage of ["listing", "offer", "placement", "agreement", "closing"] as const) {
      const verdict = judgeInternship({}, stage, today);
      expect(verdict.rules.map(({ is }) => is)).toEqual(verdict.rules.map(() => "unknown"));
      expect(verdict.mayGoOn).toBe(stage === "closing");
      for (const { missing } of verdict.rules) expect(missing.length).toBeGreaterThan(0);
    }
  });

  test("what is missing is told by who can provide it, each fact once", () => {
    const { signedByFirmOn: _, consentOfGuardianOn: __, insurance: ___, ...facts } = lawful;
    const agreement = judgeInternship(facts, "agreement", today);
    expect(agreement.mayGoOn).toBe(false);
    expect([...missingBy(agreement)].sort()).toEqual([
      ["firm", ["signedByFirmOn"]],
      ["guardian", ["consentOfGuardianOn"]],
      ["school", ["insurance"]],
    ]);
  });

  test("a broken rule that may be filed asks for the filing", () => {
    const verdict = judgeInternship({ ...lawful, nightWork: true }, "placement", today);
    expect(verdict.mayGoOn).toBe(false);
    expect([...missingBy(verdict)]).toEqual([["school", ["filing"]]]);
  });

  const waiver = (rule: RuleId, document = "会议纪要 2027-3"): Waiver => ({
    ...{ rule, document },
    byId: "01900000-0000-7000-8000-000000000001",
  });
  test("a waiver with a document lifts what asks for one, never what blocks", () => {
    const unvisited = { ...lawful, inspection: null };
    expect(standing(unvisited, "placement", "IR-04", [waiver("IR-04")])).toBe("waived");
    expect(judgeInternship(unvisited, "placement", today, [waiver("IR-04")]).mayGoOn).toBe(true);
    expect(standing(unvisited, "placement", "IR-04", [waiver("IR-04", " ")])).toBe("unknown");
    expect(standing(unvisited, "placement", "IR-04", [waiver("IR-03")])).toBe("unknown");
    const unsigned = { ...lawful, signedByStudentOn: null };
    expect(standing(unsigned, "agreement", "IR-12", [waiver("IR-12")])).toBe("unknown");
    expect(judgeInternship(unsigned, "agreement", today, [waiver("IR-12")]).mayGoOn).toBe(false);
    expect(
      standing({ ...lawful, feesFromStudent: 50 }, "listing", "IR-27", [waiver("IR-27")]),
    ).toBe("broken");
  });

  test("a warning does not stop, and says what is against it", () => {
    const crowded = judgeInternship({ ...lawful, internsOfFirm: 60 }, "listing", today);
    expect(crowded.mayGoOn).toBe(true);
    expect(crowded.rules.filter(({ is }) => is === "broken").map(({ rule }) => rule)).toEqual([
      "IR-08",
    ]);
  });

  test("each day has its rules: pay was measured by the trial period until the end of 2021", () => {
    const paid = { ...lawful, monthlyPay: 310_000, lowestWage: 500_000 };
    expect(standing(paid, "listing", "IR-25", [], "2021-12-30")).toBe("holds");
    expect(standing(paid, "listing", "IR-25", [], "2021-12-31")).toBe("broken");
    const ofSchools = { school: "mainland", work: null, province: "" } as const;
    expect(rulesOn("2016-04-10", ofSchools)).toEqual([]);
    expect(rulesOn(today, ofSchools)).toHaveLength(34);
    const ids = rulesOn(today).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("no fact is asked for that nobody provides", () => {
    const asked = [...internshipLaw, ...placeLaw].flatMap(({ when, holds, doubt }) =>
      [when, doubt, ...holds].flatMap((part) => part?.needs ?? []),
    );
    for (const fact of new Set<FactName>([...asked, "filing"]))
      expect(providerOf(fact)).toBeTruthy();
  });
});
