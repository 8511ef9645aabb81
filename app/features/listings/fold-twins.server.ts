// Owns keeping one of several re-posted listings of a firm that say the same, and closing the others as duplicates.
import { z } from "zod";
import type { OperatorActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { inTransaction } from "~/app/platform/db.server";
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
    const data = { status: "closed", closedAt: now, closeReason: "duplicate" } as const;
    let settled = 0;
    for (const [from, move] of [
      ["live", "close"],
      ["held", "discard"],
    ] as const) {
      const own = rows.filter(({ id, status }) => status === from && id !== keepId);
      const step = { actor, move, from, ids: own.map(({ id }) => id), data };
      const written = own.length > 0 ? await writeManyMoves(tx, now, step) : accept({ settled: 0 });
      if (!written.ok) return written;
      settled += written.value.settled;
    }
    return settled === ids.length ? accept({ settled }) : refuse("listing.changed_meanwhile");
  });
}
