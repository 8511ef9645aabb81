// Owns which columns a firm fills in and how a row becomes the draft that forms, checks and copies work on. Leaves
// names in the reader's language to listing-view.server.ts.
import type { Prisma } from "~/prisma/generated/client";
import type { ListingDraft } from "./listing-draft";
import { dayText } from "./listing-view.server";

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
  regionCodes: true,
  address: true,
  payMin: true,
  payMax: true,
  payPeriod: true,
  payCurrency: true,
  payNote: true,
  educationRank: true,
  experienceYears: true,
  benefits: true,
  dorm: true,
  meals: true,
  seats: true,
  startsOn: true,
  months: true,
  hoursPerDay: true,
  hoursPerWeek: true,
  nightShift: true,
  overtime: true,
  hazardous: true,
  answerDays: true,
  validUntil: true,
  skills: { select: { skillCode: true }, orderBy: { skillCode: "asc" } },
  majors: { select: { majorCode: true }, orderBy: { majorCode: "asc" } },
} as const satisfies Prisma.ListingSelect;
export type ListingDraftRow = Prisma.ListingGetPayload<{ select: typeof listingDraftSelect }>;

/** The draft of a row: days as text, skills and majors as codes. */
export function toListingDraft(row: ListingDraftRow): ListingDraft {
  return {
    ...row,
    startsOn: dayText(row.startsOn),
    skillCodes: row.skills.map(({ skillCode }) => skillCode),
    majorCodes: row.majors.map(({ majorCode }) => majorCode),
  };
}
