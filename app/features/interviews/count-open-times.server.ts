// Owns counting the interview times that can still be chosen.
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

/** How many times ahead nobody has taken, by listing; a listing without any is left out. */
export async function countOpenTimes(
  { db, clock }: Pick<Services, "db" | "clock">,
  listingIds: readonly Id[],
): Promise<Map<Id, number>> {
  const rows = await db.interviewSlot.groupBy({
    by: ["listingId"],
    where: {
      listingId: { in: [...listingIds] },
      ...{ applicationId: null, cancelledAt: null, startsAt: { gt: clock.now() } },
    },
    _count: true,
  });
  return new Map(rows.map(({ listingId, _count }) => [listingId, _count]));
}
