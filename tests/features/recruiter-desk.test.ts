import ExcelJS from "exceljs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { assignApplication } from "~/app/features/applications/assign-application.server";
import { exportApplicants } from "~/app/features/applications/export-applicants.server";
import { listColleagues } from "~/app/features/applications/list-colleagues.server";
import { MoveApplicants, moveApplicants } from "~/app/features/applications/move-applicants.server";
import { noteApplication } from "~/app/features/applications/note-application.server";
import { listApplicants } from "~/app/features/applications/read-applicants.server";
import { listClassBoard } from "~/app/features/applications/read-class-board.server";
import { findApplicationForSchool } from "~/app/features/applications/read-placement-facts.server";
import {
  findApplicationForFirm,
  listApplicationsForFirm,
} from "~/app/features/applications/read-firm-application.server";
import {
  findMyApplication,
  listMyApplications,
} from "~/app/features/applications/read-my-applications.server";
import { seeApplication } from "~/app/features/applications/see-application.server";
import { csvOf, sendTableFile } from "~/app/features/imports/write-table-file.server";
import { exportClass } from "~/app/features/placements/export-class.server";
import { tellParties } from "~/app/features/notices/tell-parties.server";
import { listViews } from "~/app/features/views/list-views.server";
import { changeViews } from "~/app/features/views/save-view.server";
import { newId } from "~/app/platform/id";
import { aCrowd, aMarket, anApplication, no, versionOf, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { aListing, anEnterprise, aRecruiter, aSchoolStaff, aStudent } from "../support/factories";

let services: TestServices;
beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
const locale = "zh-CN";
const nothing = { inviteNote: "", refuseNote: "" };
const tickOf = async (id: string) => `${id}.${String(await versionOf(services, id))}`;
const statusOf = async (id: string) =>
  (await services.db.application.findUniqueOrThrow({ where: { id } })).status;

test("one press moves every ticked row as if pressed alone, and tells which were left and why", async () => {
  const { school, student, recruiter, listing } = await aMarket(services);
  const other = await aMarket(services);
  const first = await anApplication(services, student.actor, listing.id);
  const second = await anApplication(
    services,
    (await aStudent(services, school)).actor,
    listing.id,
  );
  const third = await anApplication(services, (await aStudent(services, school)).actor, listing.id);
  const foreign = await anApplication(services, other.student.actor, other.listing.id);
  const tick = [await tickOf(first), await tickOf(second), `${third}.7`, await tickOf(foreign)];
  const press = { tick, deed: "shortlist" as const, ...nothing };
  const report = yes(await moveApplicants(services, recruiter, press));
  expect(report.done).toBe(2);
  expect(report.left).toEqual([
    {
      applicationId: third,
      name: expect.any(String) as string,
      refusal: { code: "application.changed_meanwhile", detail: { status: "submitted" } },
    },
    {
      applicationId: foreign,
      name: null,
      refusal: { code: "application.not_found", detail: {} },
    },
  ]);
  expect(await Promise.all([first, second, third, foreign].map(statusOf))).toEqual([
    "shortlisted",
    "shortlisted",
    "submitted",
    "submitted",
  ]);
  // The same press again, as after a double click: the done ones stay done, nothing moves twice.
  const again = yes(await moveApplicants(services, recruiter, press));
  expect(again.done).toBe(2);
  expect(
    await services.db.applicationMove.count({ where: { applicationId: first, move: "shortlist" } }),
  ).toBe(1);
});

test("a batch says what it still needs before it touches a row", async () => {
  const { student, recruiter, listing } = await aMarket(services);
  const id = await anApplication(services, student.actor, listing.id);
  const tick = [await tickOf(id)];
  const press = (over: object) =>
    moveApplicants(services, recruiter, { tick, deed: "refuse", ...nothing, ...over });
  expect(no(await press({ tick: [] }))).toBe("application.none_ticked");
  expect(no(await press({}))).toBe("application.reason_needed");
  expect(no(await press({ deed: "invite" }))).toBe("application.times_missing");
  expect(no(await press({ deed: "assign" }))).toBe("application.assignee_unknown");
  expect(await statusOf(id)).toBe("submitted");
  expect(yes(await press({ reason: "other_chosen", refuseNote: "谢谢" })).done).toBe(1);
  expect(await findMyApplication(services, student.actor, id, { locale })).toMatchObject({
    refusal: { code: "other_chosen", note: "谢谢" },
  });
});

test.each([
  ["00000000-0000-7000-8000-00000000abcd.1", true],
  [`${"-".repeat(36)}.1`, false],
  ["00000000-0000-7000-8000-00000000abcd", false],
  ["00000000-0000-7000-8000-00000000abcd.9999999999", false],
])("a ticked row %s is one: %s", (tick, is) => {
  expect(MoveApplicants.safeParse({ tick: [tick], deed: "review" }).success).toBe(is);
});

test("a batch invites, and a mentor moves nothing", async () => {
  const { student, recruiter, enterprise, listing } = await aMarket(services);
  const id = await anApplication(services, student.actor, listing.id);
  const mentor = await aRecruiter(services, enterprise.id, "mentor");
  const press = {
    ...{ tick: [await tickOf(id)], deed: "invite" as const, ...nothing },
    interviewAt: "2026-11-24T14:30",
  };
  const refused = yes(await moveApplicants(services, mentor, press));
  expect(refused).toMatchObject({
    done: 0,
    left: [{ refusal: { code: "application.not_yours_to_move" } }],
  });
  expect(yes(await moveApplicants(services, recruiter, press)).done).toBe(1);
  expect(await statusOf(id)).toBe("interview");
});

test("an invitation without an hour asks for one where a ticked listing has no open times", async () => {
  const { school, student, recruiter, enterprise, listing } = await aMarket(services);
  const bare = await aListing(services, enterprise.id, { title: "没有时间的岗位" });
  const [now, createdById] = [services.clock.now(), recruiter.personId];
  const [startsAt, endsAt] = [48, 49].map((hours) => new Date(now.getTime() + hours * 3_600_000));
  await services.db.interviewSlot.create({
    data: {
      ...{ id: newId(now.getTime()), listingId: listing.id, place: "一楼" },
      ...{ startsAt: startsAt!, endsAt: endsAt!, createdById, createdAt: now },
    },
  });
  const one = await anApplication(services, student.actor, listing.id);
  const two = await anApplication(services, (await aStudent(services, school)).actor, bare.id);
  const tick = [await tickOf(one), await tickOf(two)];
  const press = { tick, deed: "invite" as const, ...nothing };
  expect(await moveApplicants(services, recruiter, press)).toEqual({
    ok: false,
    refusal: { code: "application.times_missing", detail: { title: "没有时间的岗位" } },
  });
  expect(await Promise.all([one, two].map(statusOf))).toEqual(["submitted", "submitted"]);
  // A row that no invitation leads on from asks for no hour, and is left for what it is.
  await services.db.application.update({ where: { id: two }, data: { status: "withdrawn" } });
  const report = yes(await moveApplicants(services, recruiter, press));
  expect(report).toMatchObject({
    done: 1,
    left: [
      {
        applicationId: two,
        refusal: { code: "application.move_not_allowed", detail: { status: "withdrawn" } },
      },
    ],
  });
});

test("what colleagues note among themselves is in nothing that a student or a school reads", async () => {
  const { school, student, recruiter, enterprise, listing } = await aMarket(services);
  const id = await anApplication(services, student.actor, listing.id);
  const canary = "金丝雀之言：手有点抖";
  yes(await noteApplication(services, recruiter, { applicationId: id, remark: canary }));
  yes(await noteApplication(services, recruiter, { applicationId: id, remark: canary }));
  const mentor = await aRecruiter(services, enterprise.id, "mentor");
  const mine = await findApplicationForFirm(services, mentor, id, { locale });
  expect(mine?.notes.map(({ body }) => body)).toEqual([canary]);
  const adviser = await aSchoolStaff(services, school);
  const read = [
    await findMyApplication(services, student.actor, id, { locale }),
    await listMyApplications(services, student.actor),
    await listClassBoard(services, adviser, school.schoolClass.id, { locale }),
    await findApplicationForSchool(services, adviser, id, { locale }),
    await services.db.outboxEvent.findMany(),
    await services.db.auditEntry.findMany(),
    await services.db.notification.findMany(),
  ];
  expect(JSON.stringify(read)).not.toContain("金丝雀");
  const rival = await aRecruiter(services, (await anEnterprise(services)).id);
  expect(no(await noteApplication(services, rival, { applicationId: id, remark: "x" }))).toBe(
    "application.not_found",
  );
});

test("the first look of the firm counts, once, and changes no version", async () => {
  const { student, recruiter, listing } = await aMarket(services);
  const id = await anApplication(services, student.actor, listing.id);
  const rival = await aRecruiter(services, (await anEnterprise(services)).id);
  const see = (who: typeof recruiter) => seeApplication(services, who, { applicationId: id });
  expect(yes(await see(rival)).isFirst).toBe(false);
  const at = services.clock.now();
  expect(yes(await see(recruiter)).isFirst).toBe(true);
  services.clock.pass(1);
  expect(yes(await see(recruiter)).isFirst).toBe(false);
  const row = await services.db.application.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ seenAt: at, version: 1 });
  expect(
    await services.db.auditEntry.count({ where: { subjectId: id, action: "application.see" } }),
  ).toBe(1);
});

test("an application is given to a colleague, who is told; strangers and mentors give nothing", async () => {
  const { student, recruiter, enterprise, listing } = await aMarket(services);
  const applicationId = await anApplication(services, student.actor, listing.id);
  const colleague = await aRecruiter(services, enterprise.id);
  const mentor = await aRecruiter(services, enterprise.id, "mentor");
  const rival = await aRecruiter(services, (await anEnterprise(services)).id);
  const give = (who: typeof recruiter, assigneeId: string) =>
    assignApplication(services, who, { applicationId, assigneeId });
  expect((await listColleagues(services, recruiter)).map(({ id }) => id).sort()).toEqual(
    [recruiter, colleague, mentor].map(({ personId }) => personId).sort(),
  );
  expect(no(await give(recruiter, rival.personId))).toBe("application.assignee_unknown");
  expect(no(await give(mentor, colleague.personId))).toBe("account.not_allowed");
  expect(no(await give(rival, rival.personId))).toBe("application.not_found");
  yes(await give(recruiter, colleague.personId));
  yes(await give(recruiter, colleague.personId));
  const events = await services.db.outboxEvent.findMany({
    where: {
      name: "application.assigned",
      payload: { path: ["applicationId"], equals: applicationId },
    },
  });
  expect(events).toHaveLength(1);
  await tellParties(services, events[0]!.id);
  expect(
    await services.db.notification.findMany({ where: { about: "firm_assigned" } }),
  ).toMatchObject([{ personId: colleague.personId }]);
  const own = (who: typeof recruiter) =>
    listApplicants(services, who, listing.id, { assignee: "me", locale });
  expect((await own(colleague))?.rows.map(({ id }) => id)).toEqual([applicationId]);
  expect((await own(recruiter))?.rows).toEqual([]);
  yes(await give(recruiter, "nobody"));
  expect((await own(colleague))?.rows).toEqual([]);
});

test("conditions narrow one listing or all of the firm's, never another firm's", async () => {
  const { school, student, recruiter, enterprise, listing } = await aMarket(services);
  const second = await aListing(services, enterprise.id, { kind: "job", title: "仓库管理员" });
  const waiting = await anApplication(services, student.actor, listing.id);
  const job = await anApplication(services, student.actor, second.id);
  const draft = await aStudent(services, school);
  await services.db.application.create({
    data: {
      ...{ id: crypto.randomUUID(), listingId: listing.id, studentId: draft.actor.personId },
      ...{ enrolmentId: draft.enrolment.id, status: "draft", snapshot: {} },
      movedAt: services.clock.now(),
    },
  });
  const ask = async (asked: object, of: string | null = null) =>
    (await listApplicants(services, recruiter, of, { ...asked, locale }))?.rows.map(
      (row) => row.id,
    );
  expect(await ask({}, listing.id)).toEqual([waiting]);
  expect((await ask({}))?.sort()).toEqual([waiting, job].sort());
  expect(await ask({ q: "仓库" })).toEqual([job]);
  expect(await ask({ q: "100%_'" })).toEqual([]);
  expect(await ask({ listing: second.id })).toEqual([job]);
  expect(await ask({ school: "别的学校" })).toEqual([]);
  expect((await ask({ school: school.school.name, year: 3 }))?.length).toBe(2);
  expect(await ask({ due: "late" })).toEqual([]);
  expect(await ask({ group: "over" })).toEqual([]);
  expect((await ask({ shape: "columns" }))?.length).toBe(2);
  for (const sort of ["due", "applied", "moved", "school", "year"] as const) {
    for (const isTurned of [false, true]) expect((await ask({ sort, isTurned }))?.length).toBe(2);
  }
  services.clock.pass(24 * 6);
  expect((await ask({ due: "late" }))?.length).toBe(2);
  services.clock.pass(-24 * 6);
  const all = await listApplicants(services, recruiter, null, { locale });
  expect(all?.choices.listings.map(({ title }) => title).sort()).toEqual(
    [listing.title, "仓库管理员"].sort(),
  );
  expect(all?.choices.schools).toEqual([school.school.name]);
  expect(all?.choices.years).toEqual([3]);
  const rival = await aRecruiter(services, (await anEnterprise(services)).id);
  expect((await listApplicants(services, rival, null, { locale }))?.total).toBe(0);
  expect(await listApplicationsForFirm(services, rival, [waiting], { locale })).toEqual([]);
  expect(
    (await listApplicationsForFirm(services, recruiter, [job, waiting], { locale })).map(
      ({ id }) => id,
    ),
  ).toEqual([job, waiting]);
});

test("five hundred come page by page, columns with the first of each stage", async () => {
  const market = await aMarket(services);
  await aCrowd(services, market, 120);
  await services.db.application.updateMany({
    where: { listingId: market.listing.id },
    data: { snapshot: { skillCodes: [], majorCode: "" } },
  });
  const ask = (asked: object) =>
    listApplicants(services, market.recruiter, market.listing.id, { ...asked, locale });
  expect(await ask({ page: 1 })).toMatchObject({ found: 120, pages: 4 });
  const pages = await Promise.all([1, 2, 3, 4].map((page) => ask({ page })));
  const ids = pages.flatMap((page) => page?.rows.map(({ id }) => id) ?? []);
  expect(new Set(ids).size).toBe(120);
  expect((await ask({ shape: "columns" }))?.rows).toHaveLength(20);
});

test("views are one's own: saved, written over, renamed, deleted, twenty at most", async () => {
  const { recruiter, enterprise } = await aMarket(services);
  const other = await aRecruiter(services, enterprise.id);
  const page = "applicants" as const;
  const save = (name: string, query = "") =>
    changeViews(services, recruiter, { intent: "save", page, name, query });
  const { viewId } = yes(await save("我的", "?status=submitted&page=3&open=x&q=&assignee=me"));
  expect(yes(await save("我的", "assignee=me")).viewId).toBe(viewId);
  expect(await listViews(services, recruiter, page)).toEqual([
    { id: viewId, page, name: "我的", query: "assignee=me" },
  ]);
  expect(await listViews(services, other, page)).toEqual([]);
  expect(await listViews(services, recruiter, "class_board")).toEqual([]);
  const foreign = { intent: "delete", viewId } as const;
  expect(no(await changeViews(services, other, foreign))).toBe("view.not_found");
  yes(await save("别的"));
  const rename = (name: string) =>
    changeViews(services, recruiter, { intent: "rename", viewId, name });
  expect(no(await rename("别的"))).toBe("view.name_taken");
  yes(await rename("等我答复"));
  for (let n = 0; n < 18; n += 1) yes(await save(`第${n}个`));
  expect(no(await save("第二十一个"))).toBe("view.too_many");
  yes(await changeViews(services, recruiter, foreign));
  expect(no(await changeViews(services, recruiter, foreign))).toBe("view.not_found");
  expect(await listViews(services, recruiter)).toHaveLength(19);
});

test("what is taken out holds no formula and nothing that the law protects, and every time is written down", async () => {
  const { school, recruiter, enterprise, listing } = await aMarket(services);
  const minor = await aStudent(services, school, {
    name: "=HYPERLINK(1)",
    birthDate: "2009-06-17",
    phone: "13955556666",
    guardianPhone: "13877778888",
  });
  const id = await anApplication(services, minor.actor, listing.id);
  yes(await noteApplication(services, recruiter, { applicationId: id, remark: "不外传" }));
  const asked = { listingId: listing.id, query: "?page=9", format: "csv" } as const;
  const table = yes(await exportApplicants(services, recruiter, asked, locale));
  expect(table.rows).toHaveLength(1);
  const csv = csvOf(table);
  expect(csv).toContain('"\'=HYPERLINK(1)"');
  for (const secret of ["13955556666", "13877778888", "2009-06-17", "不外传"]) {
    expect(csv).not.toContain(secret);
  }
  const file = await sendTableFile(table, "xlsx");
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await file.arrayBuffer());
  book.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => expect(cell.type).toBe(ExcelJS.ValueType.String)),
    ),
  );
  expect(
    await services.db.auditEntry.count({
      where: { action: "applicants.export", subjectId: listing.id, actorId: recruiter.personId },
    }),
  ).toBe(1);
  const rival = await aRecruiter(services, (await anEnterprise(services)).id);
  expect(no(await exportApplicants(services, rival, asked, locale))).toBe("listing.not_found");
  const own = yes(await exportApplicants(services, rival, { ...asked, listingId: "" }, locale));
  expect(own.rows).toEqual([]);

  const adviser = await aSchoolStaff(services, school);
  const { id: classId } = school.schoolClass;
  const list = yes(
    await exportClass(services, adviser, classId, { query: "", format: "csv" }, locale),
  );
  expect(list.rows).toHaveLength(2);
  expect(csvOf(list)).not.toMatch(/13955556666|13877778888|2009-06-17/);
  const late = { query: "?group=none", format: "csv" } as const;
  expect(yes(await exportClass(services, adviser, classId, late, locale)).rows).toHaveLength(1);
  const stranger = { ...adviser, schoolId: enterprise.id };
  expect(no(await exportClass(services, stranger, classId, late, locale))).toBe(
    "account.not_found",
  );
});
