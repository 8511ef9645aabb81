// Owns what a deed means for recommendations: which students' and listings' lists it may change. They are brought up to
// date by matching/follow-changes.ts.
import { z } from "zod";
import { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { defineJob } from "../define-job";
import { noteChanges } from "../matching/note-changes";

/** Whom the deed is about: a student, listings, all listings of a firm, both sides of an application. */
const Whom = z.union([
  z.object({ personId: Id }),
  z.object({ listingIds: z.array(Id) }),
  z.object({ enterpriseId: Id }),
  z.object({ applicationId: Id }),
]);
type Whom = z.infer<typeof Whom>;

/** The lists that this concerns are true again within seconds. May run twice. */
export const refreshMatches = defineJob({
  name: "refresh-matches",
  payload: Whom,
  attempts: 8,
  together: true,
  run: async (services, whom) => {
    const { persons, listings } = await whoIsMeant(services, whom);
    await noteChanges(services, persons, true);
    await noteChanges(services, listings, false);
  },
});

async function whoIsMeant(
  { db }: Services,
  whom: Whom,
): Promise<{ persons: Id[]; listings: Id[] }> {
  if ("personId" in whom) return { persons: [whom.personId], listings: [] };
  if ("listingIds" in whom) return { persons: [], listings: whom.listingIds };
  if ("enterpriseId" in whom) {
    const where = {
      enterpriseId: whom.enterpriseId,
      source: "posted",
      status: { not: "draft" },
    } as const;
    const rows = await db.listing.findMany({ where, select: { id: true } });
    return { persons: [], listings: rows.map(({ id }) => id) };
  }
  const row = await db.application.findUnique({
    where: { id: whom.applicationId },
    select: { studentId: true, listingId: true },
  });
  return row
    ? { persons: [row.studentId], listings: [row.listingId] }
    : { persons: [], listings: [] };
}
