// Owns keeping one of several re-posted listings of a firm that say the same, and closing the others as duplicates.
import { z } from "zod";
import { decideListingMove, type ListingStatus } from "~/app/domain/listing";
import type { OperatorActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { writeManyMoves } from "./write-many-moves.server";

export const FoldTwins = z.strictObject({ keepId: Id, closeId: z.array(Id).min(1).max(500) });
export type FoldTwins = z.infer<typeof FoldTwins>;

/** Closes the twins of the listing that is kept. Refusals: `listing.not_found`, `listing.not_twins` (another firm or
 * another job), `listing.changed_meanwhile` (one of them is no longer on the market or held). */
export async function foldTwins(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: OperatorActor,
  { keepId, closeId }: FoldTwins,
): Promise<Outcome<{ settled: number }>> {
  const now = clock.now();
  const ids = [...new Set(closeId)].filter((id) => id !== keepId);
  return inTransaction(db, async (tx) => {
    const rows = await tx.listing.findMany({
      where: { id: { in: [keepId, ...ids] }, source: "reposted" },
      select: { id: true, status: true, enterpriseId: true, twinKey: true },
    });
    const kept = rows.find(({ id }) => id === keepId);
    if (!kept || rows.length < ids.length + 1) return refuse("listing.not_found");
    const isTwin = (row: typeof kept) =>
      row.twinKey !== null &&
      row.twinKey === kept.twinKey &&
      row.enterpriseId === kept.enterpriseId;
    if (!rows.every(isTwin)) return refuse("listing.not_twins");
    if (kept.status !== "live" && kept.status !== "held")
      return refuse("listing.changed_meanwhile");
    const others = rows.filter(({ id }) => id !== keepId);
    const live = await close(tx, now, actor, "live", others);
    if (!live.ok) return live;
    const held = await close(tx, now, actor, "held", others);
    if (!held.ok) return held;
    const settled = live.value.settled + held.value.settled;
    return settled === ids.length ? accept({ settled }) : refuse("listing.changed_meanwhile");
  });
}

type Twin = { id: Id; status: ListingStatus };

/** Closes those of one status, by the move that the law has for it. */
async function close(
  tx: Tx,
  now: Date,
  actor: OperatorActor,
  from: "live" | "held",
  twins: readonly Twin[],
): Promise<Outcome<{ settled: number }>> {
  const move = from === "live" ? "close" : "discard";
  const law = decideListingMove(from, move, actor.role);
  if (!law.ok) return law;
  const ids = twins.filter(({ status }) => status === from).map(({ id }) => id);
  if (ids.length === 0) return accept({ settled: 0 });
  const data = { status: law.value, closedAt: now, closeReason: "duplicate" } as const;
  return writeManyMoves(tx, now, { actor, move, from, ids, data });
}
