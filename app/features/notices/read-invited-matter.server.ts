// Owns re-reading what a notice of an invitation or a recommendation is about: firm, school, listing. Never the words that
// came with it, and of a list no student's name.
import { titleAsStood } from "~/app/features/listings/read-stood.server";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import type { Matter } from "./read-matter.server";

const silent = { fromDraft: false, authorSide: null, student: null };

/** A firm's invitation to one student; null when it is gone. */
export async function readInvitation(db: Tx, invitationId: Id): Promise<Matter | null> {
  const row = await db.studentInvitation.findUnique({
    where: { id: invitationId },
    select: {
      ...{ id: true, enterpriseId: true, studentId: true, expiresAt: true },
      enterprise: { select: { shortName: true } },
      listing: { select: { title: true, stoodAs: true } },
    },
  });
  if (!row) return null;
  const { id, enterpriseId, studentId, enterprise, listing, expiresAt } = row;
  const until = expiresAt.toISOString();
  return {
    ...{ ...silent, enterpriseId, invitedId: studentId, subject: { kind: "invitation", id } },
    params: { firm: enterprise.shortName, title: titleAsStood(listing), until },
  };
}

/** A school's list for a firm, and the student who is asked; null when it is gone or taken back. */
export async function readList(db: Tx, listId: Id, studentId?: Id): Promise<Matter | null> {
  const row = await db.recommendedList.findFirst({
    where: { id: listId, withdrawnAt: null },
    select: {
      enterpriseId: true,
      enterprise: { select: { shortName: true } },
      school: { select: { shortName: true } },
    },
  });
  if (!row) return null;
  const { enterpriseId, enterprise, school } = row;
  return {
    ...{ ...silent, enterpriseId, subject: { kind: "invitation", id: listId } },
    ...(studentId ? { invitedId: studentId } : {}),
    params: { firm: enterprise.shortName, school: school.shortName },
  };
}
