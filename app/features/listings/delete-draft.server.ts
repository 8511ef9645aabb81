// Owns throwing away a draft that nobody but its firm has ever seen. What was submitted once stays: reviews and an archive
// are close-listing's and move-listing's.
import { z } from "zod";
import { decideListingMove } from "~/app/domain/listing";
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { audit, inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";

export const DeleteDraft = z.strictObject({ listingId: Id });
export type DeleteDraft = z.infer<typeof DeleteDraft>;

/** Deletes a draft that was never submitted, with all that was written into it; an audit line stays. Refusals:
 * `listing.not_found` (also another firm's), `listing.not_yours_to_move`, `listing.move_not_allowed` (submitted at some
 * time, or somebody applied). */
export async function deleteDraft(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: EnterpriseActor,
  { listingId }: DeleteDraft,
): Promise<Outcome<null>> {
  const mayDraft = decideListingMove("draft", "edit", actor.role);
  if (!mayDraft.ok) return mayDraft;
  return inTransaction(db, async (tx) => {
    const own = { id: listingId, enterpriseId: actor.enterpriseId, source: "posted" } as const;
    const found = await tx.listing.findFirst({ where: own, select: { status: true } });
    if (!found) return refuse("listing.not_found");
    // The write locks the row: a save or a submission at the same time comes before or finds nothing.
    const unseen = { status: "draft", submittedAt: null, applications: { none: {} } } as const;
    const { count } = await tx.listing.updateMany({
      where: { ...own, ...unseen },
      data: { version: { increment: 1 } },
    });
    const { status } = found;
    if (count === 0) return refuse("listing.move_not_allowed", { status, move: "delete" });
    await deleteWhole(tx, listingId);
    const subject: [string, Id] = ["listing", listingId];
    await audit(tx, clock.now(), { actor, action: "listing.delete_draft", subject });
    return accept(null);
  });
}

async function deleteWhole(tx: Tx, listingId: Id): Promise<void> {
  const where = { listingId };
  await tx.listingSkill.deleteMany({ where });
  await tx.listingMajor.deleteMany({ where });
  await tx.listingSite.deleteMany({ where });
  await tx.interviewSlot.deleteMany({ where });
  await tx.listing.delete({ where: { id: listingId } });
}
