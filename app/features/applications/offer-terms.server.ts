// Owns how a firm's words about an offer become its terms: what was typed, else what the listing says.
import { z } from "zod";
import { crossingText } from "~/app/domain/crossing-text";
import { type PayPeriod, payPeriods } from "~/app/domain/listing";
import { type Shift, shifts } from "~/app/domain/listing-terms";
import type { OfferTerms, Terms } from "~/app/domain/offer";
import { lastDayOf } from "~/app/domain/placement";
import { hoursPerDay, hoursPerWeek, typedMoney } from "~/app/domain/typed-figure";
import { Day } from "~/app/domain/values";
import { columnsAsStood } from "~/app/features/listings/read-stood.server";
import type { Prisma } from "~/prisma/generated/client";
import { toDay } from "./stay-of.server";

export const yesOrNo = ["yes", "no"] as const;

/** The fields of an offer; what is left out is as the listing says. */
export const offerFields = {
  startsOn: z.optional(Day),
  endsOn: z.optional(Day),
  payMin: typedMoney.optional(),
  payMax: typedMoney.optional(),
  payPeriod: z.enum(payPeriods).optional(),
  payNote: crossingText("offerPayNote").optional(),
  site: crossingText("offerSite").optional(),
  shift: z.enum(shifts).optional(),
  nightShift: z.enum(yesOrNo).optional(),
  overtime: z.enum(yesOrNo).optional(),
  hoursPerDay: hoursPerDay.optional(),
  hoursPerWeek: hoursPerWeek.optional(),
};
/** An offer as a form brought it. */
export type OfferTyped = z.infer<z.ZodObject<typeof offerFields>>;

/** The columns of a listing that an offer starts from. */
export const listedSelect = {
  payMin: true,
  payMax: true,
  payPeriod: true,
  payNote: true,
  address: true,
  shift: true,
  startsOn: true,
  endsOn: true,
  months: true,
  nightShift: true,
  overtime: true,
  hoursPerDay: true,
  hoursPerWeek: true,
  stoodAs: true,
} as const satisfies Prisma.ListingSelect;
type Listed = {
  payMin: number | null;
  payMax: number | null;
  payPeriod: PayPeriod;
  payNote: string;
  address: string;
  shift: Shift | null;
  startsOn: Date | null;
  endsOn: Date | null;
  months: number | null;
  nightShift: boolean;
  overtime: boolean;
  hoursPerDay: number | null;
  hoursPerWeek: number | null;
  stoodAs: unknown;
};

/** What a listing itself offers, as it was approved; the last day follows from the months where only those are named. */
export function termsOfListing({ stoodAs, ...row }: Listed): Terms {
  const listing = columnsAsStood(row, stoodAs);
  const { payMin, payMax, payPeriod, payNote, address: site, shift, months } = listing;
  const { nightShift, overtime, hoursPerDay, hoursPerWeek } = listing;
  const startsOn = toDay(listing.startsOn);
  const endsOn = toDay(listing.endsOn) ?? (startsOn && months ? lastDayOf(startsOn, months) : null);
  const hours = { shift, nightShift, overtime, hoursPerDay, hoursPerWeek };
  return { payMin, payMax, payPeriod, payNote, site, ...hours, startsOn, endsOn };
}

/** The terms of an offer; pay is taken over whole or not at all, and another first day moves the last day with it where
 * the listing names months. */
export function termsOfOffer(typed: OfferTyped, listing: Listed): OfferTerms {
  const listed = termsOfListing(listing);
  const { startsOn = listed.startsOn, site = listed.site } = typed;
  const { payPeriod = listed.payPeriod, payNote = listed.payNote } = typed;
  return {
    listed,
    ...{ startsOn, site, payPeriod, payNote },
    ...hoursOf(typed, listed),
    ...payOf(typed, listed),
    endsOn: typed.endsOn ?? endOf(startsOn, listed, listing.months),
  };
}

function hoursOf(typed: OfferTyped, listed: Terms) {
  const { shift = listed.shift, hoursPerDay = listed.hoursPerDay } = typed;
  const { hoursPerWeek = listed.hoursPerWeek } = typed;
  const nightShift = typed.nightShift ? typed.nightShift === "yes" : listed.nightShift;
  const overtime = typed.overtime ? typed.overtime === "yes" : listed.overtime;
  return { shift, nightShift, overtime, hoursPerDay, hoursPerWeek };
}

function payOf({ payMin, payMax }: OfferTyped, listed: Terms): Pick<Terms, "payMin" | "payMax"> {
  if (payMin === undefined && payMax === undefined) {
    return { payMin: listed.payMin, payMax: listed.payMax };
  }
  return { payMin: payMin ?? null, payMax: payMax ?? null };
}

function endOf(startsOn: Day | null, listed: Terms, months: number | null): Day | null {
  const isMoved = startsOn !== null && startsOn !== listed.startsOn;
  return isMoved && months ? lastDayOf(startsOn, months) : listed.endsOn;
}
