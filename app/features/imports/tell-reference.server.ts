// Owns telling every running process that words of the market have changed, so that it reads them anew.
import type pg from "pg";

/** The channel on which processes listen. */
export const referenceChannel = "reference_changed";

/** Tells with the caller's transaction: nobody hears of what is undone. */
export async function tellReference(client: Pick<pg.PoolClient, "query">): Promise<void> {
  await client.query(`select pg_notify('${referenceChannel}', '')`);
}
