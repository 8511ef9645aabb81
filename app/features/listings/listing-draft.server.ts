// Owns which columns a firm fills in and how a row becomes the draft that forms, checks and copies work on. Leaves
// names in the reader's language to listing-view.server.ts.
import { readAllowances } from "~/app/domain/listing-terms";
import type { Prisma } from "~/prisma/generated/client";
import type { ListingDraft } from "./listing-draft";
import { dayText } from "./day-text.server";
import { listingViewSelect } from "./listing-view.server";

/** Everything a firm fills in, and where the listing stands. */
export const listingDraftSelect = {
  id: true,
  number: true,
  version: true,
  kind: true,
  status: true,
  title: true,
  occupationCode: true,
  description: true,
  requirements: true,
  mentor: true,
  regionCodes: true,
  address: true,
  payMin: true,
  payMax: true,
  payPeriod: true,
  payCurrency: true,
  payBase: true,
  payOvertime: true,
  payPiece: true,
  payPieceUnit: true,
  payAllowances: true,
  probationMonths: true,
  probationPay: true,
  payDay: true,
  samePostWage: true,
  payNote: true,
  educationRank: true,
  experienceYears: true,
  benefits: true,
  dorm: true,
  dormCost: true,
  meals: true,
  seats: true,
  startsOn: true,
  endsOn: true,
  months: true,
  hoursPerDay: true,
  hoursPerWeek: true,
  shift: true,
  nightShift: true,
  overtime: true,
  restDayWork: true,
  hazards: true,
  labourGrade: true,
  hazardous: true,
  likePostStaff: true,
  insurancePayer: true,
  certificates: true,
  languages: true,
  questions: true,
  applyBy: true,
  answerDays: true,
  validUntil: true,
  skills: { select: { skillCode: true, needed: true }, orderBy: { skillCode: "asc" } },
  majors: { select: { majorCode: true }, orderBy: { majorCode: "asc" } },
  sites: {
    select: { siteId: true, ...listingViewSelect.sites.select },
    orderBy: listingViewSelect.sites.orderBy,
  },
  enterprise: {
    select: {
      ...listingViewSelect.enterprise.select,
      sites: {
        select: { id: true, name: true, regionCode: true, address: true },
        orderBy: { id: "asc" },
      },
    },
  },
} as const satisfies Prisma.ListingSelect;
export type ListingDraftRow = Prisma.ListingGetPayload<{ select: typeof listingDraftSelect }>;

/** The draft of a row: days as text, skills and majors as codes, the places of its firm. */
export function toListingDraft({
  enterprise,
  payAllowances,
  hazardous: _derived,
  skills,
  majors,
  sites,
  ...row
}: ListingDraftRow): ListingDraft {
  return {
    ...row,
    startsOn: dayText(row.startsOn),
    endsOn: dayText(row.endsOn),
    applyBy: dayText(row.applyBy),
    allowances: readAllowances(payAllowances),
    neededSkillCodes: skills.filter(({ needed }) => needed).map(({ skillCode }) => skillCode),
    skillCodes: skills.map(({ skillCode }) => skillCode),
    majorCodes: majors.map(({ majorCode }) => majorCode),
    sites: sites.map(({ siteId, seats }) => ({ siteId, seats })),
    firmStaff: enterprise.staffCount,
    firmSites: enterprise.sites,
  };
}

/** A draft as JSON, days and instants as text: what a reviewer saw, what stood before a change. */
export function frozen(draft: ListingDraft): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(draft)) as Prisma.InputJsonObject;
}

/** What a copy of a listing takes over: everything that was filled in, in columns and in rows beside it; never its number,
 * its version or its state. */
export function copiedContent({
  id: _id,
  number: _number,
  version: _version,
  status: _status,
  enterprise: _enterprise,
  skills,
  majors,
  sites,
  payAllowances,
  ...columns
}: ListingDraftRow) {
  return {
    ...columns,
    payAllowances: payAllowances ?? [],
    skills: { createMany: { data: skills } },
    majors: { createMany: { data: majors } },
    sites: { createMany: { data: sites.map(({ siteId, seats }) => ({ siteId, seats })) } },
  } satisfies Partial<Prisma.ListingUncheckedCreateInput>;
}
