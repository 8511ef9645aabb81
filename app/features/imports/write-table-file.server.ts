// Owns a plain table of texts as a file that a spreadsheet program opens: no cell is a formula, whatever stands in it.
import { aWorkbook, addTextSheet, bytesOf, widthOf, writeText } from "./write-workbook.server";

type TextTable = {
  name: string;
  headings: readonly string[];
  rows: readonly (readonly string[])[];
};

/** The table as an answer that a browser saves under the table's name. */
export async function sendTableFile(table: TextTable, format: "csv" | "xlsx"): Promise<Response> {
  const body = format === "csv" ? csvOf(table) : new Uint8Array(await workbookOf(table));
  const name = encodeURIComponent(`${table.name}.${format}`).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  const types = {
    csv: "text/csv; charset=utf-8",
    xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  };
  return new Response(body, {
    headers: {
      "content-type": types[format],
      "content-disposition": `attachment; filename="table.${format}"; filename*=UTF-8''${name}`,
      "cache-control": "no-store",
    },
  });
}

/** Every cell in quotes, with the mark that makes spreadsheet programs read UTF-8. What a program would take for a
 * formula is led by an apostrophe. */
export function csvOf({ headings, rows }: TextTable): string {
  const cell = (text: string) => {
    const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return `"${safe.replaceAll('"', '""')}"`;
  };
  const lines = [headings, ...rows].map((row) => row.map(cell).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function workbookOf({ name, headings, rows }: TextTable): Promise<Buffer> {
  const book = aWorkbook();
  const columns = headings.map((heading, index) => {
    const longest = Math.max(...[heading, ...rows.map((row) => row[index] ?? "")].map(widthOf));
    return { heading, width: Math.min(40, longest + 2), isStrong: index === 0 };
  });
  const sheet = addTextSheet(book, name, columns);
  rows.forEach((row, rowNo) => {
    row.forEach((text, index) => writeText(sheet, rowNo + 2, index, text));
  });
  return bytesOf(book);
}
