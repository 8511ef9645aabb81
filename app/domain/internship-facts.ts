// Owns what the law of 岗位实习 asks about an internship, fact by fact, and who can provide each. What it asks of them stands
// in internship-law.data.ts; where the facts come from is the features'.
import type { Hazard } from "./listing-terms";
import type { Currency, Day } from "./values";

/** Who can provide a fact or the document behind it. */
export type Provider = "school" | "firm" | "student" | "guardian" | "authority";

/** A look at a firm in the public registers. `breachOn`: the last breach of work-safety law, null where there is none. */
type FirmCheck = { on: Day; isLawful: boolean; isDishonest: boolean; breachOn: Day | null };
/** A visit of the school before a new firm takes students. */
type Inspection = { on: Day; isApproved: boolean; isPublished: boolean };
type Insurance = { from: Day; to: Day; paidBy: "school" | "firm" | "student" };
/** What a higher authority has been told before, where the major or the post needs it (art. 17). */
type Filing = { authority: string; number: string; on: Day };

/** 认识实习: visiting; 岗位实习: working; other work of somebody under 18, or of unknown age; other work. */
export type WorkKind = "observation" | "post" | "minor_work" | "work";

type FactTypes = {
  kind: WorkKind;
  isFullTime: boolean;
  origin: "school" | "self";
  startsOn: Day;
  endsOn: Day;
  /** Division code of where the work is, and of where the school is. */
  regionCode: string;
  schoolRegion: string;
  firmCheck: FirmCheck;
  inspection: Inspection;
  majorCode: string;
  targetMajors: readonly string[];
  consentOfStudentOn: Day;
  consentOfGuardianOn: Day;
  ownChoiceApprovedOn: Day;
  hasTeacher: boolean;
  hasGuide: boolean;
  /** People at work in the firm, and its students of all schools at the same time, this one among them. */
  firmStaff: number;
  internsOfFirm: number;
  likePostStaff: number;
  internsInPost: number;
  isForProfit: boolean;
  tasks: readonly string[];
  signedBySchoolOn: Day;
  signedByFirmOn: Day;
  signedByStudentOn: Day;
  /** Parts of the agreement that say something. */
  agreementParts: readonly AgreementPart[];
  /** On the first day. */
  studyYear: number;
  birthDate: Day;
  sex: "female" | "male";
  hazards: readonly Hazard[];
  /** GB 3869, 1 to 4. */
  labourGrade: number;
  isEntertainment: boolean;
  arrangedBy: "school" | "student" | "agency";
  filing: Filing;
  restDayWork: boolean;
  nightWork: boolean;
  overtime: boolean;
  hoursPerDay: number;
  hoursPerWeek: number;
  worksAlone: boolean;
  /** Words of a listing name an agency; it speaks of shifts, perhaps at night. */
  soundsLikeAgency: boolean;
  hasShifts: boolean;
  /** In minor units of the pay's currency, a month. */
  monthlyPay: number;
  /** The same for an hour, by the hours that are agreed. */
  hourlyPay: number;
  payCurrency: Currency;
  samePostWage: number;
  lowestWage: number;
  probationWage: number;
  paidIn: "money" | "goods";
  paidTo: "student" | "other";
  payCycleDays: number;
  feesFromStudent: number;
  holdsPapers: boolean;
  trainedOn: Day;
  insurance: Insurance;
  /** Accidents at work are insured for the whole time. */
  hasAccidentCover: boolean;
  lodging: "provided" | "home" | "own";
  lodgingConsentOn: Day;
  isAssessedBySchool: boolean;
  authorityConsentOn: Day;
  /** The school's plan of this internship. */
  planOn: Day;
  /** Leave to work or to be trained where the school is not. */
  workPermitOn: Day;
  /** A doctor's word that a minor is fit for the work. */
  healthCertificateOn: Day;
  hasEscort: boolean;
  filesKept: readonly KeptFile[];
};
export type FactName = keyof FactTypes;

/** What is known of an internship; null or missing: not known. */
export type LawFacts = { [N in FactName]?: FactTypes[N] | null };
/** Some of the facts, all known. */
export type Known<N extends FactName> = Pick<FactTypes, N>;

/** What an agreement has to say (art. 15). */
export const agreementParts = [
  ...["parties", "time", "place", "content", "conditions", "board", "lodging", "hours", "rest"],
  ...["pay", "protection", "hazards", "insurance", "accidents", "assessment", "breach"],
] as const;
export type AgreementPart = (typeof agreementParts)[number];

/** What a school keeps of an internship. */
export const keptFiles = [
  ...["agreement", "plan", "report", "assessment", "diary", "visits", "summary"],
] as const;
export type KeptFile = (typeof keptFiles)[number];

const providers: Record<Provider, readonly FactName[]> = {
  school: [
    ...(["kind", "isFullTime", "origin", "startsOn", "endsOn", "firmCheck", "inspection"] as const),
    ...(["majorCode", "ownChoiceApprovedOn", "hasTeacher", "isForProfit", "tasks"] as const),
    ...(["signedBySchoolOn", "agreementParts", "studyYear", "birthDate", "sex"] as const),
    ...(["arrangedBy", "filing", "insurance", "isAssessedBySchool", "hasEscort"] as const),
    ...(["filesKept", "schoolRegion", "hasAccidentCover", "planOn"] as const),
  ],
  firm: [
    ...(["regionCode", "targetMajors", "hasGuide", "firmStaff", "internsOfFirm"] as const),
    ...(["likePostStaff", "internsInPost", "signedByFirmOn", "hazards", "labourGrade"] as const),
    ...(["isEntertainment", "restDayWork", "nightWork", "overtime", "hoursPerDay"] as const),
    ...([
      "hoursPerWeek",
      "worksAlone",
      "monthlyPay",
      "hourlyPay",
      "samePostWage",
      "lowestWage",
    ] as const),
    ...(["probationWage", "paidIn", "paidTo", "payCycleDays", "feesFromStudent"] as const),
    ...(["holdsPapers", "trainedOn", "lodging", "payCurrency"] as const),
    ...(["soundsLikeAgency", "hasShifts"] as const),
  ],
  student: ["consentOfStudentOn", "signedByStudentOn", "healthCertificateOn"],
  guardian: ["consentOfGuardianOn", "lodgingConsentOn"],
  authority: ["authorityConsentOn", "workPermitOn"],
};
const providerByFact = new Map(
  (Object.keys(providers) as Provider[]).flatMap((by) =>
    providers[by].map((name) => [name, by] as const),
  ),
);

/** Who can provide a fact. Throws for one that nobody provides: a fault of the table above. */
export function providerOf(name: FactName): Provider {
  const by = providerByFact.get(name);
  if (!by) throw new Error(`nobody provides ${name}`);
  return by;
}
