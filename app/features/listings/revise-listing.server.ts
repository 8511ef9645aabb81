// Owns changing a listing that is on the market or paused. What does not matter to applicants is saved at once; what does
// goes back to review, once the firm has said that it knows. Which is which is domain/listing-changes.ts'.
import { type ChangeField, changedFields, materialChanges } from "~/app/domain/listing-changes";
import { decideListingMove } from "~/app/domain/listing";
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { countLiving } from "./count-living.server";
import { columnsOf, replaceCodes } from "./draft-columns.server";
import { replaceSites, seatsAsked } from "./draft-sites.server";
import { contentOf } from "./content-of";
import {
  frozen,
  listingDraftSelect,
  type ListingDraftRow,
  toListingDraft,
} from "./listing-draft.server";
import { findFaults } from "./listing-faults";
import type { SaveListing } from "./save-listing.server";
import { judge } from "./submit-listing.server";
import { writeListingMove } from "./write-listing-move.server";

/** `agreed`: the firm has read what a change that matters sets off. */
export type ReviseListing = SaveListing & { agreed: boolean };
export type Revised = { listingId: Id; became: "same" | "saved" | "submitted" };

/** Takes over a changed form. Refusals, all of which leave the listing as it was: `listing.not_found`,
 * `listing.not_yours_to_move`, `listing.move_not_allowed`, `enterprise.suspended`, `enterprise.not_approved`,
 * `listing.seats_taken` (with `taken`), `listing.incomplete`, `listing.breaks_rules`, `listing.unlawful_words` (with
 * `fields`), `listing.change_needs_review` (not agreed to; with `fields` and `count` of applicants),
 * `listing.changed_meanwhile`. */
export async function reviseListing(
  { db, clock, reference }: Pick<Services, "db" | "clock" | "reference">,
  actor: EnterpriseActor,
  { agreed, ...input }: ReviseListing,
): Promise<Outcome<Revised>> {
  const now = clock.now();
  const { listingId: id, version } = input;
  return inTransaction(db, async (tx) => {
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
    const changes = compare(was, is);
    const lawful = judgeChange(is, changes, now);
    if (!lawful.ok) return lawful;
    if (changes.material.length === 0) return keep(tx, now, actor, id, changes.changed);
    if (!agreed) {
      const fields = changes.material.join(",");
      return refuse("listing.change_needs_review", { fields, count: await countLiving(tx, id) });
    }
    await announce(tx, now, { name: "listing.changed", listingId: id, fields: changes.material });
    const written = await writeListingMove(tx, now, {
      actor,
      listing: { id, status: was.status, version: version + 1 },
      move: "revise",
      to: next.value,
      data: { submittedAt: now, stoodAs: frozen(toListingDraft(was)) },
    });
    return written.ok ? accept({ listingId: id, became: "submitted" }) : written;
  });
}

function mayRevise({ status, enterprise }: ListingDraftRow, actor: EnterpriseActor) {
  const next = decideListingMove(status, "revise", actor.role);
  if (!next.ok) return next;
  if (enterprise.status === "suspended") return refuse("enterprise.suspended");
  return enterprise.status === "approved" ? next : refuse("enterprise.not_approved");
}

type Changes = { changed: ChangeField[]; material: ChangeField[] };

function compare(was: ListingDraftRow, is: ListingDraftRow): Changes {
  const [before, after] = [contentOf(toListingDraft(was)), contentOf(toListingDraft(is))];
  return { changed: changedFields(before, after), material: materialChanges(before, after) };
}

/** What goes to review is judged as a whole; a small change only by what it touches (a start may have passed since). */
function judgeChange(is: ListingDraftRow, { changed, material }: Changes, now: Date) {
  const touched: readonly string[] = changed;
  const faults = findFaults(toListingDraft(is), now);
  return judge(faults.filter(({ field }) => material.length > 0 || touched.includes(field)));
}

async function keep(
  tx: Tx,
  now: Date,
  actor: EnterpriseActor,
  listingId: Id,
  fields: string[],
): Promise<Outcome<Revised>> {
  if (fields.length === 0) return accept({ listingId, became: "same" });
  await announce(tx, now, { name: "listing.corrected", listingId });
  const subject: [string, Id] = ["listing", listingId];
  await audit(tx, now, { actor, action: "listing.edit_live", subject, fields });
  return accept({ listingId, became: "saved" });
}
