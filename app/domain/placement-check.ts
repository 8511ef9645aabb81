// Owns what a school looks at before its yes to a placement, point by point: good, to be looked at, or against the rules
// (教职成〔2021〕4号 art. 7 to 18). The rules themselves are internship-rules.ts', the words the messages'.
import type { RefusalReason } from "./application";
import { brokenRules, firstInternshipYear, type ListingRule, minimumAge } from "./internship-rules";
import type { ListingTerms } from "./listing-content";
import { lawOf } from "./listing-kind";
import type { SchoolVerdict } from "./school-verdict";

/** The reasons with which a school says no. */
export const schoolReasons = [
  "school_objects",
  "skills_missing",
  "certificate_missing",
  "dates_do_not_fit",
  "too_far",
  "other",
] as const satisfies readonly RefusalReason[];

/** `topic_finding`, each with what it means for the yes. */
const findings = {
  firm_approved: "good",
  firm_undecided: "look",
  firm_not_a_fit: "stop",
  age_adult: "good",
  age_minor: "look",
  age_unknown: "look",
  age_too_young: "stop",
  year_fits: "good",
  year_first: "stop",
  major_named: "good",
  major_other: "look",
  major_open: "look",
  hours_fit: "good",
  hours_unsaid: "look",
  hours_long: "stop",
  nights_none: "good",
  nights_shifts: "look",
  nights_some: "stop",
  dangers_none: "good",
  dangers_some: "look",
  dangers_closed: "stop",
  trade_agency: "look",
  trade_venue: "stop",
  pay_fits: "good",
  pay_low: "look",
  pay_unsaid: "look",
  pay_in_kind: "stop",
  insurance_said: "good",
  insurance_unsaid: "look",
  share_fits: "good",
  share_above: "look",
  share_unsaid: "look",
} as const;
export type Finding = keyof typeof findings;
export type Verdict = (typeof findings)[Finding];
export type Check = { finding: Finding; is: Verdict };

/** Who goes where: the terms as offered, the student on the first day, what the school has said of the firm. */
export type Checked = {
  terms: ListingTerms;
  /** null: no birth date is known. */
  age: number | null;
  /** Study year on the first day. */
  studyYear: number;
  majorCode: string;
  /** Majors that the listing names; empty: none. */
  majorCodes: readonly string[];
  word: SchoolVerdict | null;
};

/** Every point of a placement, what is against the rules first, then what asks for a look. Work that the law of 岗位实习
 * does not judge is looked at for the age, and where it may be a minor's for hours, nights and dangers. */
export function checkPlacement(checked: Checked): Check[] {
  const { terms, age, word } = checked;
  const { underInternshipLaw, opensBySchool } = lawOf(terms.kind);
  const broken = brokenRules({ ...terms, kind: "internship" });
  const breaks: Breaks = (rule, stops) =>
    broken.some((one) => one.rule === rule && one.stops === stops);
  const found: (Finding | null)[] = [
    opensBySchool ? firmOf(word) : null,
    ageOf(age),
    ...(underInternshipLaw ? ofInternships(checked, breaks) : []),
    ...(underInternshipLaw || age === null || age < 18 ? ofMinors(terms, breaks) : []),
  ];
  return order.flatMap((is) =>
    found.flatMap((finding) => (finding && findings[finding] === is ? [{ finding, is }] : [])),
  );
}

const order = ["stop", "look", "good"] as const;
type Breaks = (rule: ListingRule, stops: boolean) => boolean;

function firmOf(word: SchoolVerdict | null): Finding {
  return word === null ? "firm_undecided" : `firm_${word}`;
}

function ageOf(age: number | null): Finding {
  if (age === null) return "age_unknown";
  if (age < minimumAge) return "age_too_young";
  return age < 18 ? "age_minor" : "age_adult";
}

function ofInternships(checked: Checked, breaks: Breaks): (Finding | null)[] {
  const { terms, studyYear, majorCode, majorCodes } = checked;
  return [
    studyYear < firstInternshipYear ? "year_first" : "year_fits",
    majorOf(majorCode, majorCodes),
    tradeOf(breaks),
    payOf(terms, breaks),
    terms.insurancePayer === null ? "insurance_unsaid" : "insurance_said",
    shareOf(terms, breaks),
  ];
}

function ofMinors(terms: ListingTerms, breaks: Breaks): Finding[] {
  return [hoursOf(terms, breaks), nightsOf(breaks), dangersOf(breaks)];
}

function majorOf(majorCode: string, named: readonly string[]): Finding {
  if (named.length === 0) return "major_open";
  return named.includes(majorCode) ? "major_named" : "major_other";
}

function tradeOf(breaks: Breaks): Finding | null {
  if (breaks("IR-18", true)) return "trade_venue";
  return breaks("IR-19", false) ? "trade_agency" : null;
}

function hoursOf({ hoursPerDay, hoursPerWeek }: ListingTerms, breaks: Breaks): Finding {
  if (breaks("IR-24", true)) return "hours_long";
  return hoursPerDay === null || hoursPerWeek === null ? "hours_unsaid" : "hours_fit";
}

function nightsOf(breaks: Breaks): Finding {
  if (breaks("IR-22", true) || breaks("IR-23", true)) return "nights_some";
  return breaks("IR-23", false) ? "nights_shifts" : "nights_none";
}

function dangersOf(breaks: Breaks): Finding {
  if (breaks("IR-20", true) || breaks("IR-21", true)) return "dangers_closed";
  return breaks("IR-20", false) ? "dangers_some" : "dangers_none";
}

function payOf({ payMin, samePostWage }: ListingTerms, breaks: Breaks): Finding {
  if (breaks("IR-26", true)) return "pay_in_kind";
  if (breaks("IR-25", false)) return "pay_low";
  return payMin === null || samePostWage === null ? "pay_unsaid" : "pay_fits";
}

function shareOf({ firmStaff, likePostStaff }: ListingTerms, breaks: Breaks): Finding {
  if (breaks("IR-08", false) || breaks("IR-09", false)) return "share_above";
  return firmStaff === null || likePostStaff === null ? "share_unsaid" : "share_fits";
}
