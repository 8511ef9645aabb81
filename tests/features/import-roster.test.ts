import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkRoster } from "~/app/features/imports/check-roster.server";
import { commitRoster } from "~/app/features/imports/commit-roster.server";
import { readTable } from "~/app/features/imports/read-table.server";
import { hashOf } from "~/app/platform/id";
import { aDatabase, type TestServices } from "../support/database";
import { aSchool, aStudent, type ASchool } from "../support/factories";

let on: TestServices;
let of: ASchool;
let majorName: string;
beforeAll(async () => {
  on = await aDatabase();
  of = await aSchool(on);
  const major = await on.db.major.findUniqueOrThrow({ where: { code: of.schoolClass.majorCode } });
  majorName = major.zhCN;
});
afterAll(() => on.close());

const heading =
  "学号,姓名,性别,身份证号,手机,出生日期,专业,班级,年级,学院,培养方式,监护人,监护人电话,状态";
const usual = {
  number: "",
  name: "何同学",
  sex: "女",
  identity: "44190020081111002X",
  phone: "",
  birth: "2006-03-01",
  major: "",
  class: "试验25-1班",
  year: "2025级",
  college: "试验学院",
  programme: "",
  guardian: "何家长",
  guardianPhone: "13700137000",
  state: "在读",
};
const line = (of: Partial<typeof usual>) =>
  Object.values({ ...usual, major: majorName, ...of }).join(",");

async function check(...lines: string[]) {
  const bytes = Buffer.from([heading, ...lines].join("\n"));
  const sheet = await readTable(bytes);
  if (!sheet.ok) throw new Error(sheet.refusal.code);
  const { id, name, kind } = of.school;
  const checked = await checkRoster(on, {
    sheet: sheet.value,
    fileName: "list.csv",
    fileHash: hashOf(bytes.toString()),
    school: { id, name, kind },
    startedById: null,
  });
  if (!checked.ok) throw new Error(checked.refusal.code);
  return checked.value;
}
async function importRoster(...lines: string[]) {
  const { runId } = await check(...lines);
  const committed = await commitRoster(on, runId);
  if (!committed.ok) throw new Error(committed.refusal.code);
  return committed.value;
}
const studentOf = (studentNumber: string) =>
  on.db.enrolment.findUniqueOrThrow({
    where: { schoolId_studentNumber: { schoolId: of.school.id, studentNumber } },
    include: {
      person: { include: { grants: true, profile: true } },
      schoolClass: { include: { college: true } },
    },
  });

test("a new student gets a person, an enrolment, class and college, a role, a profile and an invitation", async () => {
  const { counts, links } = await importRoster(
    line({ number: "n1", phone: "13900139001", birth: "2009年3月1日", programme: "五年一贯制" }),
  );
  expect(counts).toEqual({ new: 1, changed: 0, same: 0, faulty: 0 });
  const enrolment = await studentOf("n1");
  expect(enrolment).toMatchObject({ programme: "five_year", studyYear: 2, state: "enrolled" });
  expect(enrolment.startedOn.toISOString().slice(0, 10)).toBe("2025-09-01");
  expect(enrolment.person).toMatchObject({
    phone: "+8613900139001",
    guardianPhone: "+8613700137000",
    passwordHash: null,
  });
  expect(enrolment.person.birthDate?.toISOString().slice(0, 10)).toBe("2009-03-01");
  expect(enrolment.person.grants).toMatchObject([{ role: "student", schoolId: of.school.id }]);
  expect(enrolment.person.profile).not.toBeNull();
  expect(enrolment.schoolClass).toMatchObject({
    name: "试验25-1班",
    college: { name: "试验学院" },
  });
  const invitation = await on.db.invitation.findFirstOrThrow({
    where: { personId: enrolment.personId },
  });
  expect(links).toHaveLength(1);
  expect(invitation.tokenHash).toBe(hashOf(links[0]!.token));
});

test("one faulty line keeps the whole list out, and every faulty cell is named", async () => {
  const checked = await check(
    line({ number: "f1" }),
    line({ number: "f2", phone: "1.39E+10" }),
    line({ number: "f3", birth: "2009-02-30" }),
    line({ number: "f4", major: "炼丹术" }),
    line({ number: "f1" }),
  );
  expect(checked.faults).toEqual([
    { rowNo: 3, column: "phone", code: "phone_invalid", value: "1.39E+10" },
    { rowNo: 4, column: "birthDate", code: "birth_date_invalid", value: "2009-02-30" },
    { rowNo: 5, column: "major", code: "major_unknown", value: "炼丹术" },
    { rowNo: 6, column: "studentNumber", code: "repeated", value: "f1" },
  ]);
  expect(checked.counts).toMatchObject({ faulty: 4 });
  expect(await commitRoster(on, checked.runId)).toMatchObject({
    refusal: { code: "import.faulty_rows", detail: { faulty: 4 } },
  });
  expect(await on.db.enrolment.count({ where: { studentNumber: "f1" } })).toBe(0);
});

test("what the list says of sex and identity number is nowhere, not even in staging", async () => {
  const checked = await check(line({ number: "d1" }));
  expect(checked.columns.dropped).toEqual(["sex", "identityNumber"]);
  const { rows } = await on.pool.query(`select "data"::text from "ImportRow"`);
  expect(JSON.stringify(rows)).not.toContain("44190020081111002X");
  await commitRoster(on, checked.runId);
  expect(await on.db.importRow.count()).toBeLessThanOrEqual(5); // the refused list of the test before
});

describe("the same list again", () => {
  test("changes nothing and invites nobody twice", async () => {
    const lines = [line({ number: "s1", phone: "13900139011" }), line({ number: "s2" })];
    await importRoster(...lines);
    const { counts, links } = await importRoster(...lines);
    expect(counts).toEqual({ new: 0, changed: 0, same: 2, faulty: 0 });
    expect(links).toEqual([]);
  });

  test("moves a student to another class, and ends what ended", async () => {
    await importRoster(line({ number: "c1" }), line({ number: "c2" }));
    const { counts } = await importRoster(
      line({ number: "c1", class: "试验25-2班" }),
      line({ number: "c2", state: "退学" }),
    );
    expect(counts).toMatchObject({ changed: 2 });
    expect((await studentOf("c1")).schoolClass.name).toBe("试验25-2班");
    const left = await studentOf("c2");
    expect(left.state).toBe("left");
    expect(left.endedOn?.toISOString().slice(0, 10)).toBe("2026-11-20");
  });
});

describe("phones", () => {
  test("an opened account keeps the phone that it signs in with", async () => {
    await importRoster(line({ number: "o1", phone: "13900139021" }));
    const { personId } = await studentOf("o1");
    await on.db.person.update({ where: { id: personId }, data: { passwordHash: "x" } });
    const checked = await check(line({ number: "o1", phone: "13900139022" }));
    expect(checked.notes).toMatchObject([{ code: "phone_kept", rowNo: 2 }]);
    expect(checked.counts).toMatchObject({ same: 1 });
  });

  test("a student who is at another school now keeps the name, birth date and guardian given there", async () => {
    await importRoster(line({ number: "e1", name: "转同学", phone: "13900139041" }));
    const { personId } = await studentOf("e1");
    const next = await aSchool(on);
    const { enrolment } = await aStudent(on, next);
    await importRoster(line({ number: "e1", name: "转同学", state: "退学" }));
    await on.db.enrolment.update({ where: { id: enrolment.id }, data: { personId } });
    const person = () => on.db.person.findUniqueOrThrow({ where: { id: personId } });
    const before = await person();
    const stranger = { name: "别的名字", birth: "1999-01-01", guardian: "别人" };
    const again = line({ number: "e1", state: "退学", class: "试验25-2班", ...stranger });
    const { notes, counts } = await check(again);
    expect(notes).toMatchObject([{ code: "moved", rowNo: 2 }]);
    expect(counts).toMatchObject({ changed: 1 });
    await importRoster(again);
    expect(await person()).toEqual(before);
    expect((await studentOf("e1")).schoolClass.name).toBe("试验25-2班");
  });

  test("a phone of somebody else is a fault; the same person from another school stays one account", async () => {
    const feeder = await aSchool(on, { kind: "secondary" });
    const moved = await aStudent(on, feeder, {
      name: "升同学",
      phone: "+8613900139031",
      birthDate: "2007-05-05",
      state: "graduated",
    });
    const still = await aStudent(on, feeder, {
      name: "留同学",
      phone: "+8613900139032",
      birthDate: "2007-05-05",
    });
    const checked = await check(
      line({ number: "m1", name: "别人", phone: "13900139031", birth: "2007-05-05" }),
      line({ number: "m2", name: "留同学", phone: "13900139032", birth: "2007-05-05" }),
    );
    expect(checked.faults.map(({ code }) => code)).toEqual(["phone_taken", "enrolled_elsewhere"]);
    const { links } = await importRoster(
      line({ number: "m3", name: "升同学", phone: "13900139031", birth: "2007-05-05" }),
    );
    expect((await studentOf("m3")).personId).toBe(moved.person.id);
    expect(links).toEqual([]);
    expect(
      (await on.db.enrolment.findUniqueOrThrow({ where: { id: still.enrolment.id } })).state,
    ).toBe("enrolled");
  });
});
