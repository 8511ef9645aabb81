// Owns how a file is taken away: it is no longer offered at once; its bytes go when nobody has it any more.
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { type FileOwner, ownerOf } from "./store-file.server";

/** Takes a file out of the profile's records, the firm's photos and applications not sent yet, and no longer offers it; an
 * application that was sent with it keeps it. Twice is once. Refuses `file.not_found` for what is not the actor's, `file.not_yours` for mentors. */
export async function removeFile(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: FileOwner,
  { fileId }: { fileId: Id },
): Promise<Outcome<null>> {
  if (actor.role === "mentor") return refuse("file.not_yours");
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    // A photo of a week is taken out there; a letter stays as long as what it is about.
    const none = { none: {} };
    const apart = { journalPhotos: none, sealAuthorities: none, letters: none };
    const where = { id: fileId, ...ownerOf(actor), ...apart };
    const found = await tx.storedFile.findFirst({ where, select: { removedAt: true } });
    if (!found) return refuse("file.not_found");
    if (found.removedAt) return accept(null);
    await tx.storedFile.updateMany({ where, data: { removedAt: now } });
    await tx.profileRecord.updateMany({ where: { fileId }, data: { fileId: null } });
    await tx.applicationFile.deleteMany({ where: { fileId, application: { status: "draft" } } });
    await tx.enterprisePhoto.deleteMany({ where: { fileId } });
    const subject: [string, Id] = ["file", fileId];
    await audit(tx, now, { actor, action: "file.remove", subject, fields: ["removedAt"] });
    return accept(null);
  });
}
