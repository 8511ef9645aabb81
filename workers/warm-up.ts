// Owns what a worker does before it says that it is ready: what the first changes need is read and compiled by then, else
// they would wait a second for it.
import type { Services } from "~/app/platform/services.server";
import { refreshListings } from "./refresh-listings";

const listings = 20;

/** Reads the dictionary, by the words that come most, and brings the newest listings to the index once more. Throws when the
 * engine is away. */
export async function warmUp(services: Services): Promise<void> {
  for (const { names } of services.reference.regions.values())
    services.text.pinyinTokens(names["zh-CN"]);
  const newest = await services.db.listing.findMany({
    where: { status: "live" },
    select: { id: true },
    orderBy: { publishedAt: "desc" },
    take: listings,
  });
  for (const { id } of newest) await refreshListings(services, [id]);
}
