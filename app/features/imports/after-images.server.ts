// Owns the images of a commit after its last write: what of a row was the file's doing, and whether it still stands.
import type pg from "pg";
import type { Id } from "~/app/domain/values";
import { changedTables } from "./changed-tables";

/** Columns that every writer moves; they are nobody's to take back. */
const moving = `array['updatedAt', 'version']`;
/** Parts of an image that are no column of the row. */
const beside = `array['skills']`;

/** After the last write of a commit: of each before-image only what the commit changed stays, with what it wrote. So an
 * undo takes back nothing that came later, and no image holds what was never the file's to change. */
export async function keepAfter(client: pg.PoolClient, runId: Id): Promise<void> {
  for (const [table, key] of await touchedTables(client, runId)) {
    await client.query(
      `with images as (
         select c."seq",
           (select coalesce(jsonb_object_agg(b.k, b.v), '{}') from jsonb_each(c."before") as b(k, v)
            where b.k = any(${beside}) or b.k <> all(${moving}) and to_jsonb(t)->b.k is distinct from b.v) as "before",
           (select coalesce(jsonb_object_agg(b.k, to_jsonb(t)->b.k), '{}') from jsonb_each(c."before") as b(k, v)
            where b.k <> all(${beside}) and b.k <> all(${moving}) and to_jsonb(t)->b.k is distinct from b.v) as "after"
         from "ImportChange" c join "${table}" t on ${key} = c."rowId"
         where c."runId" = $1 and c."table" = '${table}' and c."before" is not null)
       update "ImportChange" c set "before" = i."before", "after" = i."after"
       from images i where c."runId" = $1 and c."seq" = i."seq"`,
      [runId],
    );
  }
}

/** How many of the rows that a run changed hold something else by now than what it wrote. */
export async function countChangedLater(client: pg.PoolClient, runId: Id): Promise<number> {
  let later = 0;
  for (const [table, key] of await touchedTables(client, runId)) {
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from "ImportChange" c join "${table}" t on ${key} = c."rowId"
       where c."runId" = $1 and c."table" = '${table}' and exists (
         select 1 from jsonb_each(c."after") as a(k, v) where to_jsonb(t)->a.k is distinct from a.v)`,
      [runId],
    );
    later += rows[0]!.n;
  }
  return later;
}

/** The tables in which a run made or changed rows, parents first. */
export async function touchedTables(client: pg.PoolClient, runId: Id) {
  const { rows } = await client.query<{ table: string }>(
    `select distinct "table" from "ImportChange" where "runId" = $1`,
    [runId],
  );
  const touched = new Set(rows.map(({ table }) => table));
  return changedTables.filter(([table]) => touched.has(table));
}
