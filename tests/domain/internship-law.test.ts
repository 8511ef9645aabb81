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
  judgeInternship,
  missingBy,
  rulesOn,
  type Standing,
  type Waiver,
} from "~/app/domain/internship-law";
import { internshipLaw, type RuleId, type Stage } from "~/app/domain/internship-law.data";

const today = "2027-02-01";
/** An internship against which nothing can be said. */
const lawful = {
  kind: "post",
  isFullTime: true,
  origin: "school",
  startsOn: "2027-03-01",
  endsOn: "2027-08-31",
  regionCode: "441900",
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
const cases: Record<RuleId, [Stage, Case[]]> = {
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

const tabled = Object.entries(cases).flatMap(([rule, [stage, all]]) =>
  all.map(([patch, is]) => ({ rule: rule as RuleId, stage, patch, is })),
);

test("every rule is tabled, at least 150 cases", () => {
  expect(Object.keys(cases).sort()).toEqual([...new Set(internshipLaw.map(({ id }) => id))].sort());
  expect(tabled.length).toBeGreaterThanOrEqual(150);
});

describe.each(tabled)("$rule", ({ rule, stage, patch, is }) => {
  test(`${JSON.stringify(patch)}: ${String(is)}`, () => {
    expect(standing({ ...lawful, ...patch }, stage, rule)).toBe(is);
  });
});

describe("as a whole", () => {
  test.each(["listing", "placement", "agreement", "closing"] as const)(
    "nothing is said against what is lawful: %s",
    (stage) => {
      const { rules, mayGoOn } = judgeInternship(lawful, stage, today);
      expect(rules.filter(({ is }) => is !== "holds")).toEqual([]);
      expect(rules.length).toBeGreaterThan(1);
      expect(mayGoOn).toBe(true);
    },
  );

  test("of what nobody knows nothing holds, and each fact has somebody who can tell it", () => {
    for (const stage of ["listing", "placement", "agreement", "closing"] as const) {
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
    expect(rulesOn("2016-04-10")).toEqual([]);
    const ids = rulesOn(today).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(34);
  });

  test("no fact is asked for that nobody provides", () => {
    const asked = internshipLaw.flatMap(({ when, holds }) => [
      ...(when?.needs ?? []),
      ...holds.needs,
    ]);
    for (const fact of new Set<FactName>([...asked, "filing"]))
      expect(providerOf(fact)).toBeTruthy();
  });
});
