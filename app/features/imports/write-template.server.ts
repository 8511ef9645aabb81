// Owns the template that is filled in: headings that the import knows, drop-downs, an example row, notes in each language.
// Which columns a kind has and what they explain is the caller's (build-template.server.ts).
import type { Worksheet } from "exceljs";
import {
  addTextSheet,
  aWorkbook,
  bytesOf,
  sheetColours,
  widthOf,
  writeText,
} from "./write-workbook.server";

export type TemplateColumn = {
  heading: string;
  isNeeded: boolean;
  /** What stands in the rows that show how to fill in, from above. */
  examples: readonly string[];
  /** What a cell may say, as a drop-down. */
  choices: readonly string[];
};
/** A sheet of sentences: how to fill in, in one language. */
export type NotesSheet = { name: string; intro: readonly string[]; table: readonly string[][] };
export type Template = {
  sheetName: string;
  columns: readonly TemplateColumn[];
  notes: readonly NotesSheet[];
};

const rowsToFill = 5_000;
const listsName = "lists";

/** The template of a kind: frozen heading, needed columns starred and coloured, drop-downs from a hidden sheet,
 * example rows, and a sheet of notes per language. */
export async function writeTemplate({ sheetName, columns, notes }: Template): Promise<Buffer> {
  const book = aWorkbook();
  const headed = columns.map(({ heading, isNeeded, examples }) => ({
    heading: isNeeded ? `${heading}*` : heading,
    width: Math.min(30, Math.max(widthOf(heading) + 3, ...examples.map(widthOf), 10)),
    isStrong: isNeeded,
  }));
  const sheet = addTextSheet(book, sheetName, headed);
  const lists = book.addWorksheet(listsName, { state: "veryHidden" });
  columns.forEach(({ choices, examples }, index) => {
    examples.forEach((example, n) => {
      const cell = writeText(sheet, 2 + n, index, example);
      cell.font = { italic: true, color: { argb: sheetColours.example } };
    });
    if (choices.length > 0) offer(sheet, lists, index, choices);
  });
  for (const { name, intro, table } of notes) writeNotes(book.addWorksheet(name), intro, table);
  return bytesOf(book);
}

/** Choices stand on the hidden sheet, because a rule itself holds 255 characters at most. */
function offer(
  sheet: Worksheet,
  lists: Worksheet,
  index: number,
  choices: readonly string[],
): void {
  choices.forEach((choice, n) => writeText(lists, n + 1, index, choice));
  const list = lists.getColumn(index + 1).letter;
  const own = sheet.getColumn(index + 1).letter;
  const rule = {
    type: "list",
    allowBlank: true,
    showErrorMessage: false,
    formulae: [`${listsName}!$${list}$1:$${list}$${choices.length}`],
  };
  // exceljs has ranges of rules and forgot to type them.
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add: (range: string, rule: object) => void };
  };
  dataValidations.add(`${own}2:${own}${rowsToFill}`, rule);
}

function writeNotes(sheet: Worksheet, intro: readonly string[], table: readonly string[][]): void {
  [22, 12, 60, 40].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  intro.forEach((line, n) => (writeText(sheet, n + 1, 0, line).font = { bold: n === 0 }));
  table.forEach((cells, n) => {
    cells.forEach((text, index) => {
      const cell = writeText(sheet, intro.length + 2 + n, index, text);
      cell.alignment = { wrapText: true, vertical: "top" };
      if (n === 0) cell.font = { bold: true };
    });
  });
}
