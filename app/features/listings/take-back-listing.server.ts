// Owns taking a listing out of the review queue again, to go on writing.
import { z } from "zod";
import { decideListingMove } from "~/app/domain/listing";
import type { EnterpriseActor } from "~/app/domain/permission";
import { type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { writeListingMove } from "./write-listing-move.server";

export const TakeBackListing = z.strictObject({ listingId: Id });
export type TakeBackListing = z.infer<typeof TakeBackListing>;

/** Makes a submitted listing a draft again. Refusals: `listing.not_found`, `listing.not_yours_to_move`,
 * `listing.move_not_allowed` (the reviewer was faster), `listing.changed_meanwhile`. */
export async function takeBackListing(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: EnterpriseActor,
  { listingId: id }: TakeBackListing,
): Promise<Outcome<{ listingId: Id }>> {
  return inTransaction(db, async (tx) => {
    const listing = await tx.listing.findFirst({
      where: { id, enterpriseId: actor.enterpriseId, source: "posted" },
      select: { id: true, status: true, version: true },
    });
    if (!listing) return refuse("listing.not_found");
    const next = decideListingMove(listing.status, "take_back", actor.role);
    if (!next.ok) return next;
    return writeListingMove(tx, clock.now(), {
      actor,
      listing,
      move: "take_back",
      to: next.value,
    });
  });
}
