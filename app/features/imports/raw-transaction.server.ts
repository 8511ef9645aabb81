// Owns transactions over whole files. Prisma's end after five seconds, so these run on a connection of the raw pool.
import type pg from "pg";

/** Runs work in one transaction of the raw pool; an error undoes everything. */
export async function inRawTransaction<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const value = await work(client);
    await client.query("commit");
    client.release();
    return value;
  } catch (error) {
    await client.query("rollback").then(
      () => client.release(),
      () => client.release(true),
    );
    throw error;
  }
}
