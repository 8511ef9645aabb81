// Owns sheets as people bring them, whatever the file format: rows of cells, and which column means what. Leaves
// reading files to features/imports and the meaning of values to posting.ts and roster.ts.

/** One row with the number that a spreadsheet program shows beside it. */
export type SheetRow = { rowNo: number; cells: readonly string[] };
export type Sheet = { rows: readonly SheetRow[] };

/** How a column is recognised. `needed`: without it the file is not taken. `dropped`: known, and never read further. */
export type ColumnRule = { names: readonly string[]; needed?: true; dropped?: true };
export type ColumnRules<C extends string> = Record<C, ColumnRule>;

/** The cells of one row by meaning; a column that the file does not have is absent. */
export type CellsOf<C extends string> = Partial<Record<C, string>>;

export type Header<C extends string> = {
  rowNo: number;
  /** Position of each recognised column. */
  at: ReadonlyMap<C, number>;
  missing: C[];
  dropped: C[];
  /** Headings that mean nothing to us, as written. */
  unknown: string[];
};

const invisible = /[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u2060\ufeff]/g;

/** A cell as a person reads it: no control or zero-width characters, white space in one piece and trimmed. */
export function cleanCell(text: string): string {
  return text.replace(invisible, "").replace(/\s+/g, " ").trim();
}

/** A value for parsing: full-width digits, letters and signs in their plain form, no spaces at all. */
export function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}

/** A heading for comparison: plain, in lower case, without a unit in brackets or a star. */
function plainHeading(text: string): string {
  return plain(cleanCell(text))
    .toLowerCase()
    .replace(/[([【].*?[)\]】]/g, "")
    .replace(/[*:]/g, "");
}

function readHeader<C extends string>(row: SheetRow, rules: ColumnRules<C>): Header<C> {
  const columns = Object.keys(rules) as C[];
  const at = new Map<C, number>();
  const unknown: string[] = [];
  row.cells.forEach((cell, position) => {
    const heading = plainHeading(cell);
    const column = columns.find((name) => rules[name].names.includes(heading));
    if (column && !at.has(column)) at.set(column, position);
    else if (heading) unknown.push(cleanCell(cell));
  });
  return {
    rowNo: row.rowNo,
    at,
    missing: columns.filter((name) => rules[name].needed && !at.has(name)),
    dropped: columns.filter((name) => rules[name].dropped && at.has(name)),
    unknown,
  };
}

/** Finds the row that names the columns: among the first ten the one with the most known headings; null for no row. */
export function findHeader<C extends string>(sheet: Sheet, rules: ColumnRules<C>) {
  const candidates = sheet.rows.slice(0, 10).map((row) => readHeader(row, rules));
  return candidates.reduce<Header<C> | null>(
    (best, next) => (best && best.at.size >= next.at.size ? best : next),
    null,
  );
}

/** The rows below the header, by meaning. Dropped columns are left behind here, so nothing after this can keep them. */
export function* rowsBelow<C extends string>(
  sheet: Sheet,
  header: Header<C>,
): Generator<{ rowNo: number; cells: CellsOf<C> }> {
  const kept = [...header.at].filter(([column]) => !header.dropped.includes(column));
  for (const row of sheet.rows) {
    if (row.rowNo <= header.rowNo) continue;
    const cells: CellsOf<C> = {};
    for (const [column, position] of kept) cells[column] = cleanCell(row.cells[position] ?? "");
    if (Object.values(cells).some((cell) => cell !== "")) yield { rowNo: row.rowNo, cells };
  }
}
