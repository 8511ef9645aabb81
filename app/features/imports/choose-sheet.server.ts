// Owns which sheet of a workbook is taken.
import { z } from "zod";
import { type Importer, mappingOwner } from "~/app/domain/import-run";
import { type Outcome, refuse } from "~/app/domain/refusal";
import type { SheetRow } from "~/app/domain/sheet";
import { Id } from "~/app/domain/values";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { kinds } from "./kinds/kinds.server";
import { findOwnRun, moveRun } from "./own-run.server";
import { columnsOfSheet } from "./propose-columns.server";
import { readSheets } from "./run-json.server";

export const ChooseSheet = z.strictObject({
  runId: Id,
  sheetNo: z.coerce.number().int().min(0).max(1_000),
});
export type ChooseSheet = z.infer<typeof ChooseSheet>;

/** Where a header is looked for, with rows below for the samples. */
const rowsToRead = 60;

/**
 * Takes another sheet of the file; its columns are proposed anew and the run is open again. Refuses `import.not_found`,
 * `import.step_not_allowed`, `import.unreadable` for a sheet that is not there.
 */
export function chooseSheet(
  { db }: Pick<Services, "db">,
  actor: Importer,
  { runId, sheetNo }: ChooseSheet,
): Promise<Outcome<{ runId: Id }>> {
  return inTransaction(db, async (tx) => {
    const run = await findOwnRun(tx, actor, runId);
    if (!run) return refuse("import.not_found");
    const sheet = readSheets(run.sheets).find(({ no }) => no === sheetNo);
    const rows = await firstRows(tx, runId, sheetNo);
    const rules = kinds[run.kind].columns;
    const columns = await columnsOfSheet(tx, mappingOwner(actor), run.kind, rows, rules);
    if (!sheet || !columns) return refuse("import.unreadable", { why: "empty" });
    const data = { sheetNo, columns, counts: {}, done: 0, of: sheet.rows };
    return moveRun(tx, run, "choose", data);
  });
}

async function firstRows(tx: Tx, runId: Id, sheetNo: number): Promise<SheetRow[]> {
  return tx.importRow.findMany({
    where: { runId, sheetNo },
    orderBy: { rowNo: "asc" },
    take: rowsToRead,
    select: { rowNo: true, cells: true },
  });
}
