// Owns making an index anew beside the old one, by one process at a time. What changed meanwhile is the reconciler's to
// bring in.
import type { Services } from "~/app/platform/services.server";
import { type IndexName, truths } from "./index-truths";

const lockKey = 7_105;
const all: readonly IndexName[] = ["listings", "students"];

/** Fills each index anew with everything that may be found and puts it in the place of the old; false when another
 * process is at it. Throws when the engine is away; the old index stands then. */
export async function rebuildIndex(
  services: Services,
  names: readonly IndexName[] = all,
): Promise<boolean> {
  const client = await services.pool.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>(
      "select pg_try_advisory_lock($1) as mine",
      [lockKey],
    );
    if (!rows[0]?.mine) return false;
    try {
      for (const name of names) await rebuild(services, name);
      return true;
    } finally {
      await client.query("select pg_advisory_unlock($1)", [lockKey]);
    }
  } finally {
    client.release();
  }
}

function rebuild(services: Services, name: IndexName): Promise<void> {
  const { search } = services;
  const remove = () => Promise.resolve(); // nothing is in it that should not be
  return search[name].rebuild(({ upsert }) => {
    const into = { ...search, [name]: { ...search[name], upsert, remove } };
    return truths[name].fill({ ...services, search: into });
  });
}
