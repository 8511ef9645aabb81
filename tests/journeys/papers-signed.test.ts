// A class's papers without scripts: the office draws up, the guardian signs by a link and a code, the student in the own
// account, firm and school by seal; opening a page changes nothing, and anybody may look the paper up.
import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/app/paths";
import { guestCode, guestToken } from "~/app/platform/guest-link.server";
import { newId } from "~/app/platform/id";
import { type App, startApp } from "../support/app";
import { anEnterprise, aRecruiter, aSchool, aSchoolStaff, aStudent } from "../support/factories";
import { aPlacement, aRecord } from "../support/placements";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test("from the consent to a valid agreement", async () => {
  const { services } = app;
  const { db, clock, env } = services;
  const school = await aSchool(services);
  const student = await aStudent(services, school, { passwordHash: "x" });
  const office = await aSchoolStaff(services, school, "internship_office");
  const firm = await anEnterprise(services, { staffCount: 500 });
  const boss = await aRecruiter(services, firm.id, "enterprise_admin");
  const { id: placementId } = await aPlacement(services, student, firm, {
    teacherId: office.personId,
  });
  const at = { schoolId: school.school.id };
  for (const kind of ["firm_check", "inspection"] as const)
    await aRecord(services, kind, { ...at, enterpriseId: firm.id });
  for (const kind of ["insurance", "training"] as const)
    await aRecord(services, kind, { ...at, placementId });
  const seal = { validFrom: new Date("2026-11-01"), createdAt: clock.now() };
  for (const who of [
    { personId: boss.personId, enterpriseId: firm.id },
    { personId: office.personId, ...at },
  ])
    await db.sealAuthority.create({
      data: { id: newId(clock.now().getTime()), ...who, ...seal, createdById: who.personId },
    });
  const desk = app.as(office);

  const drawn = await desk.submit(paths.school.papers(), { tick: placementId, kind: "consent" });
  expect(drawn.text).toContain("已发出 1 份");
  const consent = await db.paper.findFirstOrThrow({ where: { placementId, kind: "consent" } });
  expect((await desk.open(paths.school.paper(consent.id))).text).toContain("再发链接");

  const link = await db.guestLink.findFirstOrThrow({ where: { paperId: consent.id } });
  const here = paths.guest.link(guestToken(env, link.id));
  const guardian = app.visitor();
  const opened = await guardian.open(here);
  expect(opened.text).toContain("请老师打电话给我");
  expect(opened.text).toContain("这一页从不收钱");
  expect((await db.guestLink.findUniqueOrThrow({ where: { id: link.id } })).openedAt).toBeNull();
  const door = await guardian.open(`${here}?do=agree`);
  expect(door.text).toContain("先确认是您本人");
  await guardian.post(`${here}?do=agree`, new URLSearchParams({ intent: "ask_code", by: "sms" }));
  const code = guestCode(env, link.id, 1);
  const proved = await guardian.submit(`${here}?do=agree`, { code });
  expect(proved.text).toContain("您的姓名");
  const signed = await guardian.send(proved, { typedName: "林家长" });
  expect(signed.text).toContain("您已经签名");

  const mine = app.as(student.actor);
  expect((await mine.open(paths.student.papers())).text).toContain("知情同意书");
  const own = await mine.submit(paths.student.paper(consent.id), {
    typedName: student.person.name,
  });
  expect(own.text).toContain("你已经签名");

  await desk.submit(paths.school.papers(), { tick: placementId, kind: "agreement" });
  const agreement = await db.paper.findFirstOrThrow({ where: { placementId, kind: "agreement" } });
  await mine.submit(paths.student.paper(agreement.id), { typedName: student.person.name });
  const firmDesk = app.as(boss);
  expect((await firmDesk.open(paths.enterprise.paper(agreement.id))).text).toContain("第一条");
  expect((await firmDesk.open(paths.enterprise.paper(consent.id))).status).toBe(404);
  const tick = `${agreement.id}.${agreement.contentHash ?? ""}`;
  expect((await firmDesk.submit(paths.enterprise.papers(), { tick })).text).toContain("已盖章");
  const sealed = await desk.post(
    paths.school.paper(agreement.id),
    new URLSearchParams({ intent: "seal", papers: tick }),
  );
  expect(sealed.status).toBe(302);
  await desk.post(paths.school.paper(agreement.id), new URLSearchParams({ intent: "validate" }));
  const { state, verifyCode } = await db.paper.findUniqueOrThrow({ where: { id: agreement.id } });
  expect(state).toBe("valid");
  expect((await desk.open(paths.school.paper(agreement.id))).text).toContain("补充协议");

  const looked = await app
    .visitor()
    .open(`${paths.verify.ask()}?code=${(verifyCode ?? "").toLowerCase()}`);
  expect(looked.text).toContain("已生效");
  expect(looked.text).not.toContain(student.person.name);
});
