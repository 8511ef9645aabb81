// Owns which interview times can be taken: ahead, free, of a firm in good standing. As a condition of a query, as one in
// SQL, and read by listing. Taking one is book-slot.server.ts'.
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import type { Prisma } from "~/prisma/generated/client";

/** The times that can be taken at an instant. */
export const openTimes = (now: Date) =>
  ({
    ...{ applicationId: null, cancelledAt: null, startsAt: { gt: now } },
    listing: { enterprise: { status: "approved" } },
  }) satisfies Prisma.InterviewSlotWhereInput;

/** The same in SQL: that a listing `a."listingId"` has one at an instant, given as an expression (`$2`). */
export const hasOpenTime = (now: string) => `exists (select 1 from "InterviewSlot" s
  join "Listing" sl on sl.id = s."listingId" join "Enterprise" se on se.id = sl."enterpriseId"
  where s."listingId" = a."listingId" and s."applicationId" is null and s."cancelledAt" is null
    and s."startsAt" > ${now} and se.status = 'approved')`;

/** How many times of a listing can be taken, and when the last of them begins: until then a student can choose. */
export type OpenTimes = { count: number; last: Date };

/** The times open at an instant, by listing; a listing without any is left out. */
export async function readOpenTimes(
  db: Pick<Tx, "interviewSlot">,
  now: Date,
  listingIds: readonly Id[],
): Promise<Map<Id, OpenTimes>> {
  if (listingIds.length === 0) return new Map();
  const rows = await db.interviewSlot.groupBy({
    by: ["listingId"],
    where: { listingId: { in: [...listingIds] }, ...openTimes(now) },
    _count: true,
    _max: { startsAt: true },
  });
  return new Map(
    rows.flatMap(({ listingId, _count: count, _max: { startsAt: last } }) =>
      last ? [[listingId, { count, last }]] : [],
    ),
  );
}
