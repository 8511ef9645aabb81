// The handbook of an internship as one PDF: everything that was agreed, written and judged, in the reader's reach and no
// further, and nothing that a student told in confidence.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { SchoolActor } from "~/app/domain/permission";
import { readHandbook } from "~/app/features/printing/read-handbook.server";
import { sendClassHandbooks, sendHandbook } from "~/app/features/printing/send-handbook.server";
import { sendPaper } from "~/app/features/printing/send-paper.server";
import { newId } from "~/app/platform/id";
import { aDatabase, type TestServices } from "../support/database";
import { anEnterprise, type ASchool, aSchool, aSchoolStaff, aStudent } from "../support/factories";
import { aShortContent, aSigningPaper, rasterised } from "../support/papers";
import { aPlacement, aRecord } from "../support/placements";

let services: TestServices;
let school: ASchool;
let office: SchoolActor;
let placementId: string;
let classId: string;
const id = () => newId(services.clock.now().getTime());

beforeAll(async () => {
  services = await aDatabase();
  services.clock.set("2027-08-31T09:00:00+08:00");
  const { db, clock } = services;
  school = await aSchool(services);
  office = await aSchoolStaff(services, school, "internship_office");
  const student = await aStudent(services, school);
  classId = student.enrolment.classId;
  const placement = await aPlacement(services, student, await anEnterprise(services), {
    state: "ended",
  });
  placementId = placement.id;
  await aSigningPaper(services, placement, aShortContent("2027-0001", "陈嘉怡"));
  await aRecord(services, "plan", { schoolId: school.school.id, classId });
  await aRecord(services, "insurance", { schoolId: school.school.id, placementId });
  const now = clock.now();
  await db.journalEntry.createMany({
    data: [1, 8, 15].map((day, n) => ({
      ...{ id: id(), placementId, weekOf: new Date(Date.UTC(2027, 2, day)), tasks: [0] },
      ...{
        body: `第 ${n + 1} 周：拆装曳引机。`,
        minutes: 2_400,
        savedAt: now,
        mark: 88,
        markNote: "写得具体",
      },
      submittedAt: n === 2 ? null : now,
    })),
  });
  await db.payMonth.create({
    data: {
      placementId,
      month: new Date("2027-03-01"),
      minutes: 9_600,
      paid: 320_000,
      reportedAt: now,
    },
  });
  await db.absence.create({
    data: {
      ...{
        id: id(),
        placementId,
        fromDay: new Date("2027-04-01"),
        untilDay: new Date("2027-04-02"),
      },
      ...{ reason: "sick", note: "不想让别人知道的病", state: "granted", askedAt: now },
    },
  });
  await db.incident.create({
    data: {
      ...{
        id: id(),
        placementId,
        kind: "other",
        body: "私下说的事",
        openedById: student.person.id,
      },
      ...{ openedAt: now, dueAt: now },
    },
  });
  const content = { outcome: "completed", ratings: { skill: 5, care: 4 }, feedback: "踏实肯干" };
  await db.assessment.create({
    data: {
      id: id(),
      placementId,
      party: "firm",
      content,
      score: 92,
      submittedAt: now,
      byName: "周师傅",
    },
  });
}, 60_000);
afterAll(() => services.close());

test("holds plan, papers, handed-in weeks, hours, leave and assessments, and nothing said in confidence", async () => {
  const book = (await readHandbook(services, office, placementId))!;
  const titles = book.sections.map(({ title }) => title);
  expect(titles[0]).toBe("实习计划与备案");
  expect(titles[1]).toContain("2027-0001");
  const text = JSON.stringify(book, (key, value: unknown) => (key === "paper" ? null : value));
  for (const word of [
    "岗位实习计划",
    "平安保险",
    "第 2 周：拆装",
    "88 · 写得具体",
    "160 小时",
    "收到 3200.00 元",
    "病假",
    "踏实肯干",
    "技能 5",
  ])
    expect(text, word).toContain(word);
  for (const word of ["第 3 周", "不想让别人知道", "私下说的事", "2009"])
    expect(text, word).not.toContain(word);
});

test("is one PDF with cover, contents and every page of its papers; a class's holds all of its students", async () => {
  const bytes = await (await sendHandbook(services, office, placementId)).arrayBuffer();
  const pages = await rasterised(new Uint8Array(bytes), 40);
  // Cover, contents, plan, two pages of the agreement, weeks, visits, hours, leave, assessments.
  expect(pages).toHaveLength(10);
  for (const { grey } of pages) expect(grey.some((value) => value < 128)).toBe(true);
  const all = await (await sendClassHandbooks(services, office, classId)).arrayBuffer();
  expect(await rasterised(new Uint8Array(all), 20)).toHaveLength(10);
});

test("a paper of it opens by itself, with the record behind its pages, for its own school", async () => {
  const { id: paperId } = await services.db.paper.findFirstOrThrow({ where: { placementId } });
  const bytes = await (await sendPaper(services, office, paperId)).arrayBuffer();
  expect(await rasterised(new Uint8Array(bytes), 20)).toHaveLength(3);
  const stranger = await aSchoolStaff(services, await aSchool(services), "internship_office");
  await expect(sendPaper(services, stranger, paperId)).rejects.toMatchObject({ status: 404 });
});

test("is nobody else's", async () => {
  const stranger = await aSchoolStaff(services, await aSchool(services), "internship_office");
  expect(await readHandbook(services, stranger, placementId)).toBeNull();
  await expect(sendClassHandbooks(services, stranger, classId)).rejects.toMatchObject({
    status: 404,
  });
});

test("says of the firm what its own school has found there, and nothing of another school's", async () => {
  const { enterpriseId } = await services.db.placement.findUniqueOrThrow({
    where: { id: placementId },
  });
  const found = (of: ASchool, note: string) =>
    aRecord(
      services,
      "inspection",
      { schoolId: of.school.id, enterpriseId },
      { content: { on: "2027-01-20", isApproved: true, isPublished: true, note } },
    );
  await found(school, "本校去看过");
  await found(await aSchool(services), "别的学校去看过");
  const text = JSON.stringify(await readHandbook(services, office, placementId));
  expect(text).toContain("本校去看过");
  expect(text).not.toContain("别的学校");
});
