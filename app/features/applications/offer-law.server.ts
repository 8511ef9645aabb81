// Owns how the law's no to an offer is told: one code per rule, with the field at which it is put right. The rules are
// domain/offer-rules.ts', the offer's terms offer-terms.server.ts'.
import { firstInternshipYear } from "~/app/domain/law-bounds";
import type { ListingTerms } from "~/app/domain/listing-content";
import { type OfferTerms, termsAsOffered } from "~/app/domain/offer";
import { type OfferBreach, rulesAgainstOffer } from "~/app/domain/offer-rules";
import type { Refusal, RefusalCode } from "~/app/domain/refusal";
import { isFirstYearOn, type StudentFacts } from "~/app/domain/student";
import type { Day } from "~/app/domain/values";
import type { Prisma } from "~/prisma/generated/client";
import { toDay } from "./stay-of.server";

/** What the law must know of the student who is made the offer; the study year is today's. */
export type Offered = Pick<StudentFacts, "birthDate" | "studyYear" | "state"> & {
  /** Place code of the school: its law follows the student. */
  schoolRegion: string;
};

/** The columns of an application that tell it. */
export const offeredSelect = {
  student: { select: { birthDate: true } },
  enrolment: {
    select: { studyYear: true, state: true, school: { select: { regionCode: true } } },
  },
} as const;
type OfferedRow = Prisma.ApplicationGetPayload<{ select: typeof offeredSelect }>;

/** The student as those columns tell. */
export function toOffered({ student, enrolment }: OfferedRow): Offered {
  const { studyYear, state, school } = enrolment;
  return {
    ...{ birthDate: toDay(student.birthDate), studyYear, state },
    schoolRegion: school.regionCode,
  };
}

/** What the law says against an offer, each rule at the `field` where it is put right: `offer.ir_…`. */
export function unlawfulIn(
  offer: OfferTerms,
  listing: ListingTerms,
  { birthDate, schoolRegion, ...year }: Offered,
  today: Day,
): Refusal[] {
  const first = offer.startsOn ?? today;
  // Whom no year keeps from this kind of work is past the first one.
  const isEarly = isFirstYearOn(listing.kind, year, today, first);
  const studyYear = isEarly ? firstInternshipYear - 1 : firstInternshipYear;
  const onFirstDay = { birthDate, startsOn: first, studyYear, schoolRegion };
  const terms = termsAsOffered(listing, offer);
  return rulesAgainstOffer(terms, onFirstDay, today).map(({ rule, field }) => {
    return { code: codeOf[rule] ?? "offer.ir_other", detail: { field } };
  });
}

const codeOf: Partial<Record<OfferBreach["rule"], RefusalCode>> = {
  "IR-14": "offer.ir_14",
  "IR-15": "offer.ir_15",
  "CN-01": "offer.ir_15",
  "MO-01": "offer.ir_15",
  "IR-16": "offer.ir_20",
  "IR-20": "offer.ir_20",
  "IR-21": "offer.ir_20",
  "CN-02": "offer.ir_20",
  "IR-22": "offer.ir_22",
  "IR-23": "offer.ir_23",
  "IR-24": "offer.ir_24",
  "IR-26": "offer.ir_26",
};
