// Owns which column of a file means what, as a person says it. The check that follows is check-run's.
import { z } from "zod";
import {
  decideImportStep,
  type Importer,
  type ImportKind,
  mappingOwner,
} from "~/app/domain/import-run";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { ColumnRules } from "~/app/domain/sheet";
import { missingColumns, sharedValues } from "~/app/domain/sheet-header";
import { Id } from "~/app/domain/values";
import { audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { askFor } from "./ask-for.server";
import { hideChosen } from "./hide-chosen.server";
import { hideSamples } from "./hide-identities.server";
import { kinds } from "./kinds/kinds.server";
import { findOwnRun } from "./own-run.server";
import { headingsDigest } from "./propose-columns.server";
import { readColumns, type RunColumns } from "./run-json.server";

export const ChooseColumns = z.strictObject({
  runId: Id,
  /** `column` null or "": left unread. Positions that are not named stay as they were proposed. */
  columns: z.array(z.strictObject({ position: z.coerce.number(), column: z.nullable(z.string()) })),
  /** What stands in every row, by column, where the file has no such column. Not named: stays as it was given. */
  shared: z.record(z.string(), z.string().max(200)).optional(),
});
export type ChooseColumns = z.infer<typeof ChooseColumns>;

/**
 * Remembers the choice for the person's organisation and asks for the check. Refuses `import.not_found`,
 * `import.step_not_allowed`, `import.columns_missing` with the needed columns that nothing was chosen for,
 * `import.column_twice` for two with one meaning.
 */
export async function chooseColumns(
  services: Pick<Services, "db" | "pool" | "clock" | "env">,
  actor: Importer,
  input: ChooseColumns,
): Promise<Outcome<{ runId: Id }>> {
  const run = await findOwnRun(services.db, actor, input.runId);
  if (!run) return refuse("import.not_found");
  const step = decideImportStep(run.state, "askCheck");
  if (!step.ok) return step;
  const { columns: rules, holdsIdentities } = kinds[run.kind];
  const known = chosenColumns(readColumns(run.columns), input.columns, Object.keys(rules));
  const columns = holdsIdentities ? hideSamples(known, rules) : known;
  const shared = sharedValues(columns, rules, input.shared ?? run.options.shared);
  const usable = refuseUnusable(columns, rules, shared);
  if (!usable.ok) return usable;
  const hidden = holdsIdentities ? await hideChosen(services, run, columns, rules) : usable;
  if (!hidden.ok) return hidden;
  return inTransaction(services.db, async (tx) => {
    const now = services.clock.now();
    await remember(tx, now, mappingOwner(actor), run.kind, columns);
    await audit(tx, now, {
      actor,
      action: "import.columns_chosen",
      subject: ["ImportRun", run.id],
    });
    const options = { ...run.options, shared };
    return askFor(tx, now, actor, run, "check", { columns, options });
  });
}

function refuseUnusable(
  columns: RunColumns,
  rules: ColumnRules<string>,
  shared: Readonly<Partial<Record<string, string>>>,
): Outcome<null> {
  const names = columns.columns.flatMap(({ column }) => (column === null ? [] : [column]));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice) return refuse("import.column_twice", { column: twice });
  const missing = missingColumns(columns, rules, shared);
  if (missing.length > 0) return refuse("import.columns_missing", { columns: missing.join(",") });
  return accept(null);
}

function chosenColumns(
  { headerRows, columns }: RunColumns,
  chosen: ChooseColumns["columns"],
  known: readonly string[],
): RunColumns {
  const byPosition = new Map(chosen.map(({ position, column }) => [position, column]));
  return {
    headerRows,
    columns: columns.map((one) => {
      const column = byPosition.get(one.position);
      if (column === undefined) return one;
      return { ...one, column: column !== null && known.includes(column) ? column : null };
    }),
  };
}

async function remember(tx: Tx, now: Date, owner: string, kind: ImportKind, chosen: RunColumns) {
  const key = { owner, kind, headings: headingsDigest(chosen) };
  const columns = chosen.columns.map(({ position, column }) => ({ position, column }));
  await tx.importMapping.upsert({
    where: { owner_kind_headings: key },
    create: { ...key, id: newId(now.getTime()), columns, updatedAt: now },
    update: { columns, updatedAt: now },
  });
}
