// Owns how a correction touches a row of any of the nine tables: taken under a lock, compared with its neighbours, written.
import type { ReferenceTable } from "~/app/domain/reference";
import {
  tablesWithAliases,
  tablesWithRetired,
  type Wording,
} from "~/app/domain/reference-correction";
import type { Tx } from "~/app/platform/db.server";
import { sourceOf, wordingColumns } from "./reference-source.server";

/** What a row says now; until the transaction ends nobody else changes it. Null when there is no such row. */
export async function lockWording(
  tx: Tx,
  table: ReferenceTable,
  code: string,
): Promise<Wording | null> {
  const source = sourceOf(table);
  const [row] = await tx.$queryRawUnsafe<Wording[]>(
    `select ${wordingColumns(source)} from ${source.from} where ${source.code} = $1 for update`,
    code,
  );
  return row ?? null;
}

/** The row that has one of these words (folded by domain/reference-correction) where no two may share one; null if none. */
export async function findTaken(
  tx: Tx,
  table: ReferenceTable,
  code: string,
  words: string[],
): Promise<{ word: string; code: string; name: string } | null> {
  if (words.length === 0 || !tablesWithAliases.includes(table)) return null;
  const { from, aliases, scope, code: key } = sourceOf(table);
  const [taken] = await tx.$queryRawUnsafe<{ word: string; code: string; name: string }[]>(
    `select word, ${key} as code, "zhCN" as name
     from ${from}, unnest(array["zhCN", "zhHK", en] || ${aliases}) as word
     where ${key} <> $1 and ${scope} = (select ${scope} from ${from} where ${key} = $1)
       and lower(trim(normalize(word, NFKC))) = any ($2) limit 1`,
    code,
    words,
  );
  return taken ?? null;
}

/** Writes what the table can say of a wording. */
export async function writeWording(
  tx: Tx,
  table: ReferenceTable,
  code: string,
  wording: Wording,
): Promise<void> {
  const { from, code: key } = sourceOf(table);
  const columns: (keyof Wording)[] = [
    ...(["zhCN", "zhHK", "en"] as const),
    ...(tablesWithAliases.includes(table) ? (["aliases"] as const) : []),
    ...(tablesWithRetired.includes(table) ? (["retired"] as const) : []),
  ];
  const sets = columns.map((column, n) => `"${column}" = $${String(n + 2)}`);
  await tx.$executeRawUnsafe(
    `update ${from} set ${sets.join(", ")} where ${key} = $1`,
    code,
    ...columns.map((column) => wording[column]),
  );
}
