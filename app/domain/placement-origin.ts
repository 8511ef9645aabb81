// Owns with which terms a placement begins, by where it comes from: what the listing and the offer said, and what no
// agreement of the market may leave open. What is not said stays open, so that somebody is asked.
import type { ListingTerms } from "./listing-content";
import { hazards, type Hazard } from "./listing-terms";
import { PlacementTerms } from "./placement-terms";

/** What every agreement of the market says, whoever draws it up: no fee, no paper held, pay in money to the student
 * (art. 18, 19). */
export const standingTerms = {
  feesFromStudent: 0,
  holdsPapers: false,
  paidIn: "money",
  paidTo: "student",
} as const satisfies Partial<PlacementTerms>;

/** What a listing says beside what the law reads of it. */
export type ListedExtras = {
  majorCodes: readonly string[];
  place: string;
  dorm: boolean;
  meals: boolean;
  payDay: number | null;
};

/** The terms of a placement out of an accepted offer. Shifts by turns are nights: whoever works in three of them works in
 * one of them at night. */
export function termsOfOffer(listed: ListingTerms, extras: ListedExtras): PlacementTerms {
  return PlacementTerms.parse({
    ...standingTerms,
    title: listed.title,
    tasks: linesOf(listed.description),
    targetMajors: extras.majorCodes,
    place: extras.place,
    regionCode: listed.regionCodes[0] ?? null,
    ...hoursOf(listed),
    pay: listed.payMin,
    payPeriod: listed.payPeriod,
    payCurrency: listed.payCurrency,
    payDay: extras.payDay,
    payNote: listed.payNote,
    samePostWage: listed.samePostWage,
    lodging: extras.dorm ? "provided" : null,
    hazards: listed.hazards.filter((one): one is Hazard => hazards.some((known) => known === one)),
    labourGrade: listed.labourGrade,
    insurancePayer: listed.insurancePayer,
    likePostStaff: listed.likePostStaff,
  });
}

function hoursOf(listed: ListingTerms): Partial<PlacementTerms> {
  return {
    hoursPerDay: listed.hoursPerDay,
    hoursPerWeek: listed.hoursPerWeek,
    shift: listed.shift,
    nightWork: listed.nightShift || listed.shift === "three_shift",
    restDayWork: listed.restDayWork,
    overtime: listed.overtime,
  };
}

const mostTasks = 12;
/** The tasks in a text: its lines, without their numbers and bullets. */
export function linesOf(text: string): string[] {
  return text
    .split(/[\n；;]+/u)
    .map((line) => line.replace(/^[\s\d.、)）(（·•*-]+/u, "").trim())
    .filter((line) => line !== "")
    .slice(0, mostTasks);
}
