// Owns what people have put right by hand in a table that official files come for: what they took out of use stays out,
// other spellings they added stay, those they took away do not come back.
import type pg from "pg";
import type { TableRow } from "./official-rows.server";

type Corrected = { retired: boolean; takenAway: Set<string> };
/** By code; rows that nobody has put right are not in it. */
export type Corrections = ReadonlyMap<string, Corrected>;

type Change = { code: string; before: TableRow | null; after: TableRow | null };

/** What people have said of a table's rows, the last word counting; changes by files are none of it. */
export async function loadCorrections(client: pg.PoolClient, table: string): Promise<Corrections> {
  const { rows } = await client.query<Change>(
    `select "code", "before", "after" from "ReferenceChange"
     where "table" = $1 and "byId" is not null and "importRunId" is null order by "at", "id"`,
    [table.toLowerCase()],
  );
  const corrections = new Map<string, Corrected>();
  for (const { code, before, after } of rows) {
    const known = corrections.get(code) ?? { retired: false, takenAway: new Set() };
    if (typeof after?.retired === "boolean") known.retired = after.retired;
    for (const alias of aliasesOf(before)) known.takenAway.add(alias);
    for (const alias of aliasesOf(after)) known.takenAway.delete(alias);
    corrections.set(code, known);
  }
  return corrections;
}

/** The row that an official one leads to, with what people have said of the one that is known. */
export function asCorrected(row: TableRow, old: TableRow, said: Corrected | undefined): TableRow {
  const aliases = [...new Set([...aliasesOf(old), ...aliasesOf(row)])];
  return {
    ...row,
    ...("aliases" in row && { aliases: aliases.filter((alias) => !said?.takenAway.has(alias)) }),
    ...("retired" in row && { retired: row.retired === true || said?.retired === true }),
  };
}

function aliasesOf(row: TableRow | null): string[] {
  return Array.isArray(row?.aliases) ? (row.aliases as string[]) : [];
}
