// Owns how a placement, its student, firm, papers and records become the facts that the law asks for. What is not told stays
// unknown, so that the verdict names who can tell it. Where the rows come from is the features'.
import type { AgreementPart, KeptFile, LawFacts } from "./internship-facts";
import { contentOf, type KeptByKind } from "./internship-record";
import type { ListingKind } from "./listing";
import { workKindOf } from "./listing-facts";
import { lawOf } from "./listing-kind";
import { hourlyPay, monthlyPay } from "./listing-terms";
import type { PlacementOrigin } from "./placement-life";
import type { PlacementTerms } from "./placement-terms";
import type { Day } from "./values";

/** Days on which somebody signed what stands; null: not yet. */
export type SignedOn = Partial<Record<"student" | "guardian" | "firm" | "school", Day>>;

/** A placement as its rows tell it. */
export type ToldPlacement = {
  kind: ListingKind;
  origin: PlacementOrigin;
  startsOn: Day | null;
  endsOn: Day | null;
  terms: PlacementTerms;
  /** Of the listing, where the terms do not say it. */
  likePostStaff: number | null;
  hasTeacher: boolean;
  hasMentor: boolean;
  hasContact: boolean;
  isEnrolled: boolean;
  birthDate: Day | null;
  /** In the study year of the day `asOf`. */
  studyYear: number;
  asOf: Day;
  majorCode: string;
  firmStaff: number | null;
  firmRegion: string | null;
  schoolRegion: string;
  ownChoiceOn: Day | null;
  consent: SignedOn;
  agreement: SignedOn;
  records: KeptByKind;
  /** Of all schools at the same time, this one among them. */
  interns: { firm: number | null; post: number | null };
  filesKept: readonly KeptFile[];
  isAssessedBySchool: boolean;
};

/** The facts of a placement. */
export function factsOfPlacement(told: ToldPlacement): LawFacts {
  return {
    ...whoGoes(told),
    ...whereTo(told),
    ...whatWork(told.terms),
    ...whatIsSigned(told),
    ...whatIsKept(told),
  };
}

/** Whether the law of 岗位实习 has a word on a kind of work at all. */
export function isJudged(kind: ListingKind): boolean {
  return lawOf(kind).underInternshipLaw || kind === "observation";
}

/** The study year on another day, before or after: one more with each 1 September. */
export function studyYearAt(studyYear: number, asOf: Day, on: Day): number {
  return studyYear + schoolYearOf(on) - schoolYearOf(asOf);
}
const schoolYearOf = (day: Day) => Number(day.slice(0, 4)) - (day.slice(5) >= "09-01" ? 0 : 1);

const yes = (is: boolean) => (is ? true : null);
const some = <T>(list: readonly T[]) => (list.length > 0 ? list : null);

function whoGoes(told: ToldPlacement): LawFacts {
  const { startsOn, origin, studyYear, asOf } = told;
  return {
    kind: workKindOf(told.kind, false),
    isFullTime: told.isEnrolled,
    origin: origin === "self_found" ? "self" : "school",
    startsOn,
    endsOn: told.endsOn,
    majorCode: told.majorCode,
    birthDate: told.birthDate,
    studyYear: startsOn === null ? null : studyYearAt(studyYear, asOf, startsOn),
    ownChoiceApprovedOn: told.ownChoiceOn,
    hasTeacher: yes(told.hasTeacher),
    hasGuide: yes(told.hasMentor),
    arrangedBy: told.terms.arrangedBy ?? (origin === "self_found" ? "student" : "school"),
  };
}

function whereTo({ terms, ...told }: ToldPlacement): LawFacts {
  return {
    regionCode: terms.regionCode ?? told.firmRegion,
    schoolRegion: told.schoolRegion,
    targetMajors: some(terms.targetMajors),
    firmStaff: told.firmStaff,
    internsOfFirm: told.interns.firm,
    likePostStaff: terms.likePostStaff ?? told.likePostStaff,
    internsInPost: told.interns.post,
    // Nobody earns by a placement of the market, the group least of all; a complaint is an incident.
    isForProfit: false,
  };
}

function whatWork(terms: PlacementTerms): LawFacts {
  const { pay, payPeriod, payDay, payCycleDays } = terms;
  return {
    tasks: some(terms.tasks),
    hazards: terms.hazards,
    labourGrade: terms.labourGrade,
    isEntertainment: terms.isEntertainment,
    restDayWork: terms.restDayWork,
    nightWork: terms.nightWork,
    overtime: terms.overtime,
    hoursPerDay: terms.hoursPerDay,
    hoursPerWeek: terms.hoursPerWeek,
    worksAlone: terms.worksAlone,
    monthlyPay: pay === null ? null : monthlyPay(pay, payPeriod),
    hourlyPay: pay === null ? null : hourlyPay(pay, payPeriod, terms),
    payCurrency: terms.payCurrency,
    samePostWage: terms.samePostWage,
    lowestWage: terms.lowestWage,
    paidIn: terms.paidIn,
    paidTo: terms.paidTo,
    // A day of the month says that pay comes every month.
    payCycleDays: payCycleDays ?? (payDay === null ? null : 31),
    feesFromStudent: terms.feesFromStudent,
    holdsPapers: terms.holdsPapers,
    lodging: terms.lodging,
  };
}

function whatIsSigned(told: ToldPlacement): LawFacts {
  const { consent, agreement } = told;
  return {
    consentOfStudentOn: consent.student,
    consentOfGuardianOn: consent.guardian,
    // The consent tells the guardian where the student will live.
    lodgingConsentOn: consent.guardian,
    signedByStudentOn: agreement.student,
    signedByFirmOn: agreement.firm,
    signedBySchoolOn: agreement.school,
    agreementParts: agreementPartsOf(told),
  };
}

function whatIsKept(told: ToldPlacement): LawFacts {
  const { records, isAssessedBySchool, filesKept } = told;
  const training = contentOf("training", records);
  const onOf = (kind: "authority_consent" | "plan" | "work_permit" | "health_certificate") =>
    contentOf(kind, records)?.on ?? null;
  return {
    firmCheck: contentOf("firm_check", records),
    inspection: contentOf("inspection", records),
    filing: contentOf("filing", records),
    insurance: contentOf("insurance", records),
    trainedOn: training?.isPassed ? training.on : null,
    hasAccidentCover: hasAccidentCover(told),
    ...{ authorityConsentOn: onOf("authority_consent"), planOn: onOf("plan") },
    ...{ workPermitOn: onOf("work_permit"), healthCertificateOn: onOf("health_certificate") },
    hasEscort: yes(contentOf("escort", records) !== null),
    ...{ isAssessedBySchool, filesKept },
  };
}

/** Whether accidents are insured from the first day to the last; null: no policy says so. */
function hasAccidentCover({ records, startsOn, endsOn }: ToldPlacement): boolean | null {
  const insurance = contentOf("insurance", records);
  if (!insurance || insurance.covers === "liability") return null;
  const { from, to } = insurance;
  return startsOn !== null && endsOn !== null && from <= startsOn && endsOn <= to;
}

/** The parts of an agreement (art. 15) of which the terms say something. Parties are known once firm, student and school
 * are; insurance is said by a policy or by who pays it. */
export function agreementPartsOf(
  told: Pick<ToldPlacement, "terms" | "startsOn" | "endsOn" | "records">,
): AgreementPart[] {
  const { terms, startsOn, endsOn, records } = told;
  const says: Record<AgreementPart, boolean> = {
    parties: true,
    time: startsOn !== null && endsOn !== null,
    place: terms.place.trim() !== "",
    content: terms.title.trim() !== "" && terms.tasks.length > 0,
    conditions: terms.hazards !== null || terms.protection.trim() !== "",
    board: terms.board.trim() !== "",
    lodging: terms.lodging !== null,
    hours: terms.hoursPerDay !== null && terms.hoursPerWeek !== null,
    rest: terms.restDays.trim() !== "",
    pay: terms.pay !== null,
    protection: terms.protection.trim() !== "",
    hazards: terms.hazards !== null,
    insurance: terms.insurancePayer !== null || records.insurance !== undefined,
    accidents: terms.accidents.trim() !== "",
    assessment: terms.assessment.trim() !== "",
    breach: terms.breach.trim() !== "",
  };
  return (Object.keys(says) as AgreementPart[]).filter((part) => says[part]);
}
