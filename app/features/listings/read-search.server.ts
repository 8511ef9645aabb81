// Owns finding listings for anybody: the index gives ids, the rows are read again under the viewer's scope, so that
// what must be hidden at once is hidden by the `where`. Decides nothing.
import { listingScope } from "~/app/domain/listing";
import type { Viewer } from "~/app/domain/permission";
import type { Locale } from "~/app/domain/values";
import {
  eligibilityFor,
  findOpenTo,
  type Standing,
} from "~/app/features/applications/read-eligibility.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import type { ListingQuery } from "~/search/port";
import { type ListingSearch, pageSize } from "./listing-search";
import type { ListingCardView } from "./listing-view";
import { listingCardSelect, toListingCard } from "./listing-card.server";

export type FoundListing = { listing: ListingCardView; standing: Standing | null };
export type FoundListings = {
  found: FoundListing[];
  total: number;
  pages: number;
  /** How many more there are that the student may not apply to now; null where nothing is held back. */
  hidden: number | null;
  /** The stand-in answered: results may be a little poorer. */
  degraded: boolean;
};
type Reader = { viewer: Viewer; locale: Locale };
type Needs = Pick<
  Services,
  "db" | "pool" | "search" | "clock" | "reference" | "repostedOn" | "text"
>;

/** The `where` of every public read: live, valid, of a firm in good standing, re-posted only where they may be shown. */
export function onTheMarket(
  { clock, repostedOn }: Pick<Services, "clock" | "repostedOn">,
  viewer: Viewer,
): Prisma.ListingWhereInput {
  const posted = { source: "posted", enterprise: { status: "approved" } } as const;
  const reposted = {
    source: "reposted",
    enterprise: { status: { in: ["unclaimed", "approved"] } },
  } satisfies Prisma.ListingWhereInput;
  return {
    status: "live",
    validUntil: { gt: clock.now() },
    OR: listingScope(viewer, repostedOn).reposted ? [posted, reposted] : [posted],
  };
}

/** One page of what a search finds, best first, with how a signed-in student stands to each. */
export async function searchListings(
  services: Needs,
  { viewer, locale }: Reader,
  search: ListingSearch,
): Promise<FoundListings> {
  const isNothing = search.q !== "" && services.text.queryTokens(search.q).length === 0;
  if (isNothing) return { found: [], total: 0, pages: 0, hidden: null, degraded: false };
  const { ids, ...hits } = await askIndex(services, viewer, search);
  const [rows, standings] = await Promise.all([
    services.db.listing.findMany({
      where: { id: { in: ids }, ...onTheMarket(services, viewer) },
      select: listingCardSelect,
    }),
    eligibilityFor(services, viewer, ids),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const found = ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const listing = toListingCard(row, services.reference, locale);
    return [{ listing, standing: standings.get(id) ?? null }];
  });
  return { found, ...hits, pages: Math.min(50, Math.ceil(hits.total / pageSize)) };
}

/** Asks for a page, and beside it how many there would be if nothing were held back from a student. */
async function askIndex(services: Needs, viewer: Viewer, search: ListingSearch) {
  const { listings } = services.search;
  const asked = queryOf(services, viewer, search);
  const openTo = search.show === "mine" ? await findOpenTo(services, viewer) : null;
  const [hits, everything] = await Promise.all([
    listings.search(openTo ? { ...asked, openTo } : asked),
    openTo ? listings.search({ ...asked, offset: 0, limit: 1 }) : null,
  ]);
  // What was asked for exists and is only not open yet: that is said, and nothing else offered in its place.
  const isElsewhere = everything !== null && hits.loose === true && !everything.loose;
  const { ids, total, degraded } = isElsewhere ? { ...hits, ids: [], total: 0 } : hits;
  const hidden = everything && Math.max(0, everything.total - total);
  return { ids, total, degraded, hidden };
}

function queryOf(
  { clock, repostedOn }: Needs,
  viewer: Viewer,
  search: ListingSearch,
): ListingQuery {
  return {
    words: search.q,
    ...(search.kind ? { kinds: [search.kind] } : {}),
    ...(search.place ? { regionCodes: [search.place] } : {}),
    ...(search.pay ? { payAtLeast: search.pay * 100 } : {}),
    ...(search.education ? { educationRankAtMost: search.education } : {}),
    scope: listingScope(viewer, repostedOn),
    now: clock.now(),
    sort: search.q === "" ? "newest" : search.sort,
    offset: (search.page - 1) * pageSize,
    limit: pageSize,
  };
}
