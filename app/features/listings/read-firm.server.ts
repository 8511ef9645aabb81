// Owns a firm's page for everybody: what it says about itself and what it offers now; of a firm that has not joined,
// what other sites published, with source and date.
import type { Viewer } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import { eligibilityFor } from "~/app/features/applications/read-eligibility.server";
import type { Services } from "~/app/platform/services.server";
import type { FirmView } from "./listing-view";
import { listingCardSelect, toListingCard } from "./listing-card.server";
import { listingViewSelect } from "./listing-view.server";
import { toFirmView } from "./firm-view.server";
import { type FoundListing, onTheMarket } from "./read-search.server";

export type FirmPage = {
  firm: FirmView;
  hasJoined: boolean;
  /** Where its re-posted listings come from. */
  sources: string[];
  listings: FoundListing[];
  total: number;
  pages: number;
};
type Needs = Pick<Services, "db" | "pool" | "clock" | "reference" | "repostedOn">;

const perPage = 20;

/** A firm with what it offers now, own listings first; null for a firm that is not in good standing, and for one known
 * only from other sites when the viewer may see no re-posted listing of it. */
export async function findFirmPage(
  services: Needs,
  { viewer, locale }: { viewer: Viewer; locale: Locale },
  enterpriseId: Id,
  page: number,
): Promise<FirmPage | null> {
  const { db, reference } = services;
  const firm = await db.enterprise.findFirst({
    where: { id: enterpriseId, status: { in: ["approved", "unclaimed"] } },
    select: listingViewSelect.enterprise.select,
  });
  if (!firm) return null;
  const where = { enterpriseId, ...onTheMarket(services, viewer) };
  const [rows, total, sources] = await Promise.all([
    db.listing.findMany({
      where,
      select: listingCardSelect,
      orderBy: [{ source: "asc" }, { publishedAt: "desc" }, { id: "asc" }],
      skip: (page - 1) * perPage,
      take: perPage,
    }),
    db.listing.count({ where }),
    db.listing.groupBy({ by: ["sourceName"], where: { ...where, sourceName: { not: null } } }),
  ]);
  const hasJoined = firm.status === "approved";
  if (!hasJoined && total === 0) return null;
  const ids = rows.map(({ id }) => id);
  const standings = await eligibilityFor(services, viewer, ids);
  return {
    firm: toFirmView(firm, reference, locale),
    hasJoined,
    sources: sources.map(({ sourceName }) => sourceName ?? ""),
    listings: rows.map((row) => ({
      listing: toListingCard(row, reference, locale),
      standing: standings.get(row.id) ?? null,
    })),
    total,
    pages: Math.max(1, Math.ceil(total / perPage)),
  };
}
