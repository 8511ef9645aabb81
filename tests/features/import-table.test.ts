import ExcelJS, { type CellValue, type Workbook, type Worksheet } from "exceljs";
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
/** 學號,姓名 / 陳大文,中文 in Big5. */
const big5 = Buffer.from("bec7b8b92ca96da6570ab3afa46aa4e52ca4a4a4e5", "hex");

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

  test("Big5 of Hong Kong", async () => {
    expect((await rowsOf(big5)).map(({ cells }) => cells)).toEqual([
      ["學號", "姓名"],
      ["陳大文", "中文"],
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
});

describe("what programs and people do to text tables", () => {
  test.each([
    [
      "UTF-16 of a spreadsheet, with tabs",
      Buffer.from("\ufeff职位\t公司\r\n车工\t某厂\r\n", "utf16le"),
    ],
    ["UTF-16 without its mark", Buffer.from("a job,b\nlathe,works\n", "utf16le")],
    ["a first line that names the separator", Buffer.from("sep=;\r\n职位;公司\r\n车工;某厂\r\n")],
  ])("%s", async (_name, bytes) => {
    expect(await rowsOf(bytes)).toMatchObject([{ rowNo: 1 }, { rowNo: 2 }]);
    expect((await rowsOf(bytes))[1]!.cells).toHaveLength(2);
  });

  test("a formula that only keeps text is that text; others, errors and lost digits are marked", async () => {
    const line =
      '="0123",=A1+1,#N/A,1.39E+10,441900200000000000,441900200811110021,3-5年,13800138000.0';
    expect(await rowsOf(Buffer.from(`a,b,c,d,e,f,g,h\n${line}\n`))).toMatchObject([
      {},
      {
        cells: [
          "0123",
          "=A1+1",
          "#N/A",
          "1.39E+10",
          "441900200000000000",
          "441900200811110021",
          "3-5年",
          "13800138000",
        ],
        marks: [
          { at: 1, mark: "formula" },
          { at: 2, mark: "error" },
          { at: 3, mark: "digits_lost" },
          { at: 4, mark: "digits_lost" },
        ],
      },
    ]);
  });

  test("a stray quote stands as it is", async () => {
    expect((await rowsOf(Buffer.from('a,b\n19" 屏,x\n')))[1]!.cells).toEqual(['19" 屏', "x"]);
  });
});

describe("workbooks", () => {
  const sheetOf = async (book: Workbook) => {
    const read = await readTable(Buffer.from(await book.xlsx.writeBuffer()));
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    return read.value;
  };
  const book = (fill: (sheet: Worksheet) => void) => {
    const made = new ExcelJS.Workbook();
    fill(made.addWorksheet("名册"));
    return made;
  };

  test.each<[name: string, value: CellValue, format: string | null, text: string, mark?: string]>([
    ["a day", new Date("2009-03-01"), "yyyy/m/d", "2009-03-01"],
    ["a day and a time", new Date("2009-03-01T08:30:00Z"), "yyyy/m/d h:mm", "2009-03-01 08:30:00"],
    ["a month shown as one", new Date("2009-03-01"), 'yyyy"年"m"月"', "2009-03"],
    [
      "a day in a Chinese format",
      new Date("2009-03-01"),
      '[$-804]yyyy"年"m"月"d"日";@',
      "2009-03-01",
    ],
    ["a month with two decimals", 2024.1, "0.00", "2024.10"],
    ["a month that may be another", 2024.1, null, "2024.1", "digits_lost"],
    ["a phone as a number", 13800138000, "0.00E+00", "13800138000"],
    ["a number with zeros of its format", 123, "00000000", "00000123"],
    ["an id of 15 digits", 440102198001011, null, "440102198001011"],
    ["an id of 18 digits", 441900200811110021, null, "441900200811110016", "digits_lost"],
    ["a part", 0.1 + 0.2, null, "0.3"],
    ["a share", 0.85, "0%", "85%"],
    ["a rich text", { richText: [{ text: "车" }, { text: "工" }] }, null, "车工"],
    ["a link", { text: "官网", hyperlink: "https://example.com" }, null, "官网"],
    ["an error", { error: "#N/A" }, null, "#N/A", "error"],
    ["a formula", { formula: "1+1", result: 2 }, null, "2", "formula"],
  ])("%s", async (_name, value, format, text, mark) => {
    const made = book((sheet) => {
      sheet.getCell("B2").value = value;
      if (format) sheet.getCell("B2").numFmt = format;
    });
    const marks = mark ? [{ at: 1, mark }] : undefined;
    const { sheets } = await sheetOf(made);
    expect(sheets[0]!.rows).toEqual([{ rowNo: 2, cells: ["", text], ...(marks ? { marks } : {}) }]);
  });

  test("hidden rows and columns are read and counted; cells merged downwards say the same below", async () => {
    const { sheets } = await sheetOf(
      book((sheet) => {
        sheet.addRows([
          ["班级", "姓名"],
          ["1班", "甲"],
          ["", "乙"],
          ["", "丙"],
        ]);
        sheet.mergeCells("A2:A4");
        sheet.getRow(3).hidden = true;
        sheet.getColumn(2).hidden = true;
        sheet.getColumn(9).hidden = true;
      }),
    );
    expect(sheets).toMatchObject([{ name: "名册", hiddenRows: 1, hiddenColumns: 1 }]);
    expect(sheets[0]!.rows.map(({ cells }) => cells[0])).toEqual(["班级", "1班", "1班", "1班"]);
  });

  test("several sheets come in order; empty and hidden ones do not", async () => {
    const made = book((sheet) => sheet.addRow(["a"]));
    made.addWorksheet("空");
    made.addWorksheet("列表", { state: "veryHidden" }).addRow(["b"]);
    made.addWorksheet("2025级").addRow(["c"]);
    const { sheets, hiddenSheets } = await sheetOf(made);
    expect(sheets.map(({ name }) => name)).toEqual(["名册", "2025级"]);
    expect(hiddenSheets).toBe(1);
  });
});
