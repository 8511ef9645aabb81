// Owns how a listing's row becomes what people see: which columns are read (never contact data) and how codes become
// names. Who may see which row is the reads' `where`.
import { readAllowances } from "~/app/domain/listing-terms";
import type { Reference } from "~/app/domain/reference";
import type { Day, Locale } from "~/app/domain/values";
import type { Prisma } from "~/prisma/generated/client";
import { benefitName } from "./benefits.data";
import { siteView, toFirmView } from "./firm-view.server";
import type { Guess, ListingView } from "./listing-view";
import { placeName } from "./place-name.server";

/** The columns of a listing and its firm that a page may show to anybody. */
export const listingViewSelect = {
  id: true,
  number: true,
  kind: true,
  source: true,
  status: true,
  title: true,
  occupationCode: true,
  occupationBy: true,
  occupationSure: true,
  description: true,
  requirements: true,
  regionCodes: true,
  placeText: true,
  address: true,
  payMin: true,
  payMax: true,
  payPeriod: true,
  payCurrency: true,
  payNote: true,
  payBase: true,
  payOvertime: true,
  payPiece: true,
  payPieceUnit: true,
  payAllowances: true,
  probationMonths: true,
  probationPay: true,
  payDay: true,
  samePostWage: true,
  likePostStaff: true,
  insurancePayer: true,
  mentor: true,
  certificates: true,
  languages: true,
  questions: true,
  educationRank: true,
  experienceYears: true,
  benefits: true,
  dorm: true,
  dormCost: true,
  meals: true,
  seats: true,
  taken: true,
  startsOn: true,
  endsOn: true,
  applyBy: true,
  months: true,
  hoursPerDay: true,
  hoursPerWeek: true,
  nightShift: true,
  overtime: true,
  restDayWork: true,
  shift: true,
  hazardous: true,
  hazards: true,
  labourGrade: true,
  answerDays: true,
  validUntil: true,
  publishedAt: true,
  sourceName: true,
  sourceUrl: true,
  sourcedOn: true,
  skills: {
    select: { skillCode: true, needed: true, inferred: true },
    orderBy: { skillCode: "asc" },
  },
  majors: { select: { majorCode: true }, orderBy: { majorCode: "asc" } },
  sites: {
    select: { seats: true, site: { select: { name: true, regionCode: true, address: true } } },
    orderBy: { siteId: "asc" },
  },
  enterprise: {
    select: {
      id: true,
      name: true,
      shortName: true,
      about: true,
      industry: true,
      staffCount: true,
      regionCode: true,
      status: true,
    },
  },
} as const satisfies Prisma.ListingSelect;
export type ListingViewRow = Prisma.ListingGetPayload<{ select: typeof listingViewSelect }>;

/** A listing in the reader's language. Pure: the same row gives the same view. */
export function toListingView(
  row: ListingViewRow,
  reference: Reference,
  locale: Locale,
): ListingView {
  const { payMin, payMax, payPeriod, payCurrency, occupationCode, regionCodes, placeText } = row;
  const { sourceName, sourceUrl, sourcedOn, enterprise, occupationBy, occupationSure, ...rest } =
    row;
  const { payBase, payOvertime, payPiece, payPieceUnit, payAllowances, sites, ...shown } = rest;
  const named = regionCodes.flatMap((code) => placeName(reference, code, locale) ?? []);
  return {
    ...shown,
    payParts: {
      ...{ base: payBase, overtime: payOvertime, hasOvertime: row.overtime },
      ...{ piece: payPiece, pieceUnit: payPieceUnit, allowances: readAllowances(payAllowances) },
    },
    sites: sites.map((one) => siteView(one, reference, locale)),
    certificates: row.certificates.map((c) => reference.certificates.get(c)?.names[locale] ?? c),
    pay: { min: payMin, max: payMax, period: payPeriod, currency: payCurrency },
    occupation: reference.occupations.get(occupationCode ?? "")?.names[locale] ?? null,
    occupationGuess: occupationBy === "inferred" && occupationCode ? guessOf(occupationSure) : null,
    places: named.length > 0 ? named : [placeText].filter(Boolean),
    skills: row.skills.map(({ skillCode: code, ...skill }) => ({
      ...{ code, name: reference.skills.get(code)?.names[locale] ?? code },
      ...skill,
    })),
    majors: row.majors.map((m) => reference.majors.get(m.majorCode)?.names[locale] ?? m.majorCode),
    benefits: row.benefits.map((benefit) => benefitName(benefit, locale)),
    startsOn: dayText(row.startsOn),
    endsOn: dayText(row.endsOn),
    applyBy: dayText(row.applyBy),
    firm: toFirmView(enterprise, reference, locale),
    origin:
      sourceName === null ? null : { name: sourceName, url: sourceUrl, on: dayText(sourcedOn) },
  };
}

const verySure = 0.85;

/** The number 0..1 behind a reading of a title, in words. */
function guessOf(sure: number | null): Guess {
  return sure !== null && sure >= verySure ? "very" : "rather";
}

/** The calendar day of a DATE column. */
export function dayText(date: Date | null): Day | null {
  return date?.toISOString().slice(0, 10) ?? null;
}
