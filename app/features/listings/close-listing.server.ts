// Owns ending a listing that is or was on the market, by people. Its event listing.moved{close} starts sweep-due at once (workers/subscriptions), which
// closes the open applications; its timed round is the net. The end by the clock is expire-listings'.
import { z } from "zod";
import { type CloseReason, decideListingMove } from "~/app/domain/listing";
import type { EnterpriseActor, OperatorActor } from "~/app/domain/permission";
import { type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { writeListingMove } from "./write-listing-move.server";

/** The reasons each side may give; `expired` is the clock's alone. */
export const closeReasonsOf = {
  enterprise: ["filled", "cancelled"],
  operator: ["blocked"],
} as const satisfies Record<string, readonly CloseReason[]>;

export const CloseListing = z.strictObject({
  listingId: Id,
  reason: z.enum([...closeReasonsOf.enterprise, ...closeReasonsOf.operator]),
});
export type CloseListing = z.infer<typeof CloseListing>;

/** Ends a listing with a coded reason, also while a change of it waits; one that was never live is not ended. Refusals: `listing.not_found` (also another firm's),
 * `listing.not_yours_to_move` (also a reason of the other side), `listing.move_not_allowed`,
 * `listing.changed_meanwhile`. */
export async function closeListing(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: EnterpriseActor | OperatorActor,
  { listingId: id, reason }: CloseListing,
): Promise<Outcome<{ listingId: Id }>> {
  const now = clock.now();
  const own = actor.side === "enterprise" ? { enterpriseId: actor.enterpriseId } : {};
  const reasons: readonly CloseReason[] = closeReasonsOf[actor.side];
  return inTransaction(db, async (tx) => {
    const listing = await tx.listing.findFirst({
      where: { id, ...own },
      select: { id: true, status: true, version: true, publishedAt: true },
    });
    if (!listing) return refuse("listing.not_found");
    const { status, version, publishedAt } = listing;
    const wasLive = publishedAt !== null;
    const next = decideListingMove(status, "close", actor.role, { wasLive });
    if (!next.ok) return next;
    if (!reasons.includes(reason)) return refuse("listing.not_yours_to_move");
    return writeListingMove(tx, now, {
      actor,
      listing: { id, status, version },
      move: "close",
      to: next.value,
      data: { closedAt: now, closeReason: reason },
    });
  });
}
