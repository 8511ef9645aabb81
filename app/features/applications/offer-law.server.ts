// Owns how the law's no to an offer is told: one code per rule, with the field at which it is put right. The rules are
// domain/internship-rules.ts', the offer's terms offer-terms.server.ts'.
import { minimumAge, type OfferBreach, rulesAgainstOffer } from "~/app/domain/internship-rules";
import type { ListingTerms } from "~/app/domain/listing-content";
import { type OfferTerms, termsAsOffered } from "~/app/domain/offer";
import type { Refusal, RefusalCode } from "~/app/domain/refusal";
import { ageOn, type Day } from "~/app/domain/values";

/** What the law says against an offer, each rule at the `field` where it is put right: `offer.ir_…`. */
export function unlawfulIn(
  offer: OfferTerms,
  listing: ListingTerms,
  birthDate: Day | null,
  today: Day,
): Refusal[] {
  const first = offer.startsOn ?? today;
  const age = birthDate === null ? minimumAge : ageOn(birthDate, first);
  return rulesAgainstOffer(termsAsOffered(listing, offer), age).map(({ rule, field }) => {
    return { code: codeOf[rule], detail: { field } };
  });
}

const codeOf = {
  "IR-08": "offer.ir_other",
  "IR-09": "offer.ir_other",
  "IR-15": "offer.ir_15",
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
