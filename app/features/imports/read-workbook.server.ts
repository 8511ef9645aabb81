// Owns reading an XLSX: which parts make the workbook, its texts and styles, its sheets in order. One pass over each part,
// counted while it is inflated; the pictures, charts and macros in it are never opened.
import type { Sheet, Table } from "~/app/domain/sheet";
import { rowCollector, type TableCaps, tooLarge, unreadable } from "./read-table-caps.server";
import { type NumberFormat, numberFormat } from "./read-workbook-cells.server";
import { readSheet, type Workbook } from "./read-workbook-sheet.server";
import { type Attributes, walkXml } from "./read-workbook-xml.server";
import { type Archive, openArchive } from "./read-workbook-zip.server";

type SheetPart = { name: string; part: string; isHidden: boolean };

/** Reads all sheets that hold something. Throws refusals for what is no workbook, holds too much or takes from others. */
export async function readWorkbook(bytes: Buffer, caps: TableCaps): Promise<Table> {
  const archive = await openArchive(bytes, caps);
  refuseOthers(archive);
  try {
    return await readParts(archive, caps);
  } catch (error) {
    const isBroken = error instanceof Error && error.name === "Error";
    throw isBroken ? unreadable("broken") : error;
  }
}

/** Tells by its parts what an archive is that is no workbook, and what takes its values from other files. */
function refuseOthers(archive: Archive): void {
  if (archive.has("xl/workbook.bin")) throw unreadable("old_workbook");
  if (archive.has("word/document.xml") || archive.has("ppt/presentation.xml"))
    throw unreadable("document");
  if (archive.has("content.xml")) throw unreadable("other_office");
  if (!archive.has("xl/workbook.xml")) throw unreadable("archive");
  for (const name of archive.names())
    if (name.startsWith("xl/externallinks/")) throw unreadable("external_links");
}

async function readParts(archive: Archive, caps: TableCaps): Promise<Table> {
  const { parts, since } = await listSheets(archive, caps);
  if (parts.length > caps.sheets) throw tooLarge("sheets", caps);
  const workbook: Workbook = {
    strings: await readStrings(archive, caps),
    formats: await readFormats(archive, caps),
    since,
  };
  const collector = rowCollector(caps);
  const sheets: (Sheet & { isHidden: boolean })[] = [];
  for (const { name, part, isHidden } of parts) {
    const sheet = await readSheet(name, archive.read(part), workbook, collector, caps);
    if (sheet.rows.length > 0) sheets.push({ ...sheet, isHidden });
  }
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const taken = visible.length > 0 ? visible : sheets;
  return {
    sheets: taken.map(({ name, rows, hiddenRows, hiddenColumns }) => ({
      name,
      rows,
      hiddenRows,
      hiddenColumns,
    })),
    hiddenSheets: sheets.length - visible.length,
  };
}

async function listSheets(
  archive: Archive,
  caps: TableCaps,
): Promise<{ parts: SheetPart[]; since: 1900 | 1904 }> {
  const targets = new Map<string, string>();
  await walkXml(archive.read("xl/_rels/workbook.xml.rels"), caps, {
    open: (name, { Id = "", Target = "" }) => {
      if (name === "Relationship") targets.set(Id, partName(Target));
    },
  });
  const parts: SheetPart[] = [];
  let since: 1900 | 1904 = 1900;
  await walkXml(archive.read("xl/workbook.xml"), caps, {
    open: (name, attributes) => {
      if (name === "workbookPr" && /^(?:1|true)$/.test(attributes.date1904 ?? "")) since = 1904;
      const part = name === "sheet" ? targets.get(relationOf(attributes)) : undefined;
      const isHidden = (attributes.state ?? "visible") !== "visible";
      if (part?.startsWith("xl/worksheets/"))
        parts.push({ name: attributes.name ?? "", part, isHidden });
    },
  });
  return { parts, since };
}

function partName(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
}

function relationOf(attributes: Attributes): string {
  const key = Object.keys(attributes).find((name) => /:id$/i.test(name));
  return key === undefined ? "" : attributes[key]!;
}

/** The texts that cells point to; readings above Chinese signs are not part of them. */
async function readStrings(archive: Archive, caps: TableCaps): Promise<string[]> {
  const strings: string[] = [];
  let text = "";
  let isText = false;
  let phonetic = 0;
  let length = 0;
  await walkXml(archive.read("xl/sharedStrings.xml"), caps, {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") phonetic += 1;
      isText = name === "t" && phonetic === 0;
    },
    close: (name) => {
      if (name === "rPh") phonetic -= 1;
      if (name === "si") strings.push(text);
      isText = false;
    },
    text: (part) => {
      if (!isText) return;
      text += part;
      length += part.length;
      if (text.length > caps.cell) throw tooLarge("cell", caps);
      if (length > caps.text) throw tooLarge("text", caps);
    },
  });
  return strings;
}

/** How each style shows numbers, by its position. */
async function readFormats(archive: Archive, caps: TableCaps): Promise<NumberFormat[]> {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isCells = false;
  await walkXml(archive.read("xl/styles.xml"), caps, {
    open: (name, { numFmtId = "0", formatCode }) => {
      const id = Number(numFmtId);
      if (name === "numFmt" && formatCode !== undefined) codes.set(id, formatCode);
      if (name === "cellXfs") isCells = true;
      if (name === "xf" && isCells) formats.push(numberFormat(id, codes.get(id)));
    },
    close: (name) => {
      if (name === "cellXfs") isCells = false;
    },
  });
  return formats;
}
