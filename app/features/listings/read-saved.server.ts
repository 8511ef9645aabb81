// Owns what a student has saved: open listings with how the student stands to each, ended ones by name. Decides nothing.
import { listingScope, type ListingStatus } from "~/app/domain/listing";
import type { StudentActor } from "~/app/domain/permission";
import type { Day, Id, Locale } from "~/app/domain/values";
import { eligibilityFor } from "~/app/features/applications/read-eligibility.server";
import type { Services } from "~/app/platform/services.server";
import { dayText } from "./day-text.server";
import { listingCardSelect, toListingCard } from "./listing-card.server";
import { type FoundListing, onTheMarket } from "./read-search.server";

/** `remindOn`: the day on which the student will be told; null when there is nothing to wait for. */
export type SavedOpen = FoundListing & { remindOn: Day | null };
export type SavedOver = { id: Id; title: string; firm: string; isPaused: boolean };
export type SavedListings = { open: SavedOpen[]; over: SavedOver[] };

const most = 200;
const published: ListingStatus[] = ["live", "paused", "closed", "archived"];

/** The saved listings, the latest first; of those that are no longer on the market only what they were called. */
export async function listSaved(
  services: Pick<
    Services,
    "db" | "pool" | "search" | "clock" | "reference" | "repostedOn" | "text"
  >,
  actor: StudentActor,
  locale: Locale,
): Promise<SavedListings> {
  const { db, reference, repostedOn } = services;
  const scope = listingScope(actor, repostedOn);
  const mine = { personId: actor.personId };
  const [saved, market] = await Promise.all([
    db.savedListing.findMany({
      where: {
        ...mine,
        listing: { status: { in: published }, ...(scope.reposted ? {} : { source: "posted" }) },
      },
      select: {
        remindOn: true,
        remindedAt: true,
        listing: {
          select: {
            ...{ id: true, title: true, status: true },
            enterprise: { select: { shortName: true } },
          },
        },
      },
      orderBy: [{ createdAt: "desc" }, { listingId: "desc" }],
      take: most,
    }),
    db.listing.findMany({
      where: { saves: { some: mine }, ...onTheMarket(services, actor) },
      select: listingCardSelect,
      take: most,
    }),
  ]);
  const standings = await eligibilityFor(
    services,
    actor,
    market.map(({ id }) => id),
  );
  const byId = new Map(market.map((row) => [row.id, row]));
  const open = saved.flatMap(({ listing: { id }, remindOn, remindedAt }) => {
    const row = byId.get(id);
    if (!row) return [];
    const listing = toListingCard(row, reference, locale);
    const standing = standings.get(id) ?? null;
    return [{ listing, standing, remindOn: remindedAt ? null : dayText(remindOn) }];
  });
  const over = saved.flatMap(({ listing: { id, title, status, enterprise } }) =>
    byId.has(id) ? [] : [{ id, title, firm: enterprise.shortName, isPaused: status === "paused" }],
  );
  return { open, over };
}
