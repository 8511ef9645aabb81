// Owns handing a draft to the operator: complete by AD-1, lawful by its kind, from a firm that was let in. What was on the
// market before and has changed since a reviewer last saw it is told to those who applied.
import { z } from "zod";
import { decideListingMove } from "~/app/domain/listing";
import { materialChanges } from "~/app/domain/listing-changes";
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id, Version } from "~/app/domain/values";
import { announce, inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { contentOf } from "./content-of";
import { listingDraftSelect, type ListingDraftRow, toListingDraft } from "./listing-draft.server";
import { type Fault, findFaults, isUnlawful } from "./listing-faults";
import { writeListingMove } from "./write-listing-move.server";

/** What was previewed is what is handed in: the version says so. */
export const SubmitListing = z.strictObject({ listingId: Id, version: Version });
export type SubmitListing = z.infer<typeof SubmitListing>;

/** Hands a draft in for review. Refusals: `listing.not_found`, `listing.not_yours_to_move`, `listing.move_not_allowed`,
 * `enterprise.not_approved`, `enterprise.suspended`, `listing.incomplete`, `listing.breaks_rules`,
 * `listing.unlawful_words`, `listing.contact_in_text` (these four with `fields`, comma-separated),
 * `listing.changed_meanwhile`. */
export async function submitListing(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: EnterpriseActor,
  { listingId: id, version }: SubmitListing,
): Promise<Outcome<{ listingId: Id }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const found = await tx.listing.findFirst({
      where: { id, enterpriseId: actor.enterpriseId, source: "posted" },
      select: { ...listingDraftSelect, publishedAt: true },
    });
    if (!found) return refuse("listing.not_found");
    const { status } = found;
    const next = decideListingMove(status, "submit", actor.role);
    if (!next.ok) return next;
    if (found.enterprise.status === "suspended") return refuse("enterprise.suspended");
    if (found.enterprise.status !== "approved") return refuse("enterprise.not_approved");
    const judged = judge(findFaults(toListingDraft(found), now));
    if (!judged.ok) return judged;
    if (found.publishedAt) await tellChanges(tx, now, found);
    return writeListingMove(tx, now, {
      actor,
      listing: { id, status, version },
      move: "submit",
      to: next.value,
      data: { submittedAt: now },
    });
  });
}

/** Whoever applied to it while it was live hears what is different from what the last reviewer saw. */
async function tellChanges(tx: Tx, now: Date, row: ListingDraftRow): Promise<void> {
  const last = await tx.listingReview.findFirst({
    where: { listingId: row.id },
    select: { snapshot: true },
    orderBy: { createdAt: "desc" },
  });
  const before = contentOf((last?.snapshot ?? {}) as object);
  const fields = materialChanges(before, contentOf(toListingDraft(row)));
  if (fields.length === 0) return;
  await announce(tx, now, { name: "listing.changed", listingId: row.id, fields });
}

/** What keeps a listing out of review, the simplest first. Refusals: `listing.incomplete`, `listing.breaks_rules`,
 * `listing.unlawful_words`, `listing.contact_in_text`, each with its `fields`, comma-separated. */
export function judge(faults: readonly Fault[]): Outcome<null> {
  const fields = (of: readonly Fault[]) => [...new Set(of.map(({ field }) => field))].join(",");
  const words = faults.filter(({ is }) => is === "words");
  const rules = faults.filter(({ is }) => is === "rule");
  const contacts = faults.filter(({ is }) => is === "contact");
  const open = faults.filter((fault) => !isUnlawful(fault));
  if (open.length > 0) return refuse("listing.incomplete", { fields: fields(open) });
  if (rules.length > 0) return refuse("listing.breaks_rules", { fields: fields(rules) });
  if (words.length > 0) return refuse("listing.unlawful_words", { fields: fields(words) });
  if (contacts.length > 0) return refuse("listing.contact_in_text", { fields: fields(contacts) });
  return accept(null);
}
