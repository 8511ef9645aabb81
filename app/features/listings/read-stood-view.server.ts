// Owns one listing as its approved words stand, whether it is open or not, for pages that are about somebody's application.
import type { Id, Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { ListingView } from "./listing-view";
import { listingViewSelect, toListingView } from "./listing-view.server";
import { asStood } from "./read-stood.server";

/** The listing in the reader's language; who may read it is the caller's to know. Null when it is gone. */
export async function readStoodView(
  { db, reference }: Pick<Services, "db" | "reference">,
  listingId: Id,
  locale: Locale,
): Promise<ListingView | null> {
  const row = await db.listing.findUnique({
    where: { id: listingId },
    select: { ...listingViewSelect, stoodAs: true },
  });
  if (!row) return null;
  const { stoodAs, ...columns } = row;
  return toListingView(asStood(columns, stoodAs), reference, locale);
}
