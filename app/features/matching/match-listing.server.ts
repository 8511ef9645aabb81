// Owns how a listing's row becomes what the law of fit sees. What counts how much is domain/matching.ts'.
import type { MatchListing } from "~/app/domain/matching-views";
import type { Day } from "~/app/domain/values";
import type { Prisma } from "~/prisma/generated/client";
import { monthlyFen } from "~/search/monthly-fen";

/** The columns of Listing that a match is made of. */
export const matchListingSelect = {
  ...{ id: true, enterpriseId: true, kind: true, source: true, status: true, validUntil: true },
  ...{ applyBy: true, seats: true, taken: true, occupationCode: true, regionCodes: true },
  ...{ payMin: true, payMax: true, payPeriod: true, payCurrency: true, dorm: true, shift: true },
  ...{ nightShift: true, hazardous: true, startsOn: true, endsOn: true, months: true },
  ...{ educationRank: true, experienceYears: true, certificates: true, languages: true },
  skills: { select: { skillCode: true, needed: true } },
  majors: { select: { majorCode: true } },
  sites: { select: { site: { select: { regionCode: true } } } },
  enterprise: {
    select: { status: true, schools: { select: { schoolId: true, verdict: true } } },
  },
} as const satisfies Prisma.ListingSelect;
export type MatchListingRow = Prisma.ListingGetPayload<{ select: typeof matchListingSelect }>;

/** The listing as the law of fit sees one. `answersKept`: percent answered in time by the firm's record, null where there is
 * none. Pure. */
export function toMatchListing(row: MatchListingRow, answersKept: number | null): MatchListing {
  const { id, enterpriseId, kind, source, status, validUntil, seats, taken, enterprise } = row;
  const { occupationCode, dorm, shift, nightShift, hazardous, months } = row;
  const { educationRank, experienceYears, certificates, languages } = row;
  const saying = (word: "approved" | "not_a_fit") =>
    enterprise.schools.flatMap(({ schoolId, verdict }) => (verdict === word ? [schoolId] : []));
  return {
    ...{ id, enterpriseId, kind, source, status, validUntil, seats, taken, occupationCode, dorm },
    ...{ shift, nightShift, hazardous, months, educationRank, experienceYears, certificates },
    ...{ languages, answersKept, enterpriseStatus: enterprise.status },
    ...{ approvedBy: saying("approved"), unfitFor: saying("not_a_fit"), pay: payOf(row) },
    ...{ applyBy: day(row.applyBy), startsOn: day(row.startsOn), endsOn: day(row.endsOn) },
    placeCodes: [...new Set([...row.regionCodes, ...row.sites.map(({ site }) => site.regionCode)])],
    skills: row.skills.map(({ skillCode, needed }) => ({ code: skillCode, needed })),
    majorCodes: row.majors.map(({ majorCode }) => majorCode),
  };
}

/** CNY fen a month at the middle of what is paid; null where pay is not said. */
export function payOf({
  payMin,
  payMax,
  payPeriod,
  payCurrency,
}: Pick<MatchListingRow, "payMin" | "payMax" | "payPeriod" | "payCurrency">): number | null {
  const ends = [payMin, payMax].filter((one) => one !== null);
  if (ends.length === 0) return null;
  const middle = Math.round(ends.reduce((sum, one) => sum + one, 0) / ends.length);
  return monthlyFen(middle, payPeriod, payCurrency);
}

const day = (date: Date | null): Day | null => date && date.toISOString().slice(0, 10);
