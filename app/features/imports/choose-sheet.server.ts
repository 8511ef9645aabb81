// Owns which sheet of a workbook is taken.
import { z } from "zod";
import { decideImportStep, type Importer, mappingOwner } from "~/app/domain/import-run";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { SheetRow } from "~/app/domain/sheet";
import { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { hideChosen } from "./hide-chosen.server";
import { hideSamples } from "./hide-identities.server";
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
export async function chooseSheet(
  services: Pick<Services, "db" | "pool" | "env">,
  actor: Importer,
  { runId, sheetNo }: ChooseSheet,
): Promise<Outcome<{ runId: Id }>> {
  const { db } = services;
  const run = await findOwnRun(db, actor, runId);
  if (!run) return refuse("import.not_found");
  const step = decideImportStep(run.state, "choose");
  if (!step.ok) return step;
  const sheet = readSheets(run.sheets).find(({ no }) => no === sheetNo);
  const rows = await firstRows(db, runId, sheetNo);
  const { columns: rules, holdsIdentities } = kinds[run.kind];
  const proposed = await columnsOfSheet(db, mappingOwner(actor), run.kind, rows, rules);
  if (!sheet || !proposed) return refuse("import.unreadable", { why: "empty" });
  const columns = holdsIdentities ? hideSamples(proposed.columns, rules) : proposed.columns;
  const options = { ...run.options, isRemembered: proposed.isRemembered };
  const data = { sheetNo, columns, options, counts: {}, done: 0, of: sheet.rows };
  const hidden = holdsIdentities
    ? await hideChosen(services, { ...run, sheetNo }, columns, rules)
    : accept(null);
  return hidden.ok ? moveRun(db, run, "choose", data) : hidden;
}

async function firstRows(tx: Tx, runId: Id, sheetNo: number): Promise<SheetRow[]> {
  return tx.importRow.findMany({
    where: { runId, sheetNo },
    orderBy: { rowNo: "asc" },
    take: rowsToRead,
    select: { rowNo: true, cells: true },
  });
}
