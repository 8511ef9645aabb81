// Owns which rows of a sheet are its header and which column means what: found under title rows, shown with samples, set
// right by a person and remembered. What headings mean is sheet-headings.ts', the rows below are sheet.ts'.
import {
  cleanCell,
  type ColumnChoice,
  type ColumnRules,
  type Columns,
  cutText,
  plainHeading,
  type Sheet,
  type SheetRow,
} from "./sheet";
import {
  alone,
  groupAt,
  headingsOf,
  isOfOther,
  joined,
  type Meaning,
  namesOf,
  type Part,
} from "./sheet-headings";

type Candidate<C extends string> = {
  rows: SheetRow[];
  headings: Part[][];
  found: (Meaning<C> | null)[];
  known: number;
};

const rowsToLookAt = 30;
const mostHeaderRows = 3;
const mostSamples = 3;
const longestSample = 40;

/**
 * Finds the header and says what each column is taken for, to be shown and set right: title rows are skipped, up to three
 * rows are joined, the first of two columns with one meaning wins. Without any known heading the first row with several
 * different cells is offered. null: the sheet holds nothing.
 */
export function proposeColumns<C extends string>(
  sheet: Pick<Sheet, "rows">,
  rules: ColumnRules<C>,
): Columns<C> | null {
  const rows = sheet.rows.filter((row) => row.cells.some((cell) => cleanCell(cell) !== ""));
  if (rows.length === 0) return null;
  const byName = namesOf(rules);
  let best = candidate([firstWide(rows)], byName);
  for (let from = 0; from < Math.min(rows.length, rowsToLookAt); from += 1) {
    for (let size = 1; size <= mostHeaderRows && from + size <= rows.length; size += 1) {
      const next = candidate(rows.slice(from, from + size), byName, rows[from - 1]);
      if (isBetter(next, best)) best = next;
    }
  }
  return columnsOf(best, rows, rules);
}

/** The text under which a choice of columns is remembered: the same headings in the same order give the same one. */
export function headingsKey(columns: readonly Pick<ColumnChoice<string>, "heading">[]): string {
  return columns.map(({ heading }) => plainHeading(heading)).join("\n");
}

/** The columns with what a person chose for the same headings before; what the rules do not know stays as proposed. */
export function applyMapping<C extends string>(
  columns: Columns<C>,
  remembered: readonly { position: number; column: string | null }[],
  rules: ColumnRules<C>,
): Columns<C> {
  const isKnown = (name: string | null): name is C | null =>
    name === null || Object.hasOwn(rules, name);
  const chosen = new Map(remembered.map(({ position, column }) => [position, column]));
  return {
    ...columns,
    columns: columns.columns.map((choice) => {
      const column = chosen.get(choice.position);
      return column !== undefined && isKnown(column) ? { ...choice, column } : choice;
    }),
  };
}

/** The columns that a file of this kind must have, that nothing was chosen for and that no value was `given` for. */
export function missingColumns<C extends string>(
  { columns }: Columns<C>,
  rules: ColumnRules<C>,
  given: Readonly<Partial<Record<string, string>>> = {},
): C[] {
  const chosen = new Set<string | null>(Object.keys(given));
  for (const { column } of columns) chosen.add(column);
  return (Object.keys(rules) as C[]).filter((name) => {
    const { needed, saidBy } = rules[name];
    return needed && !chosen.has(name) && !(saidBy !== undefined && chosen.has(saidBy));
  });
}

/** What stands in every row for columns that the file does not have: only such as may be the same for all, cleaned, and
 * none that a column of the file was chosen for. */
export function sharedValues<C extends string>(
  { columns }: Columns<C>,
  rules: ColumnRules<C>,
  given: Readonly<Partial<Record<string, string>>>,
): Partial<Record<C, string>> {
  const chosen = new Set(columns.map(({ column }) => column));
  const names = (Object.keys(rules) as C[]).filter(
    (name) => rules[name].shared && !chosen.has(name),
  );
  const values: Partial<Record<C, string>> = {};
  for (const name of names) {
    const value = cleanCell(given[name] ?? "");
    if (value !== "") values[name] = value;
  }
  return values;
}

/** What of a file is not read: columns that must not be, by name, and headings that mean nothing to us, as written. */
export function unreadColumns<C extends string>(
  { columns }: Columns<C>,
  rules: ColumnRules<C>,
): { dropped: C[]; unknown: string[] } {
  return {
    dropped: columns.flatMap(({ column }) => (column && rules[column].dropped ? [column] : [])),
    unknown: columns.flatMap(({ column, heading }) => (column || !heading ? [] : [heading])),
  };
}

function candidate<C extends string>(
  rows: SheetRow[],
  byName: Map<string, C>,
  above?: SheetRow,
): Candidate<C> {
  const headings = headingsOf(rows);
  const others = above && isWide(above) ? above.cells : [];
  const taken = new Set<C>();
  const found: (Meaning<C> | null)[] = headings.map(() => null);
  for (const meaningOf of [joined, alone]) {
    headings.forEach((parts, position) => {
      const meaning = meaningOf(parts, byName);
      if (found[position] || !meaning || taken.has(meaning.column)) return;
      if (isOfOther([{ text: groupAt(others, position) }], parts.at(-1)!)) return;
      taken.add(meaning.column);
      found[position] = meaning;
    });
  }
  const isUsed = (row: number) => found.some((one) => one?.by.some((part) => part.row === row));
  return { rows, headings, found, known: rows.every((_, row) => isUsed(row)) ? taken.size : 0 };
}

/** More columns known; or as many, and the rows below the first say more about them. */
function isBetter<C extends string>(next: Candidate<C>, best: Candidate<C>): boolean {
  const isDeeper = next.rows[0] === best.rows[0] && next.rows.length > best.rows.length;
  return next.known > best.known || (isDeeper && next.known === best.known && next.known > 0);
}

function firstWide(rows: readonly SheetRow[]): SheetRow {
  return rows.find(isWide) ?? rows[0]!;
}

/** Several different cells: no title. */
function isWide({ cells }: SheetRow): boolean {
  return new Set(cells.map(cleanCell).filter((cell) => cell !== "")).size > 1;
}

function columnsOf<C extends string>(
  { rows: header, headings, found }: Candidate<C>,
  rows: readonly SheetRow[],
  rules: ColumnRules<C>,
): Columns<C> {
  const headerRows = header.map(({ rowNo }) => rowNo);
  const below = rows.filter(({ rowNo }) => rowNo > headerRows.at(-1)!);
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, position) => {
    const heading = (headings[position] ?? []).map(({ text }) => text).join(" ");
    const column = found[position]?.column ?? null;
    const isRead = column === null || !rules[column].dropped;
    const samples = isRead ? samplesOf(below, position) : [];
    return { position, heading, samples, column };
  });
  return {
    headerRows,
    columns: columns.filter(
      ({ heading, samples, column }) => heading !== "" || samples.length > 0 || column !== null,
    ),
  };
}

function samplesOf(rows: readonly SheetRow[], position: number): string[] {
  const samples = new Set<string>();
  for (const { cells } of rows) {
    const cell = cleanCell(cells[position] ?? "");
    if (cell !== "") samples.add(cutText(cell, longestSample));
    if (samples.size === mostSamples) break;
  }
  return [...samples];
}
