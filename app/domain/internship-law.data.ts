// 《职业学校学生实习管理规定》(教职成〔2021〕4号) as a table: what each rule asks, of which facts, how hard, from when to when.
// Words for people stand in the messages (`law:rule.…`).
import {
  agreementParts,
  type FactName,
  keptFiles,
  type Known,
  type LawFacts,
} from "./internship-facts";
import { closedToInterns } from "./listing-terms";
import { ageOn, type Day } from "./values";

/** `block`: not so; `document`: not before somebody has provided it; `warn`: the school says why it goes on. */
export type Severity = "block" | "document" | "warn";
/** What is judged: what a firm offers, who is to go there, the agreement, the papers at the end. */
export type Stage = "listing" | "placement" | "agreement" | "closing";

/** Something asked of facts, all of which must be known before it can be answered. */
export type Condition = { needs: readonly FactName[]; test: (facts: LawFacts) => boolean };
export type Rule = {
  id: RuleId;
  /** Of the regulation, or its chapter; null where it is not told apart. */
  article: string | null;
  severity: Severity;
  at: readonly Stage[];
  /** In force from the first day to the last one; none: still. */
  from: Day;
  to?: Day;
  /** Of which internships; missing: of all. */
  when?: Condition;
  holds: Condition;
  /** What is forbidden but may be filed before where major or post needs it (art. 17). */
  mayBeFiled?: true;
};
export type RuleId = `IR-${string}`;

function given<const N extends readonly FactName[]>(
  needs: N,
  test: (facts: Known<N[number]>) => boolean,
): Condition {
  return { needs, test: (facts) => test(facts as Known<N[number]>) };
}

const inForce = "2021-12-31";
const atWork = given(["kind"], ({ kind }) => kind === "post");
const andAtWork = (also: Condition): Condition => ({
  needs: ["kind", ...also.needs],
  test: (facts) => facts.kind === "post" && also.test(facts),
});
const offered: readonly Stage[] = ["listing", "placement", "agreement"];
const placed: readonly Stage[] = ["placement", "agreement"];

/** At most such a share, and never less than one. */
const within = (count: number, share: number, of: number) =>
  count <= Math.max(1, Math.floor(of * share));
const isAbroad = (regionCode: string) =>
  /^(?:81|82|71)/.test(regionCode) || !/^\d/.test(regionCode);
const monthsAfter = (day: Day, months: number): Day => {
  const at = new Date(`${day}T00:00:00Z`);
  const wanted = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + months);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(wanted, last));
  return at.toISOString().slice(0, 10);
};

const block = { severity: "block", from: inForce } as const;
const document = { severity: "document", from: inForce } as const;
const warn = { severity: "warn", from: inForce } as const;

export const internshipLaw: readonly Rule[] = [
  {
    ...{ ...block, id: "IR-01", article: "2", at: placed },
    holds: given(["isFullTime"], ({ isFullTime }) => isFullTime),
  },
  {
    ...{ ...block, id: "IR-02", article: "9", at: placed },
    when: given(["kind"], ({ kind }) => kind === "observation"),
    holds: given(["origin"], ({ origin }) => origin === "school"),
  },
  {
    ...{ ...document, id: "IR-03", article: "6", at: placed },
    holds: given(
      ["firmCheck", "startsOn"],
      ({ firmCheck: { isLawful, isDishonest, breachOn }, startsOn }) =>
        isLawful && !isDishonest && (breachOn === null || monthsAfter(breachOn, 36) <= startsOn),
    ),
  },
  {
    ...{ ...document, id: "IR-04", article: "7", at: placed },
    holds: given(
      ["inspection", "startsOn"],
      ({ inspection: { on, isApproved, isPublished }, startsOn }) =>
        isApproved && isPublished && on <= startsOn,
    ),
  },
  {
    ...{ ...warn, id: "IR-05", article: "8", at: placed, when: atWork },
    holds: given(["majorCode", "targetMajors"], ({ majorCode, targetMajors }) =>
      targetMajors.some((one) => one.slice(0, 2) === majorCode.slice(0, 2)),
    ),
  },
  {
    ...{ ...document, id: "IR-06", article: "9", at: placed, when: atWork },
    holds: given(
      ["consentOfStudentOn", "consentOfGuardianOn", "startsOn"],
      ({ consentOfStudentOn: own, consentOfGuardianOn: theirs, startsOn }) =>
        own <= startsOn && theirs <= startsOn,
    ),
  },
  {
    ...{ ...document, id: "IR-07", article: "9, 10", at: placed },
    when: andAtWork(given(["origin"], ({ origin }) => origin === "self")),
    holds: given(
      ["ownChoiceApprovedOn", "hasTeacher", "hasGuide", "startsOn"],
      ({ ownChoiceApprovedOn: on, hasTeacher, hasGuide, startsOn }) =>
        on <= startsOn && hasTeacher && hasGuide,
    ),
  },
  {
    ...{ ...warn, id: "IR-08", article: "11", at: offered, when: atWork },
    holds: given(["firmStaff", "internsOfFirm"], ({ firmStaff, internsOfFirm }) =>
      within(internsOfFirm, 0.1, firmStaff),
    ),
  },
  {
    ...{ ...warn, id: "IR-09", article: "11", at: offered, when: atWork },
    holds: given(["likePostStaff", "internsInPost"], ({ likePostStaff, internsInPost }) =>
      within(internsInPost, 0.2, likePostStaff),
    ),
  },
  {
    ...{ ...warn, id: "IR-10", article: "11", at: placed },
    holds: given(["isForProfit"], ({ isForProfit }) => !isForProfit),
  },
  {
    ...{ ...warn, id: "IR-11", article: "12", at: placed, when: atWork },
    holds: given(
      ["startsOn", "endsOn", "tasks"],
      ({ startsOn, endsOn, tasks }) => endsOn <= monthsAfter(startsOn, 6) && tasks.length > 1,
    ),
  },
  {
    ...{ ...block, id: "IR-12", article: "14", at: ["agreement"], when: atWork },
    holds: given(
      ["signedBySchoolOn", "signedByFirmOn", "signedByStudentOn", "startsOn"],
      ({ startsOn, ...signed }) =>
        [signed.signedBySchoolOn, signed.signedByFirmOn, signed.signedByStudentOn].every(
          (on) => on <= startsOn,
        ),
    ),
  },
  {
    ...{ ...block, id: "IR-13", article: "15", at: ["agreement"], when: atWork },
    holds: given(["agreementParts"], ({ agreementParts: said }) =>
      agreementParts.every((part) => said.includes(part)),
    ),
  },
  {
    ...{ ...block, id: "IR-14", article: "16(1)", at: placed, when: atWork },
    holds: given(["studyYear"], ({ studyYear }) => studyYear >= 2),
  },
  {
    ...{ ...block, id: "IR-15", article: "16(2)", at: placed, when: atWork },
    holds: given(
      ["birthDate", "startsOn"],
      ({ birthDate, startsOn }) => ageOn(birthDate, startsOn) >= 16,
    ),
  },
  {
    ...{ ...block, id: "IR-16", article: "16(3)", at: placed },
    when: andAtWork(
      given(
        ["birthDate", "startsOn"],
        ({ birthDate, startsOn }) => ageOn(birthDate, startsOn) < 18,
      ),
    ),
    holds: given(["hazards"], ({ hazards }) => hazards.length === 0),
  },
  {
    // Nobody's sex is asked where no such danger is.
    ...{ ...block, id: "IR-17", article: "16(4)", at: placed },
    when: andAtWork(
      given(
        ["hazards", "labourGrade"],
        ({ hazards, labourGrade }) =>
          labourGrade === 4 || hazards.some((one) => one === "underground" || one === "heavy_load"),
      ),
    ),
    holds: given(["sex"], ({ sex }) => sex !== "female"),
  },
  {
    ...{ ...block, id: "IR-18", article: "16(5)", at: offered, when: atWork },
    holds: given(["isEntertainment"], ({ isEntertainment }) => !isEntertainment),
  },
  {
    ...{ ...block, id: "IR-19", article: "16(6)", at: offered, when: atWork },
    holds: given(["arrangedBy"], ({ arrangedBy }) => arrangedBy !== "agency"),
  },
  {
    ...{ ...block, id: "IR-20", article: "16(7)", at: offered, when: atWork },
    holds: given(["labourGrade"], ({ labourGrade }) => labourGrade < 3),
  },
  {
    ...{ ...document, id: "IR-21", article: "17", at: offered, when: atWork, mayBeFiled: true },
    holds: given(
      ["hazards"],
      ({ hazards }) => !hazards.some((one) => (closedToInterns as readonly string[]).includes(one)),
    ),
  },
  {
    ...{ ...document, id: "IR-22", article: "17", at: offered, when: atWork, mayBeFiled: true },
    holds: given(["restDayWork"], ({ restDayWork }) => !restDayWork),
  },
  {
    ...{ ...document, id: "IR-23", article: "17", at: offered, when: atWork, mayBeFiled: true },
    holds: given(["nightWork", "overtime"], ({ nightWork, overtime }) => !nightWork && !overtime),
  },
  {
    ...{ ...warn, id: "IR-24", article: "17", at: offered, when: atWork },
    holds: given(
      ["hoursPerDay", "hoursPerWeek"],
      ({ hoursPerDay, hoursPerWeek }) => hoursPerDay <= 8 && hoursPerWeek <= 40,
    ),
  },
  {
    // 教职成〔2016〕3号 measured by the wage of the trial period.
    ...{ severity: "warn", id: "IR-25", article: null, from: "2016-04-11", to: "2021-12-30" },
    ...{ at: offered, when: andAtWork(given(["worksAlone"], ({ worksAlone }) => worksAlone)) },
    holds: given(
      ["monthlyPay", "probationWage"],
      ({ monthlyPay, probationWage }) => monthlyPay >= probationWage * 0.8,
    ),
  },
  {
    ...{ ...warn, id: "IR-25", article: "18", at: offered },
    when: andAtWork(given(["worksAlone"], ({ worksAlone }) => worksAlone)),
    holds: given(
      ["monthlyPay", "samePostWage", "lowestWage"],
      ({ monthlyPay, samePostWage, lowestWage }) =>
        monthlyPay >= samePostWage * 0.8 || monthlyPay >= lowestWage,
    ),
  },
  {
    ...{ ...block, id: "IR-26", article: "18", at: offered, when: atWork },
    holds: given(
      ["paidIn", "paidTo", "payCycleDays"],
      ({ paidIn, paidTo, payCycleDays }) =>
        paidIn === "money" && paidTo === "student" && payCycleDays <= 31,
    ),
  },
  {
    ...{ ...block, id: "IR-27", article: "19", at: offered },
    holds: given(["feesFromStudent"], ({ feesFromStudent }) => feesFromStudent === 0),
  },
  {
    ...{ ...block, id: "IR-28", article: "19", at: offered },
    holds: given(["holdsPapers"], ({ holdsPapers }) => !holdsPapers),
  },
  {
    ...{ ...document, id: "IR-29", article: "ch. 5", at: ["agreement"], when: atWork },
    holds: given(["trainedOn", "startsOn"], ({ trainedOn, startsOn }) => trainedOn <= startsOn),
  },
  {
    ...{ ...document, id: "IR-30", article: "ch. 6", at: ["agreement"], when: atWork },
    holds: given(
      ["insurance", "startsOn", "endsOn"],
      ({ insurance: { from, to, paidBy }, startsOn, endsOn }) =>
        from <= startsOn && to >= endsOn && paidBy !== "student",
    ),
  },
  {
    ...{ ...warn, id: "IR-31", article: "ch. 3", at: ["agreement"] },
    when: andAtWork(given(["lodging"], ({ lodging }) => lodging === "own")),
    holds: given(
      ["lodgingConsentOn", "startsOn"],
      ({ lodgingConsentOn, startsOn }) => lodgingConsentOn <= startsOn,
    ),
  },
  {
    ...{ ...warn, id: "IR-32", article: null, at: ["closing"] },
    holds: given(["isAssessedBySchool"], ({ isAssessedBySchool }) => isAssessedBySchool),
  },
  {
    ...{ ...document, id: "IR-33", article: null, at: placed },
    when: given(["regionCode"], ({ regionCode }) => isAbroad(regionCode)),
    holds: given(
      ["authorityConsentOn", "hasEscort", "startsOn"],
      ({ authorityConsentOn, hasEscort, startsOn }) => authorityConsentOn <= startsOn && hasEscort,
    ),
  },
  {
    ...{ ...warn, id: "IR-34", article: null, at: ["closing"] },
    holds: given(["filesKept"], ({ filesKept }) =>
      keptFiles.every((file) => filesKept.includes(file)),
    ),
  },
];
