// Owns saving a draft: what was typed, however unfinished, guarded by the version that was read. Whether it may be
// submitted is submit-listing's.
import { decideListingMove } from "~/app/domain/listing";
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { columnsOf, replaceCodes } from "./draft-columns.server";
import { replaceSites, seatsAsked } from "./draft-sites.server";
import type { SaveListing } from "./listing-form-schema.server";

export { longestOpenDays, saveListingSchema, type SaveListing } from "./listing-form-schema.server";

/** Keeps what was typed, of the fields that the kind has. Refusals: `listing.not_found` (also another firm's),
 * `listing.not_yours_to_move`, `listing.move_not_allowed` (it is no draft any more), `listing.seats_taken`
 * (fewer than are `taken`), `listing.changed_meanwhile` (saved elsewhere since). */
export async function saveListing(
  { db, clock, reference }: Pick<Services, "db" | "clock" | "reference">,
  actor: EnterpriseActor,
  input: SaveListing,
): Promise<Outcome<{ listingId: Id }>> {
  const { listingId: id, version } = input;
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    // It may have been live: nobody is offered a seat between the look at those taken and the write.
    await tx.$queryRaw`select id from "Listing" where id = ${id}::uuid for no key update`;
    const found = await tx.listing.findFirst({
      where: { id, enterpriseId: actor.enterpriseId, source: "posted" },
      select: {
        ...{ status: true, kind: true, taken: true },
        enterprise: { select: { sites: { select: { id: true } } } },
      },
    });
    if (!found) return refuse("listing.not_found");
    const next = decideListingMove(found.status, "edit", actor.role);
    if (!next.ok) return next;
    const { taken, enterprise } = found;
    const seats = seatsAsked(input, enterprise.sites, reference);
    if (seats !== null && seats < taken) return refuse("listing.seats_taken", { taken });
    const { count } = await tx.listing.updateMany({
      where: { id, version, status: found.status },
      data: {
        ...columnsOf(input, found.kind, reference),
        seats,
        status: next.value,
        version: { increment: 1 },
      },
    });
    if (count === 0) return refuse("listing.changed_meanwhile");
    await replaceCodes(tx, { id, kind: found.kind }, input, reference);
    await replaceSites(tx, { listingId: id, actor, now }, input, reference);
    await audit(tx, now, { actor, action: "listing.edit", subject: ["listing", id] });
    return accept({ listingId: id });
  });
}
