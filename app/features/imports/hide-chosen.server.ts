// Owns emptying staged cells of columns that only a person recognised as identity numbers or as what the law wants unread.
import type { ColumnRules } from "~/app/domain/sheet";
import type { Tx } from "~/app/platform/db.server";
import type { Env } from "~/app/platform/env.server";
import { hider, identityColumn } from "./hide-identities.server";
import type { OwnRun } from "./own-run.server";
import { readColumns, type RunColumns } from "./run-json.server";

const batchSize = 1_000;

/** Hides in staging what the chosen columns want hidden and the proposed ones did not. */
export async function hideChosen(
  tx: Tx,
  env: Pick<Env, "APP_SECRET">,
  run: Pick<OwnRun, "id" | "sheetNo" | "columns">,
  chosen: RunColumns,
  rules: ColumnRules<string>,
): Promise<void> {
  const hides = (column: string | null) =>
    column !== null && (column === identityColumn || rules[column]?.dropped === true);
  const before = new Map(
    readColumns(run.columns).columns.map(({ position, column }) => [position, column]),
  );
  const isNew = chosen.columns.some(
    ({ position, column }) => hides(column) && before.get(position) !== column,
  );
  if (!isNew) return;
  const hide = hider(env, chosen, rules);
  const where = { runId: run.id, sheetNo: run.sheetNo };
  for (let after = 0; ;) {
    const rows = await tx.importRow.findMany({
      where: { ...where, rowNo: { gt: after } },
      orderBy: { rowNo: "asc" },
      take: batchSize,
      select: { rowNo: true, cells: true, data: true },
    });
    if (rows.length === 0) return;
    for (const { rowNo, cells, data } of rows) {
      const hidden = hide({ rowNo, cells });
      if (hidden.cells.every((cell, at) => cell === cells[at])) continue;
      const known = (data as { identities?: object }).identities;
      const identities = { ...known, ...hidden.identities };
      await tx.importRow.update({
        where: { runId_sheetNo_rowNo: { ...where, rowNo } },
        data: { cells: [...hidden.cells], data: { identities } },
      });
    }
    after = rows.at(-1)!.rowNo;
  }
}
