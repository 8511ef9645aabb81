// A journal from the first word to the mark: who may write, confirm, read and mark; whom it is told to; what no other reaches.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { EnterpriseActor, SchoolActor, StudentActor } from "~/app/domain/permission";
import type { Outcome } from "~/app/domain/refusal";
import { confirmWeeks } from "~/app/features/journal/confirm-weeks.server";
import { markEntry, markMany, returnEntry } from "~/app/features/journal/mark-entries.server";
import { saveEntry, submitEntry } from "~/app/features/journal/save-entry.server";
import { tellUnread } from "~/app/features/journal/tell-unread.server";
import { tellParties } from "~/app/features/notices/tell-parties.server";
import { aDatabase, type TestServices } from "../support/database";
import { anEnterprise, aRecruiter, aSchool, aSchoolStaff, aStudent } from "../support/factories";
import { aPlacement } from "../support/running";

let services: TestServices;
let student: StudentActor;
let stranger: StudentActor;
let mentor: EnterpriseActor;
let rival: EnterpriseActor;
let adviser: SchoolActor;
let teacher: SchoolActor;
let elsewhere: SchoolActor;
let placementId: string;

const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.refusal.code);
const week = { weekOf: "2027-03-08", body: "学会了看图", tasks: [1, 0], hours: 38.5 };
const write = (over: object = {}, by = student) =>
  submitEntry(services, by, { placementId, ...week, version: 0, ...over });
const entry = () => services.db.journalEntry.findFirstOrThrow({ where: { placementId } });
const seen = async () => {
  const { id: entryId, version } = await entry();
  return { entryId, version };
};
const heard = async ({ personId }: { personId: string }) => {
  for (const { id } of await services.db.outboxEvent.findMany()) await tellParties(services, id);
  const told = await services.db.notification.findMany({ where: { personId } });
  return told.map(({ about }) => about).sort();
};

beforeAll(async () => {
  services = await aDatabase();
  services.clock.set("2027-03-10T09:00:00+08:00");
  const school = await aSchool(services);
  const firm = await anEnterprise(services);
  student = (await aStudent(services, school)).actor;
  stranger = (await aStudent(services, school)).actor;
  mentor = await aRecruiter(services, firm.id, "mentor");
  rival = await aRecruiter(services, (await anEnterprise(services)).id, "mentor");
  adviser = await aSchoolStaff(services, school);
  teacher = await aSchoolStaff(services, school, "guiding_teacher");
  elsewhere = await aSchoolStaff(services, await aSchool(services), "internship_office");
  const of = { studentId: student.personId, enterpriseId: firm.id, teacherId: teacher.personId };
  placementId = (await aPlacement(services, of)).id;
});
afterAll(() => services.close());
beforeEach(async () => {
  services.clock.set("2027-03-10T09:00:00+08:00");
  await services.db.outboxEvent.deleteMany();
  await services.db.noticeDelivery.deleteMany();
  await services.db.notification.deleteMany();
  await services.db.clockMark.deleteMany();
  await services.db.journalEntry.deleteMany();
});

describe("writing", () => {
  test("is kept version by version; the same words again, or an answer that was lost, change nothing", async () => {
    const first = await saveEntry(services, student, { placementId, ...week, version: 0 });
    expect(first).toMatchObject({ ok: true, value: { version: 1, isNew: true } });
    const again = await saveEntry(services, student, { placementId, ...week, version: 0 });
    expect(again).toMatchObject({ ok: true, value: { version: 1, isNew: false } });
    const other = { placementId, ...week, body: "另写", version: 0 };
    expect(codeOf(await saveEntry(services, student, other))).toBe("journal.changed_meanwhile");
    expect(await entry()).toMatchObject({ body: "学会了看图", tasks: [0, 1], minutes: 2310 });
  });
  test("is for weeks of the own placement that have begun", async () => {
    expect(codeOf(await write({}, stranger))).toBe("journal.not_found");
    expect(codeOf(await write({ weekOf: "2027-03-15" }))).toBe("journal.week_ahead");
    expect(codeOf(await write({ weekOf: "2027-03-09" }))).toBe("journal.not_found");
    expect(codeOf(await write({ weekOf: "2027-02-22" }))).toBe("journal.not_found");
    expect(codeOf(await write({ body: "  " }))).toBe("journal.empty");
    expect(await services.db.journalEntry.count()).toBe(0);
  });
  test("names agreed tasks only", async () => {
    await write({ tasks: [2, 2, 7] });
    expect((await entry()).tasks).toEqual([2]);
  });
  test("goes on after it was handed in, until it is marked; what was confirmed is asked for anew", async () => {
    await write();
    expect(codeOf(await confirmWeeks(services, mentor, { placementId, note: "好" }))).toBe("ok");
    const { version } = await entry();
    expect(codeOf(await write({ body: "又想起来一点", version }))).toBe("ok");
    expect(await entry()).toMatchObject({ confirmedAt: null, confirmNote: "" });
    await markEntry(services, adviser, { ...(await seen()), mark: 90, note: "" });
    const late = await write({ body: "再改", version: (await entry()).version });
    expect(codeOf(late)).toBe("journal.step_not_allowed");
  });
});

describe("the mentor's press", () => {
  const press = (by: Parameters<typeof confirmWeeks>[1], over: object = {}) =>
    confirmWeeks(services, by, { placementId, note: "", ...over });
  const guest = (of: string) =>
    ({ role: "guest", personId: null, name: "陈师傅", placementId: of }) as const;
  test("confirms what was handed in, by account or by the placement's own link", async () => {
    await saveEntry(services, student, { placementId, ...week, version: 0 });
    expect(codeOf(await press(mentor))).toBe("journal.nothing_to_do");
    await write({ version: 1 });
    expect(codeOf(await press(rival))).toBe("journal.not_found");
    expect(codeOf(await press(guest(student.personId)))).toBe("journal.not_found");
    expect(await press(guest(placementId))).toEqual({ ok: true, value: 1 });
    expect(await entry()).toMatchObject({ confirmedByName: "陈师傅", confirmedById: null });
  });
  test("does not confirm what came after the page was opened", async () => {
    const seenAt = services.clock.now();
    services.clock.set("2027-03-10T09:05:00+08:00");
    await write();
    expect(codeOf(await press(mentor, { seenAt }))).toBe("journal.nothing_to_do");
  });
});

describe("the teacher", () => {
  beforeEach(async () => {
    await write();
  });
  test("marks what was read: class adviser and following teacher, nobody of another school", async () => {
    const read = await seen();
    const mark = { ...read, mark: 85, note: "写得具体" };
    expect(codeOf(await markEntry(services, elsewhere, mark))).toBe("journal.not_found");
    const stale = { ...mark, version: read.version - 1 };
    expect(codeOf(await markEntry(services, adviser, stale))).toBe("journal.changed_meanwhile");
    expect(codeOf(await markEntry(services, teacher, mark))).toBe("ok");
    expect(await heard(student)).toEqual(["student_week_marked"]);
    await markEntry(services, adviser, { ...mark, ...(await seen()), mark: 88 });
    expect(await heard(student)).toEqual(["student_week_marked"]);
    expect((await entry()).mark).toBe(88);
  });
  test("gives it back with a word, and gets it again", async () => {
    await returnEntry(services, adviser, { ...(await seen()), note: "写写安全检查" });
    expect(await heard(student)).toEqual(["student_week_returned"]);
    await write({ body: "补上安全检查", version: (await entry()).version });
    expect(await entry()).toMatchObject({ returnedAt: null, body: "补上安全检查" });
    expect(
      codeOf(await markEntry(services, adviser, { ...(await seen()), mark: 90, note: "" })),
    ).toBe("ok");
  });
  test("marks several alike and leaves what changed since", async () => {
    await write({ weekOf: "2027-03-01" });
    const rows = await services.db.journalEntry.findMany({ orderBy: { weekOf: "asc" } });
    const entries = rows.map(({ id, version }, at) => `${id}:${String(version - at)}`);
    const marked = await markMany(services, adviser, { entries, mark: 80, note: "" });
    expect(marked).toEqual({ ok: true, value: 1 });
    const none = await markMany(services, adviser, { entries, mark: 80, note: "" });
    expect(codeOf(none)).toBe("journal.nothing_to_do");
  });
});

test("a week that lies for seven days is told once: the firm's to firm and teachers, the teacher's to teachers", async () => {
  await write();
  services.clock.set("2027-03-17T08:59:00+08:00");
  expect(await tellUnread(services)).toBe(0);
  services.clock.set("2027-03-17T09:01:00+08:00");
  expect(await tellUnread(services)).toBe(2);
  expect(await tellUnread(services)).toBe(0);
  expect(await heard(teacher)).toEqual(["school_week_unconfirmed", "school_week_unread"]);
  expect(await heard(adviser)).toEqual(["school_week_unconfirmed", "school_week_unread"]);
  expect(await heard(elsewhere)).toEqual([]);
});
