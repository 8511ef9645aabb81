// Owns the way from a draft of an application back to the listing that it is for.
import type { StudentActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

/** The listing of a draft of the student's own, to go on with it; null when it is none. */
export async function findDraftListing(
  { db }: Pick<Services, "db">,
  actor: StudentActor,
  applicationId: Id,
): Promise<Id | null> {
  const row = await db.application.findFirst({
    where: { id: applicationId, studentId: actor.personId, status: "draft" },
    select: { listingId: true },
  });
  return row?.listingId ?? null;
}
