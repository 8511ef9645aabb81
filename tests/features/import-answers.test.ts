import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Importer } from "~/app/domain/import-run";
import { locales } from "~/app/domain/values";
import { askCommit } from "~/app/features/imports/ask-commit.server";
import { buildMarkedSheet } from "~/app/features/imports/build-marked-sheet.server";
import { checkRun } from "~/app/features/imports/check-run.server";
import { chooseClasses } from "~/app/features/imports/choose-classes.server";
import { chooseColumns } from "~/app/features/imports/choose-columns.server";
import { commitRun } from "~/app/features/imports/commit-run.server";
import { correctCells } from "~/app/features/imports/correct-cells.server";
import { commandLine } from "~/app/features/imports/own-run.server";
import { findRun, listRuns } from "~/app/features/imports/read-imports.server";
import { listRunClasses } from "~/app/features/imports/read-run-classes.server";
import { listRunRows } from "~/app/features/imports/read-run-rows.server";
import type { RowFilter } from "~/app/features/imports/run-view";
import { takeFile } from "~/app/features/imports/take-file.server";
import { writeMarkedSheet } from "~/app/features/imports/write-marked-sheet.server";
import { aDatabase, type TestServices } from "../support/database";
import { type ASchool, aSchool, aSchoolStaff } from "../support/factories";
import { anIdentityNumber } from "../support/identity";
import { aPostingLine, check, importPostings, postingsFile } from "../support/imports";

let on: TestServices;
let of: ASchool;
let office: Importer;
let major: string;
beforeAll(async () => {
  on = await aDatabase();
  of = await aSchool(on);
  office = await aSchoolStaff(on, of, "school_admin");
  major = on.reference.majors.get(of.schoolClass.majorCode)!.names["zh-CN"];
});
afterAll(() => on.close());

const head = "学号,姓名,身份证号,出生日期,专业,班级,年级,学院";
let counter = 0;
type Line = { number?: string; name?: string; identity?: string; class?: string; college?: string };
/** One line of a list in a class that is known, unless told otherwise. */
function student(over: Line = {}): string {
  counter += 1;
  const { number = `q${String(counter)}`, name = `问同学${String(counter)}` } = over;
  const { identity = "", class: className = of.schoolClass.name, college = "" } = over;
  return [number, name, identity, "2006-03-01", major, className, "2024", college].join();
}
const list = (...lines: string[]) => Buffer.from([head, ...lines].join("\n"));

async function take(bytes: Buffer, actor = office, fileName = "list.csv") {
  const taken = await takeFile(on, actor, { kind: "roster", bytes, fileName });
  if (!taken.ok) throw new Error(taken.refusal.code);
  return taken.value.runId;
}
async function checked(bytes: Buffer, actor = office) {
  const runId = await take(bytes, actor);
  const chosen = await chooseColumns(on, actor, { runId, columns: [] });
  if (!chosen.ok) throw new Error(chosen.refusal.code);
  await checkRun(on, runId);
  return runId;
}
async function commit(runId: string) {
  const asked = await askCommit(on, office, { runId, gone: "keep" });
  return asked.ok ? commitRun(on, runId) : asked;
}
const rowsOf = async (runId: string, only: RowFilter, actor: Importer = office) =>
  (await listRunRows(on, actor, runId, { only, page: 1 })).rows;
const classesOf = (runId: string) => listRunClasses(on, office, runId, "zh-CN");
const enrolled = (studentNumber: string) =>
  on.db.enrolment.findFirst({ where: { studentNumber }, include: { schoolClass: true } });

describe("a column that the file does not have", () => {
  const short = (number: string) =>
    Buffer.from(
      `学号,姓名,出生日期,专业,班级\n${number},短同学,2006-03-01,${major},${of.schoolClass.name}`,
    );

  test("is given once for all rows, is told, and stands beside what it changes", async () => {
    const runId = await take(short("short1"));
    expect(await chooseColumns(on, office, { runId, columns: [] })).toMatchObject({
      refusal: { code: "import.columns_missing", detail: { columns: "entryYear" } },
    });
    const shared = { entryYear: " 2024级 ", phone: "13900139009", className: "别的班" };
    expect(await chooseColumns(on, office, { runId, columns: [], shared })).toMatchObject({
      ok: true,
    });
    await checkRun(on, runId);
    // A phone is nobody else's, and the file has a class of its own.
    expect(await findRun(on, office, runId)).toMatchObject({
      ...{ shared: { entryYear: "2024级" }, missing: [], counts: { new: 1, faulty: 0 } },
    });
    const [row] = await rowsOf(runId, "new");
    expect(row!.cells.find(({ column }) => column === "entryYear")?.value).toBe("2024级");
    expect((await commit(runId)).ok).toBe(true);
    expect(await enrolled("short1")).toMatchObject({ studyYear: 3 });
  });

  test("a value that cannot be is a fault of every row", async () => {
    const runId = await take(short("short2"));
    await chooseColumns(on, office, { runId, columns: [], shared: { entryYear: "去年" } });
    await checkRun(on, runId);
    const [row] = await rowsOf(runId, "faulty");
    expect(row!.cells.find(({ column }) => column === "entryYear")?.fault).toMatchObject({
      code: "entry_year_invalid",
    });
  });
});

describe("classes", () => {
  test("that a list would make are named with college, major and year", async () => {
    const runId = await checked(
      list(student({ class: "模具24-2班", college: "模具学院" }), student({ class: "模具24-2班" })),
    );
    expect((await classesOf(runId)).made).toEqual([
      {
        ...{ name: "模具24-2班", college: "模具学院", isNewCollege: true },
        ...{ major, entryYear: 2024, rows: 2 },
      },
    ]);
  });

  test("whose names are nearly known ones are asked, and what is said counts", async () => {
    await commit(await checked(list(student({ class: "数控2401班" }))));
    const lines = [
      student({ number: "near1", class: "数控２４０１" }),
      student({ number: "near2", class: "数控2401级" }),
    ];
    const runId = await checked(list(...lines));
    const faulty = await rowsOf(runId, "faulty");
    expect(faulty.map(({ faults }) => faults)).toEqual([
      [{ column: "className", code: "class_near", value: "数控２４０１", known: "数控2401班" }],
      [{ column: "className", code: "class_near", value: "数控2401级", known: "数控2401班" }],
    ]);
    const asked = (await classesOf(runId)).asked;
    expect(asked.map(({ name, known, means }) => [name, known, means])).toEqual([
      ["数控２４０１", "数控2401班", null],
      ["数控2401级", "数控2401班", null],
    ]);
    const classes = [
      { name: "数控２４０１", means: "数控2401班" },
      { name: "数控2401级", means: "数控2401级" },
    ];
    expect((await chooseClasses(on, office, { runId, classes })).ok).toBe(true);
    await checkRun(on, runId);
    expect(await commit(runId)).toMatchObject({ ok: true, value: { new: 2, faulty: 0 } });
    expect((await enrolled("near1"))?.schoolClass.name).toBe("数控2401班");
    expect((await enrolled("near2"))?.schoolClass.name).toBe("数控2401级");
  });

  test("a college that contradicts the class's own is a fault with both names", async () => {
    await commit(await checked(list(student({ class: "电气2401班", college: "电气学院" }))));
    const runId = await checked(
      list(
        student({ class: "电气2401班", college: "商学院" }),
        student({ class: "电气2401班", college: " 电气学院" }),
      ),
    );
    expect((await rowsOf(runId, "faulty")).map(({ rowNo, faults }) => [rowNo, faults])).toEqual([
      [2, [{ column: "college", code: "college_differs", value: "商学院", known: "电气学院" }]],
    ]);
  });
});

describe("rows that a person takes out", () => {
  test("two rows of one person stand side by side, and without one of them the list is taken", async () => {
    const identity = anIdentityNumber("2006-03-01", 8);
    const runId = await checked(
      list(student({ number: "dup1", identity }), student({ number: "dup2", identity })),
    );
    const [row] = await rowsOf(runId, "faulty");
    expect(row).toMatchObject({ rowNo: 3, above: { rowNo: 2, isLeftOut: false } });
    expect(row!.above!.cells.find(({ column }) => column === "studentNumber")?.value).toBe("dup1");
    const rows = [{ rowNo: 2, isLeftOut: true }];
    expect((await correctCells(on, office, { runId, cells: [], rows })).ok).toBe(true);
    expect(await checkRun(on, runId)).toMatchObject({
      value: { new: 1, faulty: 0, leftOut: 1 },
    });
    expect(await rowsOf(runId, "left_out")).toMatchObject([{ rowNo: 2, isLeftOut: true }]);
    // Another check, another choice of columns: what was taken out stays out.
    expect((await chooseColumns(on, office, { runId, columns: [] })).ok).toBe(true);
    await checkRun(on, runId);
    expect((await commit(runId)).ok).toBe(true);
    expect((await findRun(on, office, runId))?.counts).toMatchObject({ new: 1, leftOut: 1 });
    expect(await enrolled("dup1")).toBeNull();
    expect(await enrolled("dup2")).not.toBeNull();
  });

  test("whoever stands in such a row is not gone for it, and a tick taken away brings it back", async () => {
    const className = "略过2401班";
    const known = ["out1", "out2", "out3"].map((number) =>
      student({ number, name: number, class: className }),
    );
    await commit(await checked(list(...known)));
    const runId = await checked(list(...known));
    const tick = async (isLeftOut: boolean) => {
      const rows = [{ rowNo: 4, isLeftOut }];
      await correctCells(on, office, { runId, cells: [], rows });
      return checkRun(on, runId);
    };
    expect(await tick(true)).toMatchObject({ value: { same: 2, gone: 0, leftOut: 1 } });
    expect(await tick(false)).toMatchObject({ value: { same: 3, gone: 0 } });
  });

  test("a row of another site's file too, without closing what it is about", async () => {
    const [first, second] = [aPostingLine({ id: "lo1" }), aPostingLine({ id: "lo2" })];
    await importPostings(on, postingsFile(first, second));
    const run = await check(on, postingsFile(first, second));
    if (!run.ok) throw new Error(run.refusal.code);
    const { runId } = run.value;
    const rows = [{ rowNo: 3, isLeftOut: true }];
    await correctCells(on, commandLine, { runId, cells: [], rows });
    expect(await checkRun(on, runId)).toMatchObject({ value: { same: 1, gone: 0, leftOut: 1 } });
  });

  test("a cell that is sent as it stands keeps what the file did to it", async () => {
    const runId = await checked(list(student({ number: "1.39725E+17" })));
    const fault = async () => (await rowsOf(runId, "faulty"))[0]?.faults[0]?.code;
    expect(await fault()).toBe("digits_lost");
    const cells = [{ rowNo: 2, position: 0, value: "1.39725E+17" }];
    await correctCells(on, office, { runId, cells });
    await checkRun(on, runId);
    expect(await fault()).toBe("digits_lost");
  });

  test("going to another page checks again only when something differs, and goes on behind the last row", async () => {
    const faulty = Array.from({ length: 60 }, (_, n) => `,第${String(n)}人,,,${major},,,`);
    const runId = await checked(list(...faulty));
    const cells = [{ rowNo: 2, position: 0, value: "" }];
    const sent = await correctCells(on, office, { runId, cells, isPaging: true });
    expect(sent.ok).toBe(true);
    expect(await findRun(on, office, runId)).toMatchObject({ state: "checked" });
    const next = await listRunRows(on, office, runId, { only: "faulty", page: 1, after: 51 });
    expect(next).toMatchObject({ page: 2, rows: { 0: { rowNo: 52 } } });
  });
});

describe("postings", () => {
  test("a changed row shows old and new of every field that changes, pay as amounts", async () => {
    await importPostings(on, postingsFile(aPostingLine({ id: "ch1", title: "跟单员" })));
    const line = aPostingLine({ id: "ch1", title: "业务跟单员", pay: "¥6-8K", count: "5" });
    const run = await check(on, postingsFile(line));
    if (!run.ok) throw new Error(run.refusal.code);
    const [row] = await rowsOf(run.value.runId, "changed", commandLine);
    const shown = row!.cells.flatMap(({ column, before, after }) =>
      before === null ? [] : [[column, before, after]],
    );
    expect(shown).toEqual([
      ["title", "跟单员", "业务跟单员"],
      ["pay", "CNY|month|450000|600000|", "CNY|month|600000|800000|"],
      ["headcount", "2", "5"],
    ]);
  });

  test("words for which a row waits stand once, outside the title with what is around them", async () => {
    const benefits = "五险一金;带薪年假;入职须交押金200元可退;包吃住";
    const line = aPostingLine({ title: "限女文员", department: "限女文员", benefits });
    const run = await check(on, postingsFile(line));
    if (!run.ok) throw new Error(run.refusal.code);
    const [row] = await rowsOf(run.value.runId, "held", commandLine);
    const fee = row!.findings.find(({ code }) => code === "fee")!;
    expect(`${fee.before}${fee.text}${fee.after}`).toContain("入职须交押金200元可退");
    expect(fee.before).not.toBe("");
    const said = row!.findings.map(({ code, text }) => `${code} ${text}`);
    expect(new Set(said).size).toBe(said.length);
    expect(said.filter((one) => one.startsWith("sex"))).toHaveLength(1);
  });
});

describe("what was chosen before", () => {
  test("is said when the same headings come again, and not before", async () => {
    const bytes = () => Buffer.from(`编码,${head}\n1,${student()}`);
    const first = await take(bytes());
    expect(await findRun(on, office, first)).toMatchObject({ isRemembered: false });
    await chooseColumns(on, office, { runId: first, columns: [] });
    const again = await take(bytes());
    expect(await findRun(on, office, again)).toMatchObject({ isRemembered: true, missing: [] });
  });

  const mended = "no unknown column, the same choice, the earlier run goes with the commit";
  test.each(locales)(`a mended marked sheet in %s is known as such: ${mended}`, async (locale) => {
    const bytes = Buffer.from(
      `编码,姓名,出生日期,专业,班级,家里的号\n${locale},改同学,2006-33-01,${major},${of.schoolClass.name},13700137000`,
    );
    const first = await take(bytes);
    const columns = [
      { position: 0, column: "studentNumber" },
      { position: 5, column: "guardianPhone" },
    ];
    await chooseColumns(on, office, { runId: first, columns, shared: { entryYear: "2024" } });
    await checkRun(on, first);
    const run = (await findRun(on, office, first))!;
    const marked = await buildMarkedSheet(on, run, "all", locale);
    const rows = marked.rows.map(({ cells, faults }) => ({
      cells: cells.map((cell) => cell.replace("2006-33-01", "2006-03-01")),
      faults,
    }));
    const bytesAgain = await writeMarkedSheet({ ...marked, rows });
    const second = await take(bytesAgain, office, "list marked.xlsx");
    expect(await findRun(on, office, second)).toMatchObject({
      ...{ unknown: [], missing: [], isRemembered: true },
      revision: { no: 1, of: first },
    });
    await chooseColumns(on, office, { runId: second, columns: [] });
    expect(await checkRun(on, second)).toMatchObject({ value: { new: 1, faulty: 0 } });
    expect((await commit(second)).ok).toBe(true);
    expect(await findRun(on, office, first)).toBeNull();
    expect(await enrolled(locale)).not.toBeNull();
  });
});

test("a commit tells how far it is, in rows, before it is done", async () => {
  const lines = Array.from({ length: 20 }, () => student());
  const runId = await checked(list(...lines));
  const told: number[] = [];
  await askCommit(on, office, { runId, gone: "keep" });
  await commitRun(on, runId, (done, of) => told.push(done / of));
  expect(told.filter((share) => share > 0 && share < 1).length).toBeGreaterThan(5);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});

test("an adviser who has another class now reaches no list of the old one", async () => {
  const adviser = await aSchoolStaff(on, of, "class_adviser");
  const runId = await checked(list(student()), adviser);
  expect(await findRun(on, adviser, runId)).not.toBeNull();
  expect((await listRuns(on, adviser, 1)).total).toBe(1);
  const moved = { ...adviser, classId: (await aSchool(on)).schoolClass.id };
  expect(await findRun(on, moved, runId)).toBeNull();
  expect((await listRuns(on, moved, 1)).total).toBe(0);
  expect(await correctCells(on, moved, { runId, cells: [] })).toMatchObject({
    refusal: { code: "import.not_found" },
  });
});
