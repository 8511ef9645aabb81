// The workbooks that leave the house, read back: drop-downs, marks, and no cell that a spreadsheet program would run.
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importKinds } from "~/app/domain/import-run";
import { rowsBelow } from "~/app/domain/sheet";
import { missingColumns, proposeColumns } from "~/app/domain/sheet-header";
import { locales } from "~/app/domain/values";
import { buildMarkedSheet } from "~/app/features/imports/build-marked-sheet.server";
import { buildTemplate } from "~/app/features/imports/build-template.server";
import { checkRun } from "~/app/features/imports/check-run.server";
import { chooseColumns } from "~/app/features/imports/choose-columns.server";
import { kinds } from "~/app/features/imports/kinds/kinds.server";
import { findRun } from "~/app/features/imports/read-imports.server";
import { takeFile } from "~/app/features/imports/take-file.server";
import { writeMarkedSheet } from "~/app/features/imports/write-marked-sheet.server";
import { writeTemplate } from "~/app/features/imports/write-template.server";
import { aDatabase, type TestServices } from "../support/database";
import { anOperator, aSchool, aSchoolStaff } from "../support/factories";
import { aFaultyClass, aRosterFile } from "../support/roster-file";

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
    { heading: "学号", isNeeded: true, examples: ["示例", "示例"], choices: [] },
    { heading: "手机", isNeeded: false, examples: ["13800138000", ""], choices: [] },
    { heading: "专业", isNeeded: true, examples: ["专业7", "专业8"], choices: majors },
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
  expect(textsOf(sheet, 3)).toEqual(["示例", "", "专业8"]);
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

describe("with the machine", () => {
  let services: TestServices;
  let of: Awaited<ReturnType<typeof aSchool>>;
  beforeAll(async () => {
    services = await aDatabase();
    of = await aSchool(services);
  });
  afterAll(() => services.close());

  const ways = importKinds.flatMap((kind) => locales.map((locale) => ({ kind, locale })));
  test.each(ways)("the $kind template in $locale is read back whole", async ({ kind, locale }) => {
    const operator = await anOperator(services, "operator_admin");
    const bytes = await writeTemplate(await buildTemplate(services, operator, kind, locale));
    const sheet = (await readBack(bytes)).worksheets[0]!;
    const rows = [1, 2, 3, 4].map((rowNo) => ({ rowNo, cells: textsOf(sheet, rowNo).map(String) }));
    const rules = kinds[kind].columns;
    const columns = proposeColumns({ rows }, rules)!;
    expect(missingColumns(columns, rules)).toEqual([]);
    const unknown = columns.columns.filter(({ column }) => column === null);
    expect(unknown.map(({ heading }) => heading)).toEqual([]);
    expect([...rowsBelow(rows, columns, rules)]).toEqual([]); // the example is no data
  });

  test("a template offers the school's own classes, colleges and majors first", async () => {
    const office = await aSchoolStaff(services, of, "school_admin");
    const { columns } = await buildTemplate(services, office, "roster", "zh-CN");
    const offered = (heading: string) => columns.find((one) => one.heading === heading)?.choices;
    const major = services.reference.majors.get(of.schoolClass.majorCode)!;
    expect(offered("班级")).toEqual([of.schoolClass.name]);
    expect(offered("学院")).toEqual(["机电学院"]);
    expect(offered("专业")?.[0]).toBe(major.names["zh-CN"]);
    expect(offered("专业")?.length).toBeGreaterThan(50);
    expect(columns.map(({ heading }) => heading)).not.toContain("身份证号");
  });

  test("the staff template says who fills in a class and who a college, and shows each by a row", async () => {
    const office = await aSchoolStaff(services, of, "school_admin");
    const { columns } = await buildTemplate(services, office, "staff", "zh-CN");
    const rows = [0, 1, 2].map((n) => columns.map(({ examples }) => examples[n]));
    expect(columns.map(({ heading }) => heading)).toEqual([
      ...["姓名", "手机", "邮箱", "角色"],
      ...["负责的学院（学院办公室填）", "负责的班级（班主任填）"],
    ]);
    expect(rows.map(([, , , role, college, className]) => [role, college, className])).toEqual([
      ["班主任", "", "电梯2501班"],
      ["学院办公室", "机电学院", ""],
      ["实习办", "", ""],
    ]);
  });

  test("a marked sheet, mended, comes back without a fault and without choosing columns again", async () => {
    const office = await aSchoolStaff(services, of, "school_admin");
    const major = services.reference.majors.get(of.schoolClass.majorCode)!.names["zh-CN"];
    const about = { major, className: of.schoolClass.name, first: 26_330_100 };
    const bytes = await aRosterFile(aFaultyClass(about));
    const taken = await takeFile(services, office, { kind: "roster", bytes, fileName: "a.xlsx" });
    if (!taken.ok) throw new Error(taken.refusal.code);
    const { runId } = taken.value;
    const columns = (await findRun(services, office, runId))!.columns.map(
      ({ position, column }) => ({ position, column: position === 0 ? "studentNumber" : column }),
    );
    expect((await chooseColumns(services, office, { runId, columns })).ok).toBe(true);
    expect(await checkRun(services, runId)).toMatchObject({ ok: true, value: { faulty: 4 } });

    const run = (await findRun(services, office, runId))!;
    const all = await buildMarkedSheet(services, run, "all", "zh-CN");
    const some = await buildMarkedSheet(services, run, "faulty", "zh-CN");
    expect([all.rows.length, some.rows.length]).toEqual([6, 4]);
    const book = await readBack(await writeMarkedSheet(all));
    const sheet = book.worksheets[0]!;
    expect(textsOf(sheet, 1)[0]).toBe("学号 (校内代号)");
    expect(noteOf(sheet.getCell("C3"))).toContain("手机号");
    sheet.getCell("C3").value = "13626330101";
    sheet.getCell("D4").value = "2006-05-03";
    sheet.getCell("E5").value = major;
    sheet.getCell("B6").value = "梁改好";
    const mended = Buffer.from(await book.xlsx.writeBuffer());
    const again = await takeFile(services, office, {
      ...{ kind: "roster", bytes: mended, fileName: "a 标注.xlsx" },
    });
    if (!again.ok) throw new Error(again.refusal.code);
    const second = (await findRun(services, office, again.value.runId))!;
    expect(second.missing).toEqual([]);
    await chooseColumns(services, office, { runId: second.id, columns: [] });
    expect(await checkRun(services, second.id)).toMatchObject({
      ok: true,
      value: { new: 6, faulty: 0 },
    });
  });
});
