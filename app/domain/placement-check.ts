// Owns what a school looks at before its yes to a placement, point by point: good, to be looked at, or against the rules
// (教职成〔2021〕4号 art. 7 to 18). The law is internship-law.ts', the words are the messages'.
import { groundOf } from "./internship-law";
import type { RuleId } from "./law-rule";
import type { ListingTerms } from "./listing-content";
import { lawOf } from "./listing-kind";
import { breachesOf } from "./listing-law";
import { factsOfOffer, type OnFirstDay } from "./offer-rules";
import type { SchoolVerdict } from "./school-verdict";
import { isMinor } from "./student";
import type { Day } from "./values";

/** `topic_finding`, each with what it means for the yes. */
const findings = {
  firm_approved: "good",
  firm_undecided: "look",
  firm_not_a_fit: "stop",
  age_adult: "good",
  age_minor: "look",
  age_unknown: "look",
  age_too_young: "stop",
  law_elsewhere: "look",
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
  student: OnFirstDay;
  majorCode: string;
  /** Majors that the listing names; empty: none. */
  majorCodes: readonly string[];
  word: SchoolVerdict | null;
};

/** Every point of a placement by the law of a day, what is against the rules first, then what asks for a look. Work that the
 * law of 岗位实习 does not judge is looked at for the age, and where it may be a minor's for hours, nights and dangers; a
 * student of a school elsewhere is under that place's law, rule by rule on the page of the placement. */
export function checkPlacement(checked: Checked, on: Day): Check[] {
  const { terms, student, word } = checked;
  const { opensBySchool } = lawOf(terms.kind);
  const more = factsOfOffer(terms, student);
  const broken = breachesOf(terms, on, { stage: "offer", more });
  const breaks: Breaks = (rules, stops) =>
    broken.some((one) => rules.includes(one.rule) && one.stops === stops);
  const isHome = groundOf(more).school === "mainland";
  const found: (Finding | null)[] = [
    opensBySchool ? firmOf(word) : null,
    ageOf(student, breaks),
    isHome ? null : "law_elsewhere",
    ...(isHome && more.kind === "post" ? ofInternships(checked, breaks) : []),
    ...(isHome && more.kind !== "work" ? ofMinors(terms, breaks) : []),
  ];
  return order.flatMap((is) =>
    found.flatMap((finding) => (finding && findings[finding] === is ? [{ finding, is }] : [])),
  );
}

const order = ["stop", "look", "good"] as const;
type Breaks = (rules: readonly RuleId[], stops: boolean) => boolean;

function firmOf(word: SchoolVerdict | null): Finding {
  return word === null ? "firm_undecided" : `firm_${word}`;
}

function ageOf({ birthDate, startsOn }: OnFirstDay, breaks: Breaks): Finding {
  if (birthDate === null) return "age_unknown";
  if (breaks(["IR-15", "CN-01", "HK-01", "MO-01"], true)) return "age_too_young";
  return isMinor(birthDate, startsOn) ? "age_minor" : "age_adult";
}

function ofInternships(checked: Checked, breaks: Breaks): (Finding | null)[] {
  const { terms, majorCode, majorCodes } = checked;
  return [
    breaks(["IR-14"], true) ? "year_first" : "year_fits",
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
  if (breaks(["IR-18"], true)) return "trade_venue";
  return breaks(["IR-19"], false) ? "trade_agency" : null;
}

function hoursOf({ hoursPerDay, hoursPerWeek }: ListingTerms, breaks: Breaks): Finding {
  if (breaks(["IR-24"], true)) return "hours_long";
  return hoursPerDay === null || hoursPerWeek === null ? "hours_unsaid" : "hours_fit";
}

function nightsOf(breaks: Breaks): Finding {
  if (breaks(["IR-22", "IR-23"], true)) return "nights_some";
  return breaks(["IR-23"], false) ? "nights_shifts" : "nights_none";
}

function dangersOf(breaks: Breaks): Finding {
  if (breaks(["IR-16", "IR-20", "IR-21"], true)) return "dangers_closed";
  return breaks(["IR-20"], false) ? "dangers_some" : "dangers_none";
}

function payOf({ payMin, samePostWage }: ListingTerms, breaks: Breaks): Finding {
  if (breaks(["IR-26"], true)) return "pay_in_kind";
  if (breaks(["IR-25", "HK-05", "MO-06"], false)) return "pay_low";
  return payMin === null || samePostWage === null ? "pay_unsaid" : "pay_fits";
}

function shareOf({ firmStaff, likePostStaff }: ListingTerms, breaks: Breaks): Finding {
  if (breaks(["IR-08", "IR-09"], false)) return "share_above";
  return firmStaff === null || likePostStaff === null ? "share_unsaid" : "share_fits";
}
