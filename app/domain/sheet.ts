// Owns sheets as people bring them, whatever the file format: rows of cells, what the file did to them, and cells by
// meaning. Which column means what is sheet-header.ts'; reading files is features/imports'; values are posting.ts' and
// roster.ts'.
import { exampleWords, signatureWords, totalWords, unitOfHeading } from "./sheet.data";

/**
 * What the file itself did to a value, so that it must not be taken as it stands: a number of more digits than a
 * spreadsheet keeps (15), a formula whose result may be old, or an error such as #N/A.
 */
export const cellMarks = ["digits_lost", "formula", "error"] as const;
export type CellMark = (typeof cellMarks)[number];

/** One row with the number that a spreadsheet program shows beside it. */
export type SheetRow = {
  rowNo: number;
  cells: readonly string[];
  marks?: readonly { at: number; mark: CellMark }[];
};
/** Hidden rows are among `rows`, hidden columns among the cells; the counts are there to be told. A CSV has no name. */
export type Sheet = {
  name: string;
  rows: readonly SheetRow[];
  hiddenRows: number;
  hiddenColumns: number;
};
/** Only sheets that hold something; those that are hidden are left out unless there are no others. */
export type Table = { sheets: Sheet[]; hiddenSheets: number };

/** How a column is recognised. `needed`: without it the file is not taken. `dropped`: known, and never read further.
 * `saidBy`: a column that says it too and may stand for it. `shared`: where the file has no such column a person may give
 * one value for all rows. `lines`: a text that keeps its
 * line breaks. */
export type ColumnRule = {
  names: readonly string[];
  needed?: true;
  saidBy?: string;
  dropped?: true;
  shared?: true;
  lines?: true;
};
export type ColumnRules<C extends string> = Record<C, ColumnRule>;

/** `heading` as the file has it, several header rows joined; `samples` are empty for a column that is never read. */
export type ColumnChoice<C extends string> = {
  position: number;
  heading: string;
  samples: string[];
  column: C | null;
};
/** `headerRows` are row numbers: what stands above them and they themselves are no data. */
export type Columns<C extends string> = { headerRows: number[]; columns: ColumnChoice<C>[] };

/** The cells of one row by meaning; a column that the file does not have is absent. */
export type CellsOf<C extends string> = Partial<Record<C, string>>;
export type ReadRow<C extends string> = {
  rowNo: number;
  cells: CellsOf<C>;
  marks: Partial<Record<C, CellMark>>;
};

const invisible = /[\u0000-\u0008\u000b-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
/** The sign by which people make a spreadsheet keep digits as text. */
const textSign = /^['’](?=\d)/;

/** A cell as a person reads it: no control or zero-width characters, white space in one piece and trimmed. */
export function cleanCell(text: string): string {
  return text.replace(invisible, "").replace(/\s+/g, " ").trim().replace(textSign, "");
}

/** A cell of several lines as a person reads it: each line cleaned, empty ones left out. */
export function cleanLines(text: string): string {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/).map(cleanCell);
  return lines.filter((line) => line !== "").join("\n");
}

/** The beginning of a text, at most so many UTF-16 units; a sign of two units is never cut in half. */
export function cutText(text: string, longest: number): string {
  const cut = text.slice(0, longest);
  return cut.length < text.length && /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** A place in a text with at most so many signs on either side, `…` where more stands there. */
export function excerptAround(text: string, at: number, length: number, around = 12) {
  const [from, to] = [Math.max(0, at - around), at + length + around];
  const before =
    (from > 0 ? "…" : "") +
    text
      .slice(from, at)
      .toWellFormed()
      .replace(/^\ufffd/, "");
  const after = cutText(text.slice(at + length), around) + (to < text.length ? "…" : "");
  return { before, text: text.slice(at, at + length), after };
}

/** A value for parsing: full-width digits, letters and signs in their plain form, no spaces at all. */
export function plain(text: string): string {
  return text.normalize("NFKC").replace(invisible, "").replace(/\s+/g, "");
}

/** A name without the gaps by which short Chinese names are made as wide as long ones; Latin names keep theirs. */
export function plainName(text: string): string {
  return text.replace(/(\p{Script=Han})\s+(?=\p{Script=Han})/gu, "$1");
}

/** A heading for comparison: plain, in lower case, without what stands in brackets or a star. */
export function plainHeading(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[([【〔].*?[)\]】〕]/g, "")
    .replace(/[*:★▲#]/g, "");
}

/**
 * The rows of data by meaning: headings repeated further down, totals, signatures and a template's example are passed
 * over, and a unit that the heading gives stands behind bare numbers. Dropped columns are left behind here, so nothing
 * after this can keep them.
 */
export function* rowsBelow<C extends string>(
  rows: Iterable<SheetRow>,
  { headerRows, columns }: Columns<C>,
  rules: ColumnRules<C>,
): Generator<ReadRow<C>> {
  const kept = columns.flatMap(({ position, heading, column }) =>
    column === null || rules[column].dropped
      ? []
      : [{ position, column, unit: unitOf(heading), heading: plainHeading(heading) }],
  );
  const columnAt = new Map(kept.map(({ position, column }) => [position, column]));
  const last = Math.max(0, ...headerRows);
  for (const row of rows) {
    if (row.rowNo <= last) continue;
    const cells: CellsOf<C> = {};
    for (const { position, column, unit } of kept) {
      const written = row.cells[position] ?? "";
      cells[column] = rules[column].lines
        ? cleanLines(written)
        : withUnit(cleanCell(written), unit);
    }
    if (!isData(row, cells, kept, rules)) continue;
    const marks: ReadRow<C>["marks"] = {};
    for (const { at, mark } of row.marks ?? []) {
      const column = columnAt.get(at);
      if (column !== undefined) marks[column] = mark;
    }
    yield { rowNo: row.rowNo, cells, marks };
  }
}

function isData<C extends string>(
  { cells: written }: SheetRow,
  cells: CellsOf<C>,
  kept: readonly { column: C; heading: string }[],
  rules: ColumnRules<C>,
): boolean {
  const filled = kept.filter(({ column }) => cells[column] !== "");
  const first = plain(written.find((cell) => cleanCell(cell) !== "") ?? "");
  if (filled.length === 0 || exampleWords.test(first)) return false;
  const isHeading = ({ column, heading }: { column: C; heading: string }) => {
    const text = plainHeading(cells[column] ?? "");
    return rules[column].names.includes(text) || (text.length > 1 && heading.endsWith(text));
  };
  const isRepeated = filled.length > 1 && filled.slice(0, 2).every(isHeading);
  if (isRepeated && filled.filter(isHeading).length * 2 > filled.length) return false;
  const needed = kept.filter(({ column }) => rules[column].needed);
  const isWhole = needed.every(({ column }) => cells[column] !== "");
  return isWhole || !(totalWords.test(first) || signatureWords.test(first));
}

function unitOf(heading: string): string {
  return unitOfHeading.exec(plain(heading))?.[1] ?? "";
}

/** Behind numbers and ranges of numbers only: what has words says what it means itself. */
function withUnit(text: string, unit: string): string {
  if (unit === "" || !/^[\d.,]+(?:[-~–—至到][\d.,]+)?$/.test(plain(text))) return text;
  return `${text}${unit}`;
}
