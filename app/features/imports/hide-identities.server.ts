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

/** Eighteen digits in a text, apart from other digits; people put spaces into them. */
const numbersInText = /(?<!\d)[1-9](?: ?\d){16} ?[\dXx](?!\d)/g;

/** A text without the residents' numbers in it; with `areAll` also without those that are written wrong. */
export function hideNumbers(text: string, areAll = false): string {
  if (text.length < 18) return text;
  const flat = text.normalize("NFKC");
  const hidden = flat.replace(numbersInText, (number) =>
    areAll || isIdentityNumber(number) ? hideIdentityNumber(number) : number,
  );
  return hidden === flat ? text : hidden;
}

/** A row without them, fit to be looked at for headings and samples: those are cut, which would hide half a number. */
export function withoutNumbers(row: SheetRow): SheetRow {
  return { ...row, cells: row.cells.map((cell) => hideNumbers(cell)) };
}

/** What stands above the data: in a file without headings that is the first person's own row. */
function hideHeading(text: string, isIdentity: boolean): string {
  const isNumber = isIdentity && readIdentityNumber(text)?.isValid === true;
  return isNumber ? hideIdentityNumber(text) : hideNumbers(text, true);
}

/** Makes rows fit to be stored; headings stay as they are but for numbers in them. */
export function hider(
  env: Pick<Env, "APP_SECRET">,
  columns: RunColumns,
  rules: ColumnRules<string>,
): (row: SheetRow) => RawRow {
  const { identity, dropped } = positionsOf(columns, rules);
  const lastHeader = Math.max(0, ...columns.headerRows);
  return (row) => {
    const identities: Record<number, Identity> = {};
    const isAbove = row.rowNo <= lastHeader;
    const cells = Array.from(row.cells.keys(), (at) => {
      const cell = row.cells[at] ?? "";
      if (isAbove) return hideHeading(cell, identity.has(at));
      if (dropped.has(at)) return "";
      if (!identity.has(at) && !isIdentityNumber(cell)) return hideNumbers(cell);
      const kept = identityOf(env, cell);
      if (kept) identities[at] = kept;
      return cell === "" ? "" : hideIdentityNumber(cell);
    });
    return { ...row, cells, identities };
  };
}

/** The columns without what their headings and samples would give away. */
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
      const heading = hideHeading(one.heading, one.column === identityColumn);
      return { ...one, heading, samples: hidden.filter((sample) => sample !== "") };
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
