// Owns how a student's noes become what the law of fit learns from them. Only the student's own pages and the stored lists
// read this: what somebody said no to is nobody else's.
import type { Learnt, No, NoReason } from "~/app/domain/matching-learnt";
import type { Prisma } from "~/prisma/generated/client";
import type { Behaviour } from "./read-behaviour.server";
import { payOf } from "./match-listing.server";

/** The columns of Person that noes are made of, beside matchStudentSelect. */
export const learntSelect = {
  matchRefusals: {
    select: {
      ...{ reason: true, never: true },
      listing: {
        select: {
          ...{ enterpriseId: true, occupationCode: true, regionCodes: true, shift: true },
          ...{ nightShift: true, payMin: true, payMax: true, payPeriod: true, payCurrency: true },
          sites: { select: { site: { select: { regionCode: true } } } },
        },
      },
    },
    orderBy: { listingId: "asc" },
  },
} as const satisfies Prisma.PersonSelect;
type Row = Prisma.PersonGetPayload<{ select: typeof learntSelect }>;

/** What was learnt of a student. Pure. */
export function learntOf({ matchRefusals }: Row, behaviour: Behaviour): Learnt {
  const noes = matchRefusals.map(({ reason, never, listing }): No => {
    const { enterpriseId, occupationCode, shift, nightShift, regionCodes, sites } = listing;
    const places = [...regionCodes, ...sites.map(({ site }) => site.regionCode)];
    return {
      ...{ reason: reason as NoReason, never, enterpriseId, occupationCode, shift, nightShift },
      ...{ placeCodes: [...new Set(places)], pay: payOf(listing) },
    };
  });
  return { noes, ...behaviour };
}
