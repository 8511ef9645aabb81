// Owns what the law says against an offer to one student: the terms as offered, judged for whoever starts on that day. The
// law is internship-law.ts', how a no is told the features'.
import type { LawFacts } from "./internship-facts";
import { minimumAge } from "./law-bounds";
import type { ListingTerms } from "./listing-content";
import { type Breach, breachesOf } from "./listing-law";
import { workKindOf } from "./listing-facts";
import { ageOn, type Day } from "./values";

export type OfferBreach = Pick<Breach, "field" | "article" | "rule">;

/** Who starts when: `studyYear` on the first day, null where the work asks for none. */
export type OnFirstDay = {
  /** null: not known; then whoever it is may start and is protected as a minor. */
  birthDate: Day | null;
  startsOn: Day;
  studyYear: number | null;
  /** Place code of the school. */
  schoolRegion: string;
};

/** What an offer adds to the facts of its terms. */
export function factsOfOffer(
  { kind }: Pick<ListingTerms, "kind">,
  { birthDate, startsOn, ...school }: OnFirstDay,
): LawFacts {
  const born = birthDate ?? yearsBefore(startsOn, minimumAge);
  const isMinor = ageOn(born, startsOn) < 18;
  return { ...school, startsOn, birthDate: born, kind: workKindOf(kind, isMinor) };
}

/** The rules that stop an offer by the law of a day, each at its field: the terms are the listing's with the offer's own in
 * their place. One danger is told once, by the rule that closes it to everybody where there is one. */
export function rulesAgainstOffer(
  terms: ListingTerms,
  onFirstDay: OnFirstDay,
  on: Day,
): OfferBreach[] {
  const more = factsOfOffer(terms, onFirstDay);
  const stopping = breachesOf(terms, on, { stage: "offer", more }).filter(({ stops }) => stops);
  const isTold = stopping.some(({ rule }) => rule === "IR-20" || rule === "IR-21");
  return stopping.filter(({ rule }) => rule !== "IR-16" || !isTold);
}

function yearsBefore(day: Day, years: number): Day {
  const year = Number(day.slice(0, 4)) - years;
  return `${String(year)}-${day.endsWith("02-29") ? "02-28" : day.slice(5)}`;
}
