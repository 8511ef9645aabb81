import { afterAll, describe, expect, test } from "vitest";
import { digestIdentity } from "~/app/features/imports/hide-identities.server";
import { commandLine } from "~/app/features/imports/own-run.server";
import { listRunLinks, listRunRows } from "~/app/features/imports/read-run-rows.server";
import type { RowFilter } from "~/app/features/imports/run-view";
import { hashOf } from "~/app/platform/id";
import { aDatabase } from "../support/database";
import { aSchool, aStudent } from "../support/factories";
import { check as checkFile, commit, undo } from "../support/imports";
import { anIdentityNumber } from "../support/identity";

const on = await aDatabase();
const of = await aSchool(on);
const majorName = on.reference.majors.get(of.schoolClass.majorCode)!.names["zh-CN"];
afterAll(() => on.close());

const heading =
  "学号,姓名,性别,身份证号,手机,出生日期,专业,班级,年级,学院,培养方式,监护人,监护人电话,状态";
const usual = {
  number: "",
  name: "何同学",
  sex: "女",
  identity: "",
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
  const file = { kind: "roster", schoolId: of.school.id, fileName: "list.csv" } as const;
  const checked = await checkFile(on, bytes, null, file);
  if (!checked.ok) throw new Error(checked.refusal.code);
  return checked.value;
}
async function importRoster(...lines: string[]) {
  return importRosterAnd("keep", ...lines);
}
async function importRosterAnd(gone: "keep" | "end", ...lines: string[]) {
  const { runId } = await check(...lines);
  const committed = await commit(on, runId, gone);
  if (!committed.ok) throw new Error(committed.refusal.code);
  return { runId, counts: committed.value, links: await listRunLinks(on, commandLine, runId) };
}
async function rowsOf(runId: string, only: RowFilter) {
  return (await listRunRows(on, commandLine, runId, { only, page: 1 })).rows;
}
const notesOf = async (runId: string) =>
  (await rowsOf(runId, "noted")).flatMap(({ rowNo, notes }) =>
    notes.map(({ code }) => ({ rowNo, code })),
  );
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
  expect(counts).toEqual({ new: 1, changed: 0, same: 0, faulty: 0, gone: 0, held: 0 });
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
  expect(links[0]).toMatchObject({ key: "n1", name: "何同学" });
  expect(invitation.tokenHash).toBe(hashOf(links[0]!.path.split("/").at(-1)!));
});

test("links come class by class, in the order of the student numbers", async () => {
  const { links } = await importRoster(
    line({ number: "link10", name: "丙", class: "链接2班" }),
    line({ number: "link2", name: "乙", class: "链接2班" }),
    line({ number: "link30", name: "甲", class: "链接1班" }),
  );
  expect(links.map(({ className, key }) => [className, key])).toEqual([
    ["链接1班", "link30"],
    ["链接2班", "link2"],
    ["链接2班", "link10"],
  ]);
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
    { rowNo: 3, column: "phone", code: "digits_lost", value: "1.39E+10" },
    { rowNo: 4, column: "birthDate", code: "birth_date_invalid", value: "2009-02-30" },
    { rowNo: 5, column: "major", code: "major_unknown", value: "炼丹术" },
    { rowNo: 6, column: "studentNumber", code: "repeated", value: "f1" },
  ]);
  expect(checked.counts).toMatchObject({ faulty: 4 });
  expect(await commit(on, checked.runId)).toMatchObject({
    refusal: { code: "import.faulty_rows", detail: { faulty: 4 } },
  });
  expect(await on.db.enrolment.count({ where: { studentNumber: "f1" } })).toBe(0);
});

test("sex and identity number are nowhere, not even in staging; a digest tells that two rows are one person", async () => {
  const identity = anIdentityNumber("2006-03-01", 1);
  const { runId, run } = await check(line({ number: "d1", identity }));
  expect(run.dropped).toEqual(["sex"]);
  const { rows } = await on.pool.query(
    `select "cells"::text || "data"::text || "findings"::text as row from "ImportRow" where "runId" = $1
     union all select "columns"::text from "ImportRun" where "id" = $1`,
    [runId],
  );
  expect(JSON.stringify(rows)).not.toContain(identity);
  expect(JSON.stringify(rows)).not.toContain("女");
  await commit(on, runId);
  const { person } = await studentOf("d1");
  expect(person.identityDigest).toMatch(/^[\w-]{43}$/);
  expect(await on.db.importRow.count({ where: { runId } })).toBe(0);
});

describe("identity numbers", () => {
  test("a wrong check digit and another birth date are faults of their cells", async () => {
    const right = anIdentityNumber("2006-03-01", 2);
    const wrong = right.slice(0, 17) + (right.endsWith("1") ? "2" : "1");
    const checked = await check(
      line({ number: "i1", identity: wrong }),
      line({ number: "i2", identity: anIdentityNumber("2006-03-02", 3) }),
      line({ number: "i3", identity: "4419002006" }),
    );
    expect(checked.faults).toMatchObject([
      { rowNo: 2, column: "identityNumber", code: "identity_invalid" },
      { rowNo: 3, column: "birthDate", code: "identity_birth_differs", value: "2006-03-01" },
      { rowNo: 4, column: "identityNumber", code: "identity_invalid" },
    ]);
    expect(JSON.stringify(await rowsOf(checked.runId, "faulty"))).not.toContain(wrong);
  });

  test("two rows with one number, and a number of somebody else, stand side by side", async () => {
    const identity = anIdentityNumber("2006-03-01", 4);
    await importRoster(line({ number: "i10", name: "甲同学", identity }));
    const other = anIdentityNumber("2006-03-01", 5);
    const { runId, faults } = await check(
      line({ number: "i11", name: "乙同学", identity }),
      line({ number: "i12", name: "丙同学", identity: other }),
      line({ number: "i13", name: "丙同学", identity: other }),
      line({ number: "i10", name: "丁同学", identity: anIdentityNumber("2006-03-01", 6) }),
      line({ number: "i14", name: "甲同学", identity }),
    );
    expect(faults.map(({ rowNo, code }) => [rowNo, code])).toEqual([
      [2, "identity_of_other"],
      [4, "identity_repeated"],
      [5, "number_of_other"],
      [6, "identity_repeated"],
      [6, "enrolled_elsewhere"],
    ]);
    const [first] = await rowsOf(runId, "faulty");
    expect(first!.twins).toEqual([
      {
        column: "identityNumber",
        values: [
          { column: "studentNumber", value: "i10" },
          { column: "name", value: "甲同学" },
          { column: "birthDate", value: "2006-03-01" },
        ],
      },
    ]);
  });

  test("without one, a student of the same name and birth date is told beside, and stops nothing", async () => {
    await importRoster(line({ number: "i20", name: "同名同学", birth: "2006-07-07" }));
    const { runId, counts } = await check(
      line({ number: "i21", name: "同名同学", birth: "2006-07-07" }),
    );
    expect(counts).toMatchObject({ new: 1, faulty: 0 });
    expect(await notesOf(runId)).toEqual([{ rowNo: 2, code: "maybe_same" }]);
    const [row] = await rowsOf(runId, "noted");
    expect(row!.twins[0]!.values).toContainEqual({ column: "studentNumber", value: "i20" });
  });
});

describe("转段: moving up from a feeding school", () => {
  test.each([
    ["by identity number", (n: number) => ({ identity: anIdentityNumber("2006-03-01", 50 + n) })],
    ["by phone", (n: number) => ({ phone: `139001395${String(n).padStart(2, "0")}` })],
    ["by name and birth date alone", () => ({})],
  ])("keeps the person, ends the old period and begins the new one, %s", async (how, withWhat) => {
    const n = how.length;
    const feeder = await aSchool(on, { kind: "secondary" });
    const link = {
      fromSchoolId: feeder.school.id,
      toSchoolId: of.school.id,
      kind: "feeder",
    } as const;
    const name = `升学${String(n)}同学`;
    const { identity = "", phone = "" } = withWhat(n) as { identity?: string; phone?: string };
    const before = await aStudent(on, feeder, {
      name,
      phone: phone ? `+86${phone}` : `+86139001396${String(n).padStart(2, "0")}`,
      birthDate: "2006-03-01",
      programme: "three_two",
    });
    if (identity) {
      const identityDigest = digestIdentity(on.env, identity);
      await on.db.person.update({ where: { id: before.person.id }, data: { identityDigest } });
    }
    const row = line({ number: `u${String(n)}`, name, identity, phone, programme: "三二分段" });
    const unlinked = await check(row);
    // Without the link between the schools nobody moves up; who is not told by number or phone is somebody new.
    if (identity || phone)
      expect(unlinked.faults.map(({ code }) => code)).toEqual(["enrolled_elsewhere"]);
    await on.db.schoolLink.create({ data: link });
    const { runId, counts } = await importRoster(row);
    expect(counts).toMatchObject({ new: 1, faulty: 0 });
    const now = await studentOf(`u${String(n)}`);
    expect(now).toMatchObject({ personId: before.person.id, programme: "three_two" });
    const old = () => on.db.enrolment.findUniqueOrThrow({ where: { id: before.enrolment.id } });
    expect(await old()).toMatchObject({ state: "graduated" });
    const grant = () => on.db.roleGrant.findUniqueOrThrow({ where: { id: before.grant.id } });
    expect((await grant()).validUntil).not.toBeNull();
    expect(await undo(on, runId)).toMatchObject({ ok: true });
    expect(await old()).toMatchObject({ state: "enrolled", endedOn: null });
    expect((await grant()).validUntil).toBeNull();
    expect(await on.db.enrolment.count({ where: { personId: before.person.id } })).toBe(1);
  });
});

describe("who is gone", () => {
  test("is told from the classes of the list, and kept or ended as the person says", async () => {
    const lines = ["g1", "g2", "g3", "g4"].map((number) => line({ number, class: "去留班" }));
    await importRoster(...lines);
    const half = [lines[0]!, lines[3]!];
    const { runId, counts } = await check(...half);
    expect(counts).toMatchObject({ same: 2, gone: 2 });
    const gone = await rowsOf(runId, "gone");
    expect(
      gone.map(({ cells }) => cells.find(({ column }) => column === "studentNumber")?.value),
    ).toEqual(["g2", "g3"]);
    expect(gone[0]!.rowNo).toBeNull();
    await commit(on, runId, "keep");
    expect((await studentOf("g2")).state).toBe("enrolled");
    const ended = await importRosterAnd("end", ...half);
    expect((await studentOf("g2")).state).toBe("left");
    expect((await undo(on, ended.runId)).ok).toBe(true);
    expect((await studentOf("g2")).state).toBe("enrolled");
  });

  test("is nobody of a class of which a list brings less than half: one who moves there ends no one", async () => {
    const target = ["g20", "g21", "g22"].map((number) => line({ number, class: "转入班" }));
    await importRoster(...target, line({ number: "g23", class: "转出班" }));
    const { counts } = await check(line({ number: "g23", class: "转入班" }));
    expect(counts).toMatchObject({ changed: 1, gone: 0 });
  });

  test("is who the check has shown: who came since stays, who is not as shown stops the commit", async () => {
    const lines = ["g30", "g31", "g32"].map((number) => line({ number, class: "去留三班" }));
    await importRoster(...lines);
    const shown = await check(...lines.slice(0, 2));
    expect(shown.counts.gone).toBe(1);
    const { enrolment } = await aStudent(on, of);
    const { classId } = await studentOf("g30");
    await on.db.enrolment.update({ where: { id: enrolment.id }, data: { classId } });
    expect(await commit(on, shown.runId, "end")).toMatchObject({ value: { gone: 1 } });
    expect((await studentOf("g32")).state).toBe("left");
    expect((await studentOf(enrolment.studentNumber)).state).toBe("enrolled");

    const again = await check(...lines.slice(0, 2));
    expect(again.counts.gone).toBe(1);
    await on.db.enrolment.update({
      where: { id: enrolment.id },
      data: { classId: of.schoolClass.id },
    });
    expect(await commit(on, again.runId, "end")).toMatchObject({
      refusal: { code: "import.changed_meanwhile" },
    });
    expect((await studentOf(enrolment.studentNumber)).state).toBe("enrolled");
  });

  test("is not told of a list with faults: who stands in a faulty line is not gone", async () => {
    await importRoster(line({ number: "g10", class: "去留二班" }));
    const { counts } = await check(
      line({ number: "g10", class: "去留二班", birth: "" }),
      line({ number: "g11", class: "去留二班" }),
    );
    expect(counts).toMatchObject({ faulty: 1, gone: 0 });
  });
});

describe("one person, one period of study", () => {
  async function aFeeder() {
    const feeder = await aSchool(on, { kind: "secondary" });
    const link = { fromSchoolId: feeder.school.id, toSchoolId: of.school.id } as const;
    await on.db.schoolLink.create({ data: { ...link, kind: "feeder" } });
    return feeder;
  }

  test("two lines that mean one student of a feeding school are a fault of the second", async () => {
    const name = "分段重名同学";
    const about = { name, birthDate: "2006-03-01", programme: "three_two" } as const;
    await aStudent(on, await aFeeder(), about);
    const two = { name, programme: "三二分段" };
    const { runId, faults } = await check(
      line({ number: "p1", ...two }),
      line({ number: "p2", ...two }),
    );
    expect(faults).toEqual([{ rowNo: 3, column: "name", code: "person_repeated", value: name }]);
    const [row] = await rowsOf(runId, "faulty");
    expect(row!.twins).toEqual([{ column: "name", values: [] }]);
  });

  test("a number that left and comes back ends the period at the feeding school, and an undo brings both back", async () => {
    const feeder = await aFeeder();
    const back = { number: "p10", name: "回来同学", programme: "三二分段" };
    await importRoster(line({ ...back, state: "退学" }));
    const { personId } = await studentOf("p10");
    const other = await aStudent(on, feeder, { programme: "three_two" });
    const where = { id: other.enrolment.id };
    await on.db.enrolment.update({ where, data: { personId } });
    const { runId, counts } = await importRoster(line(back));
    expect(counts).toMatchObject({ changed: 1, faulty: 0 });
    const there = () => on.db.enrolment.findUniqueOrThrow({ where });
    expect((await studentOf("p10")).state).toBe("enrolled");
    expect(await there()).toMatchObject({ state: "graduated" });
    expect(await undo(on, runId)).toMatchObject({ ok: true });
    expect((await studentOf("p10")).state).toBe("left");
    expect(await there()).toMatchObject({ state: "enrolled", endedOn: null });
  });

  test("a known number with another name and another birth date is somebody else's", async () => {
    await importRoster(line({ number: "p20", name: "本来同学" }));
    const { faults } = await check(line({ number: "p20", name: "别的同学", birth: "2005-05-05" }));
    expect(faults.map(({ column, code }) => [column, code])).toEqual([
      ["studentNumber", "number_of_other"],
    ]);
  });
});

describe("birth dates of which only the month is written", () => {
  test("take the day from the identity number, and never the known day away", async () => {
    const identity = anIdentityNumber("2006-03-09", 71);
    const first = await check(line({ number: "b1", birth: "2006.3", identity }));
    expect(await notesOf(first.runId)).toEqual([]);
    await commit(on, first.runId);
    const dayOf = async () => (await studentOf("b1")).person.birthDate?.toISOString().slice(0, 10);
    expect(await dayOf()).toBe("2006-03-09");
    const again = await check(line({ number: "b1", birth: "2006年3月" }));
    expect(again.counts).toMatchObject({ same: 1 });
    expect(await notesOf(again.runId)).toEqual([]);
    await commit(on, again.runId);
    expect(await dayOf()).toBe("2006-03-09");
    const { faults } = await check(line({ number: "b1", birth: "2006.4", identity }));
    expect(faults.map(({ code }) => code)).toEqual(["identity_birth_differs"]);
  });
});

describe("undo", () => {
  test("leaves no trace of a new list: people, classes, college, roles, invitations", async () => {
    const count = async () => ({
      persons: await on.db.person.count(),
      enrolments: await on.db.enrolment.count(),
      classes: await on.db.schoolClass.count(),
      colleges: await on.db.college.count(),
      majors: await on.db.schoolMajor.count(),
      grants: await on.db.roleGrant.count(),
      profiles: await on.db.studentProfile.count(),
      invitations: await on.db.invitation.count(),
    });
    const before = await count();
    const { runId } = await importRoster(
      line({ number: "z1", class: "撤销一班", college: "撤销学院" }),
      line({ number: "z2", class: "撤销二班", college: "撤销学院" }),
    );
    expect((await count()).persons).toBe(before.persons + 2);
    expect((await undo(on, runId)).ok).toBe(true);
    expect(await count()).toEqual(before);
    expect(await on.db.importRun.findUniqueOrThrow({ where: { id: runId } })).toMatchObject({
      state: "undone",
    });
  });

  test("gives a changed student everything back", async () => {
    await importRoster(line({ number: "z10", phone: "13900139801" }));
    const before = await studentOf("z10");
    const { runId } = await importRoster(
      line({ number: "z10", phone: "13900139802", class: "撤销三班", name: "改名同学" }),
    );
    expect((await studentOf("z10")).person.name).toBe("改名同学");
    expect((await undo(on, runId)).ok).toBe(true);
    expect(await studentOf("z10")).toEqual(before);
  });

  test("is refused with the names of what depends: an opened account, a later list, a class in use", async () => {
    const opened = await importRoster(
      line({ number: "z20", name: "已开通同学", class: "撤销四班" }),
    );
    const { personId, classId } = await studentOf("z20");
    await on.db.person.update({ where: { id: personId }, data: { passwordHash: "x" } });
    expect(await undo(on, opened.runId)).toMatchObject({
      refusal: { code: "import.depended_on", detail: { why: "opened", what: "已开通同学" } },
    });
    await on.db.person.update({ where: { id: personId }, data: { passwordHash: null } });
    const { enrolment } = await aStudent(on, of, {});
    await on.db.enrolment.update({ where: { id: enrolment.id }, data: { classId } });
    expect(await undo(on, opened.runId)).toMatchObject({
      refusal: { code: "import.depended_on", detail: { why: "in_use", what: "撤销四班" } },
    });
    await on.db.enrolment.update({
      where: { id: enrolment.id },
      data: { classId: of.schoolClass.id },
    });
    on.clock.pass(1);
    const later = await importRoster(line({ number: "z20", name: "改名同学", class: "撤销四班" }));
    expect(await undo(on, opened.runId)).toMatchObject({
      refusal: { code: "import.depended_on", detail: { why: "changed_later", what: "list.csv" } },
    });
    expect((await undo(on, later.runId)).ok).toBe(true);
    expect((await undo(on, opened.runId)).ok).toBe(true);
  });
});

describe("the same list again", () => {
  test("changes nothing and invites nobody twice", async () => {
    const lines = [line({ number: "s1", phone: "13900139011" }), line({ number: "s2" })];
    await importRoster(...lines);
    const { counts, links } = await importRoster(...lines);
    expect(counts).toMatchObject({ new: 0, changed: 0, same: 2, faulty: 0 });
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
    expect(await notesOf(checked.runId)).toEqual([{ code: "phone_kept", rowNo: 2 }]);
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
    const stranger = { name: "转同学", birth: "1999-01-01", guardian: "别人" };
    const again = line({ number: "e1", state: "退学", class: "试验25-2班", ...stranger });
    const { runId, counts } = await check(again);
    expect(await notesOf(runId)).toEqual([{ code: "moved", rowNo: 2 }]);
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
