// Owns making the index of listings anew beside the old one, by one process at a time. What changed meanwhile is the
// reconciler's to bring in.
import type { Services } from "~/app/platform/services.server";
import { refreshListingsWhere } from "./refresh-listings";

const lockKey = 7_105;

/** Fills a new index with every listing that may be found and puts it in the place of the old; false when another process
 * is at it. Throws when the engine is away; the old index stands then. */
export async function rebuildIndex(services: Services): Promise<boolean> {
  const client = await services.pool.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>(
      "select pg_try_advisory_lock($1) as mine",
      [lockKey],
    );
    if (!rows[0]?.mine) return false;
    try {
      await services.search.listings.rebuild((into) => fill(services, into.upsert));
      return true;
    } finally {
      await client.query("select pg_advisory_unlock($1)", [lockKey]);
    }
  } finally {
    client.release();
  }
}

type Upsert = Services["search"]["listings"]["upsert"];

function fill(services: Services, upsert: Upsert): Promise<void> {
  const remove = () => Promise.resolve(); // nothing is in it that should not be
  const listings = { ...services.search.listings, upsert, remove };
  return refreshListingsWhere({ ...services, search: { listings } }, { status: "live" });
}
