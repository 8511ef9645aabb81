// Owns re-reading what an alert tells: the search's name, whose it is, and its listings as they are now. Selects nothing
// of the student but the id.
import type { Id, Locale } from "~/app/domain/values";
import { readListingCards } from "~/app/features/listings/read-listing-cards.server";
import type { ListingCardView } from "~/app/features/listings/listing-view";
import { paths } from "~/app/paths";
import type { Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { addressOf } from "./search-address.server";
import { unsubscribeToken } from "./unsubscribe-token.server";

/** So many listings stand in one mail. */
export const mostInMail = 10;

/** What the notice of an alert says; null when the search was let go or has been silenced meanwhile. */
export async function readAlert(
  db: Tx,
  searchId: Id,
): Promise<{ personId: Id; name: string; path: string } | null> {
  const found = await db.savedSearch.findUnique({
    where: { id: searchId },
    select: { personId: true, name: true, params: true, cadence: true },
  });
  if (!found || found.cadence === "none") return null;
  const { personId, name, params } = found;
  return { personId, name, path: addressOf(params) };
}

export type AlertMail = { cards: ListingCardView[]; more: number; unsubscribe: string };

/** What its mail says beside: the first listings that are still open, how many more there are, and the way out (a path). */
export async function readAlertMail(
  services: Pick<Services, "db" | "clock" | "repostedOn" | "reference" | "env">,
  { searchId, listingIds }: { searchId: Id; listingIds: readonly Id[] },
  locale: Locale,
): Promise<AlertMail> {
  const cards = await readListingCards(services, listingIds, locale);
  return {
    cards: cards.slice(0, mostInMail),
    more: Math.max(0, cards.length - mostInMail),
    unsubscribe: paths.unsubscribe(unsubscribeToken(services.env, searchId)),
  };
}
