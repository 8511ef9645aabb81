// Owns what a mended sheet takes over from the run whose marked sheet it is.
import type { Importer, ImportKind } from "~/app/domain/import-run";
import type { Columns } from "~/app/domain/sheet";
import type { Tx } from "~/app/platform/db.server";
import { findOwnRun } from "./own-run.server";
import { continueColumns, type ProposedColumns } from "./propose-columns.server";
import { readColumns, type RunOptions } from "./run-json.server";

export type Continued = { columns: Columns<string>; options: Partial<RunOptions> };

/** What a mended sheet takes over from the run whose marked sheet it is, where that is within reach: the choice of its
 * columns and what was said of its classes. */
export async function continueRun(
  db: Tx,
  actor: Importer,
  kind: ImportKind,
  { columns, isRemembered, revises }: ProposedColumns,
): Promise<Continued> {
  const before = revises === null ? null : await findOwnRun(db, actor, revises);
  if (before?.kind !== kind) return { columns, options: { isRemembered } };
  const { classes, revision } = before.options;
  return {
    columns: continueColumns(columns, readColumns(before.columns)),
    options: { classes, revises, revision: revision + 1, isRemembered: true },
  };
}
