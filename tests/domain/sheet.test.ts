import { describe, expect, test } from "vitest";
import { postingColumns } from "~/app/domain/posting.data";
import { rosterColumns } from "~/app/domain/roster.data";
import { cleanCell, plain, plainName, rowsBelow, type SheetRow } from "~/app/domain/sheet";
import {
  applyMapping,
  headingsKey,
  missingColumns,
  proposeColumns,
  unreadColumns,
} from "~/app/domain/sheet-header";

const rowsOf = (...cells: string[][]): SheetRow[] =>
  cells.map((row, at) => ({ rowNo: at + 1, cells: row }));
const postings = (...cells: string[][]) => {
  const rows = rowsOf(...cells);
  const columns = proposeColumns({ rows }, postingColumns)!;
  return { columns, read: [...rowsBelow(rows, columns, postingColumns)] };
};
const roster = (...cells: string[][]) => {
  const rows = rowsOf(...cells);
  const columns = proposeColumns({ rows }, rosterColumns)!;
  return { columns, read: [...rowsBelow(rows, columns, rosterColumns)] };
};
const meanings = ({ columns }: { columns: { column: string | null }[] }) =>
  columns.map(({ column }) => column);

describe("headings", () => {
  test.each([
    [["职位名称", "公司名称", "薪资（元）", "工作地点 *"]],
    [["title", "company", "salary_raw", "location_raw"]],
    [["職位名稱", "公司名稱", "薪資", "工作地點"]],
  ])("%s are recognised", (heading) => {
    const { columns } = postings(heading);
    expect(meanings(columns)).toEqual(["title", "company", "pay", "place"]);
    expect(missingColumns(columns, postingColumns)).toEqual([]);
  });

  test("title rows above are passed over, and row numbers are those of the sheet", () => {
    const { columns, read } = postings(
      ["2026年岗位表"],
      ["填表单位：某镇人社分局", "", "填表日期：2026.9"],
      ["职位", "公司", "地点", "心情"],
      ["", ""],
      ["车工 ", "某厂", "东莞"],
    );
    expect(columns.headerRows).toEqual([3]);
    expect(unreadColumns(columns, postingColumns)).toEqual({ dropped: [], unknown: ["心情"] });
    expect(read).toEqual([
      { rowNo: 5, cells: { title: "车工", company: "某厂", place: "东莞" }, marks: {} },
    ]);
  });

  test("age and sex are known, never shown, and in no row", () => {
    const { columns, read } = postings(
      ["职位", "公司", "地点", "年龄", "性别"],
      ["车工", "某厂", "东莞", "18-28", "男"],
    );
    expect(unreadColumns(columns, postingColumns).dropped).toEqual(["age", "sex"]);
    expect(JSON.stringify([columns, read])).not.toMatch(/18-28|男/);
  });

  test("without any known heading the first row with several cells is offered, with samples", () => {
    const { columns } = postings(["某表"], ["甲", "乙"], ["车工", "某厂"], ["钳工", "某厂"]);
    expect(columns).toEqual({
      headerRows: [2],
      columns: [
        { position: 0, heading: "甲", samples: ["车工", "钳工"], column: null },
        { position: 1, heading: "乙", samples: ["某厂"], column: null },
      ],
    });
    expect(proposeColumns({ rows: rowsOf(["", " "]) }, postingColumns)).toBeNull();
  });
});

describe("header rows over each other", () => {
  const group = ["学号", "姓名", "监护人", "", "专业"];
  test.each([
    ["merged downwards", ["学号", "姓名", "姓名", "电话", "专业"]],
    ["with nothing below", ["", "", "姓名", "电话", ""]],
  ])("%s are joined", (_name, below) => {
    const { columns, read } = roster(group, below, [
      "s1",
      "何同学",
      "何家长",
      "13700137000",
      "会计",
    ]);
    expect(columns.headerRows).toEqual([1, 2]);
    expect(meanings(columns)).toEqual([
      ...["studentNumber", "name", "guardianName", "guardianPhone", "major"],
    ]);
    expect(read[0]?.cells).toMatchObject({ name: "何同学", guardianName: "何家长" });
  });

  test("a group that says nothing of its own leaves the lower heading", () => {
    const { columns } = roster(
      ["学生基本信息", "", "", "家长信息", ""],
      ["学号", "姓名", "手机", "姓名", "电话"],
      ["s1", "何同学", "13900139000", "何家长", "13700137000"],
    );
    expect(meanings(columns)).toEqual([
      ...["studentNumber", "name", "phone", "guardianName", "guardianPhone"],
    ]);
  });

  test("what belongs to somebody else is not taken for the student's", () => {
    const { columns } = roster(["学号", "班主任", ""], ["", "姓名", "电话"], ["s1", "陈老师", "1"]);
    expect(meanings(columns)).toEqual(["studentNumber", null, null]);
  });

  test("the first line of data is no header", () => {
    const { columns } = roster(["学号", "姓名", "专业"], ["s1", "何同学", ""]);
    expect(columns.headerRows).toEqual([1]);
  });
});

describe("rows that are no data", () => {
  const heading = ["学号", "姓名", "出生日期", "专业", "班级", "年级"];
  const student = ["s1", "何同学", "2009-03-01", "会计", "1班", "2025级"];
  test.each([
    ["a heading repeated further down", heading],
    ["a sum", ["合计", "1人"]],
    ["an example of the template", ["示例", "王五", "2009-03-01", "会计", "1班", "2025级"]],
    ["a sum of the page", ["", "小计：1"]],
    ["who made it", ["制表人：王老师", "", "审核人：李主任"]],
    ["a signature", ["班主任签名："]],
    ["a note", ["备注：以上信息已核对"]],
  ])("%s is passed over", (_name, row) => {
    expect(roster(heading, student, row, student).read.map(({ rowNo }) => rowNo)).toEqual([2, 4]);
  });

  test.each([
    ["a student called after a sum", ["s2", "总计", "2009-03-01", "会计", "1班", "2025级"]],
    ["a student with little said", ["s2", "何同学"]],
  ])("%s is data", (_name, row) => {
    expect(roster(heading, student, row).read.map(({ rowNo }) => rowNo)).toEqual([2, 3]);
  });
});

test("a unit of the heading stands behind bare numbers, and only behind those", () => {
  const { read } = postings(
    ["职位", "公司", "地点", "薪资（元/天）", "人数(人)"],
    ["车工", "某厂", "东莞", "200-260", "3"],
    ["车工", "某厂", "东莞", "面议", "若干"],
  );
  expect(read.map(({ cells }) => [cells.pay, cells.headcount])).toEqual([
    ["200-260元/天", "3人"],
    ["面议", "若干"],
  ]);
});

test("marks follow the column, not the position", () => {
  const rows: SheetRow[] = [
    { rowNo: 1, cells: ["序号", "学号", "手机"] },
    {
      rowNo: 2,
      cells: ["1", "2", "3"],
      marks: [
        { at: 0, mark: "formula" },
        { at: 2, mark: "digits_lost" },
      ],
    },
  ];
  const columns = proposeColumns({ rows }, rosterColumns)!;
  expect([...rowsBelow(rows, columns, rosterColumns)]).toMatchObject([
    { rowNo: 2, marks: { phone: "digits_lost" } },
  ]);
});

test("what a person chose is applied to the same headings, and what is not known any more is not", () => {
  const { columns } = postings(["岗位", "厂名", "在哪"], ["车工", "某厂", "东莞"]);
  const chosen = applyMapping(
    columns,
    [
      { position: 0, column: null },
      { position: 1, column: "company" },
      { position: 2, column: "planet" },
    ],
    postingColumns,
  );
  expect(meanings(chosen)).toEqual([null, "company", null]);
  const again = postings([" 岗位*", "厂名", "在 哪"], ["钳工", "别厂", "深圳"]).columns;
  expect(headingsKey(again.columns)).toBe(headingsKey(columns.columns));
  const other = postings(["岗位", "在哪", "厂名"], ["钳工", "深圳", "别厂"]).columns;
  expect(headingsKey(other.columns)).not.toBe(headingsKey(columns.columns));
});

test.each([
  ["\u200b 张\u00a0三\ufeff ", "张 三"],
  ["'013800138000", "013800138000"],
  ["O'Neil", "O'Neil"],
])("cell %j is cleaned", (text, clean) => {
  expect(cleanCell(text)).toBe(clean);
});

test.each([
  ["张　三", "张三"],
  ["欧阳 小 明", "欧阳小明"],
  ["Maria Lee", "Maria Lee"],
  ["陈 Peter", "陈 Peter"],
])("name %j is %j", (text, name) => {
  expect(plainName(cleanCell(text))).toBe(name);
});

test("a value is plain: full-width signs, spaces and zero-width signs are gone", () => {
  expect(plain("１３８ ００１３\u200b８０００")).toBe("13800138000");
});
