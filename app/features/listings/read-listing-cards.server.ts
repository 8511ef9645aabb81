// Owns reading listings by their ids for a letter: those that are on the market now, in the order that is asked for. Who
// may be told of which is decided before.
import type { Id, Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { listingCardSelect, toListingCard } from "./listing-card.server";
import type { ListingCardView } from "./listing-view";
import { onTheMarket } from "./read-search.server";

/** Cards in the reader's language; ended listings are left out, and re-posted ones, which nobody can apply to here. */
export async function readListingCards(
  services: Pick<Services, "db" | "clock" | "repostedOn" | "reference">,
  listingIds: readonly Id[],
  locale: Locale,
): Promise<ListingCardView[]> {
  const rows = await services.db.listing.findMany({
    where: { id: { in: [...listingIds] }, ...onTheMarket(services, null), source: "posted" },
    select: listingCardSelect,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return listingIds.flatMap((id) => {
    const row = byId.get(id);
    return row ? [toListingCard(row, services.reference, locale)] : [];
  });
}
