// Owns reading and writing whole tables of reference rows as JSON, each in one statement of the caller's transaction.
import type pg from "pg";

/** A row by the names of its columns. */
export type TableRow = Record<string, unknown>;
type Table = "Region" | "Major" | "Occupation" | "School";

/** Every row of a table; small ones only. */
export async function loadTable(client: pg.PoolClient, table: Table): Promise<TableRow[]> {
  const { rows } = await client.query<{ row: TableRow }>(
    `select to_jsonb(t) as row from "${table}" t`,
  );
  return rows.map(({ row }) => row);
}

/** Makes rows and changes others, each with all columns that they name; all of one list name the same. */
export async function writeTable(
  client: pg.PoolClient,
  table: Table,
  keyColumn: string,
  made: readonly TableRow[],
  changed: readonly TableRow[],
): Promise<void> {
  const list = (rows: readonly TableRow[], prefix = "") =>
    Object.keys(rows[0] ?? {})
      .map((name) => `${prefix}"${name}"`)
      .join(", ");
  if (made.length > 0) {
    await client.query(
      `insert into "${table}" (${list(made)})
       select ${list(made, "r.")} from jsonb_populate_recordset(null::"${table}", $1) r`,
      [JSON.stringify(made)],
    );
  }
  if (changed.length > 0) {
    await client.query(
      `update "${table}" t set (${list(changed)}) = row(${list(changed, "r.")})
       from jsonb_populate_recordset(null::"${table}", $1) r where t."${keyColumn}" = r."${keyColumn}"`,
      [JSON.stringify(changed)],
    );
  }
}
