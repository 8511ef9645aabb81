// Owns how every move of a listing is written: guarded by status and version, with its event and its audit line. Which
// move is allowed is domain/listing.ts'.
import type { ListingMove, ListingStatus } from "~/app/domain/listing";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { announce, audit, type AuditLine, type Tx } from "~/app/platform/db.server";
import type { Prisma } from "~/prisma/generated/client";

type Step = {
  actor: AuditLine["actor"];
  listing: { id: Id; status: ListingStatus; version: number };
  move: ListingMove;
  to: ListingStatus;
  data?: Prisma.ListingUpdateManyMutationInput;
};

/** Writes one move. Whoever comes second, by status or version, gets `listing.changed_meanwhile`. */
export async function writeListingMove(
  tx: Tx,
  now: Date,
  { actor, listing, move, to, data = {} }: Step,
): Promise<Outcome<{ listingId: Id }>> {
  const { count } = await tx.listing.updateMany({
    where: listing,
    data: { ...data, status: to, version: { increment: 1 } },
  });
  if (count === 0) return refuse("listing.changed_meanwhile");
  await announce(tx, now, { name: "listing.moved", listingId: listing.id, move });
  await audit(tx, now, {
    actor,
    action: `listing.${move}`,
    subject: ["listing", listing.id],
    fields: ["status", ...Object.keys(data)],
  });
  return accept({ listingId: listing.id });
}
