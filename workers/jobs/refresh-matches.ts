// Owns what a deed means for recommendations: which students' and listings' lists it may change. They are brought up to
// date by matching/follow-changes.ts.
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { defineJob } from "../define-job";
import { noteChanges } from "../matching/note-changes";

/** Whom the deed is about: students, listings, all listings of firms, both sides of applications. */
const Whom = z.strictObject({
  personIds: z.array(Id).default([]),
  listingIds: z.array(Id).default([]),
  enterpriseIds: z.array(Id).default([]),
  applicationIds: z.array(Id).default([]),
});

/** The lists that this concerns are true again within seconds. May run twice. */
export const refreshMatches = defineJob({
  name: "refresh-matches",
  payload: Whom,
  attempts: 8,
  together: true,
  run: async (services, { personIds, listingIds, enterpriseIds, applicationIds }) => {
    const { db } = services;
    const sides = await ofSome(applicationIds, (id) =>
      db.application.findMany({ where: { id }, select: { studentId: true, listingId: true } }),
    );
    const listings = await ofSome(enterpriseIds, (enterpriseId) =>
      db.listing.findMany({
        where: { enterpriseId, source: "posted", status: { not: "draft" } },
        select: { id: true },
      }),
    );
    await noteChanges(services, [...personIds, ...sides.map((one) => one.studentId)], true);
    await noteChanges(
      services,
      [...listingIds, ...sides.map((one) => one.listingId), ...listings.map(({ id }) => id)],
      false,
    );
  },
});

/** The rows behind ids; nothing is asked for none. */
async function ofSome<Row>(
  ids: Id[],
  find: (some: { in: Id[] }) => Promise<Row[]>,
): Promise<Row[]> {
  return ids.length === 0 ? [] : find({ in: ids });
}
