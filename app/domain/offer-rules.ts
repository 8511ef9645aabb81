// Owns what the law says against an offer to one student: the rules of the listing with the offer's own terms, and those of
// age and study year on its first day. The rules themselves are internship-rules.ts', how a no is told the features'.
import { type Breach, breachesOf, type ListingRule, minimumAge } from "./internship-rules";
import type { ListingTerms } from "./listing-content";
import { lawOf } from "./listing-kind";
import { isHazardous } from "./listing-terms";

/** Hours, nights, dangers: what whoever is under 18 is kept from here, whatever the kind of the work. */
const ofMinors: readonly ListingRule[] = ["IR-20", "IR-21", "IR-23", "IR-24"];
export type OfferBreach = Pick<Breach, "field" | "article"> & {
  rule: ListingRule | "IR-14" | "IR-15" | "IR-16";
};

/** The student on the first day of an offer: `isFirstYear`: in the first study year where that is too early. */
export type OnFirstDay = { age: number; isFirstYear?: boolean };

/** The rules that stop an offer, each at its field: the terms are the listing's with the offer's own in their place.
 * Kinds under the law of 岗位实习 are judged as their listings are; work of minors of every kind by hours, nights and any
 * danger, as when they apply; nobody starts before 16, nor in the first year what opens in the second. */
export function rulesAgainstOffer(
  terms: ListingTerms,
  { age, isFirstYear = false }: OnFirstDay,
): OfferBreach[] {
  const tooEarly: OfferBreach[] = [
    ...(isFirstYear ? [{ rule: "IR-14", article: "16(1)", field: "startsOn" } as const] : []),
    ...(age < minimumAge ? [{ rule: "IR-15", article: "16(2)", field: "startsOn" } as const] : []),
  ];
  const stopping = breachesOf(terms).filter(({ stops }) => stops);
  const breaches = lawOf(terms.kind).underInternshipLaw
    ? stopping
    : stopping.filter(({ rule }) => age < 18 && ofMinors.includes(rule));
  const isTold = breaches.some(({ rule }) => rule === "IR-20" || rule === "IR-21");
  const isDangerous = age < 18 && isHazardous(terms) && !isTold;
  const danger = { rule: "IR-16", article: "16(3)", field: "hazards" } as const;
  return [...tooEarly, ...breaches, ...(isDangerous ? [danger] : [])];
}
