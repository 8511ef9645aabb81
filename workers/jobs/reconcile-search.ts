// Owns the safety net: what should be in the index, what is there. Repairs what an outage or a lost job left behind.
import { z } from "zod";
import { isOpen } from "~/app/domain/listing";
import type { Services } from "~/app/platform/services.server";
import type { Id } from "~/app/domain/values";
import { documentVersion, listingSelect } from "~/search/listings";
import { defineJob } from "../define-job";
import { rebuildIndex } from "../rebuild-index";
import { refreshListings } from "../refresh-listings";

const batch = 2000;
const page = 1000;
/** All that decides whether a listing belongs in the index, and which version of it. */
const standing = {
  id: true,
  updatedAt: true,
  status: true,
  source: true,
  validUntil: true,
  applyBy: true,
  seats: true,
  taken: true,
  enterprise: { select: { status: true, schools: listingSelect.enterprise.select.schools } },
} as const;

/** Makes an index of older settings anew, then repairs every difference; does nothing while the engine is away. */
export const reconcileSearch = defineJob({
  name: "reconcile-search",
  payload: z.object({}),
  attempts: 1,
  run: async (services) => {
    if (!(await services.search.listings.isHealthy())) return;
    // A wiped engine would make the index anew without them.
    if ((await services.search.listings.count()) === 0)
      await services.search.listings.applySettings();
    if (!(await services.search.listings.isCurrent())) await rebuildIndex(services);
    const differing = await differences(services);
    for (let at = 0; at < differing.length; at += batch) {
      await refreshListings(services, differing.slice(at, at + batch));
    }
    if (differing.length > 0) services.log.info({ repaired: differing.length }, "index reconciled");
  },
});

/** The ids whose document is missing, stale or should not be there. */
async function differences(services: Services): Promise<Id[]> {
  const indexed = await whatIsIndexed(services);
  const differing: Id[] = [];
  const now = services.clock.now();
  for (let after: Id | null = null; ;) {
    const rows = await livePage(services, after);
    for (const row of rows) {
      const isWanted = isOpen({ ...row, enterpriseStatus: row.enterprise.status }, now);
      const wanted = isWanted ? documentVersion(row) : undefined;
      if (indexed.get(row.id) !== wanted) differing.push(row.id);
      indexed.delete(row.id);
    }
    if (rows.length < batch) return [...differing, ...indexed.keys()];
    after = rows.at(-1)?.id ?? null;
  }
}

async function whatIsIndexed({ search }: Services): Promise<Map<Id, string>> {
  const indexed = new Map<Id, string>();
  for (let after: Id | null = null; ;) {
    const held = await search.listings.versions(after, page);
    for (const { id, version } of held) indexed.set(id, version);
    if (held.length < page) return indexed;
    after = held.at(-1)?.id ?? null;
  }
}

function livePage({ db }: Services, after: Id | null) {
  return db.listing.findMany({
    where: { status: "live", ...(after ? { id: { gt: after } } : {}) },
    orderBy: { id: "asc" },
    take: batch,
    select: standing,
  });
}
