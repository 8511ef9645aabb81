// Owns the operator's decision on a submitted listing, and freezes what the reviewer saw.
import { z } from "zod";
import { decideListingMove } from "~/app/domain/listing";
import type { OperatorActor } from "~/app/domain/permission";
import { type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { listingDraftSelect, toListingDraft } from "./listing-draft.server";
import { findFaults } from "./listing-faults";
import { writeListingMove } from "./write-listing-move.server";

export const ReviewListing = z.strictObject({
  listingId: Id,
  version: z.number().int(),
  verdict: z.enum(["approved", "referred"]),
  note: z.string().trim().max(1000).default(""),
});
export type ReviewListing = z.infer<typeof ReviewListing>;

/** Lets a listing go live or sends it back with a note. Refusals: `listing.not_found`, `listing.move_not_allowed`
 * (decided already), `listing.referral_needs_note`, `enterprise.not_approved` (its firm lost its standing),
 * `listing.incomplete` (a date has passed while it waited: refer it), `listing.changed_meanwhile` (another reviewer or
 * the firm was faster). */
export async function reviewListing(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: OperatorActor,
  { listingId: id, version, verdict, note }: ReviewListing,
): Promise<Outcome<{ listingId: Id }>> {
  const now = clock.now();
  const move = verdict === "approved" ? "approve" : "refer";
  return inTransaction(db, async (tx) => {
    const found = await tx.listing.findFirst({
      where: { id, source: "posted" },
      select: { ...listingDraftSelect, enterprise: { select: { status: true } } },
    });
    if (!found) return refuse("listing.not_found");
    const { status, enterprise, ...seen } = found;
    const next = decideListingMove(status, move, actor.role);
    if (!next.ok) return next;
    if (move === "refer" && note === "") return refuse("listing.referral_needs_note");
    if (move === "approve" && enterprise.status !== "approved")
      return refuse("enterprise.not_approved");
    const faults = move === "approve" ? findFaults(toListingDraft(found), now) : [];
    if (faults.length > 0) {
      return refuse("listing.incomplete", { fields: faults.map(({ field }) => field).join(",") });
    }
    await tx.listingReview.create({
      data: {
        id: newId(now.getTime()),
        listingId: id,
        verdict,
        note,
        reviewerId: actor.personId,
        snapshot: { ...toListingDraft(found), ...frozen(seen) },
        createdAt: now,
      },
    });
    return writeListingMove(tx, now, {
      actor,
      listing: { id, status, version },
      move,
      to: next.value,
      data: move === "approve" ? { publishedAt: now } : {},
    });
  });
}

/** Dates as text, since the snapshot is JSON. */
function frozen({ validUntil }: { validUntil: Date }) {
  return { validUntil: validUntil.toISOString() };
}
