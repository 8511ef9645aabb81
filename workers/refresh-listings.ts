// Owns the one rule of what is in the index of listings: visible → put in, otherwise take out. Every search job goes
// through here; the truth is read anew each time.
import type { Services } from "~/app/platform/services.server";
import type { Id } from "~/app/domain/values";
import { countAround } from "~/app/features/listings/count-around.server";
import type { Prisma } from "~/prisma/generated/client";
import { isVisible, type ListingRow, listingSelect, toDocument } from "~/search/listings";

type Batch = { ids: Set<Id>; done: Promise<void> };
const gathering = new WeakMap<Services["search"], Batch>();
const underWay = new WeakMap<Services["search"], Promise<void>>();

/** Brings the index to the truth for these listings, however often it runs; ids without a row are taken out. What is asked
 * while the engine takes one batch in goes with the next: many small updates cost it as much as one. */
export function refreshListings(services: Services, ids: readonly Id[]): Promise<void> {
  const batch = gathering.get(services.search) ?? gather(services);
  for (const id of ids) batch.ids.add(id);
  return batch.done;
}

function gather(services: Services): Batch {
  const { search } = services;
  const ids = new Set<Id>();
  const begin = () => {
    gathering.delete(search);
    return refreshNow(services, [...ids]);
  };
  const before = underWay.get(search) ?? Promise.resolve();
  const done = before.then(begin, begin); // a failure is theirs who waited for it
  const batch = { ids, done };
  gathering.set(search, batch);
  underWay.set(search, done);
  return batch;
}

async function refreshNow(services: Services, ids: readonly Id[]): Promise<void> {
  const rows = await services.db.listing.findMany({
    where: { id: { in: [...ids] } },
    select: listingSelect,
  });
  await putIn(services, ids, rows);
}

async function putIn(
  services: Services,
  ids: readonly Id[],
  rows: readonly ListingRow[],
): Promise<void> {
  const { search, clock, text, reference } = services;
  const now = clock.now();
  const visible = rows.filter((row) => isVisible(row, now));
  const shown = new Set(visible.map((row) => row.id));
  const hidden = ids.filter((id) => !shown.has(id));
  if (visible.length > 0) {
    const around = await countAround(services, visible);
    await search.listings.upsert(
      visible.map((row) => toDocument(row, text, reference, around(row))),
    );
  }
  if (hidden.length > 0) await search.listings.remove(hidden);
}

const batch = 2_000;
/** While the engine takes one batch in, the next are made: it puts those that wait together. */
const mostUnderWay = 4;

/** The same for every listing that a condition finds, in batches ascending by id. */
export async function refreshListingsWhere(
  services: Services,
  where: Prisma.ListingWhereInput,
): Promise<void> {
  const batches = new Set<Promise<void>>();
  for (let after: Id | null = null; ;) {
    const rows: ListingRow[] = await services.db.listing.findMany({
      where: { ...where, ...(after ? { id: { gt: after } } : {}) },
      orderBy: { id: "asc" },
      take: batch,
      select: listingSelect,
    });
    if (rows.length === 0) break;
    const ids = rows.map(({ id }) => id);
    const one = putIn(services, ids, rows).finally(() => batches.delete(one));
    one.catch(() => {}); // it is waited for below; until then nobody listens
    batches.add(one);
    if (batches.size >= mostUnderWay) await Promise.race(batches);
    after = ids.at(-1) ?? null;
  }
  await Promise.all(batches);
}
