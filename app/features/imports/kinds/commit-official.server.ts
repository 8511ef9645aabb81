// Owns the moment in which an official table counts: ours is changed row by row, each change written down.
import type { RunCounts } from "~/app/domain/import-run";
import { accept, type Outcome } from "~/app/domain/refusal";
import { newId } from "~/app/platform/id";
import { keepBefore, keepMade } from "../restore.server";
import type { Work } from "./kind.server";
import { loadCorrections } from "./official-corrections.server";
import { loadTable, type TableRow, writeTable } from "./official-rows.server";
import { isSame, type OfficialSpec, plan, wordOf } from "./official-spec.server";

/** Takes the rows over, compared anew; who is gone is retired when the person said so. Nothing is deleted. */
export async function commitOfficial<T>(
  spec: OfficialSpec<T>,
  work: Work,
): Promise<Outcome<RunCounts>> {
  const { client, run } = work;
  const { rows } = await client.query<{
    rowNo: number;
    code: string;
    outcome: string;
    target: T;
  }>(
    `select "rowNo", "key" as "code", "outcome", "data"->'target' as "target" from "ImportRow"
     where "runId" = $1 and "outcome" <> 'unread' order by "sheetNo", "rowNo"`,
    [run.id],
  );
  const of = (...outcomes: string[]) => rows.filter(({ outcome }) => outcomes.includes(outcome));
  const known = await loadTable(client, spec.table);
  const corrections = await loadCorrections(client, spec.table);
  work.tell(0.3);
  const planned = plan(spec, of("new", "changed", "same"), known, corrections, work);
  const made = planned.filter(({ old }) => old === null).map(({ row }) => row);
  const changed = planned.flatMap(({ old, row }) =>
    old && !isSame(row, old) ? [{ old, row: { ...old, ...row } }] : [],
  );
  const goneCodes = new Set(of("gone").map(({ code }) => code));
  const ended =
    run.options.gone === "end" && spec.retire
      ? known
          .filter((row) => goneCodes.has(wordOf(row[spec.codeColumn])))
          .map((old) => ({ old, row: spec.retire!(old) }))
      : [];
  work.tell(0.5);
  await writeAll(spec, work, made, [...changed, ...ended]);
  return accept({
    ...{ new: made.length, changed: changed.length, gone: goneCodes.size, held: 0 },
    same: planned.length - made.length - changed.length,
    faulty: of("faulty").length,
  });
}

async function writeAll<T>(
  { table, keyColumn, codeColumn }: OfficialSpec<T>,
  { client, run, now }: Work,
  made: readonly TableRow[],
  changed: readonly { old: TableRow; row: TableRow }[],
): Promise<void> {
  const keys = (rows: readonly TableRow[]) => rows.map((row) => wordOf(row[keyColumn]));
  await keepBefore(client, run.id, table, keys(changed.map(({ old }) => old)));
  await writeTable(
    client,
    table,
    keyColumn,
    made,
    changed.map(({ row }) => row),
  );
  await keepMade(client, run.id, table, keys(made));
  if (table === "School") return; // no words of the market: what an import changed is enough
  const told = [
    ...made.map((row) => ({ row, before: null })),
    ...changed.map(({ row, old }) => ({ row, before: old })),
  ].map(({ row, before }) => {
    return { id: newId(now.getTime()), code: wordOf(row[codeColumn]), before, after: row };
  });
  await client.query(
    `insert into "ReferenceChange" ("id", "at", "table", "code", "before", "after", "byId", "importRunId", "note")
     select r."id", $2, $3, r."code", nullif(r."before", 'null'), r."after", $4, $5, $6
     from jsonb_to_recordset($1) as r("id" uuid, "code" text, "before" jsonb, "after" jsonb)`,
    // As corrections name the table (`ReferenceTable`): region, not Region.
    [JSON.stringify(told), now, table.toLowerCase(), run.startedById, run.id, run.fileName],
  );
}
