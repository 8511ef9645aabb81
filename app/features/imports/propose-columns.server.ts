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
import type { Id } from "~/app/domain/values";
import { isRemarkHeading, revisedBy } from "./revision-mark";

const Remembered = z.array(z.object({ position: z.number(), column: z.nullable(z.string()) }));

/** `isRemembered`: chosen by the person the last time; `revises`: the run whose marked sheet this is. */
export type ProposedColumns = {
  columns: Columns<string>;
  isRemembered: boolean;
  revises: Id | null;
};

/** The columns of a sheet; null when it holds nothing. The column in which a marked sheet says what to change is ours
 * and none of them. */
export async function columnsOfSheet(
  db: Tx,
  owner: string,
  kind: ImportKind,
  rows: readonly SheetRow[],
  rules: ColumnRules<string>,
): Promise<ProposedColumns | null> {
  const found = proposeColumns({ rows }, rules);
  if (!found) return null;
  const own = found.columns.filter(({ heading }) => !isRemarkHeading(heading));
  const proposed = { ...found, columns: own };
  const revises = found.columns.map(({ heading }) => revisedBy(heading)).find(Boolean) ?? null;
  const mapping = await db.importMapping.findUnique({
    where: { owner_kind_headings: { owner, kind, headings: headingsDigest(proposed) } },
    select: { columns: true },
  });
  if (!mapping) return { columns: proposed, isRemembered: false, revises };
  const columns = applyMapping(proposed, Remembered.parse(mapping.columns), rules);
  return { columns, isRemembered: missingColumns(columns, rules).length === 0, revises };
}

/** The columns as they were chosen for the run whose marked sheet this is: the same headings mean the same. */
export function continueColumns(
  columns: Columns<string>,
  earlier: Pick<Columns<string>, "columns">,
): Columns<string> {
  const chosen = new Map(earlier.columns.map(({ heading, column }) => [heading, column]));
  return {
    ...columns,
    columns: columns.columns.map((one) => {
      const column = chosen.get(one.heading);
      return column === undefined || one.heading === "" ? one : { ...one, column };
    }),
  };
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
