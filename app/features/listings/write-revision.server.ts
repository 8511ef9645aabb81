// Owns writing a changed form over a listing that is on the market or paused, inside the transaction of whoever keeps or
// takes back what was written, and what is found in the listing then. Which changes matter is domain/listing-changes.ts'.
import { decideListingMove, type ListingStatus } from "~/app/domain/listing";
import { type ChangeField, changedFields, materialChanges } from "~/app/domain/listing-changes";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Reference } from "~/app/domain/reference";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Tx } from "~/app/platform/db.server";
import { contentOf } from "./content-of";
import { columnsOf, replaceCodes } from "./draft-columns.server";
import { replaceSites, seatsAsked } from "./draft-sites.server";
import { listingDraftSelect, type ListingDraftRow, toListingDraft } from "./listing-draft.server";
import { type Fault, findFaults } from "./listing-faults";
import type { SaveListing } from "./listing-form-schema.server";

type On = { actor: EnterpriseActor; now: Date; reference: Reference };
/** `next`: where a change that matters leads; `faults`: what keeps the change from standing. */
type Revision = {
  was: ListingDraftRow;
  next: ListingStatus;
  changed: ChangeField[];
  material: ChangeField[];
  faults: Fault[];
};

/** Writes the form and says what it changed. Refusals: `listing.not_found`, `listing.not_yours_to_move`,
 * `listing.move_not_allowed`, `enterprise.suspended`, `enterprise.not_approved`, `listing.incomplete` (no seats),
 * `listing.seats_taken` (with `taken`), `listing.changed_meanwhile`. */
export async function writeRevision(
  tx: Tx,
  { actor, now, reference }: On,
  input: SaveListing,
): Promise<Outcome<Revision>> {
  const { listingId: id, version } = input;
  // Nobody is offered a seat between the look at those taken and the write.
  await tx.$queryRaw`select id from "Listing" where id = ${id}::uuid for no key update`;
  const select = { ...listingDraftSelect, taken: true };
  const was = await tx.listing.findFirst({
    where: { id, enterpriseId: actor.enterpriseId, source: "posted" },
    select,
  });
  if (!was) return refuse("listing.not_found");
  const next = mayRevise(was, actor);
  if (!next.ok) return next;
  const seats = seatsAsked(input, was.enterprise.sites, reference);
  if (seats === null) return refuse("listing.incomplete", { fields: "seats" });
  if (seats < was.taken) return refuse("listing.seats_taken", { taken: was.taken });
  const { count } = await tx.listing.updateMany({
    where: { id, version, status: was.status },
    data: { ...columnsOf(input, was.kind, reference), seats, version: { increment: 1 } },
  });
  if (count === 0) return refuse("listing.changed_meanwhile");
  await replaceCodes(tx, { id, kind: was.kind }, input, reference);
  await replaceSites(tx, { listingId: id, actor, now }, input, reference);
  const is = await tx.listing.findUniqueOrThrow({ where: { id }, select });
  return accept({ was, next: next.value, ...lookAt(was, is, now) });
}

function mayRevise({ status, enterprise }: ListingDraftRow, actor: EnterpriseActor) {
  const next = decideListingMove(status, "revise", actor.role);
  if (!next.ok) return next;
  if (enterprise.status === "suspended") return refuse("enterprise.suspended");
  return enterprise.status === "approved" ? next : refuse("enterprise.not_approved");
}

/** What goes to review is judged as a whole; a small change only by what it touches (a start may have passed since). */
function lookAt(was: ListingDraftRow, is: ListingDraftRow, now: Date) {
  const [before, after] = [contentOf(toListingDraft(was)), contentOf(toListingDraft(is))];
  const changed = changedFields(before, after);
  const material = materialChanges(before, after);
  const touched: readonly string[] = changed;
  const faults = findFaults(toListingDraft(is), now).filter(
    ({ field }) => material.length > 0 || touched.includes(field),
  );
  return { changed, material, faults };
}
