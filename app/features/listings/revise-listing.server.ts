// Owns changing a listing that is on the market or paused. What does not matter to applicants is saved at once; what does
// goes back to review, once the firm has said that it knows. Which is which is domain/listing-changes.ts'.
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { countLiving } from "./count-living.server";
import { frozen, toListingDraft } from "./listing-draft.server";
import type { Fault } from "./listing-faults";
import type { SaveListing } from "./save-listing.server";
import { judge } from "./submit-listing.server";
import { writeListingMove } from "./write-listing-move.server";
import { writeRevision } from "./write-revision.server";

type Reach = Pick<Services, "db" | "clock" | "reference">;
/** `agreed`: the firm has read what a change that matters sets off. */
export type ReviseListing = SaveListing & { agreed: boolean };
export type Revised = { listingId: Id; became: "same" | "saved" | "submitted" };

/** Takes over a changed form. Refusals, all of which leave the listing as it was: `listing.not_found`,
 * `listing.not_yours_to_move`, `listing.move_not_allowed`, `enterprise.suspended`, `enterprise.not_approved`,
 * `listing.seats_taken` (with `taken`), `listing.{incomplete, breaks_rules, unlawful_words, contact_in_text}` (with
 * `fields`), `listing.change_needs_review` (not agreed to; with `fields` and `count` of applicants),
 * `listing.changed_meanwhile`. */
export async function reviseListing(
  { db, clock, reference }: Reach,
  actor: EnterpriseActor,
  { agreed, ...input }: ReviseListing,
): Promise<Outcome<Revised>> {
  const now = clock.now();
  const { listingId: id, version } = input;
  return inTransaction(db, async (tx) => {
    const revision = await writeRevision(tx, { actor, now, reference }, input);
    if (!revision.ok) return revision;
    const { was, next, changed, material, faults } = revision.value;
    const lawful = judge(faults);
    if (!lawful.ok) return lawful;
    if (material.length === 0) return keep(tx, now, actor, id, changed);
    if (!agreed) {
      const fields = material.join(",");
      return refuse("listing.change_needs_review", { fields, count: await countLiving(tx, id) });
    }
    await announce(tx, now, { name: "listing.changed", listingId: id, fields: material });
    const written = await writeListingMove(tx, now, {
      actor,
      listing: { id, status: was.status, version: version + 1 },
      move: "revise",
      to: next,
      data: { submittedAt: now, stoodAs: frozen(toListingDraft(was)) },
    });
    return written.ok ? accept({ listingId: id, became: "submitted" }) : written;
  });
}

/** All that keeps a changed form from standing, in the order of the page; the listing stays as it is. Refusals: those of
 * `reviseListing` that are about the listing as a whole. */
export async function judgeRevision(
  { db, clock, reference }: Reach,
  actor: EnterpriseActor,
  input: SaveListing,
): Promise<Outcome<Fault[]>> {
  const found: Fault[][] = [];
  const tried = await inTransaction(db, async (tx): Promise<Outcome<never>> => {
    const revision = await writeRevision(tx, { actor, now: clock.now(), reference }, input);
    if (!revision.ok) return revision;
    found.push(revision.value.faults);
    return refuse("listing.incomplete"); // takes back what was written
  });
  return found[0] ? accept(found[0]) : tried;
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
