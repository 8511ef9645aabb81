// Owns "tell me when this firm joins": all that can be done with a listing that was taken from another site.
import { z } from "zod";
import { listingScope } from "~/app/domain/listing";
import type { StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";

export const RegisterInterest = z.strictObject({ listingId: Id });
export type RegisterInterest = z.infer<typeof RegisterInterest>;

/** Notes that a student would like to hear when a re-posted listing's firm joins; a second press changes nothing.
 * Refuses listings that can be applied to, and re-posted ones the student may not be shown. */
export function registerInterest(
  { db, clock, repostedOn }: Pick<Services, "db" | "clock" | "repostedOn">,
  actor: StudentActor,
  { listingId }: RegisterInterest,
): Promise<Outcome<null>> {
  return inTransaction(db, async (tx) => {
    const listing = await tx.listing.findFirst({
      where: { id: listingId, status: "live", validUntil: { gt: clock.now() } },
      select: { source: true },
    });
    if (!listing) return refuse("listing.not_found");
    if (listing.source !== "reposted") return refuse("listing.not_reposted");
    if (!listingScope(actor, repostedOn).reposted) return refuse("listing.not_found");
    const now = clock.now();
    const { count } = await tx.listingInterest.createMany({
      data: [{ listingId, personId: actor.personId, createdAt: now }],
      skipDuplicates: true,
    });
    if (count > 0) {
      await audit(tx, now, {
        actor,
        action: "listing.interest",
        subject: ["Listing", listingId],
      });
    }
    return accept(null);
  });
}
