// 《职业学校学生实习管理规定》(教职成〔2021〕4号) as a table: what each rule asks, of which facts, how hard, from when to when.
// It follows the students of mainland schools wherever they work. Words for people stand in the messages (`law:rule.…`).
import { agreementParts, keptFiles } from "./internship-facts";
import { before, given, gone, isNot, isSo, offered, placed, type Rule } from "./law-rule";
import { jurisdictionOf } from "./jurisdiction";
import { firstInternshipYear, internShares, minimumAge, mostOf, shareOfWage } from "./law-bounds";
import { closedToInterns } from "./listing-terms";
import { ageOn, type Day } from "./values";

const inForce = "2021-12-31";
const post = ["post"] as const;
/** What whoever is under 18 is kept from, whatever the work. */
const postOrMinors = ["post", "minor_work"] as const;
const isAbroad = (regionCode: string) =>
  regionCode.startsWith("71") ||
  !/^\d/.test(regionCode) ||
  jurisdictionOf(regionCode) !== "mainland";
const monthsAfter = (day: Day, months: number): Day => {
  const at = new Date(`${day}T00:00:00Z`);
  const wanted = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + months);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(wanted, last));
  return at.toISOString().slice(0, 10);
};

const mainland = {
  over: { by: "school", in: "mainland" },
  source: "moe_2021_4",
  from: inForce,
} as const;
const block = { ...mainland, severity: "block" } as const;
const document = { ...mainland, severity: "document" } as const;
const warn = { ...mainland, severity: "warn" } as const;

export const internshipLaw: readonly Rule[] = [
  { ...block, id: "IR-01", article: "2", at: placed, holds: [isSo("isFullTime")] },
  {
    ...{ ...block, id: "IR-02", article: "9", at: placed, of: ["observation"] },
    holds: [given(["origin"], ({ origin }) => origin === "school")],
  },
  {
    ...{ ...document, id: "IR-03", article: "6", at: placed },
    holds: [
      given(
        ["firmCheck", "startsOn"],
        ({ firmCheck: { isLawful, isDishonest, breachOn }, startsOn }) =>
          isLawful && !isDishonest && (breachOn === null || monthsAfter(breachOn, 36) <= startsOn),
      ),
    ],
  },
  {
    ...{ ...document, id: "IR-04", article: "7", at: placed },
    holds: [
      given(
        ["inspection", "startsOn"],
        ({ inspection: { on, isApproved, isPublished }, startsOn }) =>
          isApproved && isPublished && on <= startsOn,
      ),
    ],
  },
  {
    ...{ ...warn, id: "IR-05", article: "8", at: placed, of: post },
    holds: [
      given(["majorCode", "targetMajors"], ({ majorCode, targetMajors }) =>
        targetMajors.some((one) => one.slice(0, 2) === majorCode.slice(0, 2)),
      ),
    ],
  },
  {
    ...{ ...document, id: "IR-06", article: "9", at: placed, of: post },
    holds: [before("consentOfStudentOn"), before("consentOfGuardianOn")],
  },
  {
    ...{ ...document, id: "IR-07", article: "9, 10", at: placed, of: post },
    when: given(["origin"], ({ origin }) => origin === "self"),
    holds: [before("ownChoiceApprovedOn"), isSo("hasTeacher"), isSo("hasGuide")],
  },
  {
    ...{ ...warn, id: "IR-08", article: "11", at: offered, of: post },
    holds: [
      given(
        ["firmStaff", "internsOfFirm"],
        ({ firmStaff, internsOfFirm }) => internsOfFirm <= mostOf(firmStaff, internShares.staff),
      ),
    ],
  },
  {
    ...{ ...warn, id: "IR-09", article: "11", at: offered, of: post },
    holds: [
      given(
        ["likePostStaff", "internsInPost"],
        ({ likePostStaff, internsInPost }) =>
          internsInPost <= mostOf(likePostStaff, internShares.posts),
      ),
    ],
  },
  { ...warn, id: "IR-10", article: "11", at: placed, holds: [isNot("isForProfit")] },
  {
    ...{ ...warn, id: "IR-11", article: "12", at: placed, of: post },
    holds: [
      given(["startsOn", "endsOn"], ({ startsOn, endsOn }) => endsOn <= monthsAfter(startsOn, 6)),
      given(["tasks"], ({ tasks }) => tasks.length > 1),
    ],
  },
  {
    ...{ ...block, id: "IR-12", article: "14", at: ["agreement"], of: post },
    holds: [before("signedBySchoolOn"), before("signedByFirmOn"), before("signedByStudentOn")],
  },
  {
    ...{ ...block, id: "IR-13", article: "15", at: ["agreement"], of: post },
    holds: [
      given(["agreementParts"], ({ agreementParts: said }) =>
        agreementParts.every((part) => said.includes(part)),
      ),
    ],
  },
  {
    ...{ ...block, id: "IR-14", article: "16(1)", at: gone, of: post },
    holds: [given(["studyYear"], ({ studyYear }) => studyYear >= firstInternshipYear)],
  },
  {
    ...{ ...block, id: "IR-15", article: "16(2)", at: gone, of: ["post", "minor_work", "work"] },
    holds: [
      given(
        ["birthDate", "startsOn"],
        ({ birthDate, startsOn }) => ageOn(birthDate, startsOn) >= minimumAge,
      ),
    ],
  },
  {
    ...{ ...block, id: "IR-16", article: "16(3)", at: gone, of: postOrMinors },
    when: given(
      ["birthDate", "startsOn"],
      ({ birthDate, startsOn }) => ageOn(birthDate, startsOn) < 18,
    ),
    holds: [given(["hazards"], ({ hazards }) => hazards.length === 0)],
  },
  {
    // Nobody's sex is asked where no such danger is.
    ...{ ...block, id: "IR-17", article: "16(4)", at: placed, of: post },
    when: given(
      ["hazards", "labourGrade"],
      ({ hazards, labourGrade }) =>
        labourGrade === 4 || hazards.some((one) => one === "underground" || one === "heavy_load"),
    ),
    holds: [given(["sex"], ({ sex }) => sex !== "female")],
  },
  {
    ...{ ...block, id: "IR-18", article: "16(5)", at: offered, of: post },
    holds: [isNot("isEntertainment")],
  },
  {
    ...{ ...block, id: "IR-19", article: "16(6)", at: offered, of: post },
    holds: [given(["arrangedBy"], ({ arrangedBy }) => arrangedBy !== "agency")],
    doubt: isSo("soundsLikeAgency"),
  },
  {
    ...{ ...block, id: "IR-20", article: "16(7)", at: offered, of: postOrMinors },
    holds: [given(["labourGrade"], ({ labourGrade }) => labourGrade < 3)],
    // «Other work that does harm» is for people to weigh.
    doubt: given(["hazards"], ({ hazards }) =>
      hazards.some((one) => !(closedToInterns as readonly string[]).includes(one)),
    ),
  },
  {
    ...{ ...document, id: "IR-21", article: "17", at: offered, of: postOrMinors },
    mayBeFiled: true,
    holds: [
      given(
        ["hazards"],
        ({ hazards }) =>
          !hazards.some((one) => (closedToInterns as readonly string[]).includes(one)),
      ),
    ],
  },
  {
    ...{ ...document, id: "IR-22", article: "17", at: offered, of: post, mayBeFiled: true },
    holds: [isNot("restDayWork")],
  },
  {
    ...{ ...document, id: "IR-23", article: "17", at: offered, of: postOrMinors },
    mayBeFiled: true,
    holds: [isNot("nightWork"), isNot("overtime")],
    doubt: isSo("hasShifts"),
  },
  {
    ...{ ...warn, id: "IR-24", article: "17", at: offered, of: postOrMinors, whenOffered: "block" },
    holds: [
      given(["hoursPerDay"], ({ hoursPerDay }) => hoursPerDay <= 8),
      given(["hoursPerWeek"], ({ hoursPerWeek }) => hoursPerWeek <= 40),
    ],
  },
  {
    // Measured by the wage of the trial period.
    ...{ ...warn, source: "moe_2016_3", id: "IR-25", article: null, at: offered, of: post },
    ...{ from: "2016-04-11", to: "2021-12-30", when: isSo("worksAlone") },
    holds: [
      given(
        ["monthlyPay", "probationWage"],
        ({ monthlyPay, probationWage }) => monthlyPay >= probationWage * shareOfWage,
      ),
    ],
  },
  {
    ...{ ...warn, id: "IR-25", article: "18", at: offered, of: post, when: isSo("worksAlone") },
    holds: [
      given(
        ["monthlyPay", "samePostWage", "lowestWage"],
        ({ monthlyPay, samePostWage, lowestWage }) =>
          monthlyPay >= samePostWage * shareOfWage || monthlyPay >= lowestWage,
      ),
    ],
  },
  {
    ...{ ...block, id: "IR-26", article: "18", at: offered, of: post },
    holds: [
      given(["paidIn"], ({ paidIn }) => paidIn === "money"),
      given(["paidTo"], ({ paidTo }) => paidTo === "student"),
      given(["payCycleDays"], ({ payCycleDays }) => payCycleDays <= 31),
    ],
  },
  {
    ...{ ...block, id: "IR-27", article: "19", at: offered },
    holds: [given(["feesFromStudent"], ({ feesFromStudent }) => feesFromStudent === 0)],
  },
  { ...block, id: "IR-28", article: "19", at: offered, holds: [isNot("holdsPapers")] },
  {
    ...{ ...document, id: "IR-29", article: "ch. 5", at: ["agreement"], of: post },
    holds: [before("trainedOn")],
  },
  {
    ...{ ...document, id: "IR-30", article: "ch. 6", at: ["agreement"], of: post },
    holds: [
      given(["insurance"], ({ insurance: { paidBy } }) => paidBy !== "student"),
      given(
        ["insurance", "startsOn", "endsOn"],
        ({ insurance: { from, to }, startsOn, endsOn }) => from <= startsOn && to >= endsOn,
      ),
    ],
  },
  {
    ...{ ...warn, id: "IR-31", article: "ch. 3", at: ["agreement"], of: post },
    when: given(["lodging"], ({ lodging }) => lodging === "own"),
    holds: [before("lodgingConsentOn")],
  },
  { ...warn, id: "IR-32", article: null, at: ["closing"], holds: [isSo("isAssessedBySchool")] },
  {
    ...{ ...document, id: "IR-33", article: null, at: placed },
    when: given(["regionCode"], ({ regionCode }) => isAbroad(regionCode)),
    holds: [before("authorityConsentOn"), isSo("hasEscort")],
  },
  {
    ...{ ...warn, id: "IR-34", article: null, at: ["closing"] },
    holds: [
      given(["filesKept"], ({ filesKept }) => keptFiles.every((file) => filesKept.includes(file))),
    ],
  },
];
