// Owns before-images: keeping what a commit is about to change, and putting it back. One transaction, the caller's.
import type pg from "pg";
import type { Id } from "~/app/domain/values";
import { changedTables, type ChangedTable } from "./changed-tables";
import { touchedTables } from "./after-images.server";

const keyOf = new Map<string, string>(changedTables);

const nextSeq = `(select coalesce(max("seq"), 0) from "ImportChange" where "runId" = $1)`;

/** Keeps what rows are before they are changed; a row that is kept or made already stays so. `ids` is text. */
export async function keepBefore(
  client: pg.PoolClient,
  runId: Id,
  table: ChangedTable,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await keepBeforeWhere(client, runId, table, `${keyOf.get(table)!} = any($2)`, [ids]);
}

/** The same for the rows that a condition on `t` finds; its parameters begin with $2. */
export async function keepBeforeWhere(
  client: pg.PoolClient,
  runId: Id,
  table: ChangedTable,
  where: string,
  params: unknown[] = [],
  image = "to_jsonb(t)",
): Promise<void> {
  await client.query(
    `insert into "ImportChange" ("runId", "seq", "table", "rowId", "before")
     select $1, ${nextSeq} + row_number() over (), '${table}', ${keyOf.get(table)!}, ${image}
     from "${table}" t where ${where} on conflict ("runId", "table", "rowId") do nothing`,
    [runId, ...params],
  );
}

/** Remembers rows that a commit makes. */
export async function keepMade(
  client: pg.PoolClient,
  runId: Id,
  table: ChangedTable,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await client.query(
    `insert into "ImportChange" ("runId", "seq", "table", "rowId")
     select $1, ${nextSeq} + r."no", '${table}', r."id" from unnest($2::text[]) with ordinality as r("id", "no")
     on conflict ("runId", "table", "rowId") do nothing`,
    [runId, ids],
  );
}

/** How many rows a run made or changed, as far as that is still remembered. */
export async function countChanges(client: pg.PoolClient, runId: Id): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from "ImportChange" where "runId" = $1`,
    [runId],
  );
  return rows[0]!.n;
}

/** Takes away what a run made and puts back what it changed; forgets the before-images. `tell` hears of every table. */
export async function restore(
  client: pg.PoolClient,
  runId: Id,
  tell: (share: number) => void,
): Promise<void> {
  const touched = (await touchedTables(client, runId)).reverse();
  // Children first, and what was made before what was changed: one person has one present period of study at a time.
  for (const [index, [table, key]] of touched.entries()) {
    tell(index / touched.length);
    await takeAway(client, runId, table, key);
    await putBack(client, runId, table, key);
    if (table === "Listing") await putSkillsBack(client, runId);
  }
  await client.query(`delete from "ImportChange" where "runId" = $1`, [runId]);
}

/** Only the columns that the run changed: what a person wrote into the others since then stays. */
async function putBack(client: pg.PoolClient, runId: Id, table: string, key: string) {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [`"${table}"`],
  );
  const names = rows.map(({ name }) => `"${name}"`);
  await client.query(
    `with kept as (
       select c."rowId", b.* from "ImportChange" c join "${table}" t on ${key} = c."rowId",
         lateral jsonb_populate_record(t, c."before") as b
       where c."runId" = $1 and c."table" = '${table}' and c."before" is not null)
     update "${table}" t set (${names.join(", ")}) = row(${names.map((name) => `k.${name}`).join(", ")})
     from kept k where ${key} = k."rowId"`,
    [runId],
  );
}

/** The skills that a title named before. */
async function putSkillsBack(client: pg.PoolClient, runId: Id): Promise<void> {
  const kept = `"ImportChange" c where c."runId" = $1 and c."table" = 'Listing' and c."before" ? 'skills'`;
  await client.query(
    `delete from "ListingSkill" where "inferred" and "listingId"::text in (select c."rowId" from ${kept})`,
    [runId],
  );
  await client.query(
    `insert into "ListingSkill" ("listingId", "skillCode", "inferred")
     select c."rowId"::uuid, k, true from "ImportChange" c, jsonb_array_elements_text(c."before"->'skills') as k
     where c."runId" = $1 and c."table" = 'Listing' and c."before" ? 'skills' on conflict do nothing`,
    [runId],
  );
}

async function takeAway(client: pg.PoolClient, runId: Id, table: string, key: string) {
  const made = `select "rowId" from "ImportChange" where "runId" = $1 and "table" = '${table}' and "before" is null`;
  if (table === "Listing") {
    await client.query(`delete from "ListingSkill" where "listingId"::text in (${made})`, [runId]);
  }
  await client.query(`delete from "${table}" t where ${key} in (${made})`, [runId]);
}
