// Owns ending live and paused listings whose validity is over (AD-1), in batches; called by the sweep of due times.
import { newId } from "~/app/platform/id";
import { announce, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { accept } from "~/app/domain/refusal";
import type { Prisma } from "~/prisma/generated/client";

const batch = 200;
const mostBatches = 200;

type Where = Prisma.ListingWhereInput;
type On = Pick<Services, "db" | "clock">;

/** Closes the live and paused listings past their last day, each once however many sweeps run, up to `mostBatches` batches, and
 * returns how many. Nobody applies to reposted ones here and search hides them by their day, so theirs is no event. */
export async function expireListings(services: On): Promise<number> {
  let total = 0;
  for (let round = 0; round < mostBatches; round += 1) {
    const { found, closed } = await expireBatch(services);
    total += closed;
    if (found < batch) break;
  }
  return total;
}

async function expireBatch({ db, clock }: On): Promise<{ found: number; closed: number }> {
  const now = clock.now();
  const due = { status: { in: ["live", "paused"] }, validUntil: { lte: now } } satisfies Where;
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
      select: { id: true, source: true },
    });
    const posted = closed.filter(({ source }) => source === "posted");
    await announce(
      tx,
      now,
      ...posted.map(({ id }) => ({ name: "listing.moved", listingId: id, move: "close" }) as const),
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
    return accept({ found: found.length, closed: closed.length });
  });
  return outcome.ok ? outcome.value : { found: 0, closed: 0 };
}
