// Owns copying a listing of one's own firm into a new draft: the content, never its life.
import { z } from "zod";
import { decideListingMove } from "~/app/domain/listing";
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { addDays, dayOf, endOfDay, Id } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { defaultOpenDays, mayPrepare } from "./draft-listing.server";
import { copiedContent, listingDraftSelect } from "./listing-draft.server";

export const CloneListing = z.strictObject({ listingId: Id });
export type CloneListing = z.infer<typeof CloneListing>;

/** Makes a new draft of a listing in any state, open for the usual time from today; its other days are to be set anew.
 * Refusals: `listing.not_found`, `listing.not_yours_to_move`, `enterprise.suspended`, `enterprise.not_approved`. */
export async function cloneListing(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: EnterpriseActor,
  input: CloneListing,
): Promise<Outcome<{ listingId: Id }>> {
  const mayDraft = decideListingMove("draft", "edit", actor.role);
  if (!mayDraft.ok) return mayDraft;
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const found = await tx.listing.findFirst({
      where: { id: input.listingId, enterpriseId: actor.enterpriseId, source: "posted" },
      select: { ...listingDraftSelect, siteId: true },
    });
    if (!found) return refuse("listing.not_found");
    const standing = mayPrepare(found.enterprise.status);
    if (!standing.ok) return standing;
    const listingId = newId(now.getTime());
    await tx.listing.create({
      data: {
        ...copiedContent(found),
        id: listingId,
        enterpriseId: actor.enterpriseId,
        status: "draft",
        startsOn: null,
        endsOn: null,
        applyBy: null,
        clonedFromId: found.id,
        validUntil: endOfDay(addDays(dayOf(now), defaultOpenDays)),
        createdById: actor.personId,
        createdAt: now,
      },
    });
    await audit(tx, now, { actor, action: "listing.clone", subject: ["listing", listingId] });
    return accept({ listingId });
  });
}
