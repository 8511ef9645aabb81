import { describe, expect, test } from "vitest";
import { readTable } from "~/app/features/imports/read-table.server";
import { usualCaps } from "~/app/features/imports/read-table-caps.server";

const rowsOf = async (bytes: Buffer) => {
  const read = await readTable(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.sheets[0]!.rows;
};
/** 职位,公司 / 车工,某厂 in GBK. */
const gbk = Buffer.from("d6b0cebb2cb9abcbbe0ab3b5b9a42cc4b3b3a7", "hex");

describe("encodings and separators of offices", () => {
  test.each([
    ["UTF-8", Buffer.from("职位,公司\n车工,某厂")],
    ["UTF-8 with BOM and Windows line ends", Buffer.from("\ufeff职位,公司\r\n车工,某厂\r\n")],
    ["GBK", gbk],
    ["tabs", Buffer.from("职位\t公司\n车工\t某厂\n")],
    ["semicolons", Buffer.from("职位;公司\n车工;某厂\n")],
  ])("%s", async (_name, bytes) => {
    const rows = await rowsOf(bytes);
    expect(rows.slice(0, 2).map(({ cells }) => cells)).toEqual([
      ["职位", "公司"],
      ["车工", "某厂"],
    ]);
  });

  test("quotes hold commas and line breaks, joined values stay one cell, and rows keep the number of the sheet", async () => {
    const rows = await rowsOf(Buffer.from('a,b\n\n"x, ""y""\nz",东莞;深圳\nlast,row\n'));
    expect(rows).toMatchObject([
      { rowNo: 1, cells: ["a", "b"] },
      { rowNo: 3, cells: ['x, "y"\nz', "东莞;深圳"] },
      { rowNo: 4, cells: ["last", "row"] },
    ]);
  });
});

describe("what is no usable table is refused with words that help", () => {
  test.each([
    ["half a workbook", Buffer.from("PK\u0003\u0004…"), "import.unreadable", { why: "broken" }],
    [
      "a picture",
      Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
      "import.unreadable",
      { why: "picture" },
    ],
    ["an open quote", Buffer.from('a,b\nx,"y\n'), "import.unreadable", { why: "quotes", row: 2 }],
  ])("%s", async (_name, bytes, code, detail) => {
    expect(await readTable(bytes)).toEqual({ ok: false, refusal: { code, detail } });
  });

  test.each([
    ["bytes", { bytes: 8 }, "a,b\nc,d\ne,f\n"],
    ["rows", { rows: 2 }, "a\nb\nc\nd\n"],
    ["columns", { columns: 3 }, "a,b,c,d\n"],
    ["cell", { cell: 10 }, `a,${"x".repeat(11)}\n`],
    ["cell", { cell: 10 }, `a,"${"x".repeat(5_000)}`],
  ])("too many %s", async (what, caps, text) => {
    const read = await readTable(Buffer.from(text), { ...usualCaps, ...caps });
    expect(read).toMatchObject({
      ok: false,
      refusal: { code: "import.too_large", detail: { what } },
    });
  });

  test("a lie of many megabytes is refused at once", async () => {
    const bytes = Buffer.from(`a,b\nc,"${"x".repeat(12_000_000)}`);
    const since = performance.now();
    expect(await readTable(bytes)).toMatchObject({ refusal: { code: "import.too_large" } });
    expect(performance.now() - since).toBeLessThan(2_000);
  });
});
