// Owns how the law's no to an offer is told: one code per rule, with the field at which it is put right. The rules are
// domain/offer-rules.ts', the offer's terms offer-terms.server.ts'.
import { minimumAge } from "~/app/domain/internship-rules";
import type { ListingTerms } from "~/app/domain/listing-content";
import { type OfferTerms, termsAsOffered } from "~/app/domain/offer";
import { type OfferBreach, rulesAgainstOffer } from "~/app/domain/offer-rules";
import type { Refusal, RefusalCode } from "~/app/domain/refusal";
import { isFirstYearOn, type StudentFacts } from "~/app/domain/student";
import { ageOn, type Day } from "~/app/domain/values";
import type { Prisma } from "~/prisma/generated/client";
import { toDay } from "./stay-of.server";

/** What the law must know of the student who is made the offer; the study year is today's. */
export type Offered = Pick<StudentFacts, "birthDate" | "studyYear" | "state">;

/** The columns of an application that tell it. */
export const offeredSelect = {
  student: { select: { birthDate: true } },
  enrolment: { select: { studyYear: true, state: true } },
} as const;
type OfferedRow = Prisma.ApplicationGetPayload<{ select: typeof offeredSelect }>;

/** The student as those columns tell. */
export function toOffered({ student, enrolment }: OfferedRow): Offered {
  return { birthDate: toDay(student.birthDate), ...enrolment };
}

/** What the law says against an offer, each rule at the `field` where it is put right: `offer.ir_…`. */
export function unlawfulIn(
  offer: OfferTerms,
  listing: ListingTerms,
  { birthDate, ...year }: Offered,
  today: Day,
): Refusal[] {
  const first = offer.startsOn ?? today;
  const onFirstDay = {
    age: birthDate === null ? minimumAge : ageOn(birthDate, first),
    isFirstYear: isFirstYearOn(listing.kind, year, today, first),
  };
  return rulesAgainstOffer(termsAsOffered(listing, offer), onFirstDay).map(({ rule, field }) => {
    return { code: codeOf[rule], detail: { field } };
  });
}

const codeOf = {
  "IR-08": "offer.ir_other",
  "IR-09": "offer.ir_other",
  "IR-14": "offer.ir_14",
  "IR-15": "offer.ir_15",
  "IR-16": "offer.ir_20",
  "IR-18": "offer.ir_other",
  "IR-19": "offer.ir_other",
  "IR-20": "offer.ir_20",
  "IR-21": "offer.ir_20",
  "IR-22": "offer.ir_22",
  "IR-23": "offer.ir_23",
  "IR-24": "offer.ir_24",
  "IR-25": "offer.ir_other",
  "IR-26": "offer.ir_26",
} as const satisfies Record<OfferBreach["rule"], RefusalCode>;
