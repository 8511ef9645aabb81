// Owns the listings of a firm for which students can be invited or recommended: open, its own, to be applied to.
import { isOpen } from "~/app/domain/listing";
import type { Id } from "~/app/domain/values";
import { titleAsStood } from "~/app/features/listings/read-stood.server";
import type { Services } from "~/app/platform/services.server";

export type OpenListing = { id: Id; title: string };

/** The newest first, each by the title it goes by now. */
export async function listOpenListings(
  { db, clock }: Pick<Services, "db" | "clock">,
  enterpriseId: Id,
): Promise<OpenListing[]> {
  const rows = await db.listing.findMany({
    where: { enterpriseId, status: "live", source: "posted", kind: { not: "observation" } },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    select: {
      ...{ id: true, title: true, stoodAs: true, status: true, source: true, validUntil: true },
      ...{ applyBy: true, seats: true, taken: true, enterprise: { select: { status: true } } },
    },
  });
  const now = clock.now();
  return rows
    .filter((row) => isOpen({ ...row, enterpriseStatus: row.enterprise.status }, now))
    .map((row) => ({ id: row.id, title: titleAsStood(row) }));
}
