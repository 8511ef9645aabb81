import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Importer, importKinds, kindsOf } from "~/app/domain/import-run";
import { type Actor, type SchoolRole } from "~/app/domain/permission";
import { askCommit } from "~/app/features/imports/ask-commit.server";
import { askUndo } from "~/app/features/imports/ask-undo.server";
import { checkRun } from "~/app/features/imports/check-run.server";
import { chooseColumns } from "~/app/features/imports/choose-columns.server";
import { chooseSheet } from "~/app/features/imports/choose-sheet.server";
import { commitRun } from "~/app/features/imports/commit-run.server";
import { correctCells } from "~/app/features/imports/correct-cells.server";
import { dropRun } from "~/app/features/imports/drop-run.server";
import { forgetImports } from "~/app/features/imports/forget-imports.server";
import { findRun, listRuns } from "~/app/features/imports/read-imports.server";
import { listRunLinks, listRunRows } from "~/app/features/imports/read-run-rows.server";
import { type TakeFile, takeFile } from "~/app/features/imports/take-file.server";
import { undoRun } from "~/app/features/imports/undo-run.server";
import { runJob } from "~/workers/run-job";
import { jobsFor } from "~/workers/subscriptions";
import type { EventOf } from "~/app/domain/event";
import { aDatabase, type TestServices } from "../support/database";
import {
  type ASchool,
  anOperator,
  aSchool,
  aSchoolStaff,
  aStudent,
  anEnterprise,
  aRecruiter,
} from "../support/factories";
import { aPostingLine, postingsFile } from "../support/imports";

let on: TestServices;
let of: ASchool;
let other: ASchool;
let majorName: string;
beforeAll(async () => {
  on = await aDatabase();
  of = await aSchool(on);
  other = await aSchool(on);
  const major = await on.db.major.findUniqueOrThrow({ where: { code: of.schoolClass.majorCode } });
  majorName = major.zhCN;
});
afterAll(() => on.close());

const head = "学号,姓名,出生日期,专业,班级,年级";
let counter = 0;
const student = (over: { number?: string; birth?: string; class?: string } = {}) => {
  counter += 1;
  const { number = `m${String(counter)}`, birth = "2006-03-01" } = over;
  return [
    number,
    `同学${number}`,
    birth,
    majorName,
    over.class ?? of.schoolClass.name,
    "2024",
  ].join();
};
const roster = (...lines: string[]) => Buffer.from([head, ...lines].join("\n"));

async function take(actor: Importer, bytes: Buffer, over: Partial<TakeFile> = {}) {
  const file = { kind: "roster", bytes, fileName: "list.csv", ...over } as const;
  const taken = await takeFile(on, actor, file);
  if (!taken.ok) throw new Error(taken.refusal.code);
  return taken.value.runId;
}
async function checked(actor: Importer, bytes: Buffer, over: Partial<TakeFile> = {}) {
  const runId = await take(actor, bytes, over);
  const chosen = await chooseColumns(on, actor, { runId, columns: [] });
  if (!chosen.ok) throw new Error(chosen.refusal.code);
  await checkRun(on, runId);
  return runId;
}
const stateOf = async (runId: string) =>
  (await on.db.importRun.findUniqueOrThrow({ where: { id: runId } })).state;

describe("who may bring what", () => {
  const schoolRoles: SchoolRole[] = [
    ...(["class_adviser", "guiding_teacher", "college_office", "internship_office"] as const),
    ...(["employment_office", "school_admin"] as const),
  ];
  const bring = async (actor: Actor) => {
    for (const kind of importKinds) {
      const file = { kind, bytes: roster(student()), fileName: "x.csv", schoolId: of.school.id };
      const taken = await takeFile(on, actor as Importer, file);
      if (kindsOf(actor.role).includes(kind)) expect(taken.ok).toBe(true);
      else expect(taken).toMatchObject({ refusal: { code: "import.not_allowed" } });
    }
  };
  test.each(schoolRoles)("%s", async (role) => bring(await aSchoolStaff(on, of, role)));
  test.each(["operator_reviewer", "operator_admin"] as const)("%s", async (role) =>
    bring(await anOperator(on, role)),
  );
  test("students and firms bring nothing", async () => {
    await bring((await aStudent(on, of)).actor);
    const { id } = await anEnterprise(on);
    await bring(await aRecruiter(on, id));
  });

  test("an operator says whose list it is; a school's own is its own, whatever the form says", async () => {
    const operator = await anOperator(on, "operator_admin");
    const file = { kind: "roster", bytes: roster(student()), fileName: "x.csv" } as const;
    expect(await takeFile(on, operator, file)).toMatchObject({
      refusal: { code: "import.school_needed" },
    });
    const office = await aSchoolStaff(on, of, "internship_office");
    const runId = await take(office, roster(student()), { schoolId: other.school.id });
    const run = await on.db.importRun.findUniqueOrThrow({ where: { id: runId } });
    expect(run.schoolId).toBe(of.school.id);
  });
});

describe("the part of the school", () => {
  test("a class adviser brings the own class; other and new classes are faults of their rows", async () => {
    const adviser = await aSchoolStaff(on, of, "class_adviser");
    const runId = await checked(adviser, roster(student(), student({ class: "别的班" })));
    const { rows } = await listRunRows(on, adviser, runId, { only: "faulty", page: 1 });
    expect(rows).toMatchObject([
      { rowNo: 3, faults: [{ column: "className", code: "outside_scope", value: "别的班" }] },
    ]);
  });

  test("nobody draws a student out of a class that is not theirs", async () => {
    const elsewhere = await on.db.schoolClass.create({
      data: {
        ...{ id: "01a1f6ae-9900-72d5-a7a5-1f1344db1301", schoolId: of.school.id, name: "外班" },
        ...{ majorCode: of.schoolClass.majorCode, entryYear: 2024 },
      },
    });
    const { enrolment } = await aStudent(on, of, { birthDate: "2006-03-01" });
    await on.db.enrolment.update({
      where: { id: enrolment.id },
      data: { classId: elsewhere.id },
    });
    const adviser = await aSchoolStaff(on, of, "class_adviser");
    const runId = await checked(adviser, roster(student({ number: enrolment.studentNumber })));
    expect((await findRun(on, adviser, runId))!.counts.faulty).toBe(1);
    const office = await aSchoolStaff(on, of, "internship_office");
    const whole = await checked(office, roster(student({ number: enrolment.studentNumber })));
    expect((await findRun(on, office, whole))!.counts).toMatchObject({ faulty: 0, changed: 1 });
  });

  test("a college office brings its own college, new classes of it too", async () => {
    const office = await aSchoolStaff(on, of, "college_office");
    const line = (college: string, name: string) => `${student({ class: name })},${college}`;
    const file = Buffer.from(
      [`${head},学院`, line(of.college.name, "本院新班"), line("外学院", "外院新班")].join("\n"),
    );
    const runId = await checked(office, file);
    const { rows } = await listRunRows(on, office, runId, { only: "faulty", page: 1 });
    expect(rows.map(({ rowNo }) => rowNo)).toEqual([3]);
  });

  test("a college office need not write its college: a new class that names none is its own", async () => {
    const office = await aSchoolStaff(on, of, "college_office");
    const runId = await checked(office, roster(student({ class: "不写学院的新班" })));
    expect((await findRun(on, office, runId))!.counts).toMatchObject({ new: 1, faulty: 0 });
    await askCommit(on, office, { runId, gone: "keep" });
    expect((await commitRun(on, runId)).ok).toBe(true);
    const where = { schoolId: of.school.id, name: "不写学院的新班" };
    const made = await on.db.schoolClass.findFirstOrThrow({ where });
    expect(made.collegeId).toBe(of.college.id);
  });

  test("a class that is known stays in its college, whoever brings the list", async () => {
    const elsewhere = await on.db.schoolClass.create({
      data: {
        ...{ id: crypto.randomUUID(), schoolId: of.school.id, name: "外院旧班", entryYear: 2024 },
        majorCode: of.schoolClass.majorCode,
      },
    });
    const office = await aSchoolStaff(on, of, "college_office");
    const runId = await checked(office, roster(student({ class: elsewhere.name })));
    const { rows } = await listRunRows(on, office, runId, { only: "faulty", page: 1 });
    expect(rows.flatMap(({ faults }) => faults.map(({ code }) => code))).toEqual(["outside_scope"]);
  });
});

describe("whose runs", () => {
  test("another school, another class and the operator see nothing and move nothing", async () => {
    const admin = await aSchoolStaff(on, of, "school_admin");
    const runId = await checked(admin, roster(student()));
    const strangers: Importer[] = [
      await aSchoolStaff(on, other, "school_admin"),
      await aSchoolStaff(on, of, "class_adviser"),
      await aSchoolStaff(on, of, "college_office"),
      await anOperator(on, "operator_admin"),
      await anOperator(on, "operator_reviewer"),
    ];
    const gone = { ok: false, refusal: { code: "import.not_found" } };
    for (const stranger of strangers) {
      expect(await findRun(on, stranger, runId)).toBeNull();
      expect((await listRuns(on, stranger, 1)).runs.map(({ id }) => id)).not.toContain(runId);
      const rows = await listRunRows(on, stranger, runId, { only: "new", page: 1 });
      expect(rows.total).toBe(0);
      expect(await listRunLinks(on, stranger, runId)).toEqual([]);
      expect(await chooseSheet(on, stranger, { runId, sheetNo: 0 })).toMatchObject(gone);
      expect(await chooseColumns(on, stranger, { runId, columns: [] })).toMatchObject(gone);
      expect(await correctCells(on, stranger, { runId, cells: [] })).toMatchObject(gone);
      expect(await askCommit(on, stranger, { runId, gone: "keep" })).toMatchObject(gone);
      expect(await askUndo(on, stranger, { runId })).toMatchObject(gone);
      expect(await dropRun(on, stranger, { runId })).toMatchObject(gone);
    }
    expect(await stateOf(runId)).toBe("checked");
    const office = await aSchoolStaff(on, of, "internship_office");
    expect((await findRun(on, office, runId))?.id).toBe(runId);
  });
});

describe("columns", () => {
  test("a choice is remembered for the organisation, and for no other", async () => {
    const file = Buffer.from(
      [head.replace("姓名", "花名册上的称呼"), student(), student()].join("\n"),
    );
    const office = await aSchoolStaff(on, of, "internship_office");
    const runId = await take(office, file);
    const run = (await findRun(on, office, runId))!;
    expect(run).toMatchObject({ state: "open", missing: ["name"], unknown: ["花名册上的称呼"] });
    expect(await chooseColumns(on, office, { runId, columns: [] })).toMatchObject({
      refusal: { code: "import.columns_missing", detail: { columns: "name" } },
    });
    const twice = [
      { position: 1, column: "name" },
      { position: 2, column: "name" },
    ];
    expect(await chooseColumns(on, office, { runId, columns: twice })).toMatchObject({
      refusal: { code: "import.column_twice", detail: { column: "name" } },
    });
    const columns = [{ position: 1, column: "name" }];
    expect(await chooseColumns(on, office, { runId, columns })).toMatchObject({ ok: true });
    const colleague = await aSchoolStaff(on, of, "school_admin");
    const again = await take(colleague, file, { fileName: "again.csv" });
    expect((await findRun(on, colleague, again))!).toMatchObject({ state: "open", missing: [] });
    const stranger = await aSchoolStaff(on, other, "school_admin");
    const theirs = await take(stranger, file);
    expect((await findRun(on, stranger, theirs))!.missing).toEqual(["name"]);
  });
});

describe("corrections", () => {
  test("a cell is put right in place and the list is checked again, until it can be taken", async () => {
    const office = await aSchoolStaff(on, of, "internship_office");
    const file = roster(student({ birth: "2006-02-30" }), student());
    const runId = await checked(office, file);
    const run = (await findRun(on, office, runId))!;
    expect(run.canCommit).toMatchObject({ refusal: { code: "import.faulty_rows" } });
    expect(await askCommit(on, office, { runId, gone: "keep" })).toMatchObject({
      refusal: { code: "import.faulty_rows", detail: { faulty: 1 } },
    });
    const { rows } = await listRunRows(on, office, runId, { only: "faulty", page: 1 });
    const cell = rows[0]!.cells.find(({ fault }) => fault)!;
    expect(cell).toMatchObject({ column: "birthDate", value: "2006-02-30" });
    const cells = [{ rowNo: rows[0]!.rowNo!, position: cell.position, value: "2006-02-28" }];
    expect(await correctCells(on, office, { runId, cells })).toMatchObject({ ok: true });
    expect(await stateOf(runId)).toBe("checking");
    await checkRun(on, runId);
    expect(await findRun(on, office, runId)).toMatchObject({
      counts: { new: 2, faulty: 0 },
      canCommit: { ok: true },
    });
  });

  test("an identity number typed into a cell is hidden like one from the file", async () => {
    const office = await aSchoolStaff(on, of, "internship_office");
    const file = Buffer.from([`${head},身份证号`, `${student()},123`].join("\n"));
    const runId = await checked(office, file);
    const cells = [{ rowNo: 2, position: 6, value: "11010520060301002X" }];
    await correctCells(on, office, { runId, cells });
    const row = await on.db.importRow.findFirstOrThrow({ where: { runId, rowNo: 2 } });
    expect(JSON.stringify(row)).not.toContain("11010520060301002X");
  });
});

describe("every step in every state", () => {
  test("is refused unless the law says so, and changes nothing then", async () => {
    const office = await aSchoolStaff(on, of, "internship_office");
    const runId = await checked(office, roster(student()));
    const verbs = {
      choose: () => chooseSheet(on, office, { runId, sheetNo: 0 }),
      askCheck: () => chooseColumns(on, office, { runId, columns: [] }),
      correct: () => correctCells(on, office, { runId, cells: [] }),
      askCommit: () => askCommit(on, office, { runId, gone: "keep" }),
      askUndo: () => askUndo(on, office, { runId }),
      drop: () => dropRun(on, office, { runId }),
      check: () => checkRun(on, runId),
      commit: () => commitRun(on, runId),
      undo: () => undoRun(on, runId),
    };
    const refused = {
      open: ["askCommit", "askUndo", "check", "commit", "undo"],
      checking: ["choose", "askCheck", "correct", "askCommit", "askUndo", "drop", "commit", "undo"],
      checked: ["askUndo", "check", "commit", "undo"],
      committing: [
        "choose",
        "askCheck",
        "correct",
        "askCommit",
        "askUndo",
        "drop",
        "check",
        "undo",
      ],
      committed: ["choose", "askCheck", "correct", "askCommit", "drop", "check", "commit", "undo"],
      undoing: ["choose", "askCheck", "correct", "askCommit", "askUndo", "drop", "check", "commit"],
      undone: Object.keys(verbs),
      failed: ["askCommit", "askUndo", "check", "commit", "undo"],
    } as const;
    for (const [state, names] of Object.entries(refused)) {
      await on.db.importRun.update({
        where: { id: runId },
        data: { state: state as keyof typeof refused },
      });
      for (const name of names) {
        const outcome = await verbs[name as keyof typeof verbs]();
        expect([state, name, outcome.ok]).toEqual([state, name, false]);
        expect(await stateOf(runId)).toBe(state);
      }
    }
  });
});

describe("jobs", () => {
  const asked = (importRunId: string, step: "check" | "commit" | "undo") =>
    ({ name: "import.asked", importRunId, step }) as EventOf<"import.asked">;

  test("check, commit and undo as they are asked for, and may run twice", async () => {
    const office = await aSchoolStaff(on, of, "internship_office");
    const runId = await take(office, roster(student()));
    await chooseColumns(on, office, { runId, columns: [] });
    const run = async (step: "check" | "commit" | "undo") => {
      const events = await on.db.outboxEvent.findMany({
        where: { name: "import.asked", payload: { path: ["importRunId"], equals: runId } },
      });
      expect(events.map(({ payload }) => payload)).toContainEqual({ importRunId: runId, step });
      const [job] = jobsFor(asked(runId, step), events[0]!.id);
      await runJob(on, job!.name, job!.payload);
      await runJob(on, job!.name, job!.payload);
    };
    await run("check");
    expect(await stateOf(runId)).toBe("checked");
    await askCommit(on, office, { runId, gone: "keep" });
    await run("commit");
    expect(await findRun(on, office, runId)).toMatchObject({
      state: "committed",
      counts: { new: 1 },
      canUndo: { ok: true },
      links: 1,
    });
    await askUndo(on, office, { runId });
    await run("undo");
    expect(await stateOf(runId)).toBe("undone");
  });

  test("what cannot be done stands in the run: failed after a check or a commit, still committed after an undo", async () => {
    const office = await aSchoolStaff(on, of, "internship_office");
    const runId = await checked(office, roster(student()));
    await askCommit(on, office, { runId, gone: "keep" });
    await on.db.importRow.deleteMany({ where: { runId } });
    await commitRun(on, runId);
    expect(await findRun(on, office, runId)).toMatchObject({
      state: "failed",
      refusal: { code: "import.rows_gone" },
      canDrop: { ok: true },
    });
    expect((await dropRun(on, office, { runId })).ok).toBe(true);
    const number = "undo-late";
    const done = await checked(office, roster(student({ number })));
    await askCommit(on, office, { runId: done, gone: "keep" });
    await commitRun(on, done);
    await askUndo(on, office, { runId: done });
    await on.db.person.updateMany({
      where: { enrolments: { some: { studentNumber: number } } },
      data: { passwordHash: "x" },
    });
    await undoRun(on, done);
    expect(await findRun(on, office, done)).toMatchObject({
      state: "committed",
      refusal: { code: "import.depended_on", detail: { why: "opened" } },
      canUndo: { refusal: { code: "import.depended_on" } },
    });
  });

  test("a list that has become faulty since the check is not taken, and can be checked again", async () => {
    const office = await aSchoolStaff(on, of, "internship_office");
    const file = Buffer.from([`${head},手机`, `${student()},13900137777`].join("\n"));
    const runId = await checked(office, file);
    await aStudent(on, of, { phone: "+8613900137777" });
    await askCommit(on, office, { runId, gone: "keep" });
    expect(await commitRun(on, runId)).toMatchObject({
      refusal: { code: "import.changed_meanwhile", detail: { faulty: 1 } },
    });
    expect(await stateOf(runId)).toBe("failed");
    await chooseColumns(on, office, { runId, columns: [] });
    await checkRun(on, runId);
    expect(await findRun(on, office, runId)).toMatchObject({
      state: "checked",
      refusal: null,
      faults: [{ column: "phone", code: "phone_taken", rows: 1 }],
    });
  });
});

describe("forgetting", () => {
  test("staged rows go after a day, before-images after 30, and what hangs is called interrupted", async () => {
    const office = await aSchoolStaff(on, of, "internship_office");
    const open = await checked(office, roster(student()));
    const done = await checked(office, roster(student()));
    await askCommit(on, office, { runId: done, gone: "keep" });
    await commitRun(on, done);
    const hangs = await checked(office, roster(student()));
    await askCommit(on, office, { runId: hangs, gone: "keep" });
    on.clock.pass(25);
    await forgetImports(on);
    expect(await on.db.importRun.count({ where: { id: open } })).toBe(0);
    expect(await on.db.importRow.count()).toBe(0);
    expect(await on.db.importRun.count({ where: { id: hangs } })).toBe(0);
    expect((await findRun(on, office, done))!.canUndo).toEqual({ ok: true });
    on.clock.pass(30 * 24);
    await forgetImports(on);
    expect((await findRun(on, office, done))!.canUndo).toMatchObject({
      refusal: { code: "import.rows_gone" },
    });
    expect(await askUndo(on, office, { runId: done })).toMatchObject({ ok: false });
  });
});

describe("staff", () => {
  const staffHead = "姓名,手机,邮箱,角色,学院,班级";
  const bring = (...lines: string[]) => Buffer.from([staffHead, ...lines].join("\n"));

  test("each new line is an invitation to a role in its part of the school; who has it is the same; who is gone is told", async () => {
    const admin = await aSchoolStaff(on, other, "school_admin");
    const adviser = await aSchoolStaff(on, other, "class_adviser");
    const phone = "+8613800138555";
    await on.db.person.update({ where: { id: adviser.personId }, data: { phone } });
    const file = bring(
      `黄老师,13800138555,,班主任,,${other.schoolClass.name}`,
      `新老师,13800138556,,班主任,,${other.schoolClass.name}`,
      `办公室,,office@example.edu.cn,学院办公室,${other.college.name},`,
    );
    const runId = await checked(admin, file, { kind: "staff" });
    const run = (await findRun(on, admin, runId))!;
    expect(run.counts).toMatchObject({ new: 2, same: 1, faulty: 0 });
    await askCommit(on, admin, { runId, gone: "end" });
    expect((await commitRun(on, runId)).ok).toBe(true);
    const invited = await on.db.invitation.findMany({
      where: { schoolId: other.school.id, personId: null },
      orderBy: { sentTo: "asc" },
    });
    expect(invited).toMatchObject([
      { sentTo: "+8613800138556", role: "class_adviser", classId: other.schoolClass.id },
      { sentTo: "office@example.edu.cn", role: "college_office", collegeId: other.college.id },
    ]);
    expect(await listRunLinks(on, admin, runId)).toHaveLength(2);
    const again = await checked(admin, file, { kind: "staff" });
    expect((await findRun(on, admin, again))!.counts).toMatchObject({ new: 0, same: 3 });
    await askUndo(on, admin, { runId });
    expect((await undoRun(on, runId)).ok).toBe(true);
    expect(await on.db.invitation.count({ where: { schoolId: other.school.id } })).toBe(0);
  });

  test("a class or college that is not there, an unknown role and a bad contact are faults of their cells", async () => {
    const admin = await aSchoolStaff(on, of, "school_admin");
    const runId = await checked(
      admin,
      bring(
        "甲,13800138561,,班主任,,没有的班",
        "乙,13800138562,,学院办公室,没有的学院,",
        "丙,13800138563,,校长助理,,",
        "丁,12345,,管理员,,",
        "戊,,,管理员,,",
        "己,13800138564,,班主任（辅导员）,,",
        "庚,13800138565,,二级学院,,",
      ),
      { kind: "staff" },
    );
    const { rows } = await listRunRows(on, admin, runId, { only: "faulty", page: 1 });
    expect(rows.flatMap(({ faults }) => faults.map(({ column, code }) => [column, code]))).toEqual([
      ["className", "class_unknown"],
      ["college", "college_unknown"],
      ["role", "role_unknown"],
      ["phone", "contact_invalid"],
      ["phone", "missing"],
      ["className", "missing"],
      ["college", "missing"],
    ]);
  });
});

describe("postings", () => {
  const bring = async (operator: Importer, bytes: Buffer, gone: "keep" | "end" = "keep") => {
    const runId = await checked(operator, bytes, { kind: "postings", sourceName: "某站" });
    await askCommit(on, operator, { runId, gone });
    const done = await commitRun(on, runId);
    if (!done.ok) throw new Error(done.refusal.code);
    return { runId, counts: done.value };
  };
  const listingOf = (id: string) =>
    on.db.listing.findUnique({ where: { sourceKey: `某站:${id}` }, include: { skills: true } });

  test("what the source no longer has is told; ended when asked, and back with an undo", async () => {
    const operator = await anOperator(on, "operator_admin");
    const [stays, goes] = [aPostingLine({ id: "st" }), aPostingLine({ id: "go" })];
    const first = await bring(operator, postingsFile(stays, goes));
    on.clock.pass(1);
    const kept = await bring(operator, postingsFile(stays));
    expect(kept.counts).toMatchObject({ same: 1, gone: 1 });
    expect((await listingOf("go"))!.status).toBe("live");
    const ended = await bring(operator, postingsFile(stays), "end");
    expect(await listingOf("go")).toMatchObject({ status: "closed", closeReason: "expired" });
    await askUndo(on, operator, { runId: ended.runId });
    expect((await undoRun(on, ended.runId)).ok).toBe(true);
    expect(await listingOf("go")).toMatchObject({ status: "live", closeReason: null });
    await askUndo(on, operator, { runId: first.runId });
    expect((await undoRun(on, first.runId)).ok).toBe(true);
    expect(await listingOf("st")).toBeNull();
    expect(await on.db.enterprise.count({ where: { sourceKey: "某站:f1" } })).toBe(0);
  });

  test("a title gives trade and skills, marked as inferred; a correction of a person is never written over", async () => {
    const operator = await anOperator(on, "operator_admin");
    const line = (title: string) => aPostingLine({ id: "tr", title });
    await bring(operator, postingsFile(line("急聘数控车床操作工")));
    const before = (await listingOf("tr"))!;
    expect(before.occupationBy).toBe("inferred");
    expect(before.occupationCode).not.toBeNull();
    expect(before.occupationSure).toBeGreaterThanOrEqual(0.6);
    expect(before.skills.every(({ inferred }) => inferred)).toBe(true);
    const occupation = await on.db.occupation.findFirstOrThrow({
      where: { code: { not: before.occupationCode! } },
    });
    await on.db.listing.update({
      where: { id: before.id },
      data: {
        occupationCode: occupation.code,
        occupationBy: "corrected",
        occupationSure: null,
      },
    });
    on.clock.pass(1);
    const { counts } = await bring(operator, postingsFile(line("跟单文员")));
    expect(counts).toMatchObject({ changed: 1 });
    expect(await listingOf("tr")).toMatchObject({
      title: "跟单文员",
      occupationCode: occupation.code,
      occupationBy: "corrected",
    });
  });

  test("what a person has released, registered interest in or taken over keeps the file in place", async () => {
    const operator = await anOperator(on, "operator_admin");
    const { runId } = await bring(
      operator,
      postingsFile(aPostingLine({ id: "dep", firm: "f-dep", title: "收银员" })),
    );
    const listing = (await listingOf("dep"))!;
    const { person } = await aStudent(on, of);
    const interest = { listingId: listing.id, personId: person.id };
    await on.db.listingInterest.create({ data: { ...interest, createdAt: on.clock.now() } });
    expect(await askUndo(on, operator, { runId })).toMatchObject({
      refusal: { code: "import.depended_on", detail: { why: "applied", what: "收银员" } },
    });
    await on.db.listingInterest.deleteMany({ where: interest });
    await on.db.enterprise.update({
      where: { id: listing.enterpriseId },
      data: {
        ...{ status: "approved", registrationKind: "uscc" },
        registrationNumber: "91441900TEST000027",
      },
    });
    expect(await askUndo(on, operator, { runId })).toMatchObject({
      refusal: { code: "import.depended_on", detail: { why: "in_use" } },
    });
  });
});
