// Owns the firm's moves that need no words: pause, resume, archive. Where each leads is domain/listing.ts'; the event takes
// a paused listing out of search and puts a resumed one back.
import { z } from "zod";
import { decideListingMove } from "~/app/domain/listing";
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { mayPrepare } from "./draft-listing.server";
import { writeListingMove } from "./write-listing-move.server";

export const plainMoves = ["pause", "resume", "archive"] as const;
export const MoveListing = z.strictObject({ listingId: Id, move: z.enum(plainMoves) });
export type MoveListing = z.infer<typeof MoveListing>;

/** Takes a live listing off the market for a while, puts it back, or puts an ended one away. Refusals:
 * `listing.not_found` (also another firm's), `listing.not_yours_to_move`, `listing.move_not_allowed`,
 * `listing.changed_meanwhile`; for resume also `listing.validity_over`, `enterprise.suspended`, `enterprise.not_approved`. */
export async function moveListing(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: EnterpriseActor,
  { listingId: id, move }: MoveListing,
): Promise<Outcome<{ listingId: Id }>> {
  const now = clock.now();
  const data = {
    pause: { pausedAt: now },
    resume: { pausedAt: null },
    archive: { archivedAt: now },
  }[move];
  return inTransaction(db, async (tx) => {
    const found = await tx.listing.findFirst({
      where: { id, enterpriseId: actor.enterpriseId, source: "posted" },
      select: {
        status: true,
        version: true,
        validUntil: true,
        enterprise: { select: { status: true } },
      },
    });
    if (!found) return refuse("listing.not_found");
    const { status, version, validUntil, enterprise } = found;
    const next = decideListingMove(status, move, actor.role);
    if (!next.ok) return next;
    const standing = move === "resume" ? mayPrepare(enterprise.status) : accept(null);
    if (!standing.ok) return standing;
    if (move === "resume" && validUntil <= now) return refuse("listing.validity_over");
    const listing = { id, status, version };
    return writeListingMove(tx, now, { actor, listing, move, to: next.value, data });
  });
}
