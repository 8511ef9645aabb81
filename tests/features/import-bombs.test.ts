// Files that lie or would take the house down: each is refused within two seconds and little memory, by name and remedy.
import { constants, createDeflateRaw } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readingNow, readTable } from "~/app/features/imports/read-table.server";
import { usualCaps } from "~/app/features/imports/read-table-caps.server";
import { catalogue } from "~/app/messages/catalogue";
import { rowXml, workbookParts, worksheet, type ZipPart, zipOf } from "../support/zip";

const mostSeconds = 2;
const mostMb = 150;

/** Deflates a beginning, one piece many times and an end, without ever holding it all. */
async function deflated(head: string, piece: string, times: number, tail: string) {
  const stream = createDeflateRaw({ level: constants.Z_BEST_SPEED });
  const pieces: Buffer[] = [];
  const done = new Promise<void>((resolve) => {
    stream.on("data", (part: Buffer) => pieces.push(part));
    stream.on("end", resolve);
  });
  const body = Buffer.from(piece);
  stream.write(head);
  for (let n = 0; n < times; n += 1) {
    if (!stream.write(body)) await new Promise((resolve) => stream.once("drain", resolve));
  }
  stream.end(tail);
  await done;
  const claims = Buffer.byteLength(head) + body.length * times + Buffer.byteLength(tail);
  return { deflated: Buffer.concat(pieces), claims };
}

const [sheetHead, sheetTail] = worksheet("<sheetData>|</sheetData>").split("|") as [string, string];
const bigSheet = (piece: string, times: number, [head, tail] = ["", ""]) =>
  deflated(`${sheetHead}${head}`, piece, times, `${tail}${sheetTail}`);
const megabyte = "x".repeat(1_000_000);
const twoRows = `<sheetData>${rowXml("a", "b")}${rowXml("c", "d")}</sheetData>`;

/**
 * Reads and measures: seconds of the processor, which are those of the clock where nothing else runs, and by how much the
 * memory of the process grew at most.
 */
async function measured(bytes: Buffer, caps = usualCaps) {
  global.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const look = () => (most = Math.max(most, process.memoryUsage().rss));
  const timer = setInterval(look, 10);
  const since = process.cpuUsage();
  const read = await readTable(bytes, caps);
  look();
  clearInterval(timer);
  const { user, system } = process.cpuUsage(since);
  const seconds = (user + system) / 1e6;
  const mb = (most - before) / 1e6;
  if (process.env.SHOW_BOMBS)
    process.stderr.write(
      `${expect.getState().currentTestName} ${seconds.toFixed(2)} s ${mb.toFixed(0)} MB\n`,
    );
  return { read, seconds, mb };
}

const bombs: [name: string, make: () => Promise<Buffer> | Buffer, code: string, detail: object][] =
  [
    [
      "a workbook with one cell of 200 MB",
      async () =>
        zipOf(
          workbookParts(
            await bigSheet(megabyte, 200, ['<row><c t="inlineStr"><is><t>', "</t></is></c></row>"]),
          ),
        ),
      "import.too_large",
      { what: "cell_somewhere" },
    ],
    [
      "a workbook with a shared text of 200 MB",
      async () =>
        zipOf(
          workbookParts(twoRows, [
            {
              name: "xl/sharedStrings.xml",
              ...(await deflated("<sst><si><t>", megabyte, 200, "</t></si></sst>")),
            },
          ]),
        ),
      "import.too_large",
      { what: "cell_somewhere" },
    ],
    [
      "a workbook with a comment of 200 MB in its XML",
      async () => zipOf(workbookParts(await bigSheet(megabyte, 200, ["<!--", "-->"]))),
      "import.too_large",
      { what: "cell_somewhere" },
    ],
    [
      "a workbook of 1 GB",
      async () => zipOf(workbookParts(await bigSheet(rowXml("x").repeat(20_000), 1_000))),
      "import.too_large",
      { what: "inflated" },
    ],
    [
      "a part that says it is small and inflates to 1 GB",
      async () =>
        zipOf(
          workbookParts({ ...(await bigSheet("<row/>".repeat(100_000), 1_600)), claims: 2_000 }),
        ),
      "import.unreadable",
      { why: "broken" },
    ],
    [
      "a part that says it is large and is not",
      () => zipOf(workbookParts({ data: worksheet(twoRows), claims: 50_000 })),
      "import.unreadable",
      { why: "broken" },
    ],
    [
      "a million rows",
      async () =>
        zipOf(workbookParts(await bigSheet("<row><c><v>1</v></c></row>".repeat(1_000), 1_000))),
      "import.too_large",
      { what: "rows" },
    ],
    [
      "twenty thousand columns",
      () =>
        zipOf(
          workbookParts(
            `<sheetData>${rowXml(...Array.from({ length: 20_000 }, () => "x"))}</sheetData>`,
          ),
        ),
      "import.too_large",
      { what: "columns" },
    ],
    [
      "a text of 20,000 signs in a million cells",
      () =>
        zipOf(
          workbookParts(
            `<sheetData>${`<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`.repeat(10_000)}</sheetData>`,
            [
              {
                name: "xl/sharedStrings.xml",
                data: `<sst><si><t>${"x".repeat(20_000)}</t></si></sst>`,
              },
            ],
          ),
        ),
      "import.too_large",
      { what: "text" },
    ],
    [
      "merged cells over each other a hundred thousand times",
      () =>
        zipOf(
          workbookParts(
            `${twoRows}<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(100_000)}</mergeCells>`,
          ),
        ),
      "import.too_large",
      { what: "cells" },
    ],
    [
      "entities that grow",
      () =>
        zipOf(
          workbookParts({
            data: `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${worksheet(`<sheetData>${rowXml("&b;")}</sheetData>`)}`,
          }),
        ),
      "import.unreadable",
      { why: "broken" },
    ],
    [
      "an archive within the workbook",
      () => zipOf(workbookParts(twoRows, [{ name: "xl/embeddings/more.zip", data: zipOf([]) }])),
      "import.unreadable",
      { why: "nested" },
    ],
    [
      "an archive in an archive",
      () => zipOf([{ name: "inner.zip", data: zipOf([{ name: "a", data: "a" }]) }]),
      "import.unreadable",
      { why: "nested" },
    ],
    [
      "an archive of something else",
      () => zipOf([{ name: "a.csv", data: "a,b" }]),
      "import.unreadable",
      { why: "archive" },
    ],
    [
      "a hundred thousand entries",
      () => zipOf([...workbookParts(twoRows), ...manyParts(100_000)]),
      "import.too_large",
      { what: "entries" },
    ],
    [
      "entries without end",
      () => zipOf([...workbookParts(twoRows), ...manyParts(20)], 900),
      "import.unreadable",
      { why: "broken" },
    ],
    [
      "values of other files",
      () =>
        zipOf(
          workbookParts(twoRows, [{ name: "xl/externalLinks/externalLink1.xml", data: "<x/>" }]),
        ),
      "import.unreadable",
      { why: "external_links" },
    ],
    [
      "a workbook with a password",
      () => container("EncryptedPackage"),
      "import.unreadable",
      { why: "password" },
    ],
    [
      "an archive with a password",
      () => zipOf(workbookParts({ data: worksheet(twoRows), isEncrypted: true })),
      "import.unreadable",
      { why: "password" },
    ],
    ["an old workbook", () => container("Workbook"), "import.unreadable", { why: "old_workbook" }],
    [
      "a Word file",
      () => zipOf([{ name: "word/document.xml", data: "<x/>" }]),
      "import.unreadable",
      { why: "document" },
    ],
    [
      "a binary workbook",
      () => zipOf([{ name: "xl/workbook.bin", data: "x" }]),
      "import.unreadable",
      { why: "old_workbook" },
    ],
    [
      "half a workbook",
      () => zipOf(workbookParts(twoRows)).subarray(0, 300),
      "import.unreadable",
      { why: "broken" },
    ],
    [
      "a picture called .xlsx",
      () => Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
      "import.unreadable",
      { why: "picture" },
    ],
    ["a PDF", () => Buffer.from("%PDF-1.7\n"), "import.unreadable", { why: "pdf" }],
    [
      "a web page called .xls",
      () =>
        Buffer.from(
          "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table><tr><td>1</td></tr></table></html>",
        ),
      "import.unreadable",
      { why: "web_page" },
    ],
    [
      "a text table with 10 MB in one field",
      () => Buffer.from(`a,b\nc,"${"x".repeat(10_000_000)}"\n`),
      "import.too_large",
      { what: "cell" },
    ],
    [
      "a text table that never closes its quotes",
      () => Buffer.from(`a,b\n"c,${"x,y\n".repeat(3_000_000)}`),
      "import.too_large",
      { what: "cell" },
    ],
    [
      "a text table of a million rows",
      () => Buffer.from("a,b\n".repeat(1_000_000)),
      "import.too_large",
      { what: "rows" },
    ],
    ["nothing", () => Buffer.alloc(0), "import.unreadable", { why: "empty" }],
    [
      "a program",
      () => Buffer.from("7f454c460201010000000000000000000300", "hex"),
      "import.unreadable",
      { why: "not_text" },
    ],
  ];

function manyParts(count: number): ZipPart[] {
  const deflated = Buffer.from([3, 0]);
  return Array.from({ length: count }, (_, n) => ({ name: `xl/media/${String(n)}`, deflated }));
}

/** What Office kept its files in before 2007, with a stream of this name. */
function container(stream: string): Buffer {
  const bytes = Buffer.alloc(8_192);
  bytes.write("d0cf11e0a1b11ae1", "hex");
  bytes.write(stream, 2_048, "utf16le");
  return bytes;
}

describe("refused at once, with little memory", () => {
  test.each(bombs)("%s", async (_name, make, code, detail) => {
    const { read, seconds, mb } = await measured(await make());
    expect(read).toMatchObject({ ok: false, refusal: { code, detail } });
    expect(seconds).toBeLessThan(mostSeconds);
    expect(mb).toBeLessThan(mostMb);
  });

  test("every one of them has its words in three languages", () => {
    for (const { imports } of Object.values(catalogue)) {
      for (const [, , code, detail] of bombs) {
        const { why, what } = detail as { why?: string; what?: string };
        const texts: Record<string, string> =
          code === "import.unreadable" ? imports.unreadable : imports.too_large;
        expect(texts[why ?? what ?? ""]).toMatch(/.{8}/);
      }
    }
  });
});

test("formulas are marked, whatever value the file remembers", async () => {
  const cell =
    '<c t="str"><f>A1&amp;"2"</f><v>12</v></c><c><f>1+1</f></c><c t="e"><v>#REF!</v></c>';
  const read = await readTable(
    zipOf(workbookParts(`<sheetData><row><c><v>1</v></c>${cell}</row></sheetData>`)),
  );
  expect(read).toMatchObject({
    value: {
      sheets: [
        {
          rows: [
            {
              cells: ["1", "12", "", "#REF!"],
              marks: [
                { at: 1, mark: "formula" },
                { at: 2, mark: "formula" },
                { at: 3, mark: "error" },
              ],
            },
          ],
        },
      ],
    },
  });
});

describe("the thread that reads", () => {
  const table = Buffer.from("a,b,c,d\n".repeat(80_000));

  test("is stopped when it takes too long", async () => {
    const { read, seconds } = await measured(table, { ...usualCaps, seconds: 0.2 });
    expect(read).toMatchObject({
      refusal: { code: "import.too_large", detail: { what: "seconds" } },
    });
    expect(seconds).toBeLessThan(mostSeconds);
  });

  test("ends alone when it takes too much memory, and the next file is read", async () => {
    const wide = Buffer.from(
      `${Array.from({ length: 60 }, (_, n) => `text ${String(n)}`).join(",")}\n`.repeat(40_000),
    );
    const read = await readTable(wide, { ...usualCaps, memoryMb: 40 });
    expect(read).toMatchObject({
      refusal: { code: "import.too_large", detail: { what: "memoryMb" } },
    });
    expect(await readTable(Buffer.from("a,b\nc,d"))).toMatchObject({ ok: true });
  });

  test("is one of two at most; all files are read in the end, also after a refusal", async () => {
    const half = Buffer.from("PK\u0003\u0004");
    const files = [table, half, table, half, table, table];
    let most = 0;
    const reading = Promise.all(files.map((bytes) => readTable(bytes)));
    const timer = setInterval(() => {
      most = Math.max(most, readingNow().threads);
    }, 5);
    const read = await reading;
    clearInterval(timer);
    expect(read.map(({ ok }) => ok)).toEqual([true, false, true, false, true, true]);
    expect(most).toBe(2);
    expect(readingNow()).toEqual({ threads: 0, waiting: 0 });
  });
});
