// Owns putting single cells right where they were written or read wrong; the file is checked again then.
import { z } from "zod";
import type { Importer } from "~/app/domain/import-run";
import { type Outcome, refuse } from "~/app/domain/refusal";
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

export const CorrectCells = z.strictObject({
  runId: Id,
  /** `rowNo` as the file has it, `position` from 0. */
  cells: z
    .array(
      z.strictObject({
        rowNo: z.coerce.number().int().min(1),
        position: z.coerce.number().int().min(0).max(mostColumns),
        value: z.string().max(longestCell),
      }),
    )
    .max(mostCells),
});
export type CorrectCells = z.infer<typeof CorrectCells>;
type Cell = CorrectCells["cells"][number];

/** Writes the cells into staging and asks for the check. A cell that is written anew loses what the file did to it.
 * Refuses `import.not_found`, `import.step_not_allowed`. */
export function correctCells(
  { db, clock, env }: Pick<Services, "db" | "clock" | "env">,
  actor: Importer,
  { runId, cells }: CorrectCells,
): Promise<Outcome<{ runId: Id }>> {
  return inTransaction(db, async (tx) => {
    const run = await findOwnRun(tx, actor, runId);
    if (!run) return refuse("import.not_found");
    const now = clock.now();
    const asked = await askFor(tx, now, actor, run, "check");
    if (!asked.ok) return asked;
    for (const [rowNo, ofRow] of byRow(cells)) await correctRow(tx, env, run, rowNo, ofRow);
    await audit(tx, now, {
      actor,
      action: "import.cells_corrected",
      subject: ["ImportRun", runId],
    });
    return asked;
  });
}

function byRow(cells: readonly Cell[]): Map<number, Cell[]> {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) rows.set(cell.rowNo, [...(rows.get(cell.rowNo) ?? []), cell]);
  return rows;
}

type Stored = { marks: { at: number }[]; data: { identities?: Record<string, unknown> } };

async function correctRow(
  tx: Tx,
  env: Services["env"],
  run: OwnRun,
  rowNo: number,
  corrections: readonly Cell[],
): Promise<void> {
  const key = { runId_sheetNo_rowNo: { runId: run.id, sheetNo: run.sheetNo, rowNo } };
  const row = await tx.importRow.findUnique({ where: key });
  if (!row) return;
  const { marks, data } = row as unknown as Stored;
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
    where: key,
    data: {
      cells: [...hidden.cells],
      marks: marks.filter(({ at }) => !isNew(at)),
      data: { identities },
    },
  });
}
