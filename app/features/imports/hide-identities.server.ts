// Owns taking identity numbers, and what the law wants unread, out of rows before they are stored: a number becomes a
// keyed digest and a hidden text, the cells of dropped columns become empty.
import { createHmac } from "node:crypto";
import {
  hideIdentityNumber,
  isIdentityNumber,
  readIdentityNumber,
} from "~/app/domain/identity-number";
import type { ColumnRules, SheetRow } from "~/app/domain/sheet";
import type { Env } from "~/app/platform/env.server";
import type { Identity } from "./kinds/kind.server";
import type { RunColumns } from "./run-json.server";
import type { RawRow } from "./staging.server";

/** The column whose numbers become digests. */
export const identityColumn = "identityNumber";

/** A digest of an identity number that only this house can make: tells equals, gives nothing away. */
export function digestIdentity({ APP_SECRET }: Pick<Env, "APP_SECRET">, plain: string): string {
  return createHmac("sha256", APP_SECRET).update(`identity:${plain}`).digest("base64url");
}

/** Which positions of a file hold identity numbers and which are not to be kept. */
function positionsOf({ columns }: RunColumns, rules: ColumnRules<string>) {
  const where = (is: (column: string) => boolean) =>
    new Set(
      columns.flatMap(({ column, position }) => (column !== null && is(column) ? [position] : [])),
    );
  return {
    identity: where((column) => column === identityColumn),
    dropped: where((column) => rules[column]?.dropped === true),
  };
}

/** Makes rows fit to be stored; headings stay as they are. */
export function hider(
  env: Pick<Env, "APP_SECRET">,
  columns: RunColumns,
  rules: ColumnRules<string>,
): (row: SheetRow) => RawRow {
  const { identity, dropped } = positionsOf(columns, rules);
  const lastHeader = Math.max(0, ...columns.headerRows);
  return (row) => {
    const identities: Record<number, Identity> = {};
    if (row.rowNo <= lastHeader) return { ...row, identities };
    const cells = Array.from(row.cells.keys(), (at) => {
      const cell = row.cells[at] ?? "";
      if (dropped.has(at)) return "";
      if (!identity.has(at) && !isIdentityNumber(cell)) return cell;
      const kept = identityOf(env, cell);
      if (kept) identities[at] = kept;
      return cell === "" ? "" : hideIdentityNumber(cell);
    });
    return { ...row, cells, identities };
  };
}

/** The columns without what their samples would give away. */
export function hideSamples<C extends RunColumns>(columns: C, rules: ColumnRules<string>): C {
  const hide = hider({ APP_SECRET: "" }, { ...columns, headerRows: [] }, rules);
  return {
    ...columns,
    columns: columns.columns.map((one) => {
      const cells: string[] = [];
      const hidden = one.samples.map((sample) => {
        cells[one.position] = sample;
        return hide({ rowNo: 1, cells }).cells[one.position] ?? "";
      });
      return { ...one, samples: hidden.filter((sample) => sample !== "") };
    }),
  };
}

/** What is kept of one cell with an identity number; null for an empty or hidden one. */
export function identityOf(env: Pick<Env, "APP_SECRET">, cell: string): Identity | null {
  const reading = readIdentityNumber(cell);
  if (!reading) return null;
  const { plain, birthDate, isValid } = reading;
  return { digest: isValid ? digestIdentity(env, plain) : null, birthDate, isValid };
}
