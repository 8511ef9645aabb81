// Archives made by hand, so that they can lie: sizes, counts and flags are what the test says.
import { deflateRawSync } from "node:zlib";

export type ZipPart = {
  name: string;
  /** Inflated bytes, or bytes that are deflated already. */
  data?: Buffer | string;
  deflated?: Buffer;
  /** What the archive claims that the part inflates to. */
  claims?: number;
  isEncrypted?: boolean;
};

/** The bytes of an archive; `entryCount` is what its end claims. */
export function zipOf(parts: readonly ZipPart[], entryCount = parts.length): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const data = Buffer.from(part.data ?? "");
    const body = part.deflated ?? deflateRawSync(data);
    const sizes = [body.length, part.claims ?? data.length];
    const flags = part.isEncrypted ? 1 : 0;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    writeHeader(local, 4, flags, sizes, name.length);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    writeHeader(central, 6, flags, sizes, name.length);
    central.writeUInt32LE(at, 42);
    pieces.push(local, name, body);
    directory.push(central, name);
    at += local.length + name.length + body.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entryCount & 0xffff, 8);
  end.writeUInt16LE(entryCount & 0xffff, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, index, end]);
}

function writeHeader(into: Buffer, at: number, flags: number, sizes: number[], name: number): void {
  into.writeUInt16LE(20, at);
  into.writeUInt16LE(flags, at + 2);
  into.writeUInt16LE(8, at + 4);
  into.writeUInt32LE(sizes[0]!, at + 14);
  into.writeUInt32LE(sizes[1]!, at + 18);
  into.writeUInt16LE(name, at + 22);
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a workbook with one sheet; `sheet` is what stands inside of `<worksheet>`. */
export function workbookParts(sheet: string | Partial<ZipPart>, more: ZipPart[] = []): ZipPart[] {
  const part = typeof sheet === "string" ? { data: worksheet(sheet) } : sheet;
  return [
    {
      name: "xl/workbook.xml",
      data: `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { name: "xl/worksheets/sheet1.xml", ...part },
    ...more,
  ];
}

/** The XML of a sheet around what stands in it. */
export function worksheet(inside: string): string {
  return `<worksheet xmlns="${main}">${inside}</worksheet>`;
}

/** One row whose cells are texts as they stand. */
export function rowXml(...cells: string[]): string {
  return `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
}
