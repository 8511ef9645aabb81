// What somebody with bad intentions would try with placements and papers, one by one, through the very routes: each is
// refused, changes nothing, and stands in the trail under the name of whoever tried it.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { EnterpriseActor, SchoolActor } from "~/app/domain/permission";
import { confirmWeeks } from "~/app/features/journal/confirm-weeks.server";
import { askCode } from "~/app/features/guests/ask-code.server";
import { tryCode } from "~/app/features/guests/try-code.server";
import { drawUpPapers } from "~/app/features/papers/draw-up-papers.server";
import { movePaper } from "~/app/features/papers/move-paper.server";
import { openPaper } from "~/app/features/papers/open-paper.server";
import { sealPapers, signAsStudent } from "~/app/features/papers/sign-paper.server";
import { bringPile } from "~/app/features/piles/bring-pile.server";
import { readPile } from "~/app/features/piles/read-pile.server";
import { passFirstDays } from "~/app/features/placements/pass-first-days.server";
import { readPaperPrints } from "~/app/features/printing/read-paper-prints.server";
import { writePaperPdf } from "~/app/features/printing/write-paper-pdf.server";
import { guestCode, guestToken } from "~/app/platform/guest-link.server";
import { newId } from "~/app/platform/id";
import * as firmAssessment from "~/app/routes/enterprise.journals.$placementId.assessment";
import * as firmPaper from "~/app/routes/enterprise.papers.$paperId";
import * as firmPapers from "~/app/routes/enterprise.papers._index";
import * as file from "~/app/routes/files.$fileId";
import * as guestLink from "~/app/routes/g.$token";
import * as classHandbook from "~/app/routes/school.classes.$classId.handbook[.]pdf";
import * as certificates from "~/app/routes/school.certificates.pdf";
import * as incident from "~/app/routes/school.incidents.$incidentId";
import * as journalEntry from "~/app/routes/school.journals.$entryId";
import * as paper from "~/app/routes/school.papers.$paperId._index";
import * as paperPdf from "~/app/routes/school.papers.$paperId.pdf";
import * as pile from "~/app/routes/school.piles.$pileId._index";
import * as pilePage from "~/app/routes/school.piles.$pileId.pages.$pageId";
import * as placement from "~/app/routes/school.placements.$placementId._index";
import * as placementAssessment from "~/app/routes/school.placements.$placementId.assessment";
import * as editPlacement from "~/app/routes/school.placements.$placementId.edit";
import * as handbook from "~/app/routes/school.placements.$placementId.handbook[.]pdf";
import * as placementJournal from "~/app/routes/school.placements.$placementId.journal";
import * as placements from "~/app/routes/school.placements._index";
import * as visit from "~/app/routes/school.visits.$visitId";
import * as ownPaper from "~/app/routes/student.papers.$paperId";
import * as ownPdf from "~/app/routes/student.papers.$paperId_.pdf";
import { yes } from "../support/applications";
import { type Answer, attempt, type RouteModule } from "../support/attempts";
import { aDatabase, type TestServices } from "../support/database";
import {
  anEnterprise,
  aRecruiter,
  type ASchool,
  aSchool,
  aSchoolStaff,
  aStudent,
} from "../support/factories";
import { aPlacement, aRecord } from "../support/placements";
import { aWorkingStudent } from "../support/running";

type Student = Awaited<ReturnType<typeof aStudent>>;
let services: TestServices;
let school: ASchool;
let office: SchoolActor;
let boss: EnterpriseActor;
let student: Student;
let placementId: string;
/** Somebody of each sort to whom nothing of it belongs. */
let rival: EnterpriseActor;
let stranger: SchoolActor;
let classmate: Student;
const from = { address: "127.0.0.1", userAgent: "a test" };

const row = (id: string) => services.db.paper.findUniqueOrThrow({ where: { id } });
const hashOf = async (id: string) => (await row(id)).contentHash ?? "";
const versionOf = async () =>
  (await services.db.placement.findUniqueOrThrow({ where: { id: placementId } })).version;
const bySelf = async (paperId: string) =>
  signAsStudent(
    services,
    student.actor,
    {
      ...{ paperId, contentHash: await hashOf(paperId), typedName: student.person.name },
      drawing: "",
    },
    from,
  );
const seal = async (paperId: string, by: EnterpriseActor | SchoolActor) =>
  sealPapers(services, by, { papers: [`${paperId}.${await hashOf(paperId)}`] }, from);
const mayFixSeal = (personId: string, of: { enterpriseId: string } | { schoolId: string }) =>
  services.db.sealAuthority.create({
    data: {
      ...{ id: newId(services.clock.now().getTime()), personId, ...of, createdById: personId },
      ...{ validFrom: new Date("2026-11-01"), createdAt: services.clock.now() },
    },
  });
async function anOpen(kind: "consent" | "agreement") {
  const { paperIds } = yes(
    await drawUpPapers(services, office, { placementIds: [placementId], kind }),
  );
  yes(await openPaper(services, office, { paperId: paperIds[0]! }));
  return paperIds[0]!;
}
/** The newest link of a paper with a right code typed, as the browser of its holder keeps it. */
async function guardian(paperId: string) {
  const { id } = await services.db.guestLink.findFirstOrThrow({
    where: { paperId, revokedAt: null },
    orderBy: { createdAt: "desc" },
  });
  const token = guestToken(services.env, id);
  yes(await askCode(services, { token, by: "sms" }));
  const { codesSent } = await services.db.guestLink.findUniqueOrThrow({ where: { id } });
  const code = guestCode(services.env, id, codesSent);
  const { cookie } = yes(await tryCode(services, { token, code }, "a"));
  return { token, cookie: cookie.split(";")[0] ?? "" };
}
const signing = async (paperId: string, typedName: string) => ({
  ...{ intent: "sign", paperId, contentHash: await hashOf(paperId), typedName, drawing: "" },
});
async function aSignedConsent() {
  const paperId = await anOpen("consent");
  yes(await bySelf(paperId));
  const { token, cookie } = await guardian(paperId);
  const path = `/g/${token}`;
  const form = await signing(paperId, "林家长");
  const signed = await attempt(services, null, guestLink, {
    path,
    params: { token },
    form,
    cookie,
  });
  expect(signed).toMatchObject({ status: 302, refusal: null });
  return { paperId, token, cookie };
}
async function aSignedAgreement() {
  await aSignedConsent();
  const paperId = await anOpen("agreement");
  yes(await bySelf(paperId));
  yes(await seal(paperId, boss));
  yes(await seal(paperId, office));
  return paperId;
}
/** Refused, and written down under the name of who tried. */
function expectRefused(answer: Answer, by: { personId: string }, refusal: string | null = null) {
  expect({ refusal: answer.refusal, status: answer.status >= 400 }).toEqual({
    ...{ refusal, status: true },
  });
  expect(answer.audited).toHaveLength(1);
  const [actor, , method, , said] = answer.audited[0]!;
  expect(actor).toBe(by.personId);
  expect(method).toMatch(/GET|POST/);
  expect(said).toBe(refusal ?? String(answer.status));
}

beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
beforeEach(async () => {
  services.clock.set("2027-02-20T10:00:00+08:00");
  await services.pool.query(`delete from "RateLimit"`);
  school = await aSchool(services);
  student = await aStudent(services, school, { passwordHash: "x" });
  classmate = await aStudent(services, school, { passwordHash: "x" });
  office = await aSchoolStaff(services, school, "internship_office");
  stranger = await aSchoolStaff(services, await aSchool(services), "internship_office");
  const firm = await anEnterprise(services, { staffCount: 500 });
  boss = await aRecruiter(services, firm.id, "enterprise_admin");
  rival = await aRecruiter(services, (await anEnterprise(services)).id, "enterprise_admin");
  await mayFixSeal(boss.personId, { enterpriseId: firm.id });
  await mayFixSeal(rival.personId, { enterpriseId: rival.enterpriseId });
  await mayFixSeal(office.personId, { schoolId: school.school.id });
  await mayFixSeal(stranger.personId, { schoolId: stranger.schoolId });
  placementId = (await aPlacement(services, student, firm)).id;
  const at = { schoolId: school.school.id };
  for (const kind of ["firm_check", "inspection"] as const)
    await aRecord(services, kind, { ...at, enterpriseId: firm.id });
  for (const kind of ["insurance", "training", "plan"] as const)
    await aRecord(services, kind, { ...at, placementId });
});

describe("signing for another", () => {
  test("a classmate does not reach the paper, and types no other's name under an own one", async () => {
    const paperId = await anOpen("consent");
    const asked = { path: `/student/papers/${paperId}`, params: { paperId } };
    const form = await signing(paperId, student.person.name);
    expectRefused(
      await attempt(services, classmate.actor, ownPaper, { ...asked, form }),
      classmate.actor,
      "paper.not_found",
    );
    const other = { ...form, typedName: "别的人" };
    expectRefused(
      await attempt(services, student.actor, ownPaper, { ...asked, form: other }),
      student.actor,
      "paper.name_differs",
    );
    const places = await services.db.paperSignature.findMany({ where: { paperId } });
    expect(places.map(({ signedAt }) => signedAt)).toEqual([null, null]);
  });

  test("another firm and another school set no seal, though theirs is on file", async () => {
    await aSignedConsent();
    const paperId = await anOpen("agreement");
    const line = `${paperId}.${await hashOf(paperId)}`;
    const ofFirm = { path: "/enterprise/papers", form: { tick: line } };
    expectRefused(await attempt(services, rival, firmPapers, ofFirm), rival, "paper.not_found");
    const ofSchool = {
      ...{ path: `/school/papers/${paperId}`, params: { paperId } },
      form: { intent: "seal", papers: line },
    };
    expectRefused(await attempt(services, stranger, paper, ofSchool), stranger, "paper.not_found");
    const place = { paperId, party: { in: ["firm", "school"] as ("firm" | "school")[] } };
    const seals = await services.db.paperSignature.findMany({ where: place });
    expect(seals.map(({ signedAt }) => signedAt)).toEqual([null, null]);
  });

  test("a link signs for nobody but its own party, on no paper but its own", async () => {
    const consent = await anOpen("consent");
    const { token, cookie } = await guardian(consent);
    const other = await aPlacement(services, classmate, { id: boss.enterpriseId });
    const { paperIds } = yes(
      await drawUpPapers(services, office, { placementIds: [other.id], kind: "consent" }),
    );
    yes(await openPaper(services, office, { paperId: paperIds[0]! }));
    const asked = { path: `/g/${token}`, params: { token }, cookie };
    const form = { ...(await signing(paperIds[0]!, "林家长")), party: "student" };
    const answer = await attempt(services, null, guestLink, { ...asked, form });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    const given = { signedAt: { not: null } };
    expect(await services.db.paperSignature.count({ where: { ...given, paperId: consent } })).toBe(
      0,
    );
    expect(
      await services.db.paperSignature.count({ where: { ...given, paperId: paperIds[0]! } }),
    ).toBe(0);
  });
});

describe("replaying a link", () => {
  test("one that has acted, one without its proof, one whose code is another's, one that was taken back", async () => {
    const { paperId, token, cookie } = await aSignedConsent();
    const asked = { path: `/g/${token}`, params: { token } };
    const form = await signing(paperId, "林家长");
    const again = await attempt(services, null, guestLink, { ...asked, form, cookie });
    expect(again).toMatchObject({ status: 409, refusal: "guest.spent" });
    const agreement = await anOpen("agreement");
    const { id } = await services.db.guestLink.findFirstOrThrow({ where: { paperId } });
    await services.db.guestLink.update({ where: { id }, data: { usedAt: null } });
    const bare = await attempt(services, null, guestLink, { ...asked, form });
    expect(bare).toMatchObject({ status: 403, refusal: "guest.not_proved" });
    const moved = await attempt(services, null, guestLink, {
      ...{ ...asked, cookie },
      form: await signing(agreement, "林家长"),
    });
    expect(moved.status).toBeGreaterThanOrEqual(400);
    await services.db.guestLink.update({
      where: { id },
      data: { revokedAt: services.clock.now() },
    });
    expect((await attempt(services, null, guestLink, { ...asked, form, cookie })).status).toBe(404);
    const signed = await services.db.paperSignature.count({
      where: { paperId: { in: [paperId, agreement] }, party: "guardian", signedAt: { not: null } },
    });
    expect(signed).toBe(1);
  });

  test("a mentor's link confirms no week of another placement", async () => {
    const of = { studentId: classmate.person.id, enterpriseId: boss.enterpriseId };
    const other = await aWorkingStudent(services, { ...of, visitedById: office.personId });
    const guest = { role: "guest", personId: null, name: "周师傅", placementId } as const;
    const week = { placementId: other.placementId, weekOf: other.weekOf, note: "" };
    const answer = await confirmWeeks(services, guest, week);
    expect(answer).toMatchObject({ ok: false, refusal: { code: "journal.not_found" } });
    const entry = await services.db.journalEntry.findUniqueOrThrow({
      where: { id: other.entryId },
    });
    expect(entry.confirmedAt).toBeNull();
  });
});

describe("changing what was signed", () => {
  test("on the page of the placement: the terms stand, and who tried is named", async () => {
    const paperId = await aSignedAgreement();
    const found = await services.db.placement.findUniqueOrThrow({ where: { id: placementId } });
    const form = {
      ...{ version: String(found.version), startsOn: "2027-03-01", endsOn: "2027-08-31" },
      ...{ title: "电梯维修", tasks: "设备点检", pay: "1000", hoursPerDay: "12" },
      ...{ mentorName: "周师傅", contactName: "何经理" },
    };
    const asked = { path: `/school/placements/${placementId}/edit`, params: { placementId }, form };
    const answer = await attempt(services, office, editPlacement, asked);
    expectRefused(answer, office, "placement.paper_stands");
    const after = await services.db.placement.findUniqueOrThrow({ where: { id: placementId } });
    expect(after.terms).toEqual(found.terms);
    expect((await row(paperId)).state).toBe("signed");
  });

  test("in the database itself: words, number, placement, names and trail are kept by it", async () => {
    const paperId = await aSignedAgreement();
    const other = await aPlacement(services, classmate, { id: boss.enterpriseId });
    const signature = await services.db.paperSignature.findFirstOrThrow({
      where: { paperId, party: "student" },
    });
    const attacks = [
      `update "Paper" set content = '{}' where id = '${paperId}'`,
      `update "Paper" set terms = '{"pay":1}' where id = '${paperId}'`,
      `update "Paper" set "contentHash" = repeat('0', 64) where id = '${paperId}'`,
      `update "Paper" set "frozenAt" = now() - interval '1 year' where id = '${paperId}'`,
      `update "Paper" set number = '1999-0001' where id = '${paperId}'`,
      `update "Paper" set kind = 'consent' where id = '${paperId}'`,
      `update "Paper" set "placementId" = '${other.id}' where id = '${paperId}'`,
      `update "Paper" set "schoolId" = '${stranger.schoolId}' where id = '${paperId}'`,
      `delete from "Paper" where id = '${paperId}'`,
      `update "PaperSignature" set "typedName" = '别人' where id = '${signature.id}'`,
      `update "PaperSignature" set "signedAt" = "signedAt" - interval '30 days' where id = '${signature.id}'`,
      `update "PaperSignature" set evidence = '{}' where id = '${signature.id}'`,
      `update "PaperSignature" set party = 'guardian' where id = '${signature.id}'`,
      `update "PaperSignature" set "signerName" = '别人' where id = '${signature.id}'`,
      `update "PaperSignature" set "personId" = '${classmate.person.id}' where id = '${signature.id}'`,
      `delete from "PaperSignature" where id = '${signature.id}'`,
      `update "PaperStep" set at = at - interval '1 year' where "paperId" = '${paperId}'`,
      `delete from "PaperStep" where "paperId" = '${paperId}'`,
    ];
    const before = [await row(paperId), signature];
    for (const sql of attacks) await expect(services.pool.query(sql), sql).rejects.toThrow();
    const now = await services.db.paperSignature.findUniqueOrThrow({
      where: { id: signature.id },
    });
    expect([await row(paperId), now]).toEqual(before);
  });
});

describe("reading what is another's by its id", () => {
  test("of another school: placement, papers, handbooks, weeks, calls for help, visits, piles, files", async () => {
    const teacher = await aSchoolStaff(services, school);
    const working = await aWorkingStudent(services, {
      ...{ studentId: student.person.id, enterpriseId: boss.enterpriseId },
      visitedById: teacher.personId,
    });
    const paperId = await anOpen("consent");
    const prints = await readPaperPrints(services, { id: paperId });
    const how = { createdAt: services.clock.now(), verifyAt: "", withRecord: false };
    const pdf = await writePaperPdf(prints.get(paperId)!, how);
    const files = [{ name: "x.pdf", bytes: pdf }];
    const { pileId } = yes(await bringPile(services, office, { files }));
    await readPile(services, pileId);
    const page = await services.db.scanPage.findFirstOrThrow({ where: { pileId } });
    const { id: classId } = school.schoolClass;
    const { placementId: at, incidentId, entryId, visitId } = working;
    const tried: [RouteModule, string, Record<string, string>][] = [
      [placement, `/school/placements/${at}`, { placementId: at }],
      [editPlacement, `/school/placements/${at}/edit`, { placementId: at }],
      [placementJournal, `/school/placements/${at}/journal`, { placementId: at }],
      [placementAssessment, `/school/placements/${at}/assessment`, { placementId: at }],
      [handbook, `/school/placements/${at}/handbook.pdf`, { placementId: at }],
      [classHandbook, `/school/classes/${classId}/handbook.pdf`, { classId }],
      [journalEntry, `/school/journals/${entryId}`, { entryId }],
      [incident, `/school/incidents/${incidentId}`, { incidentId }],
      [visit, `/school/visits/${visitId}`, { visitId }],
      [paper, `/school/papers/${paperId}`, { paperId }],
      [paperPdf, `/school/papers/${paperId}/pdf`, { paperId }],
      [pile, `/school/piles/${pileId}`, { pileId }],
      [pilePage, `/school/piles/${pileId}/pages/${page.id}`, { pileId, pageId: page.id }],
      [file, `/files/${page.imageId ?? ""}`, { fileId: page.imageId ?? "" }],
    ];
    for (const [route, path, params] of tried) {
      const own = await attempt(services, office, route, { path, params });
      // Pages of piles are sent by their own address alone.
      const isOpen = route === file || own.status === 200;
      expect([path, isOpen]).toEqual([path, true]);
      const answer = await attempt(services, stranger, route, { path, params });
      expect([path, answer.status]).toEqual([path, 404]);
      expectRefused(answer, stranger);
    }
    const ids = `/school/certificates/pdf?class=${classId}&state=valid`;
    expect((await attempt(services, stranger, certificates, { path: ids })).status).toBe(404);
  });

  test("of another firm or student: the agreement, the assessment, the own papers", async () => {
    await aSignedConsent();
    const paperId = await anOpen("agreement");
    const ofFirm = { path: `/enterprise/papers/${paperId}`, params: { paperId } };
    expect((await attempt(services, boss, firmPaper, ofFirm)).status).toBe(200);
    expectRefused(await attempt(services, rival, firmPaper, ofFirm), rival);
    const assessed = {
      path: `/enterprise/journals/${placementId}/assessment`,
      params: { placementId },
    };
    expectRefused(await attempt(services, rival, firmAssessment, assessed), rival);
    const ofStudent = { path: `/student/papers/${paperId}`, params: { paperId } };
    expect((await attempt(services, student.actor, ownPaper, ofStudent)).status).toBe(200);
    const { actor } = classmate;
    expectRefused(await attempt(services, actor, ownPaper, ofStudent), actor);
    expectRefused(
      await attempt(services, actor, ownPdf, { ...ofStudent, path: `${ofStudent.path}/pdf` }),
      actor,
    );
  });

  test("a firm reads no call for help, not even of its own student, and no consent", async () => {
    const working = await aWorkingStudent(services, {
      ...{ studentId: student.person.id, enterpriseId: boss.enterpriseId },
      visitedById: office.personId,
    });
    const { incidentId } = working;
    const asked = { path: `/school/incidents/${incidentId}`, params: { incidentId } };
    const answer = await attempt(services, boss, incident, asked);
    expect(answer.status).toBe(403);
    expectRefused(answer, boss);
    const { paperId } = await aSignedConsent();
    const consent = { path: `/enterprise/papers/${paperId}`, params: { paperId } };
    expectRefused(await attempt(services, boss, firmPaper, consent), boss);
  });
});

describe("dating back, and starting without a signature", () => {
  test("a first day in the past, and an amendment that reaches back", async () => {
    const form = { tick: placementId, startsOn: "2027-02-19", reason: "补手续" };
    const moved = await attempt(services, office, placements, { path: "/school/placements", form });
    expectRefused(moved, office, "placement.start_past");
    const paperId = await aSignedAgreement();
    yes(await movePaper(services, office, { paperId, step: "validate" }));
    const amend = { intent: "amend", kind: "dates", startsOn: "2027-02-01", endsOn: "2027-08-31" };
    const asked = { path: `/school/papers/${paperId}`, params: { paperId }, form: amend };
    expectRefused(await attempt(services, office, paper, asked), office, "paper.days_back");
    const { startsOn } = await services.db.placement.findUniqueOrThrow({
      where: { id: placementId },
    });
    expect(startsOn).toEqual(new Date("2027-03-01"));
  });

  test("nobody presses a start, and the clock begins nothing while a name is missing", async () => {
    await aSignedConsent();
    const paperId = await anOpen("agreement");
    yes(await bySelf(paperId));
    const asked = { path: `/school/placements/${placementId}`, params: { placementId } };
    const version = String(await versionOf());
    const press = { intent: "step", step: "start", version };
    const pressed = await attempt(services, office, placement, { ...asked, form: press });
    expect(pressed.status).toBe(422);
    const valid = { intent: "validate" };
    const early = { path: `/school/papers/${paperId}`, params: { paperId }, form: valid };
    expectRefused(await attempt(services, office, paper, early), office, "paper.step_not_allowed");
    services.clock.set("2027-03-01T08:00:00+08:00");
    await passFirstDays(services);
    const { state } = await services.db.placement.findUniqueOrThrow({
      where: { id: placementId },
    });
    expect(state).toBe("confirmed");
  });
});

test("a page that another school has stamped counts for nobody in a pile", async () => {
  const paperId = await anOpen("consent");
  const prints = await readPaperPrints(services, { id: paperId });
  const how = { createdAt: services.clock.now(), verifyAt: "", withRecord: false };
  const files = [{ name: "x.pdf", bytes: await writePaperPdf(prints.get(paperId)!, how) }];
  const { pileId } = yes(await bringPile(services, stranger, { files }));
  await readPile(services, pileId);
  const pages = await services.db.scanPage.findMany({ where: { pileId } });
  expect(pages.length).toBeGreaterThan(0);
  for (const { reading, paperId: of, inkOf } of pages)
    expect([reading, of, inkOf]).toEqual(["foreign", null, []]);
});
