// Owns how a listing's row becomes what people see: which columns are read (never contact data) and how codes become
// names. Who may see which row is the reads' `where`.
import { readAllowances } from "~/app/domain/listing-terms";
import type { Reference } from "~/app/domain/reference";
import type { Locale } from "~/app/domain/values";
import type { Prisma } from "~/prisma/generated/client";
import { benefitName, isNamedBenefit } from "./benefits.data";
import { siteView, toFirmView } from "./firm-view.server";
import { dayText } from "./day-text.server";
import { inWords, listingCardSelect } from "./listing-card.server";
import type { ListingView } from "./listing-view";

/** The columns of a listing and its firm that a page may show to anybody. */
export const listingViewSelect = {
  ...listingCardSelect,
  number: true,
  source: true,
  status: true,
  description: true,
  requirements: true,
  address: true,
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
  experienceYears: true,
  benefits: true,
  dormCost: true,
  startsOn: true,
  endsOn: true,
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
  validUntil: true,
  publishedAt: true,
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
  const { enterprise, occupationCode, occupationBy, occupationSure, ...coded } = row;
  const { payMin, payMax, payPeriod, payCurrency, regionCodes, placeText, ...rest } = coded;
  const { sourceName, sourceUrl, sourcedOn, applyBy, ...plain } = rest;
  const codes = {
    ...{ occupationCode, occupationBy, occupationSure, payMin, payMax, payPeriod, payCurrency },
    ...{ regionCodes, placeText, sourceName, sourceUrl, sourcedOn, applyBy },
  };
  const { payBase, payOvertime, payPiece, payPieceUnit, payAllowances, sites, ...shown } = plain;
  return {
    ...shown,
    ...inWords(codes, reference, locale),
    payParts: {
      ...{ base: payBase, overtime: payOvertime, hasOvertime: row.overtime },
      ...{ piece: payPiece, pieceUnit: payPieceUnit, allowances: readAllowances(payAllowances) },
    },
    sites: sites.map((one) => siteView(one, reference, locale)),
    certificates: row.certificates.map((c) => reference.certificates.get(c)?.names[locale] ?? c),
    skills: row.skills.map(({ skillCode: code, ...skill }) => ({
      ...{ code, name: reference.skills.get(code)?.names[locale] ?? code },
      ...skill,
    })),
    majors: onceEach(
      row.majors.map((m) => reference.majors.get(m.majorCode)?.names[locale] ?? m.majorCode),
    ),
    benefits: row.benefits.map((benefit) => benefitName(benefit, locale)),
    typedBenefits: row.benefits.filter((benefit) => !isNamedBenefit(benefit)),
    startsOn: dayText(row.startsOn),
    endsOn: dayText(row.endsOn),
    firm: toFirmView(enterprise, reference, locale),
  };
}

/** Majors of two levels share a name in English: it is said once. */
const onceEach = (names: readonly string[]) => [...new Set(names)];
