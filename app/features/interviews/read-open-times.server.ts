// Owns until when an interview time can still be chosen, by listing.
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

/** The condition in SQL that a listing `a."listingId"` has a time after the instant `$2` that nobody has taken. */
export const hasOpenTime = `exists (select 1 from "InterviewSlot" s where s."listingId" = a."listingId"
  and s."applicationId" is null and s."cancelledAt" is null and s."startsAt" > $2)`;

/** When the last open time of each listing begins: until then a student can choose one. A listing without any is left out. */
export async function readLastOpenTimes(
  { db, clock }: Pick<Services, "db" | "clock">,
  listingIds: readonly Id[],
): Promise<Map<Id, Date>> {
  if (listingIds.length === 0) return new Map();
  const rows = await db.interviewSlot.groupBy({
    by: ["listingId"],
    where: {
      listingId: { in: [...listingIds] },
      ...{ applicationId: null, cancelledAt: null, startsAt: { gt: clock.now() } },
    },
    _max: { startsAt: true },
  });
  return new Map(
    rows.flatMap(({ listingId, _max: { startsAt } }) => (startsAt ? [[listingId, startsAt]] : [])),
  );
}
