// Owns the operator's decision on a submitted listing, and freezes what the reviewer saw.
import { z } from "zod";
import { decideListingMove } from "~/app/domain/listing";
import { type ChangeField, changeFields, materialChanges } from "~/app/domain/listing-changes";
import type { OperatorActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id, Version } from "~/app/domain/values";
import { inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import {
  frozen,
  listingDraftSelect,
  type ListingDraftRow,
  toListingDraft,
} from "./listing-draft.server";
import { findFaults } from "./listing-faults";
import { writeListingMove } from "./write-listing-move.server";
import { Prisma } from "~/prisma/generated/client";
import { contentOf } from "./content-of";
import type { ListingDraft } from "./listing-draft";

const FieldName = z.enum(changeFields as [ChangeField, ...ChangeField[]]);

export const ReviewListing = z
  .strictObject({
    listingId: Id,
    version: Version,
    verdict: z.enum(["approved", "referred"]),
    note: z.string().trim().max(1000).default(""),
    /** Ticked: these are to be mended. */
    fields: z.array(FieldName).max(changeFields.length).default([]),
    /** What to mend at each; what is written at a field that is not ticked does not count. */
    notes: z.partialRecord(FieldName, z.string().trim().max(500)).default({}),
  })
  .superRefine(({ fields, notes, verdict }, at) => {
    for (const field of verdict === "referred" ? fields : []) {
      if (!notes[field]) {
        at.addIssue({
          code: "custom",
          path: ["notes", field],
          message: "life:invalid.note_needed",
        });
      }
    }
  });
export type ReviewListing = z.input<typeof ReviewListing>;

/** Lets a listing go live (one that its firm had paused comes back paused) or sends it back, with a note as a whole, at single fields, or both. Refusals:
 * `listing.not_found`, `listing.move_not_allowed` (decided already), `listing.referral_needs_note`, `enterprise.not_approved` (its firm lost its standing),
 * `listing.incomplete` (a date has passed while it waited: refer it), `listing.changed_meanwhile` (another reviewer or
 * the firm was faster). */
export async function reviewListing(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: OperatorActor,
  { listingId: id, version, verdict, note = "", fields = [], notes = {} }: ReviewListing,
): Promise<Outcome<{ listingId: Id }>> {
  const now = clock.now();
  const move = verdict === "approved" ? "approve" : "refer";
  return inTransaction(db, async (tx) => {
    const found = await tx.listing.findFirst({
      where: { id, source: "posted" },
      select: { ...listingDraftSelect, publishedAt: true, pausedAt: true, stoodAs: true },
    });
    if (!found) return refuse("listing.not_found");
    const { status, publishedAt, pausedAt, stoodAs } = found;
    const draft = toListingDraft(found);
    const next = decideListingMove(status, move, actor.role, { isPaused: pausedAt !== null });
    if (!next.ok) return next;
    const fieldNotes = move === "refer" ? noted(fields, notes) : {};
    const may = move === "refer" ? says(note, fieldNotes) : mayGoLive(found, now);
    if (!may.ok) return may;
    await tx.listingReview.create({
      data: {
        id: newId(now.getTime()),
        listingId: id,
        verdict,
        note,
        fieldNotes,
        reviewerId: actor.personId,
        snapshot: frozen(draft),
        changes: move === "approve" ? changedFrom(stoodAs as object | null, draft) : [],
        createdAt: now,
      },
    });
    return writeListingMove(tx, now, {
      actor,
      listing: { id, status, version },
      move,
      to: next.value,
      // What comes back from a second look is not new on the market.
      data: move === "approve" ? { publishedAt: publishedAt ?? now, stoodAs: Prisma.DbNull } : {},
    });
  });
}

function says(note: string, fieldNotes: object): Outcome<null> {
  const isSaid = note !== "" || Object.keys(fieldNotes).length > 0;
  return isSaid ? accept(null) : refuse("listing.referral_needs_note");
}

function mayGoLive(found: ListingDraftRow, now: Date): Outcome<null> {
  if (found.enterprise.status !== "approved") return refuse("enterprise.not_approved");
  const fields = findFaults(toListingDraft(found), now).map(({ field }) => field);
  return fields.length > 0
    ? refuse("listing.incomplete", { fields: fields.join(",") })
    : accept(null);
}

/** What is written at the ticked fields. */
function noted(fields: readonly ChangeField[], notes: Partial<Record<ChangeField, string>>) {
  return Object.fromEntries(
    fields.flatMap((field) => (notes[field] ? [[field, notes[field]]] : [])),
  );
}

/** What an approved change means to those who had applied; nothing where it is the first approval. */
function changedFrom(stoodAs: object | null, draft: ListingDraft): ChangeField[] {
  return stoodAs ? materialChanges(contentOf(stoodAs), contentOf(draft)) : [];
}
