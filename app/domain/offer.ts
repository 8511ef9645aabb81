// Owns what an offer promises: days, pay, place, shift and hours, beside what the listing said on that day, and where the two
// differ. A student reads every difference before saying yes; nothing gets worse without a word. What the law says of it is
// offer-rules.ts'.
import { z } from "zod/mini";
import { type ListingKind, payPeriods } from "./listing";
import type { ListingTerms } from "./listing-content";
import { lawOf } from "./listing-kind";
import { shifts } from "./listing-terms";
import { lastDayOf } from "./placement";
import { mostMonths } from "./stay";
import { Day, dayOf } from "./values";

const Whole = z.nullable(z.int());
const stated = {
  payMin: Whole,
  payMax: Whole,
  payPeriod: z.enum(payPeriods),
  payNote: z.string(),
  site: z.string(),
  shift: z.nullable(z.enum(shifts)),
  // Not asked in the first offers that were made.
  nightShift: z._default(z.nullable(z.boolean()), null),
  overtime: z._default(z.nullable(z.boolean()), null),
  hoursPerDay: z._default(Whole, null),
  hoursPerWeek: z._default(Whole, null),
};
const Days = { startsOn: z.nullable(Day), endsOn: z.nullable(Day) };

/** What one side says: pay in minor units of the listing's currency, a place and pay in words, days. */
export const Terms = z.strictObject({ ...stated, ...Days });
export type Terms = z.infer<typeof Terms>;
/** What a column holds of an offer: what was promised, and what the listing said that day. Days of the offer also stand
 * in columns, because they decide what collides. */
export const OfferTerms = z.strictObject({ ...Terms.shape, listed: Terms });
export type OfferTerms = z.infer<typeof OfferTerms>;

/** The terms that will hold: the listing's with the offer's own in their place. */
export function termsAsOffered(listing: ListingTerms, offer: OfferTerms | null): ListingTerms {
  if (!offer) return listing;
  const { listed: _listed, site: _site, ...own } = offer;
  return {
    ...listing,
    ...own,
    nightShift: offer.nightShift ?? listing.nightShift,
    overtime: offer.overtime ?? listing.overtime,
  };
}

/** What is compared word by word; pay is compared by who gets less. */
const compared = [
  ...(["site", "shift", "nightShift", "overtime", "hoursPerDay", "hoursPerWeek"] as const),
  ...(["startsOn", "endsOn"] as const),
] as const;
export const offerTopics = ["pay_lower", "pay", ...compared] as const;
export type OfferTopic = (typeof offerTopics)[number];

/** Where an offer differs from its listing; pay that is lower at either end is `pay_lower`, not `pay`. */
export function differencesOf({ listed, ...offer }: OfferTerms): OfferTopic[] {
  const topics: OfferTopic[] = compared.filter((key) => offer[key] !== listed[key]);
  if (isLower(offer, listed)) return ["pay_lower", ...topics];
  const isOther = (["payMin", "payMax", "payPeriod"] as const).some(
    (key) => offer[key] !== listed[key],
  );
  return isOther ? ["pay", ...topics] : topics;
}

/** Pay for another period cannot be compared for certain: it differs, and is shown so. */
function isLower(offer: Terms, listed: Terms): boolean {
  if (offer.payPeriod !== listed.payPeriod) return false;
  const floor = (of: Terms) => of.payMin ?? of.payMax;
  const top = (of: Terms) => of.payMax ?? of.payMin;
  const below = (one: number | null, other: number | null) => (one ?? 0) < (other ?? 0);
  return below(floor(offer), floor(listed)) || below(top(offer), top(listed));
}

export const offerFaults = [
  "offer.starts_in_past",
  "offer.ends_before_start",
  "offer.too_long",
  "offer.pay_order",
] as const;
export type OfferFault = (typeof offerFaults)[number];

/** All that is wrong with the terms of an offer made now, so that they are put right at once. A start that the listing
 * itself names may be today's past only where the firm did not write it anew (`typedStart` null). A last day is counted from
 * the first that could be meant; work of an open end may last. */
export function faultsOfOffer(
  terms: Terms,
  typedStart: Day | null,
  kind: ListingKind,
  now: Date,
): OfferFault[] {
  const { startsOn, endsOn, payMin, payMax } = terms;
  const today = dayOf(now);
  const first = startsOn !== null && startsOn > today ? startsOn : today;
  const is: Record<OfferFault, boolean> = {
    "offer.starts_in_past": typedStart !== null && typedStart < today,
    "offer.ends_before_start": startsOn !== null && endsOn !== null && endsOn < startsOn,
    "offer.too_long":
      !lawOf(kind).isOpenEnded && endsOn !== null && endsOn > lastDayOf(first, mostMonths),
    "offer.pay_order": payMin !== null && payMax !== null && payMax < payMin,
  };
  return offerFaults.filter((fault) => is[fault]);
}
