// Owns reading one listing for anybody who has its address: open ones for all whom the scope allows, ended ones for
// those who applied (a closed post stays readable with a line that says so).
import { openUntil } from "~/app/domain/listing";
import type { Viewer } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import { eligibilityFor, type Standing } from "~/app/features/applications/read-eligibility.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import type { ListingView } from "./listing-view";
import { listingViewSelect, toListingView } from "./listing-view.server";
import { onTheMarket } from "./read-search.server";

export type ShownListing = {
  listing: ListingView;
  standing: Standing | null;
  isOpen: boolean;
  /** Whether the viewer asked to be told when the firm joins. */
  isInterested: boolean;
};

/** One listing with how the viewer stands to it; null when it does not exist for them. */
export async function findShownListing(
  services: Pick<
    Services,
    "db" | "pool" | "search" | "clock" | "reference" | "repostedOn" | "text"
  >,
  { viewer, locale }: { viewer: Viewer; locale: Locale },
  listingId: Id,
): Promise<ShownListing | null> {
  const own: Prisma.ListingWhereInput[] = viewer
    ? [{ applications: { some: { studentId: viewer.personId } } }]
    : [];
  const market = onTheMarket(services, viewer);
  const row = await services.db.listing.findFirst({
    where: { id: listingId, OR: [market, ...own] },
    select: listingViewSelect,
  });
  if (!row) return null;
  const [standings, interest] = await Promise.all([
    eligibilityFor(services, viewer, [listingId]),
    viewer
      ? services.db.listingInterest.count({ where: { listingId, personId: viewer.personId } })
      : 0,
  ]);
  return {
    listing: toListingView(row, services.reference, locale),
    standing: standings.get(listingId) ?? null,
    isOpen: row.status === "live" && openUntil(row) > services.clock.now(),
    isInterested: interest > 0,
  };
}
