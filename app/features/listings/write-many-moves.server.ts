// Owns how a move of many listings at once is written: guarded by status, an audit line each, events in portions that a
// job can carry. One listing alone goes through write-listing-move.server.ts.
import type { ListingMove, ListingStatus } from "~/app/domain/listing";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { announce, type AuditLine, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Prisma } from "~/prisma/generated/client";

type Step = {
  actor: AuditLine["actor"];
  move: ListingMove;
  from: ListingStatus;
  ids: readonly Id[];
  data: Prisma.ListingUpdateManyMutationInput & { status: ListingStatus };
};

const portion = 500;

/** Writes one move for all of these or for none: `listing.changed_meanwhile` when one of them has left `from`. */
export async function writeManyMoves(
  tx: Tx,
  now: Date,
  { actor, move, from, ids, data }: Step,
): Promise<Outcome<{ settled: number }>> {
  const where = { id: { in: [...ids] }, status: from };
  // Who comes onto the market for the first time is new from now on.
  if (data.status === "live") {
    await tx.listing.updateMany({
      where: { ...where, publishedAt: null },
      data: { publishedAt: now },
    });
  }
  const { count } = await tx.listing.updateMany({
    where,
    data: { ...data, version: { increment: 1 } },
  });
  if (count !== ids.length) return refuse("listing.changed_meanwhile");
  await tx.auditEntry.createMany({
    data: ids.map((id) => ({
      id: newId(now.getTime()),
      at: now,
      actorId: actor.personId,
      actorRole: actor.role,
      action: `listing.${move}`,
      subjectKind: "listing",
      subjectId: id,
      fields: ["status"],
    })),
  });
  for (let at = 0; at < ids.length; at += portion) {
    const listingIds = ids.slice(at, at + portion);
    await announce(tx, now, { name: "listing.many_moved", listingIds, move });
  }
  return accept({ settled: count });
}
