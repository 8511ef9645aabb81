// Owns how a listing's row becomes a card of a list: few columns, for a page shows twenty of them, and names instead of
// codes as the whole view says them too. Who may see which row is the reads' `where`.
import type { Reference } from "~/app/domain/reference";
import type { Locale } from "~/app/domain/values";
import type { Prisma } from "~/prisma/generated/client";
import { dayText } from "./day-text.server";
import type { Guess, ListingCardView } from "./listing-view";
import { placeName } from "~/app/domain/place-name";

/** The columns that a list of listings shows. */
export const listingCardSelect = {
  id: true,
  kind: true,
  title: true,
  occupationCode: true,
  occupationBy: true,
  occupationSure: true,
  regionCodes: true,
  placeText: true,
  payMin: true,
  payMax: true,
  payPeriod: true,
  payCurrency: true,
  educationRank: true,
  dorm: true,
  dormCost: true,
  meals: true,
  seats: true,
  taken: true,
  applyBy: true,
  answerDays: true,
  sourceName: true,
  sourceUrl: true,
  sourcedOn: true,
  enterprise: { select: { shortName: true } },
} as const satisfies Prisma.ListingSelect;
type CardRow = Prisma.ListingGetPayload<{ select: typeof listingCardSelect }>;
type Coded = Pick<
  CardRow,
  | ("payMin" | "payMax" | "payPeriod" | "payCurrency" | "occupationCode" | "occupationBy")
  | ("occupationSure" | "regionCodes" | "placeText" | "sourceName" | "sourceUrl" | "sourcedOn")
  | "applyBy"
>;

/** A listing as a list shows it, in the reader's language. */
export function toListingCard(row: CardRow, reference: Reference, locale: Locale): ListingCardView {
  const { id, kind, title, educationRank, dorm, dormCost, meals, seats, taken, answerDays } = row;
  const said = inWords(row, reference, locale);
  const { shortName } = row.enterprise;
  // What is spread stands first and alone: elsewhere a card takes half as long again, and a page has twenty.
  return {
    ...said,
    id,
    kind,
    title,
    educationRank,
    dorm,
    dormCost,
    meals,
    seats,
    taken,
    answerDays,
    firm: { shortName },
  };
}

/** What a card and the whole view say in the same words. */
export function inWords(row: Coded, reference: Reference, locale: Locale) {
  const { payMin, payMax, payPeriod, payCurrency, occupationCode, regionCodes, placeText } = row;
  const { sourceName, sourceUrl, sourcedOn, occupationBy, occupationSure } = row;
  const named = regionCodes.flatMap((code) => placeName(reference, code, locale) ?? []);
  return {
    pay: { min: payMin, max: payMax, period: payPeriod, currency: payCurrency },
    occupation: reference.occupations.get(occupationCode ?? "")?.names[locale] ?? null,
    occupationGuess: occupationBy === "inferred" && occupationCode ? guessOf(occupationSure) : null,
    places: named.length > 0 ? named : [placeText].filter(Boolean),
    applyBy: dayText(row.applyBy),
    origin:
      sourceName === null ? null : { name: sourceName, url: sourceUrl, on: dayText(sourcedOn) },
  };
}

const verySure = 0.85;

/** The number 0..1 behind a reading of a title, in words. */
function guessOf(sure: number | null): Guess {
  return sure !== null && sure >= verySure ? "very" : "rather";
}
