// Owns re-reading what a notice of a teacher's recommendation is about: the listing and its firm, never the teacher's words.
import { titleAsStood } from "~/app/features/listings/read-stood.server";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import type { Matter } from "./read-matter.server";

/** What a teacher holds up to one student; null when it is gone. */
export async function readTip(db: Tx, tipId: Id, studentId: Id): Promise<Matter | null> {
  const row = await db.teacherTip.findUnique({
    where: { id: tipId },
    select: {
      listing: {
        select: {
          ...{ title: true, stoodAs: true, enterpriseId: true },
          enterprise: { select: { shortName: true } },
        },
      },
    },
  });
  if (!row) return null;
  const { listing } = row;
  const { enterpriseId, enterprise } = listing;
  return {
    ...{ fromDraft: false, authorSide: null, student: null, enterpriseId, invitedId: studentId },
    subject: { kind: "tip", id: tipId },
    params: { firm: enterprise.shortName, title: titleAsStood(listing) },
  };
}
