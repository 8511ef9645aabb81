// Owns the staging table: what was read from a file stands there, row by row, until a commit takes it over. Everything
// runs in the caller's transaction. What a row means is the kinds'.
import type pg from "pg";
import { rowsBelow, type ColumnRules, type SheetRow } from "~/app/domain/sheet";
import type { Id } from "~/app/domain/values";
import type { CheckedRow, Identity, StagedRow } from "./kinds/kind.server";
import type { RunColumns, RunOptions } from "./run-json.server";

/** Where rows stand that are known and in no file. */
export const goneSheetNo = -1;
const batchSize = 2_000;

export type RawRow = SheetRow & { identities: Record<number, Identity> };

/** Puts the rows of one sheet into staging, as read. */
export async function stageRows(
  client: pg.PoolClient,
  runId: Id,
  sheetNo: number,
  rows: readonly RawRow[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += batchSize) {
    const batch = rows.slice(at, at + batchSize);
    await client.query(
      `insert into "ImportRow" ("runId", "sheetNo", "rowNo", "cells", "marks", "data")
       select $1, $2, r."rowNo", r."cells"::text[], r."marks"::jsonb, r."data"::jsonb
       from unnest($3::int[], $4::text[], $5::text[], $6::text[]) as r("rowNo", "cells", "marks", "data")`,
      [
        runId,
        sheetNo,
        batch.map(({ rowNo }) => rowNo),
        batch.map(({ cells }) => arrayText(cells)),
        batch.map(({ marks = [] }) => JSON.stringify(marks)),
        batch.map(({ identities }) => JSON.stringify({ identities })),
      ],
    );
  }
}

/** An array as PostgreSQL reads it from a text. */
export function arrayText(cells: readonly string[]): string {
  const quoted = cells.map((cell) => `"${cell.replace(/["\\]/g, "\\$&")}"`);
  return `{${quoted.join(",")}}`;
}

type StoredRow = {
  rowNo: number;
  cells: (string | null)[];
  marks: SheetRow["marks"];
  identities: Record<string, Identity> | null;
  isLeftOut: boolean;
};

/** The rows of a sheet by meaning, in batches, in the order of the file; with what the person says stands in all of them. */
export async function* stagedRows<C extends string>(
  client: pg.PoolClient,
  run: { id: Id; sheetNo: number; options: Pick<RunOptions, "shared"> },
  columns: RunColumns,
  rules: ColumnRules<C>,
): AsyncGenerator<StagedRow<C>[]> {
  const shared = run.options.shared as Partial<Record<C, string>>;
  const chosen = {
    headerRows: columns.headerRows,
    columns: columns.columns.map((one) => ({ ...one, column: one.column as C | null })),
  };
  for (let after = 0; ;) {
    const { rows } = await client.query<StoredRow>(
      `select "rowNo", "cells", "marks", "data"->'identities' as "identities", "data" ? 'leftOut' as "isLeftOut" from "ImportRow"
       where "runId" = $1 and "sheetNo" = $2 and "rowNo" > $3 order by "rowNo" limit ${batchSize}`,
      [run.id, run.sheetNo, after],
    );
    if (rows.length === 0) return;
    const stored = rows.map(({ cells, ...row }) => ({ ...row, cells: cells.map((c) => c ?? "") }));
    const storedAt = new Map(stored.map((row) => [row.rowNo, row]));
    yield [...rowsBelow(stored, chosen, rules)].map((row) => {
      const identities: StagedRow<C>["identities"] = {};
      const { identities: kept, isLeftOut } = storedAt.get(row.rowNo)!;
      const found = kept ?? {};
      for (const { position, column } of chosen.columns) {
        const identity = found[position];
        if (column !== null && identity) identities[column] = identity;
      }
      return { ...row, cells: { ...shared, ...row.cells }, identities, isLeftOut };
    });
    after = rows.at(-1)!.rowNo;
  }
}

/** What of a row's data a new check leaves: what was made of identity numbers, and that the person left the row out. */
export const lastingData = `jsonb_build_object('identities', coalesce("data"->'identities', '{}'))
  || case when "data" ? 'leftOut' then '{"leftOut": true}'::jsonb else '{}' end`;

/** Forgets how the rows of a run came out before. */
export async function resetRows(client: pg.PoolClient, runId: Id): Promise<void> {
  await client.query(`delete from "ImportRow" where "runId" = $1 and "sheetNo" = $2`, [
    runId,
    goneSheetNo,
  ]);
  await client.query(
    `update "ImportRow" set "outcome" = 'unread', "findings" = '[]', "key" = '',
       "data" = ${lastingData}
     where "runId" = $1 and "outcome" <> 'unread'`,
    [runId],
  );
}

/** Writes how rows came out; those that are in no file stand in a sheet of their own. */
export async function writeOutcomes(
  client: pg.PoolClient,
  run: { id: Id; sheetNo: number },
  rows: readonly CheckedRow[],
): Promise<void> {
  const own = rows.filter(({ rowNo }) => rowNo !== null);
  const gone = rows.filter(({ rowNo }) => rowNo === null);
  const values = (of: readonly CheckedRow[]) => [
    of.map(({ key }) => key),
    of.map(({ outcome }) => outcome),
    of.map(({ data }) => JSON.stringify(data)),
    of.map(({ findings }) => JSON.stringify(findings)),
  ];
  if (own.length > 0) {
    await client.query(
      `update "ImportRow" i set "key" = r."key", "outcome" = r."outcome", "data" = i."data" || r."data"::jsonb,
         "findings" = r."findings"::jsonb
       from unnest($3::int[], $4::text[], $5::text[], $6::text[], $7::text[])
         as r("rowNo", "key", "outcome", "data", "findings")
       where i."runId" = $1 and i."sheetNo" = $2 and i."rowNo" = r."rowNo"`,
      [run.id, run.sheetNo, own.map(({ rowNo }) => rowNo), ...values(own)],
    );
  }
  if (gone.length > 0) {
    await client.query(
      `insert into "ImportRow" ("runId", "sheetNo", "rowNo", "cells", "key", "outcome", "data", "findings")
       select $1, ${goneSheetNo}, r."no" + coalesce((select max("rowNo") from "ImportRow"
           where "runId" = $1 and "sheetNo" = ${goneSheetNo}), 0), '{}', r."key", r."outcome", r."data"::jsonb, r."findings"::jsonb
       from unnest($2::text[], $3::text[], $4::text[], $5::text[])
         with ordinality as r("key", "outcome", "data", "findings", "no")`,
      [run.id, ...values(gone)],
    );
  }
}
