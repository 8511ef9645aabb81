// Owns putting single cells right where they were written or read wrong; the file is checked again then.
import { z } from "zod";
import type { Importer } from "~/app/domain/import-run";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { audit, inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { askFor } from "./ask-for.server";
import { hider } from "./hide-identities.server";
import { kinds } from "./kinds/kinds.server";
import { findOwnRun, type OwnRun } from "./own-run.server";
import { readColumns } from "./run-json.server";

const mostCells = 5_000;
const longestCell = 20_000;
const mostColumns = 400;
const oneBreak = (text: string) => text.replaceAll("\r\n", "\n");

export const CorrectCells = z.strictObject({
  runId: Id,
  /** `rowNo` as the file has it, `position` from 0. */
  cells: z
    .array(
      z.strictObject({
        rowNo: z.coerce.number().int().min(1),
        position: z.coerce.number().int().min(0).max(mostColumns),
        /** A form sends line breaks as two signs; what stands in a file has one. */
        value: z.string().max(longestCell).transform(oneBreak),
      }),
    )
    .max(mostCells),
  /** Rows that the person takes out of the file, or in again. */
  rows: z
    .array(z.strictObject({ rowNo: z.coerce.number().int().min(1), isLeftOut: z.boolean() }))
    .max(mostCells)
    .optional(),
  /** On the way to another page: checked again only when something differs. */
  isPaging: z.boolean().optional(),
});
export type CorrectCells = z.infer<typeof CorrectCells>;
type Cell = CorrectCells["cells"][number];

/** Writes what differs into staging and asks for the check. A cell that is written anew loses what the file did to it;
 * one that is sent as it stands keeps it. Refuses `import.not_found`, `import.step_not_allowed`. */
export function correctCells(
  { db, clock, env }: Pick<Services, "db" | "clock" | "env">,
  actor: Importer,
  { runId, cells, rows = [], isPaging = false }: CorrectCells,
): Promise<Outcome<{ runId: Id }>> {
  return inTransaction(db, async (tx) => {
    const run = await findOwnRun(tx, actor, runId);
    if (!run) return refuse("import.not_found");
    const changes = await changesOf(tx, run, cells, rows);
    if (isPaging && changes.length === 0) return accept({ runId });
    const now = clock.now();
    const asked = await askFor(tx, now, actor, run, "check");
    if (!asked.ok) return asked;
    for (const change of changes) await correctRow(tx, env, run, change);
    await audit(tx, now, {
      actor,
      action: "import.cells_corrected",
      subject: ["ImportRun", runId],
    });
    return asked;
  });
}

type Data = { identities?: Record<string, unknown>; leftOut?: true };
type Stored = { rowNo: number; cells: string[]; marks: { at: number }[]; data: Data };
type Change = { row: Stored; cells: Cell[]; isLeftOut: boolean };

/** The rows that do not stand as they are sent, with the cells that differ. */
async function changesOf(
  tx: Tx,
  { id: runId, sheetNo }: OwnRun,
  cells: readonly Cell[],
  rows: NonNullable<CorrectCells["rows"]>,
): Promise<Change[]> {
  const byRow = new Map<number, Cell[]>(rows.map(({ rowNo }) => [rowNo, []]));
  for (const cell of cells) byRow.set(cell.rowNo, [...(byRow.get(cell.rowNo) ?? []), cell]);
  const where = { runId, sheetNo, rowNo: { in: [...byRow.keys()] } };
  const found = (await tx.importRow.findMany({ where })) as unknown as Stored[];
  const outs = new Map(rows.map(({ rowNo, isLeftOut }) => [rowNo, isLeftOut]));
  return found.flatMap((row) => {
    const other = byRow
      .get(row.rowNo)!
      .filter(({ position, value }) => oneBreak(row.cells[position] ?? "") !== value);
    const was = row.data.leftOut === true;
    const isLeftOut = outs.get(row.rowNo) ?? was;
    return other.length > 0 || isLeftOut !== was ? [{ row, cells: other, isLeftOut }] : [];
  });
}

async function correctRow(
  tx: Tx,
  env: Services["env"],
  run: OwnRun,
  { row, cells: corrections, isLeftOut }: Change,
): Promise<void> {
  const { rowNo, marks, data } = row;
  const cells = [...row.cells];
  for (const { position, value } of corrections) {
    while (cells.length < position) cells.push("");
    cells[position] = value;
  }
  const { columns: rules, holdsIdentities } = kinds[run.kind];
  const isNew = (at: number) => corrections.some(({ position }) => position === at);
  const typed = { rowNo, cells };
  const hidden = holdsIdentities
    ? hider(env, readColumns(run.columns), rules)(typed)
    : { ...typed, identities: {} };
  const kept = Object.entries(data.identities ?? {}).filter(([at]) => !isNew(Number(at)));
  const identities = { ...Object.fromEntries(kept), ...hidden.identities };
  await tx.importRow.update({
    where: { runId_sheetNo_rowNo: { runId: run.id, sheetNo: run.sheetNo, rowNo } },
    data: {
      cells: [...hidden.cells],
      marks: marks.filter(({ at }) => !isNew(at)),
      data: { identities, ...(isLeftOut ? { leftOut: true } : {}) },
    },
  });
}
