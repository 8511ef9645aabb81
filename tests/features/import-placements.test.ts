// A sheet of placements as an office keeps it: a merged title, 顶岗 words, students by number or by name, firms that nobody
// knows; what is faulty is named and stays out, and the whole file can be taken back.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SchoolActor } from "~/app/domain/permission";
import { askCommit } from "~/app/features/imports/ask-commit.server";
import { askUndo } from "~/app/features/imports/ask-undo.server";
import { checkRun } from "~/app/features/imports/check-run.server";
import { chooseColumns } from "~/app/features/imports/choose-columns.server";
import { commitRun } from "~/app/features/imports/commit-run.server";
import { findRun } from "~/app/features/imports/read-imports.server";
import { listRunRows } from "~/app/features/imports/read-run-rows.server";
import { takeFile } from "~/app/features/imports/take-file.server";
import { undoRun } from "~/app/features/imports/undo-run.server";
import { newId } from "~/app/platform/id";
import { aDatabase, type TestServices } from "../support/database";
import { type ASchool, anEnterprise, aSchool, aSchoolStaff, aStudent } from "../support/factories";
import { aPlacement } from "../support/placements";

let on: TestServices;
let school: ASchool;
let office: SchoolActor;
beforeAll(async () => {
  on = await aDatabase();
  on.clock.set("2027-02-10T09:00:00+08:00");
  school = await aSchool(on);
  office = await aSchoolStaff(on, school, "internship_office");
});
afterAll(() => on.close());

async function bring(lines: readonly string[]): Promise<string> {
  const head =
    "学号,姓名,班级,实习单位,统一社会信用代码,联系人,联系电话,实习岗位,开始时间,结束时间,每天工时,实习补贴,实习类型,状态";
  const bytes = Buffer.from(["2027年春季顶岗实习安排表,,,", head, ...lines].join("\n"));
  const taken = await takeFile(on, office, {
    ...{ kind: "placements", fileName: "安排.csv", sourceName: "", bytes },
    sourcedOn: null,
  });
  if (!taken.ok) throw new Error(taken.refusal.code);
  const { runId } = taken.value;
  await chooseColumns(on, office, { runId, columns: [] });
  await checkRun(on, runId);
  return runId;
}

test("good rows become placements, faulty ones are named, and all of it can be taken back", async () => {
  const firm = await anEnterprise(on, { name: "南粤电梯工程有限公司" });
  const [one, two, three] = [
    await aStudent(on, school, { name: "陈一" }),
    await aStudent(on, school, { name: "李二" }),
    await aStudent(on, school, { name: "王三" }),
  ];
  const runId = await bring([
    `${one.enrolment.studentNumber},陈一,,${firm.name},,何经理,0769-1234567,电梯维修,2027年3月1日,2027-08-31,8小时,3000元/月,顶岗实习,`,
    `,李二,${school.schoolClass.name},街坊机电部,91441800MA4W00001X,,,装配,2027/1/4,2027.7.3,8,,跟岗实习,在岗`,
    `,王三,,街坊机电部,91441800MA4W00001X,,,装配,2027-03-01,2027-02-01,八,,打工,`,
    `0000,查无此人,,街坊机电部,,,,,明天,,,,,`,
  ]);
  const run = await findRun(on, office, runId);
  expect(run?.counts).toMatchObject({ new: 2, faulty: 2 });
  const { rows } = await listRunRows(on, office, runId, { only: "faulty", page: 1 });
  expect(
    rows.flatMap(({ faults }) => faults.map(({ column, code }) => `${column} ${code}`)),
  ).toEqual([
    "endsOn days_reversed",
    "practice practice_unknown",
    "hoursPerDay hours_unreadable",
    "name student_unknown",
    "startsOn day_unreadable",
  ]);
  await askCommit(on, office, { runId, gone: "keep" });
  expect((await commitRun(on, runId)).ok).toBe(true);
  const made = await on.db.placement.findMany({
    where: { importRunId: runId },
    orderBy: { origin: "asc" },
    include: { enterprise: true },
  });
  expect(made).toMatchObject([
    { studentId: one.person.id, origin: "arranged", state: "confirmed", enterpriseId: firm.id },
    { studentId: two.person.id, origin: "imported", state: "running" },
  ]);
  expect(made[0]?.terms).toMatchObject({ title: "电梯维修", hoursPerDay: 8, pay: 300_000 });
  expect(made[1]?.enterprise).toMatchObject({ status: "unclaimed", name: "街坊机电部" });
  expect(await on.db.placement.count({ where: { studentId: three.person.id } })).toBe(0);

  await askUndo(on, office, { runId });
  expect((await undoRun(on, runId)).ok).toBe(true);
  expect(await on.db.placement.count({ where: { importRunId: runId } })).toBe(0);
  expect(await on.db.enterprise.count({ where: { name: "街坊机电部" } })).toBe(0);
});

test("what somebody has gone on with is not taken back", async () => {
  const student = await aStudent(on, school, { name: "周四" });
  const line = `${student.enrolment.studentNumber},周四,,某厂,,,,操作,2027-03-01,2027-08-31,,,,`;
  const runId = await bring([line]);
  await askCommit(on, office, { runId, gone: "keep" });
  expect((await commitRun(on, runId)).ok).toBe(true);
  const { id } = await on.db.placement.findFirstOrThrow({ where: { importRunId: runId } });
  await on.db.placementStep.create({
    data: {
      ...{ id: newId(1), placementId: id, step: "edit", to: "confirmed", actorRole: "system" },
      at: on.clock.now(),
    },
  });
  const outcome = await askUndo(on, office, { runId });
  expect(outcome.ok ? "ok" : outcome.refusal.code).toBe("import.depended_on");
});

describe("a student who has a placement on these days already", () => {
  const firstDay = "2027-03-01,2027-08-31";
  const faultsOf = async (runId: string) =>
    (await listRunRows(on, office, runId, { only: "faulty", page: 1 })).rows.flatMap(({ faults }) =>
      faults.map(({ column, code, known }) => `${column} ${code} ${known ?? ""}`),
    );
  const commit = async (runId: string) => {
    await askCommit(on, office, { runId, gone: "keep" });
    expect((await commitRun(on, runId)).ok).toBe(true);
    return on.db.placement.findMany({ where: { importRunId: runId } });
  };
  const lineOf = (student: { enrolment: { studentNumber: string } }, name: string, firm: string) =>
    `${student.enrolment.studentNumber},${name},,${firm},,,,操作,${firstDay},,,,`;

  test("is named with the firm, and comes with a reason only", async () => {
    const firm = await anEnterprise(on, { name: "甲一机电厂", shortName: "甲一" });
    const student = await aStudent(on, school, { name: "吴五" });
    await aPlacement(on, student, firm);
    const runId = await bring([lineOf(student, "吴五", "乙二机电厂")]);
    expect(await faultsOf(runId)).toEqual(["overlapReason overlaps 甲一 2027-03-01–2027-08-31"]);
    const shared = { overlapReason: "周末在乙二" };
    await chooseColumns(on, office, { runId, columns: [], shared });
    await checkRun(on, runId);
    expect(await commit(runId)).toMatchObject([shared]);
  });

  test("that the student found and nobody answered yet makes no second one, and asks of another firm", async () => {
    const firm = await anEnterprise(on, { name: "丙三机电厂", shortName: "丙三" });
    const own = { state: "school_review", origin: "self_found" } as const;
    const [here, there] = [
      await aStudent(on, school, { name: "郑六" }),
      await aStudent(on, school, { name: "冯七" }),
    ];
    await aPlacement(on, here, firm, { ...own, startsOn: new Date("2027-03-08") });
    await aPlacement(on, there, firm, own);
    const runId = await bring([lineOf(here, "郑六", firm.name), lineOf(there, "冯七", "丁四厂")]);
    expect(await faultsOf(runId)).toEqual(["overlapReason own_choice 丙三 2027-03-01–2027-08-31"]);
    const { rows } = await listRunRows(on, office, runId, { only: "same", page: 1 });
    expect(rows.flatMap(({ notes }) => notes.map(({ code }) => code))).toEqual(["own_choice_here"]);
    expect(await commit(runId)).toEqual([]);
  });

  test("twice in the file, or since the check, stays out as well; looking on and what is over binds nothing", async () => {
    const student = await aStudent(on, school, { name: "陈八" });
    const other = await aStudent(on, school, { name: "褚九" });
    const past = `${other.enrolment.studentNumber},褚九,,戊五厂,,,,操作,${firstDay},,,,已结束`;
    const runId = await bring([
      lineOf(student, "陈八", "戊五厂"),
      lineOf(student, "陈八", "己六厂"),
      past,
      lineOf(other, "褚九", "己六厂"),
    ]);
    expect(await faultsOf(runId)).toEqual(["overlapReason overlaps 戊五厂 2027-03-01–2027-08-31"]);
    await aPlacement(on, student, await anEnterprise(on));
    const made = await commit(runId);
    expect(made.map(({ studentId }) => studentId)).toEqual([other.person.id, other.person.id]);
    expect((await findRun(on, office, runId))?.counts).toMatchObject({ new: 2, faulty: 2 });
  });
});
