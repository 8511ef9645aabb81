// Owns letting a held re-posted listing onto the market after somebody looked at its findings.
import { z } from "zod";
import { decideListingMove } from "~/app/domain/listing";
import type { OperatorActor } from "~/app/domain/permission";
import { type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { writeListingMove } from "./write-listing-move.server";

export const ReleaseListing = z.strictObject({ listingId: Id });
export type ReleaseListing = z.infer<typeof ReleaseListing>;

/** Makes a held listing searchable; its findings stay on record. Refusals: `listing.not_found`,
 * `listing.not_reposted`, `listing.move_not_allowed`, `listing.changed_meanwhile`. */
export async function releaseListing(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: OperatorActor,
  { listingId: id }: ReleaseListing,
): Promise<Outcome<{ listingId: Id }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const found = await tx.listing.findUnique({
      where: { id },
      select: { status: true, version: true, source: true, publishedAt: true },
    });
    if (!found) return refuse("listing.not_found");
    const { source, publishedAt, status, version } = found;
    if (source !== "reposted") return refuse("listing.not_reposted");
    const next = decideListingMove(status, "release", actor.role);
    if (!next.ok) return next;
    return writeListingMove(tx, now, {
      actor,
      listing: { id, status, version },
      move: "release",
      to: next.value,
      data: { publishedAt: publishedAt ?? now },
    });
  });
}
