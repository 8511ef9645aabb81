import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Importer } from "~/app/domain/import-run";
import type { SchoolActor } from "~/app/domain/permission";
import { askCommit } from "~/app/features/imports/ask-commit.server";
import { buildMarkedSheet } from "~/app/features/imports/build-marked-sheet.server";
import { checkRun } from "~/app/features/imports/check-run.server";
import { chooseColumns } from "~/app/features/imports/choose-columns.server";
import { commitRun } from "~/app/features/imports/commit-run.server";
import { digestIdentity } from "~/app/features/imports/hide-identities.server";
import { findRun } from "~/app/features/imports/read-imports.server";
import { listRunRows } from "~/app/features/imports/read-run-rows.server";
import type { RowFilter } from "~/app/features/imports/run-view";
import { takeFile } from "~/app/features/imports/take-file.server";
import { writeMarkedSheet } from "~/app/features/imports/write-marked-sheet.server";
import { aDatabase, type TestServices } from "../support/database";
import { type ASchool, aSchool, aSchoolStaff, aStudent } from "../support/factories";
import { anIdentityNumber } from "../support/identity";

let on: TestServices;
let of: ASchool;
let other: ASchool;
let adviser: SchoolActor;
let admin: SchoolActor;
let stranger: SchoolActor;
let secondClass: string;
beforeAll(async () => {
  on = await aDatabase();
});
afterAll(() => on.close());
beforeEach(async () => {
  of = await aSchool(on);
  other = await aSchool(on);
  adviser = await aSchoolStaff(on, of, "class_adviser");
  admin = await aSchoolStaff(on, of, "school_admin");
  stranger = await aSchoolStaff(on, other, "school_admin");
  on.clock.pass(0.01);
  const { id } = await on.db.schoolClass.create({
    data: {
      ...{ id: crypto.randomUUID(), schoolId: of.school.id, name: "外班", entryYear: 2024 },
      majorCode: of.schoolClass.majorCode,
    },
  });
  secondClass = id;
});

const heading = "学号,姓名,身份证号,手机,出生日期,专业,班级,年级,监护人,状态";
const usual = {
  number: "",
  name: "何同学",
  identity: "",
  phone: "",
  birth: "2006-03-01",
  major: "",
  class: "",
  year: "2024",
  guardian: "",
  state: "在读",
};
type Line = Partial<typeof usual>;
const line = (at: ASchool, over: Line) =>
  Object.values({
    ...usual,
    major: at.schoolClass.majorCode,
    class: at.schoolClass.name,
    ...over,
  }).join(",");

async function checkBytes(actor: Importer, bytes: Buffer, fileName: string) {
  const taken = await takeFile(on, actor, { kind: "roster", bytes, fileName });
  if (!taken.ok) throw new Error(taken.refusal.code);
  const { runId } = taken.value;
  const chosen = await chooseColumns(on, actor, { runId, columns: [] });
  if (!chosen.ok) throw new Error(chosen.refusal.code);
  const checked = await checkRun(on, runId);
  if (!checked.ok) throw new Error(checked.refusal.code);
  return { runId, counts: checked.value };
}
const check = (actor: Importer, at: ASchool, ...lines: Line[]) =>
  checkBytes(
    actor,
    Buffer.from([heading, ...lines.map((one) => line(at, one))].join("\n")),
    "list.csv",
  );
async function bring(actor: Importer, at: ASchool, ...lines: Line[]) {
  const { runId, counts } = await check(actor, at, ...lines);
  const rows = await rowsOf(actor, runId, "noted");
  expect(await askCommit(on, actor, { runId, gone: "keep" })).toMatchObject({ ok: true });
  expect(await commitRun(on, runId)).toMatchObject({ ok: true });
  return { counts, notes: rows.flatMap(({ notes }) => notes.map(({ code }) => code)) };
}
const rowsOf = async (actor: Importer, runId: string, only: RowFilter) =>
  (await listRunRows(on, actor, runId, { only, page: 1 })).rows;
const stagedText = async (runId: string) =>
  JSON.stringify(await on.db.importRow.findMany({ where: { runId } }));
const personOf = (id: string) => on.db.person.findUniqueOrThrow({ where: { id } });
/** A student with an identity number, in the class that the adviser has nothing to do with. */
let serial = 0;
async function aStudentOfOthers() {
  serial += 1;
  const birthDate = "2006-03-01";
  const name = `外班同学${String(serial)}`;
  const made = await aStudent(on, of, {
    ...{ name, birthDate, phone: `+8613900144${String(serial).padStart(3, "0")}` },
  });
  const identity = anIdentityNumber(birthDate, serial);
  await on.db.enrolment.update({
    where: { id: made.enrolment.id },
    data: { classId: secondClass },
  });
  await on.db.person.update({
    where: { id: made.person.id },
    data: { identityDigest: digestIdentity(on.env, identity) },
  });
  return { ...made, name, identity, personId: made.person.id };
}

test("a list with identity numbers needs no birth dates: the number says it, and is not kept", async () => {
  const identity = anIdentityNumber("2006-05-04", 700);
  const { schoolClass } = of;
  const cells = ["b1", "号同学", identity, schoolClass.majorCode, schoolClass.name, "2024"];
  const file = ["学号,姓名,身份证号,专业,班级,年级", cells.join(",")].join("\n");
  const { runId, counts } = await checkBytes(adviser, Buffer.from(file), "numbers.csv");
  expect(counts).toMatchObject({ new: 1, faulty: 0 });
  expect(await stagedText(runId)).not.toContain(identity);
  expect(await askCommit(on, adviser, { runId, gone: "keep" })).toMatchObject({ ok: true });
  expect(await commitRun(on, runId)).toMatchObject({ ok: true });
  const person = await on.db.person.findFirstOrThrow({ where: { name: "号同学" } });
  expect(person.birthDate).toEqual(new Date("2006-05-04"));
});

describe("a class adviser who names another class", () => {
  test("is told nothing of who is in it", async () => {
    const { enrolment, name } = await aStudentOfOthers();
    const { runId, counts } = await check(adviser, of, { number: "a1", class: "外班" });
    expect(counts).toMatchObject({ faulty: 1, gone: 0 });
    const text = await stagedText(runId);
    expect(text).not.toContain(enrolment.studentNumber);
    expect(text).not.toContain(name);
  });

  test("hears of nobody as gone while a line is refused, and then only of the own class", async () => {
    const own = await aStudent(on, of, { name: "本班同学", birthDate: "2006-03-01" });
    const gone = await aStudent(on, of);
    const lines = { number: own.enrolment.studentNumber, name: "本班同学" };
    const mixed = await check(adviser, of, lines, { number: "a2", class: "外班" });
    expect(mixed.counts).toMatchObject({ faulty: 1, gone: 0 });
    const { runId, counts } = await check(adviser, of, lines);
    expect(counts).toMatchObject({ faulty: 0, gone: 1 });
    expect(await stagedText(runId)).toContain(gone.enrolment.studentNumber);
  });
});

describe("an identity number with a wrong name", () => {
  test.each([
    ["a student of another school", () => stranger, () => other],
    ["a student of another class", () => adviser, () => of],
  ])("shows nothing of %s", async (_, actor, at) => {
    const known = await aStudentOfOthers();
    const { runId } = await check(actor(), at(), { number: "w1", identity: known.identity });
    const [row] = await rowsOf(actor(), runId, "faulty");
    expect(row!.faults).toMatchObject([{ code: "identity_of_other" }]);
    expect(row!.twins).toEqual([{ column: "identityNumber", values: [] }]);
    const text = await stagedText(runId);
    expect(text).not.toContain(known.name);
    expect(text).not.toContain("+86139001440");
  });

  test("shows the student beside to who looks after them", async () => {
    const known = await aStudentOfOthers();
    const { runId } = await check(admin, of, { number: "w2", identity: known.identity });
    const [row] = await rowsOf(admin, runId, "faulty");
    expect(row!.twins[0]!.values).toContainEqual({ column: "name", value: known.name });
  });
});

describe("the person of a line", () => {
  const takeOver = { number: "t1", phone: "13900145000", guardian: "别的家长" };

  test.each([
    ["left", "退学", () => stranger, () => other],
    ["graduated", "毕业", () => stranger, () => other],
    ["left, by another class", "退学", () => adviser, () => of],
  ])("is not changed by somebody who says they have %s", async (_, state, actor, at) => {
    const { personId, name, identity } = await aStudentOfOthers();
    const before = await personOf(personId);
    const { notes } = await bring(actor(), at(), { ...takeOver, name, identity, state });
    expect(notes).toContain("moved");
    expect(await personOf(personId)).toEqual(before);
  });

  test("found by phone, name and birth date is not changed either", async () => {
    const { person } = await aStudent(on, of, {
      ...{ name: "同号同学", birthDate: "2006-03-01", phone: "+8613900145100" },
    });
    const theirs = { ...takeOver, name: "同号同学", phone: "13900145100", state: "毕业" };
    const { notes } = await bring(stranger, other, theirs);
    expect(notes).toContain("moved");
    expect((await personOf(person.id)).guardianName).toBe("林家长");
  });

  test("who left another class of the school is not the new adviser's to rewrite, but the school's", async () => {
    const { enrolment, personId, name, identity } = await aStudentOfOthers();
    await on.db.enrolment.update({ where: { id: enrolment.id }, data: { state: "left" } });
    const before = await personOf(personId);
    await bring(adviser, of, { ...takeOver, name, identity });
    expect(await personOf(personId)).toEqual(before);
    await bring(admin, of, { ...takeOver, name, identity });
    expect((await personOf(personId)).guardianName).toBe("别的家长");
  });
});

describe("hidden identity numbers that come back", () => {
  test("with a marked sheet tell what they told at first; a wrong one is still wrong", async () => {
    const right = anIdentityNumber("2006-03-01", 40);
    const wrong = right.slice(0, 17) + (right.endsWith("1") ? "2" : "1");
    const bad = await check(
      admin,
      of,
      { number: "h1", identity: right },
      { number: "h2", birth: "2006-02-30" },
      { number: "h3", identity: wrong },
    );
    expect(bad.counts).toMatchObject({ faulty: 2 });
    const run = (await findRun(on, admin, bad.runId))!;
    const sheet = await writeMarkedSheet(await buildMarkedSheet(on, run, "all", "zh-CN"));
    const again = await checkBytes(admin, sheet, "list 标注.xlsx");
    const faulty = await rowsOf(admin, again.runId, "faulty");
    expect(faulty.map(({ faults }) => faults.map(({ code }) => code))).toEqual([
      ["birth_date_invalid"],
      ["identity_invalid"],
    ]);
    const staged = await on.db.importRow.findFirstOrThrow({
      where: { runId: again.runId, key: "h1" },
    });
    expect(staged.data).toMatchObject({
      student: { identityDigest: digestIdentity(on.env, right) },
    });
  });

  test("are told when nothing is known of them, and never taken from somebody else's list", async () => {
    const identity = anIdentityNumber("2006-03-01", 41);
    await check(admin, of, { number: "h10", identity });
    const colleague = await aSchoolStaff(on, of, "internship_office");
    const masked = `${identity.slice(0, 2)}${"*".repeat(14)}${identity.slice(-2)}`;
    const { runId } = await check(colleague, of, { number: "h10", identity: masked });
    const [row] = await rowsOf(colleague, runId, "noted");
    expect(row!.notes).toEqual([
      { column: "identityNumber", code: "identity_hidden", value: masked },
    ]);
  });
});
