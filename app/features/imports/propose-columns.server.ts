// Owns what the columns of a sheet are taken for at first: what the person's organisation chose for the same headings
// before, else what the headings say.
import { createHash } from "node:crypto";
import type { ImportKind } from "~/app/domain/import-run";
import {
  applyMapping,
  headingsKey,
  missingColumns,
  proposeColumns,
} from "~/app/domain/sheet-header";
import type { ColumnRules, Columns, SheetRow } from "~/app/domain/sheet";
import type { Tx } from "~/app/platform/db.server";
import { z } from "zod";

const Remembered = z.array(z.object({ position: z.number(), column: z.nullable(z.string()) }));

/** The columns of a sheet; null when it holds nothing. */
export async function columnsOfSheet(
  db: Tx,
  owner: string,
  kind: ImportKind,
  rows: readonly SheetRow[],
  rules: ColumnRules<string>,
): Promise<Columns<string> | null> {
  const proposed = proposeColumns({ rows }, rules);
  if (!proposed) return null;
  const mapping = await db.importMapping.findUnique({
    where: { owner_kind_headings: { owner, kind, headings: headingsDigest(proposed) } },
    select: { columns: true },
  });
  return mapping ? applyMapping(proposed, Remembered.parse(mapping.columns), rules) : proposed;
}

/** Under what the choice for these headings is remembered. */
export function headingsDigest({ columns }: Columns<string>): string {
  return createHash("sha256").update(headingsKey(columns)).digest("hex");
}

/** How well a sheet fits: the fewest needed columns missing, then the most recognised. */
export function fitOf(columns: Columns<string>, rules: ColumnRules<string>): number {
  const known = columns.columns.filter(({ column }) => column !== null).length;
  return known - 1_000 * missingColumns(columns, rules).length;
}
