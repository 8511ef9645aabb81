// Owns what the headings over one column say together, and which column they mean. Which rows are the header is
// sheet-header.ts'.
import { cleanCell, type ColumnRules, plainHeading, type SheetRow } from "./sheet";
import { emptyGroups, otherGroups } from "./sheet.data";

/** What one header row says over a column. `row` counts from the first of them; `isOwn`: not the group to the left. */
export type Part = { text: string; row: number; isOwn: boolean };
/** What a column is taken for, and which of its parts said so. */
export type Meaning<C extends string> = { column: C; by: Part[] };
/** Which column a plain heading names. */
export function namesOf<C extends string>(rules: ColumnRules<C>): Map<string, C> {
  const columns = Object.keys(rules) as C[];
  return new Map(columns.flatMap((column) => rules[column].names.map((name) => [name, column])));
}

/** What stands over each column, without repetitions; an empty cell over a filled one belongs to the group on its left. */
export function headingsOf(rows: readonly SheetRow[]): Part[][] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, position) => {
    const parts: Part[] = [];
    rows.forEach(({ cells }, row) => {
      const own = cellAt(cells, position);
      const isAbove = rows.slice(row + 1).some((below) => cellAt(below.cells, position) !== "");
      const text = own || (isAbove ? groupAt(cells, position) : "");
      if (text !== "" && parts.at(-1)?.text !== text) parts.push({ text, row, isOwn: own !== "" });
    });
    return parts;
  });
}

/** What a header row says at a position: an empty cell belongs to the group on its left. */
export function groupAt(cells: readonly string[], position: number): string {
  let at = position;
  while (at > 0 && cellAt(cells, at) === "") at -= 1;
  return cellAt(cells, at);
}

function cellAt(cells: readonly string[], position: number): string {
  return cleanCell(cells[position] ?? "");
}

/** All parts as one name, with and without a group that says nothing of its own. */
export function joined<C extends string>(parts: Part[], byName: Map<string, C>): Meaning<C> | null {
  const texts = parts.map(({ text }) => plainHeading(text));
  const lowest = texts.pop() ?? "";
  const short = texts.map((text) => text.replace(emptyGroups, ""));
  const column = byName.get([...texts, lowest].join("")) ?? byName.get([...short, lowest].join(""));
  return column === undefined ? null : { column, by: parts };
}

/** The lowest part alone, unless what stands over it is about somebody else; then the group that has only this column. */
export function alone<C extends string>(parts: Part[], byName: Map<string, C>): Meaning<C> | null {
  const [first, ...others] = parts;
  const last = others.at(-1);
  if (!first || !last || isOfOther(parts.slice(0, -1), last)) return null;
  const byLast = byName.get(plainHeading(last.text));
  if (byLast !== undefined) return { column: byLast, by: [last] };
  const byFirst = first.isOwn ? byName.get(plainHeading(first.text)) : undefined;
  return byFirst === undefined ? null : { column: byFirst, by: [first] };
}

/** Whether what stands above is about somebody else and the heading itself does not say whom it is about. */
export function isOfOther(above: readonly { text: string }[], { text: own }: Part): boolean {
  return !otherGroups.test(own) && above.some(({ text }) => otherGroups.test(text));
}
