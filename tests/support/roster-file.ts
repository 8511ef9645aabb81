// A made-up student list as a class teacher's office keeps it: a title row, a header of two rows with merged cells, a
// heading that nobody knows, and what goes wrong in such lists.
import ExcelJS from "exceljs";
import type { Importer } from "~/app/domain/import-run";
import type { Id } from "~/app/domain/values";
import { checkRun } from "~/app/features/imports/check-run.server";
import { chooseColumns } from "~/app/features/imports/choose-columns.server";
import { findRun } from "~/app/features/imports/read-imports.server";
import { takeFile } from "~/app/features/imports/take-file.server";
import type { Services } from "~/app/platform/services.server";

export type RosterLine = {
  number: string;
  name: string;
  phone: string;
  birth: string;
  major: string;
  className: string;
  entryYear: string;
  guardian: string;
  guardianPhone: string;
};

/** The file's bytes; its data begins in row 4. The student numbers stand under a heading of the office's own. */
export async function aRosterFile(lines: readonly RosterLine[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("2024级");
  sheet.mergeCells("A1:I1");
  sheet.getCell("A1").value = "北江职业技术学院 2024 级学生花名册";
  const heading = ["校内代号", "姓名", "手机", "出生日期", "专业", "班级", "年级", "监护人", ""];
  sheet.getRow(2).values = heading;
  sheet.getRow(3).values = ["", "", "", "", "", "", "", "姓名", "电话"];
  sheet.mergeCells("H2:I2");
  for (const column of "ABCDEFG") sheet.mergeCells(`${column}2:${column}3`);
  lines.forEach((line, index) => (sheet.getRow(index + 4).values = Object.values(line)));
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Six students of one class, four of them with one fault each: a phone too short, a day that is none, a major that is
 * none, no name. */
export function aFaultyClass(of: {
  major: string;
  className: string;
  first: number;
}): RosterLine[] {
  const line = (n: number, over: Partial<RosterLine> = {}): RosterLine => ({
    number: String(of.first + n),
    name: `${["陈", "林", "黄", "何", "梁", "罗"][n] ?? "李"}名册${of.first}`,
    phone: `1${String(3_600_000_000 + of.first + n)}`,
    birth: "2006-05-0" + String(n + 1),
    major: of.major,
    className: of.className,
    entryYear: "2024",
    guardian: "",
    guardianPhone: "",
    ...over,
  });
  return [
    line(0),
    line(1, { phone: "138001380" }),
    line(2, { birth: "2006-13-40" }),
    line(3, { major: "电梯什么的" }),
    line(4, { name: "" }),
    line(5),
  ];
}

/** What puts the four faults right, by row and column of the file. */
export function remediesOf(of: { major: string; first: number }): Record<string, string> {
  return {
    "cell:5:2": `1${String(3_600_000_000 + of.first + 1)}`,
    "cell:6:3": "2006-05-03",
    "cell:7:4": of.major,
    "cell:8:1": `梁名册${of.first}`,
  };
}

/** A list with faults as somebody of a school brings it, not checked yet. */
export async function aTakenRoster(on: Services, actor: Importer, first = 26_340_100): Promise<Id> {
  const lines = aFaultyClass({ major: "电梯工程技术", className: "电梯2401班", first });
  const file = { kind: "roster" as const, bytes: await aRosterFile(lines), fileName: "名册.xlsx" };
  const taken = await takeFile(on, actor, file);
  if (!taken.ok) throw new Error(taken.refusal.code);
  return taken.value.runId;
}

/** The same, its columns chosen and its faults found. */
export async function aCheckedRoster(on: Services, actor: Importer): Promise<Id> {
  const runId = await aTakenRoster(on, actor, 26_340_200);
  const { columns } = (await findRun(on, actor, runId))!;
  const chosen = columns.map(({ position, column }) => ({
    position,
    column: position === 0 ? "studentNumber" : column,
  }));
  await chooseColumns(on, actor, { runId, columns: chosen });
  await checkRun(on, runId);
  return runId;
}
