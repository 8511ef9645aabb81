// Owns what the operator sees of the market's words as a whole: how many rows each table has, what was put right lately,
// and the rows of one table by words and group.
import type { OperatorActor } from "~/app/domain/permission";
import { type ReferenceTable, referenceTables } from "~/app/domain/reference";
import { foldedWord } from "~/app/domain/reference-correction";
import type { Services } from "~/app/platform/services.server";
import { sourceOf, wordingColumns, type WordRow } from "./reference-source.server";

export type TableCount = {
  table: ReferenceTable;
  rows: number;
  retired: number;
  /** Rows that somebody corrected, and when last. */
  corrected: number;
  correctedAt: Date | null;
};

/** The nine tables with their counts. */
export async function countTables(
  { pool }: Pick<Services, "pool">,
  _actor: OperatorActor,
): Promise<TableCount[]> {
  const counts = referenceTables.map((table) => {
    const { from, retired } = sourceOf(table);
    return `select '${table}' as "table", count(*)::int as rows,
      count(*) filter (where ${retired})::int as retired from ${from}`;
  });
  const { rows } = await pool.query<TableCount>(
    `select t.*, coalesce(c.corrected, 0) as corrected, c."correctedAt"
     from (${counts.join(" union all ")}) t
     left join (select "table", count(distinct code)::int as corrected, max(at) as "correctedAt"
                from "ReferenceChange" group by 1) c using ("table")`,
  );
  return referenceTables.flatMap((table) => rows.find((row) => row.table === table) ?? []);
}

export type TableQuery = { words: string; group: string; page: number };
export type TablePage = {
  rows: WordRow[];
  /** The groups of the whole table with how many of their rows the words find. */
  groups: { group: string; count: number }[];
  /** The group that is shown; empty for all. */
  group: string;
  found: number;
  page: number;
  pages: number;
};

const pageSize = 50;

/** A page of one table, by code: rows whose code, name or alias contains the words, of one group or of all. */
export async function listWords(
  { pool }: Pick<Services, "pool">,
  _actor: OperatorActor,
  table: ReferenceTable,
  query: TableQuery,
): Promise<TablePage> {
  const source = sourceOf(table);
  const words = foldedWord(query.words);
  const rows = `select ${source.code} as code, ${wordingColumns(source)}, ${source.group} as "group"
    from ${source.from}`;
  const isFound = `($1 = '' or exists (
    select 1 from unnest(array[code, "zhCN", "zhHK", en] || aliases) as word
    where position($1 in lower(normalize(word, NFKC))) > 0))`;
  const counted = await pool.query<{ group: string | null; count: number }>(
    `select "group", count(*) filter (where ${isFound})::int as count from (${rows}) r
     group by 1 order by 1`,
    [words],
  );
  const groups = counted.rows.flatMap(({ group, count }) => (group ? [{ group, count }] : []));
  const group = groups.some((one) => one.group === query.group) ? query.group : "";
  const found = counted.rows
    .filter((one) => group === "" || one.group === group)
    .reduce((sum, { count }) => sum + count, 0);
  const pages = Math.max(1, Math.ceil(found / pageSize));
  const page = Math.min(Math.max(1, query.page), pages);
  const shown = await pool.query<WordRow>(
    `select * from (${rows}) r where ${isFound} and ($2 = '' or "group" = $2)
     order by code limit ${String(pageSize)} offset $3`,
    [words, group, (page - 1) * pageSize],
  );
  return { rows: shown.rows, groups, group, found, page, pages };
}
