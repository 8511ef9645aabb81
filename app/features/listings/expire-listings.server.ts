// Owns ending live listings whose validity is over (AD-1), a batch at a time; called by the sweep of due times.
import { newId } from "~/app/platform/id";
import { announce, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { accept } from "~/app/domain/refusal";

const batch = 200;

/** Closes up to 200 live listings past their last day, each once however many sweeps run, and returns how many: fewer
 * than 200 means that none is left. */
export async function expireListings({
  db,
  clock,
}: Pick<Services, "db" | "clock">): Promise<number> {
  const now = clock.now();
  const due = { status: "live", validUntil: { lte: now } } as const;
  const outcome = await inTransaction(db, async (tx) => {
    const found = await tx.listing.findMany({
      where: due,
      select: { id: true },
      orderBy: { validUntil: "asc" },
      take: batch,
    });
    const closed = await tx.listing.updateManyAndReturn({
      where: { ...due, id: { in: found.map(({ id }) => id) } },
      data: { status: "closed", closeReason: "expired", closedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    await announce(
      tx,
      now,
      ...closed.map(({ id }) => ({ name: "listing.moved", listingId: id, move: "close" }) as const),
    );
    await tx.auditEntry.createMany({
      data: closed.map(({ id }) => ({
        id: newId(now.getTime()),
        at: now,
        actorRole: "system",
        action: "listing.close",
        subjectKind: "listing",
        subjectId: id,
        fields: ["status", "closeReason", "closedAt"],
      })),
    });
    return accept(closed.length);
  });
  return outcome.ok ? outcome.value : 0;
}
