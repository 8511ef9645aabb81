// Owns transactions over whole files. Prisma's end after five seconds, so these run on a connection of the raw pool.
import type pg from "pg";
import type { Outcome } from "~/app/domain/refusal";

/** Runs work in one transaction of the raw pool; a refusal and an error undo everything. */
export async function inRawTransaction<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const outcome = await work(client);
    await client.query(outcome.ok ? "commit" : "rollback");
    client.release();
    return outcome;
  } catch (error) {
    await client.query("rollback").then(
      () => client.release(),
      () => client.release(true),
    );
    throw error;
  }
}
