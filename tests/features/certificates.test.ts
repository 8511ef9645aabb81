// The certificate at the end: for whom it is issued, what it says and to whom, whose seal makes it hold, how it looks on paper.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { judgeCompletion } from "~/app/domain/completion";
import { PaperContent } from "~/app/domain/paper-content";
import type { SchoolActor } from "~/app/domain/permission";
import { placementStates } from "~/app/domain/placement";
import { findOwnCertificate } from "~/app/features/papers/find-own-certificate.server";
import { issueCertificates } from "~/app/features/papers/issue-certificates.server";
import { listCertificates } from "~/app/features/papers/read-completions.server";
import { sealCertificates } from "~/app/features/papers/seal-certificates.server";
import {
  sendCertificates,
  sendOwnCertificate,
} from "~/app/features/printing/send-certificates.server";
import { codeMeant, readVerifiedPaper } from "~/app/features/papers/read-verified-paper.server";
import type { Rect } from "~/app/features/printing/paper-page";
import { readHandbook } from "~/app/features/printing/read-handbook.server";
import { readPaperLayout } from "~/app/features/printing/read-paper-layout.server";
import { newId } from "~/app/platform/id";
import { no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { anEnterprise, type ASchool, aSchool, aSchoolStaff, aStudent } from "../support/factories";
import { type Picture, rasterised } from "../support/papers";
import { aPlacement } from "../support/placements";

let services: TestServices;
let school: ASchool;
let office: SchoolActor;
let student: Awaited<ReturnType<typeof aStudent>>;
let firm: Awaited<ReturnType<typeof anEnterprise>>;
let placementId: string;
const from = { address: "127.0.0.1", userAgent: "a test" };
const id = () => newId(services.clock.now().getTime());

const said = (of: string, over: object = {}, columns: object = {}) =>
  services.db.assessment.create({
    data: {
      ...{ id: id(), placementId: of, party: "school", byName: "黄老师", score: 85 },
      ...{ content: { outcome: "completed", ...over }, submittedAt: services.clock.now() },
      ...columns,
    },
  });
async function anEnded(who = student, over: object = {}) {
  const { id: ended } = await aPlacement(services, who, firm, { state: "ended", ...over });
  await services.db.journalEntry.createMany({
    data: [1, 8].map((day) => ({
      ...{ id: id(), placementId: ended, weekOf: new Date(Date.UTC(2027, 2, day)), tasks: [0] },
      ...{ minutes: 2_400, savedAt: services.clock.now(), submittedAt: services.clock.now() },
    })),
  });
  return ended;
}
const issue = (by = office, ids = [placementId]) =>
  issueCertificates(services, by, { placementIds: ids });
const seal = (paperIds: string[], by = office) =>
  sealCertificates(services, by, { paperIds }, from);
const paperOf = (paperId: string) =>
  services.db.paper.findUniqueOrThrow({ where: { id: paperId } });
const authorise = (personId: string, schoolId: string) =>
  services.db.sealAuthority.create({
    data: {
      ...{ id: id(), personId, schoolId, createdById: personId },
      ...{ validFrom: new Date("2026-11-01"), createdAt: services.clock.now() },
    },
  });

beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
beforeEach(async () => {
  services.clock.set("2027-09-03T10:00:00+08:00");
  school = await aSchool(services);
  office = await aSchoolStaff(services, school, "internship_office");
  await authorise(office.personId, school.school.id);
  student = await aStudent(services, school, { passwordHash: "x" });
  firm = await anEnterprise(services);
  placementId = await anEnded();
});

describe("when one may be issued", () => {
  const now = new Date("2027-09-01");
  const school = {
    ...{ content: { outcome: "completed" }, score: 85, submittedAt: now },
    ...{ disputedAt: null, resolvedAt: null },
  };
  const judge = (over: object) => {
    const answer = judgeCompletion({ state: "ended", school, minutes: 4_830, ...over });
    return answer.ok ? answer.value : answer.refusal.code;
  };
  test.each(placementStates)("%s", (state) => {
    const isOver = state === "ended" || state === "closed";
    expect(judge({ state })).toEqual(isOver ? { hours: 81, score: 85 } : "certificate.not_over");
  });
  test.each([
    [null, "certificate.not_assessed"],
    [{ ...school, submittedAt: null }, "certificate.not_assessed"],
    [{ ...school, disputedAt: now }, "certificate.not_assessed"],
    [
      { ...school, disputedAt: now, resolvedAt: now },
      { hours: 81, score: 85 },
    ],
    [{ ...school, content: { outcome: "partly" } }, "certificate.not_completed"],
    [{ ...school, content: { outcome: "none" } }, "certificate.not_completed"],
    [{ ...school, content: {} }, "certificate.not_completed"],
    [
      { ...school, score: null },
      { hours: 81, score: null },
    ],
  ])("%o: %o", (word, is) => {
    expect(judge({ school: word })).toEqual(is);
  });
});

test("waits for the school's word, then says who, where, what, how long and how well", async () => {
  const [before] = (await listCertificates(services, office)).waiting;
  expect(before).toMatchObject({ placementId, hindrance: "certificate.not_assessed" });
  expect(no(await issue())).toBe("certificate.not_assessed");
  await said(placementId);
  const [ready] = (await listCertificates(services, office)).waiting;
  expect(ready).toMatchObject({ hours: 80, score: 85, hindrance: null });
  const { paperIds } = yes(await issue());
  const row = await paperOf(paperIds[0]!);
  expect(row).toMatchObject({ kind: "certificate", state: "signing" });
  expect(row.number).toMatch(/^2027-\d{4}-Z$/);
  const content = PaperContent.parse(row.content);
  const details = content.blocks.flatMap(({ rows }) => rows.map(({ detail }) => detail)).join("\n");
  const major = await services.db.major.findFirstOrThrow({
    where: { code: school.schoolClass.majorCode },
  });
  for (const word of [
    ...[student.person.name, student.enrolment.studentNumber, major.zhCN, firm.name],
    ...["电梯维修", "2027年3月1日至2027年8月31日", "80 小时", "合格，85 分"],
  ])
    expect(details).toContain(word);
  expect(content.places.map(({ party, isSealed }) => [party, isSealed])).toEqual([
    ["school", true],
  ]);
  expect(no(await issue())).toBe("placement.not_found");
});

test("is issued by college and office alone, for their own students", async () => {
  await said(placementId);
  const stranger = await aSchoolStaff(services, await aSchool(services), "internship_office");
  expect(no(await issue(stranger))).toBe("placement.not_found");
  for (const role of ["class_adviser", "guiding_teacher", "employment_office"] as const)
    expect(no(await issue(await aSchoolStaff(services, school, role)))).toBe(
      "certificate.not_yours",
    );
  const other = await anEnded(await aStudent(services, await aSchool(services)));
  await said(other);
  expect(no(await issue(office, [placementId, other]))).toBe("placement.not_found");
  expect(await services.db.paper.count({ where: { placementId, kind: "certificate" } })).toBe(0);
  yes(await issue(await aSchoolStaff(services, school, "college_office")));
});

test("two presses at once certify nobody twice", async () => {
  await said(placementId);
  const answers = await Promise.all([issue(), issue(), issue()]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await services.db.paper.count({ where: { placementId, kind: "certificate" } })).toBe(1);
});

test("holds with the school's seal; then the student has it, and anybody may check it without learning whose it is", async () => {
  await said(placementId);
  const { paperIds } = yes(await issue());
  const [paperId = ""] = paperIds;
  const clerk = await aSchoolStaff(services, school, "internship_office");
  expect(no(await seal(paperIds, clerk))).toBe("paper.seal_not_on_file");
  expect(await findOwnCertificate(services, student.actor, placementId)).toBeNull();
  await expect(sendOwnCertificate(services, student.actor, paperId)).rejects.toMatchObject({
    status: 404,
  });
  yes(await seal(paperIds));
  const own = await findOwnCertificate(services, student.actor, placementId);
  expect(own).toMatchObject({ paperId });
  const classmate = await aStudent(services, school);
  await expect(sendOwnCertificate(services, classmate.actor, paperId)).rejects.toMatchObject({
    status: 404,
  });
  const found = await readVerifiedPaper(services, codeMeant(own!.verifyCode.toLowerCase()));
  expect(found).toMatchObject({ kind: "certificate", state: "valid", startsOn: "2027-03-01" });
  const words = JSON.stringify(found);
  for (const hidden of [student.person.name, student.enrolment.studentNumber, "合格"])
    expect(words).not.toContain(hidden);
  const told = await services.db.outboxEvent.findMany({ where: { name: "paper.moved" } });
  expect(told.map(({ payload }) => (payload as { step: string }).step)).toContain("validate");
  const { issued } = await listCertificates(services, office);
  expect(issued).toMatchObject([{ paperId, state: "valid" }]);
});

const dpi = 60;
/** The part of a rectangle (mm) that is dark. */
function ink({ width, grey }: Picture, { x, y, width: wide, height: tall }: Rect): number {
  const at = (value: number) => Math.round((value * dpi) / 25.4);
  let [dark, all] = [0, 0];
  for (let line = at(y); line < at(y + tall); line += 1)
    for (let column = at(x); column < at(x + wide); column += 1) {
      all += 1;
      if ((grey[line * width + column] ?? 255) < 160) dark += 1;
    }
  return dark / all;
}

test("on paper: one leaf each, words, code and an empty place for the seal; a class as one file; in the handbook", async () => {
  await said(placementId);
  const second = await anEnded(await aStudent(services, school));
  await said(second);
  const { paperIds } = yes(await issue(office, [placementId, second]));
  const classId = school.schoolClass.id;
  const of = { classId, isSealed: false };
  const file = await (await sendCertificates(services, office, of)).arrayBuffer();
  const sheets = await rasterised(new Uint8Array(file), dpi);
  expect(sheets).toHaveLength(2);
  const content = PaperContent.parse((await paperOf(paperIds[0]!)).content);
  const [place] = readPaperLayout(content).boxes;
  for (const sheet of sheets) {
    expect(ink(sheet, { x: 24, y: 37, width: 162, height: 60 })).toBeGreaterThan(0.01);
    expect(ink(sheet, { x: 172, y: 9, width: 22, height: 22 })).toBeGreaterThan(0.2);
    expect(ink(sheet, place!.blank)).toBe(0);
  }
  yes(await seal(paperIds));
  const own = await (await sendOwnCertificate(services, student.actor, paperIds[0]!)).arrayBuffer();
  const [sealed] = await rasterised(new Uint8Array(own), dpi);
  expect(ink(sealed!, place!.blank)).toBeGreaterThan(0.005);
  const book = (await readHandbook(services, office, placementId))!;
  expect(book.sections.at(-1)?.title).toContain("实习证明");
  const stranger = await aSchoolStaff(services, await aSchool(services), "internship_office");
  const valid = { classId, isSealed: true };
  const whole = await (await sendCertificates(services, office, valid)).arrayBuffer();
  expect(await rasterised(new Uint8Array(whole), 20)).toHaveLength(2);
  for (const [by, what] of [
    [stranger, valid],
    [office, of],
  ] as const)
    await expect(sendCertificates(services, by, what)).rejects.toMatchObject({ status: 404 });
});
