// The workbooks that leave the house, read back: drop-downs, marks, and no cell that a spreadsheet program would run.
import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { writeMarkedSheet } from "~/app/features/imports/write-marked-sheet.server";
import { writeTemplate } from "~/app/features/imports/write-template.server";

async function readBack(bytes: Buffer) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  return book;
}
const textsOf = (sheet: ExcelJS.Worksheet, rowNo: number) =>
  (sheet.getRow(rowNo).values as unknown[]).slice(1);

const majors = Array.from({ length: 300 }, (_, n) => `专业${n}`);
const template = {
  sheetName: "学生名册",
  columns: [
    { heading: "学号", isNeeded: true, example: "示例", choices: [] },
    { heading: "手机", isNeeded: false, example: "13800138000", choices: [] },
    { heading: "专业", isNeeded: true, example: "专业7", choices: majors },
  ],
  notes: [
    {
      name: "填写说明",
      intro: ["怎么填"],
      table: [
        ["列", "必填", "说明"],
        ["学号", "是", "文本"],
      ],
    },
    { name: "Notes", intro: ["How to fill in"], table: [["Column", "Needed", "Meaning"]] },
  ],
};

test("a template freezes its heading, stars what is needed, and offers 300 majors from a hidden sheet", async () => {
  const book = await readBack(await writeTemplate(template));
  expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ["学生名册", "visible"],
    ["lists", "veryHidden"],
    ["填写说明", "visible"],
    ["Notes", "visible"],
  ]);
  const sheet = book.worksheets[0]!;
  expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
  expect(textsOf(sheet, 1)).toEqual(["学号*", "手机", "专业*"]);
  expect(textsOf(sheet, 2)).toEqual(["示例", "13800138000", "专业7"]);
  for (const at of ["C2", "C3", "C5000"]) {
    expect(sheet.getCell(at).dataValidation).toMatchObject({
      type: "list",
      formulae: ["lists!$C$1:$C$300"],
    });
  }
  expect(sheet.getCell("A3").dataValidation).toBeUndefined();
  expect(textsOf(book.getWorksheet("lists")!, 300)).toEqual([undefined, undefined, "专业299"]);
  expect(textsOf(book.getWorksheet("填写说明")!, 3)).toEqual(["列", "必填", "说明"]);
});

test("numbers and phones are text columns, so that a spreadsheet program keeps all digits", async () => {
  const sheet = (await readBack(await writeTemplate(template))).worksheets[0]!;
  expect([1, 2, 3].map((n) => sheet.getColumn(n).numFmt)).toEqual(["@", "@", "@"]);
  expect(sheet.getCell("B2").type).toBe(ExcelJS.ValueType.String);
});

const danger = [
  "=1+1",
  "+852 6123 4567",
  "-cmd|' /C calc'!A0",
  "@SUM(A1:A9)",
  "\t=2",
  '=HYPERLINK("x")',
];
const marked = {
  sheetName: "学生名册",
  headings: ["学号", "姓名", "手机"],
  remarkHeading: "需要改什么",
  rows: [
    {
      cells: ["240131205", "林嘉豪", "138001380"],
      faults: [{ at: 2, heading: "手机", text: "位数不对。请核对。" }],
    },
    {
      cells: ["", "黄晓彤", ""],
      faults: [
        { at: 0, heading: "学号", text: "空着。请补填。" },
        { at: 0, heading: "学号", text: "第二个原因。" },
      ],
    },
    ...danger.map((value) => ({
      cells: [value, value, value],
      faults: [{ at: 1, heading: "", text: value }],
    })),
  ],
};

test("faulty cells are coloured and commented, and the last column says what to change", async () => {
  const sheet = (await readBack(await writeMarkedSheet(marked))).worksheets[0]!;
  expect(textsOf(sheet, 1)).toEqual(["学号", "姓名", "手机", "需要改什么"]);
  expect(textsOf(sheet, 2)).toEqual([
    "240131205",
    "林嘉豪",
    "138001380",
    "手机: 位数不对。请核对。",
  ]);
  const [sound, faulty, empty] = [sheet.getCell("B2"), sheet.getCell("C2"), sheet.getCell("A3")];
  expect(sound.note).toBeUndefined();
  expect(noteOf(faulty)).toBe("位数不对。请核对。");
  expect(faulty.fill).toMatchObject({ fgColor: { argb: "FFF8E6E8" } });
  expect(sound.fill).not.toMatchObject({ fgColor: { argb: "FFF8E6E8" } });
  expect(noteOf(empty)).toBe("空着。请补填。\n第二个原因。");
  expect(sheet.getCell("D3").value).toBe("学号: 空着。请补填。\n学号: 第二个原因。");
});

test("what looks like a formula stays text, as it was written", async () => {
  const sheet = (await readBack(await writeMarkedSheet(marked))).worksheets[0]!;
  danger.forEach((value, n) => {
    const row = sheet.getRow(n + 4);
    for (const at of [1, 2, 3]) {
      expect(row.getCell(at).type).toBe(ExcelJS.ValueType.String);
      expect(row.getCell(at).value).toBe(value);
    }
    expect(row.getCell(4).type).toBe(ExcelJS.ValueType.String);
  });
});

test("signs that a workbook cannot hold, and cells longer than one can be, break nothing", async () => {
  const rows = [{ cells: ["a\u0000b\u0008c\ud83d", "长".repeat(40_000), "🛗"], faults: [] }];
  const sheet = (await readBack(await writeMarkedSheet({ ...marked, rows }))).worksheets[0]!;
  expect(sheet.getCell("A2").value).toMatch(/^a?b?c/);
  expect(sheet.getCell("B2").text.length).toBe(32_767);
  expect(sheet.getCell("C2").value).toBe("🛗");
});

function noteOf({ note }: ExcelJS.Cell): string {
  if (typeof note === "string") return note;
  return (note as ExcelJS.Comment | undefined)?.texts?.map(({ text }) => text).join("") ?? "";
}
