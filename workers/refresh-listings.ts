// Owns the one rule of what is in the index of listings: visible → put in, otherwise take out. Every search job goes
// through here; the truth is read anew each time.
import type { Services } from "~/app/platform/services.server";
import type { Id } from "~/app/domain/values";
import type { Prisma } from "~/prisma/generated/client";
import { isVisible, listingSelect, toDocument } from "~/search/listings";

/** Brings the index to the truth for these listings, however often it runs; ids without a row are taken out. */
export async function refreshListings(
  { db, search, clock, text, reference }: Services,
  ids: readonly Id[],
): Promise<void> {
  const rows = await db.listing.findMany({
    where: { id: { in: [...ids] } },
    select: listingSelect,
  });
  const now = clock.now();
  const visible = rows.filter((row) => isVisible(row, now));
  const shown = new Set(visible.map((row) => row.id));
  const hidden = ids.filter((id) => !shown.has(id));
  if (visible.length > 0) {
    await search.listings.upsert(visible.map((row) => toDocument(row, text, reference)));
  }
  if (hidden.length > 0) await search.listings.remove(hidden);
}

const batch = 2000;

/** The same for every listing that a condition finds, in batches ascending by id. */
export async function refreshListingsWhere(
  services: Services,
  where: Prisma.ListingWhereInput,
): Promise<void> {
  for (let after: Id | null = null; ;) {
    const rows: { id: Id }[] = await services.db.listing.findMany({
      where: { AND: [where, after ? { id: { gt: after } } : {}] },
      orderBy: { id: "asc" },
      take: batch,
      select: { id: true },
    });
    if (rows.length === 0) return;
    await refreshListings(
      services,
      rows.map((row) => row.id),
    );
    after = rows.at(-1)?.id ?? null;
  }
}
