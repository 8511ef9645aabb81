// Papers from the draft to what holds: who may do what, what a signature leaves behind, and that nobody signs for another,
// twice, or under other words than were shown.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { EnterpriseActor, SchoolActor } from "~/app/domain/permission";
import { amendPaper } from "~/app/features/papers/amend-paper.server";
import { askForCall, settleCall } from "~/app/features/papers/ask-for-call.server";
import { drawUpPapers } from "~/app/features/papers/draw-up-papers.server";
import { expirePapers } from "~/app/features/papers/expire-papers.server";
import { movePaper } from "~/app/features/papers/move-paper.server";
import { listPlacementPapers } from "~/app/features/papers/read-placement-papers.server";
import { openPaper } from "~/app/features/papers/open-paper.server";
import { refuseAsGuest, refusePaper } from "~/app/features/papers/refuse-paper.server";
import { replacePaper } from "~/app/features/papers/replace-paper.server";
import { sendLinkAgain, tellCode } from "~/app/features/papers/send-link.server";
import { sealPapers, signAsGuest, signAsStudent } from "~/app/features/papers/sign-paper.server";
import { askCode } from "~/app/features/guests/ask-code.server";
import { findGuest, type Guest } from "~/app/features/guests/find-guest.server";
import { tryCode } from "~/app/features/guests/try-code.server";
import { guestCode, guestToken } from "~/app/platform/guest-link.server";
import { printPapers } from "~/app/features/printing/print-papers.server";
import { newId } from "~/app/platform/id";
import { no, yes } from "../support/applications";
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
import { aStandingPaper } from "../support/standing-paper";

let services: TestServices;
let school: ASchool;
let office: SchoolActor;
let adviser: SchoolActor;
let boss: EnterpriseActor;
let student: Awaited<ReturnType<typeof aStudent>>;
let firm: Awaited<ReturnType<typeof anEnterprise>>;
let placementId: string;
const from = { address: "127.0.0.1", userAgent: "a test" };

const row = (id: string) => services.db.paper.findUniqueOrThrow({ where: { id } });
const stateOf = async (id: string) => (await row(id)).state;
const hashOf = async (id: string) => (await row(id)).contentHash ?? "";
const steps = async (paperId: string) =>
  (await services.db.paperStep.findMany({ where: { paperId }, orderBy: { id: "asc" } })).map(
    ({ step, to }) => `${step}:${to}`,
  );
const drawUp = async (kind: "consent" | "agreement", by = office) => {
  const { paperIds } = yes(await drawUpPapers(services, by, { placementIds: [placementId], kind }));
  return paperIds[0]!;
};
async function anOpen(kind: "consent" | "agreement") {
  const paperId = await drawUp(kind);
  yes(await openPaper(services, office, { paperId }));
  return paperId;
}
/** Somebody with the newest link of a paper, who has typed the code. */
async function guestOf(paperId: string, proved = true): Promise<Guest> {
  const link = await services.db.guestLink.findFirstOrThrow({
    where: { paperId, revokedAt: null },
    orderBy: { createdAt: "desc" },
  });
  const token = guestToken(services.env, link.id);
  let cookie = "";
  if (proved) {
    yes(await askCode(services, { token, by: "sms" }));
    const { codesSent } = await services.db.guestLink.findUniqueOrThrow({ where: { id: link.id } });
    const code = guestCode(services.env, link.id, codesSent);
    cookie = yes(await tryCode(services, { token, code }, "a")).cookie.split(";")[0] ?? "";
  }
  const request = new Request("http://test/", { headers: { cookie } });
  return (await findGuest(services, request, token))!.guest;
}
const words = async (paperId: string, typedName: string) => ({
  ...{ paperId, contentHash: await hashOf(paperId), typedName, drawing: "M1 2L3 4" },
});
const bySelf = async (paperId: string, who = student.actor, typedName = student.person.name) =>
  signAsStudent(services, who, await words(paperId, typedName), from);
const byGuardian = async (paperId: string, guest?: Guest) =>
  signAsGuest(services, guest ?? (await guestOf(paperId)), await words(paperId, "林家长"), from);
const seal = async (paperId: string, by: EnterpriseActor | SchoolActor) =>
  sealPapers(services, by, { papers: [`${paperId}.${await hashOf(paperId)}`] }, from);
const mayFixSeal = (personId: string, of: { enterpriseId: string } | { schoolId: string }) =>
  services.db.sealAuthority.create({
    data: {
      ...{ id: newId(services.clock.now().getTime()), personId, ...of, createdById: personId },
      ...{ validFrom: new Date("2026-11-01"), createdAt: services.clock.now() },
    },
  });
async function aSignedConsent() {
  const paperId = await anOpen("consent");
  yes(await bySelf(paperId));
  yes(await byGuardian(paperId));
  return paperId;
}
async function aSignedAgreement() {
  await aSignedConsent();
  const paperId = await anOpen("agreement");
  yes(await bySelf(paperId));
  yes(await seal(paperId, boss));
  yes(await seal(paperId, office));
  return paperId;
}

beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
beforeEach(async () => {
  services.clock.set("2027-02-20T10:00:00+08:00");
  school = await aSchool(services);
  student = await aStudent(services, school, { passwordHash: "x" });
  office = await aSchoolStaff(services, school, "internship_office");
  adviser = await aSchoolStaff(services, school);
  firm = await anEnterprise(services, { staffCount: 500 });
  boss = await aRecruiter(services, firm.id, "enterprise_admin");
  await mayFixSeal(boss.personId, { enterpriseId: firm.id });
  await mayFixSeal(office.personId, { schoolId: school.school.id });
  placementId = (await aPlacement(services, student, firm, { teacherId: adviser.personId })).id;
  const at = { schoolId: school.school.id };
  for (const kind of ["firm_check", "inspection"] as const)
    await aRecord(services, kind, { ...at, enterpriseId: firm.id });
  for (const kind of ["insurance", "training", "plan"] as const)
    await aRecord(services, kind, { ...at, placementId });
});

describe("the way of an agreement", () => {
  test("from the consent of the family to what holds", async () => {
    const consent = await aSignedConsent();
    expect(await stateOf(consent)).toBe("signed");
    expect((await row(consent)).number).toMatch(/^2027-\d{4}-C$/);
    const paperId = await anOpen("agreement");
    expect((await row(paperId)).number).toBe((await row(consent)).number.replace("-C", ""));
    yes(await bySelf(paperId));
    yes(await seal(paperId, boss));
    expect(await stateOf(paperId)).toBe("signing");
    yes(await seal(paperId, office));
    expect(await stateOf(paperId)).toBe("signed");
    yes(await movePaper(services, office, { paperId, step: "validate" }));
    expect(await stateOf(paperId)).toBe("valid");
    expect(await stateOf(consent)).toBe("valid");
    expect((await steps(paperId)).sort()).toEqual([
      ...["open:signing", "sign:signed", "sign:signing", "sign:signing", "validate:valid"],
    ]);
  });

  test("the agreement waits for the consent, and a place for every name is asked", async () => {
    const paperId = await drawUp("agreement");
    expect(no(await openPaper(services, office, { paperId }))).toBe("paper.consent_first");
    await anOpen("consent");
    expect(no(await openPaper(services, office, { paperId }))).toBe("paper.consent_first");
  });

  test("a second press draws nothing up twice, and another school finds nothing", async () => {
    const first = await drawUp("consent");
    expect(await drawUp("consent")).toBe(first);
    const stranger = await aSchoolStaff(services, await aSchool(services), "internship_office");
    const input = { placementIds: [placementId], kind: "consent" as const };
    expect(no(await drawUpPapers(services, stranger, input))).toBe("placement.not_found");
    expect(no(await openPaper(services, stranger, { paperId: first }))).toBe("paper.not_found");
  });

  test("what is not said, and what the law forbids, is not sent out", async () => {
    await services.db.placement.update({
      where: { id: placementId },
      data: { terms: { ...((await placement()).terms as object), place: "" } },
    });
    const paperId = await drawUp("consent");
    expect(no(await openPaper(services, office, { paperId }))).toBe("paper.terms_missing");
    await services.db.placement.update({
      where: { id: placementId },
      data: { terms: { ...((await placement()).terms as object), place: "x", labourGrade: 4 } },
    });
    expect(no(await openPaper(services, office, { paperId }))).toBe("paper.law_hinders");
  });

  test("is not valid while a document of the law is missing", async () => {
    const paperId = await aSignedAgreement();
    await services.db.internshipRecord.deleteMany({ where: { placementId, kind: "insurance" } });
    const input = { paperId, step: "validate" as const };
    expect(no(await movePaper(services, office, input))).toBe("paper.law_hinders");
    expect(no(await movePaper(services, adviser, input))).toBe("paper.not_yours_to_move");
  });

  test("is given back with a reason, and not once somebody works", async () => {
    const paperId = await aSignedAgreement();
    yes(await movePaper(services, office, { paperId, step: "validate" }));
    const back = { paperId, step: "give_back" as const };
    expect(no(await movePaper(services, office, back))).toBe("paper.reason_needed");
    await services.db.placement.update({ where: { id: placementId }, data: { state: "running" } });
    const said = { ...back, reason: "章不对" };
    expect(no(await movePaper(services, office, said))).toBe("paper.started_already");
    await services.db.placement.update({
      where: { id: placementId },
      data: { state: "confirmed" },
    });
    yes(await movePaper(services, office, said));
    expect(await stateOf(paperId)).toBe("signed");
  });
});
const placement = () => services.db.placement.findUniqueOrThrow({ where: { id: placementId } });

describe("a signature", () => {
  test("says who, when, how, under which words, and stays as it was given", async () => {
    const paperId = await anOpen("consent");
    yes(await byGuardian(paperId));
    const given = await services.db.paperSignature.findFirstOrThrow({
      where: { paperId, party: "guardian" },
    });
    expect(given).toMatchObject({
      ...{ method: "link", typedName: "林家长", drawing: "M1 2L3 4", signerName: "林家长" },
      ...{ contentHash: await hashOf(paperId), signedAt: services.clock.now() },
      evidence: { ip: "127.0.0.1", userAgent: "a test", codeBy: "sms" },
    });
    const { db } = services;
    const where = { id: given.id };
    await expect(db.paperSignature.update({ where, data: { typedName: "x" } })).rejects.toThrow();
    await expect(db.paperSignature.delete({ where })).rejects.toThrow();
    await expect(
      db.paper.update({ where: { id: paperId }, data: { content: {} } }),
    ).rejects.toThrow();
  });

  test("is given once, by the own hand, under the words that were shown", async () => {
    const paperId = await anOpen("consent");
    const other = await aStudent(services, school);
    expect(no(await bySelf(paperId, other.actor))).toBe("paper.not_found");
    expect(no(await bySelf(paperId, student.actor, "别人"))).toBe("paper.name_differs");
    const shown = { ...(await words(paperId, student.person.name)), contentHash: "0".repeat(64) };
    expect(no(await signAsStudent(services, student.actor, shown, from))).toBe(
      "paper.changed_meanwhile",
    );
    yes(await bySelf(paperId));
    expect(no(await bySelf(paperId))).toBe("paper.signed_already");
  });

  test("of a guest needs a code, counts for the own paper alone, and a link acts once", async () => {
    const paperId = await anOpen("consent");
    expect(no(await byGuardian(paperId, await guestOf(paperId, false)))).toBe("guest.not_proved");
    const guest = await guestOf(paperId);
    const elsewhere = { ...guest, paperId: newId(1) };
    expect(no(await byGuardian(paperId, elsewhere))).toBe("paper.not_found");
    yes(await byGuardian(paperId, guest));
    expect(no(await byGuardian(paperId, guest))).toBe("paper.signed_already");
    const again = await guestOf(paperId, false);
    expect(again.isSpent).toBe(true);
    expect(no(await byGuardian(paperId, { ...again, isProved: true }))).toBe("guest.spent");
  });

  test("of a firm needs a letter on file that holds today, of that firm", async () => {
    await aSignedConsent();
    const paperId = await anOpen("agreement");
    const clerk = await aRecruiter(services, firm.id);
    expect(no(await seal(paperId, clerk))).toBe("paper.seal_not_on_file");
    const rivals = await anEnterprise(services);
    const rival = await aRecruiter(services, rivals.id, "enterprise_admin");
    await mayFixSeal(rival.personId, { enterpriseId: rivals.id });
    expect(no(await seal(paperId, rival))).toBe("paper.not_found");
    await services.db.sealAuthority.updateMany({
      where: { personId: boss.personId },
      data: { validUntil: new Date("2027-02-19") },
    });
    expect(no(await seal(paperId, boss))).toBe("paper.seal_not_on_file");
  });

  test("a firm never reads a consent", async () => {
    const consent = await anOpen("consent");
    expect(no(await seal(consent, boss))).toBe("paper.not_found");
    const no_ = { paperId: consent, reason: "x" };
    expect(no(await refusePaper(services, boss, no_))).toBe("paper.not_found");
  });
});

describe("a no", () => {
  test("of the guardian ends the consent, and nobody signs it any more", async () => {
    const paperId = await anOpen("consent");
    const guest = await guestOf(paperId);
    yes(await refuseAsGuest(services, guest, { paperId, reason: "太远" }));
    expect(await stateOf(paperId)).toBe("refused");
    expect(no(await bySelf(paperId))).toBe("paper.step_not_allowed");
    expect(await stateOf(await drawUp("consent"))).toBe("draft");
  });

  test("asks for a call once, due on the next working day, and the teacher says what came of it", async () => {
    services.clock.set("2027-02-19T18:00:00+08:00"); // a Friday
    const paperId = await anOpen("consent");
    const guest = await guestOf(paperId, false);
    const { dueAt } = yes(await askForCall(services, guest));
    expect(dueAt.getTime()).toBeGreaterThan(Date.parse("2027-02-21T00:00:00+08:00"));
    expect(no(await askForCall(services, guest))).toBe("paper.call_asked_already");
    const { id: callRequestId } = await services.db.callRequest.findFirstOrThrow({
      where: { placementId },
    });
    const stranger = await aSchoolStaff(services, await aSchool(services));
    const input = { callRequestId, outcome: "说清楚了" };
    expect(no(await settleCall(services, stranger, input))).toBe("paper.not_found");
    yes(await settleCall(services, adviser, input));
    expect(no(await settleCall(services, adviser, input))).toBe("paper.not_found");
  });
});

describe("a teacher", () => {
  test("sends a link again, and tells a code on the telephone, which stays with the signature", async () => {
    const paperId = await anOpen("consent");
    const { id: signatureId } = await services.db.paperSignature.findFirstOrThrow({
      where: { paperId, party: "guardian" },
    });
    const { path } = yes(await sendLinkAgain(services, adviser, { signatureId }));
    const { code } = yes(await tellCode(services, adviser, { signatureId }));
    const token = path.split("/").at(-1)!;
    const { cookie } = yes(await tryCode(services, { token, code }, "a"));
    const request = new Request("http://test/", { headers: { cookie: cookie.split(";")[0]! } });
    const { guest } = (await findGuest(services, request, token))!;
    yes(await byGuardian(paperId, guest));
    const { evidence } = await services.db.paperSignature.findUniqueOrThrow({
      where: { id: signatureId },
    });
    expect(evidence).toMatchObject({ codeBy: "adviser_call", calledById: adviser.personId });
    const stranger = await aSchoolStaff(services, await aSchool(services));
    expect(no(await tellCode(services, stranger, { signatureId }))).toBe("paper.not_found");
  });
});

describe("a change of terms", () => {
  const change = async (data: object, terms: object = {}) =>
    services.db.placement.update({
      where: { id: placementId },
      data: { ...data, terms: { ...((await placement()).terms as object), ...terms } },
    });

  test("of names and telephones keeps every signature", async () => {
    const paperId = await anOpen("consent");
    yes(await bySelf(paperId));
    await change({ mentorName: "新师傅", contactPhone: "13700009999" });
    expect(no(await replacePaper(services, office, { paperId }))).toBe("paper.nothing_changed");
    yes(await byGuardian(paperId));
  });

  test("makes a new version and asks those concerned again; the old link opens nothing", async () => {
    await aSignedConsent();
    const paperId = await anOpen("agreement");
    yes(await bySelf(paperId));
    yes(await seal(paperId, boss));
    await change({}, { samePostWage: 390_000 }); // the firm's and the school's affair
    const made = yes(await replacePaper(services, office, { paperId }));
    expect(made.askedAgain).toEqual(["firm", "school"]);
    expect((await row(made.paperId)).number).toMatch(/-V2$/);
    expect(await stateOf(paperId)).toBe("cancelled");
    const kept = await services.db.paperSignature.findFirstOrThrow({
      where: { paperId: made.paperId, party: "student" },
    });
    expect(kept.contentHash).toBe(await hashOf(paperId));
    expect(kept.evidence).toMatchObject({ carriedFrom: (await row(paperId)).number });
    expect(no(await seal(paperId, boss))).toBe("paper.not_found"); // it is the firm's no more
    await change({}, { pay: 300_000 });
    const next = yes(await replacePaper(services, office, { paperId: made.paperId }));
    expect(next.askedAgain).toEqual(["student", "firm", "school"]);
  });

  test("of what is valid is an amendment that all sign, and never dated back", async () => {
    const paperId = await aSignedAgreement();
    yes(await movePaper(services, office, { paperId, step: "validate" }));
    expect(no(await replacePaper(services, office, { paperId }))).toBe("paper.step_not_allowed");
    const amend = (change: Parameters<typeof amendPaper>[2]["change"]) =>
      amendPaper(services, office, { paperId, change });
    const dates = { kind: "dates" as const, startsOn: "2027-03-08", endsOn: "2027-08-31" };
    expect(no(await amend({ ...dates, startsOn: "2027-02-01" }))).toBe("paper.days_back");
    expect(no(await amend({ ...dates, endsOn: "2027-03-01" }))).toBe("paper.days_back");
    expect(no(await amend({ kind: "place", place: (await place()) ?? "" }))).toBe(
      "paper.nothing_changed",
    );
    const { paperId: id } = yes(await amend(dates));
    expect((await row(id)).number).toMatch(/-A1$/);
    expect(JSON.stringify((await row(id)).content)).toContain(
      "由「2027年3月1日」改为「2027年3月8日」",
    );
    yes(await bySelf(id));
    yes(await seal(id, boss));
    yes(await seal(id, office));
    expect((await placement()).startsOn).toEqual(new Date("2027-03-01"));
    yes(await movePaper(services, office, { paperId: id, step: "validate" }));
    expect((await placement()).startsOn).toEqual(new Date("2027-03-08"));
  });
  const place = async () => ((await placement()).terms as { place?: string }).place;
});

describe("the last day to sign", () => {
  // Those of other tests are over.
  beforeEach(() =>
    services.db.paper.updateMany({
      where: { state: "signing" },
      data: { state: "cancelled" },
    }),
  );
  const runOut = async () => (await expirePapers(services)).expired;
  const heard = async () =>
    (await services.db.outboxEvent.findMany({ orderBy: { id: "asc" } }))
      .map(({ payload }) => payload as Record<string, string>)
      .flatMap(({ step, of, side }) =>
        step === "expire" ? [step] : of === "expired" ? [side] : [],
      );
  const names = async (paperId: string) =>
    (
      await services.db.paperSignature.findMany({
        where: { paperId, signedAt: { not: null } },
        orderBy: { party: "asc" },
      })
    ).map(({ party }) => party);

  test("passes once, ends what nobody finished, and tells student, firm and adviser", async () => {
    await aSignedConsent();
    const paperId = await anOpen("agreement");
    yes(await bySelf(paperId));
    expect((await row(paperId)).signBy).toEqual(new Date("2027-03-06"));
    await services.db.outboxEvent.deleteMany();
    services.clock.set("2027-03-06T23:59:00+08:00");
    expect(await runOut()).toBe(0);
    services.clock.set("2027-03-07T00:01:00+08:00");
    expect((await Promise.all([runOut(), runOut()])).sort()).toEqual([0, 1]);
    expect(await runOut()).toBe(0);
    expect(await stateOf(paperId)).toBe("expired");
    expect((await heard()).sort()).toEqual(["class", "expire", "firm"]);
    expect(no(await seal(paperId, boss))).toBe("paper.step_not_allowed");
  });

  test("leaves the exact remedy: sent out again, it asks only whoever did not sign", async () => {
    await aSignedConsent();
    const paperId = await anOpen("agreement");
    yes(await bySelf(paperId));
    services.clock.set("2027-03-07T08:00:00+08:00");
    await runOut();
    const said = await listPlacementPapers(services, office, placementId);
    expect(said).toMatchObject({ undrawn: ["agreement"], again: ["agreement"], next: "agreement" });
    const late = said?.papers.find(({ kind }) => kind === "agreement");
    expect(late?.missing.map(({ party }) => party)).toEqual(["firm", "school"]);
    const next = await anOpen("agreement");
    expect(await row(next)).toMatchObject({ replacesId: paperId, state: "signing" });
    expect((await row(next)).signBy).toEqual(new Date("2027-03-21"));
    expect(await names(next)).toEqual(["student"]);
    yes(await seal(next, boss));
    yes(await seal(next, office));
    expect(await stateOf(next)).toBe("signed");
  });

  test("keeps no name under other terms or other words", async () => {
    const paperId = await anOpen("consent");
    yes(await bySelf(paperId));
    services.clock.set("2027-03-07T08:00:00+08:00");
    await runOut();
    const { terms } = await placement();
    await services.db.placement.update({
      where: { id: placementId },
      data: { terms: { ...(terms as object), pay: 300_000 } },
    });
    const next = await anOpen("consent");
    expect(await names(next)).toEqual([]);
  });

  test("waits for a pile that is on its way, and for no certificate", async () => {
    const paperId = await anOpen("consent");
    services.clock.set("2027-03-05T08:00:00+08:00");
    yes(await printPapers(services, office, { paperIds: [paperId] }));
    services.clock.set("2027-03-19T08:00:00+08:00");
    expect(await runOut()).toBe(0);
    const { id } = await aStandingPaper(services, await placement(), "certificate", "signing");
    await services.db.paper.update({ where: { id }, data: { signBy: new Date("2027-03-06") } });
    services.clock.set("2027-03-20T08:00:00+08:00");
    expect(await runOut()).toBe(1);
    expect([await stateOf(paperId), await stateOf(id)]).toEqual(["expired", "signing"]);
  });
});
