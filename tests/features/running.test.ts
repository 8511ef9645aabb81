// While somebody works: help that the firm never sees, its clock, leave, pay against the agreement, visits, the three words at
// the end and the closing. Every verb with its scope.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { z } from "zod";
import type { EnterpriseActor, SchoolActor, StudentActor } from "~/app/domain/permission";
import type { Outcome } from "~/app/domain/refusal";
import { closePlacement } from "~/app/features/assessments/close-placement.server";
import {
  disputeAssessment,
  resolveAssessment,
} from "~/app/features/assessments/dispute-assessment.server";
import { GiveAssessment, giveAssessment } from "~/app/features/assessments/give-assessment.server";
import { openAssessments } from "~/app/features/assessments/open-assessments.server";
import { readAssessments } from "~/app/features/assessments/read-assessments.server";
import { askForHelp } from "~/app/features/incidents/ask-for-help.server";
import { escalateIncidents } from "~/app/features/incidents/escalate-incidents.server";
import { findIncident, listIncidents } from "~/app/features/incidents/read-incidents.server";
import { listRaised } from "~/app/features/incidents/read-raised.server";
import { stepIncident } from "~/app/features/incidents/step-incident.server";
import { askLeave, decideLeave } from "~/app/features/journal/ask-leave.server";
import { listFirmJournals } from "~/app/features/journal/read-firm-weeks.server";
import { readFollowUp } from "~/app/features/journal/read-follow-up.server";
import { reportPay } from "~/app/features/journal/report-pay.server";
import { settlePay } from "~/app/features/journal/settle-pay.server";
import { tellParties } from "~/app/features/notices/tell-parties.server";
import { makeVisit } from "~/app/features/visits/keep-visit.server";
import { listVisits } from "~/app/features/visits/read-visits.server";
import { aDatabase, type TestServices } from "../support/database";
import {
  anEnterprise,
  anOperator,
  aRecruiter,
  aSchool,
  aSchoolStaff,
  aStudent,
} from "../support/factories";
import { aPlacement } from "../support/running";

let services: TestServices;
let student: StudentActor;
let stranger: StudentActor;
let firm: EnterpriseActor;
let rival: EnterpriseActor;
let adviser: SchoolActor;
let teacher: SchoolActor;
let otherTeacher: SchoolActor;
let office: SchoolActor;
let elsewhere: SchoolActor;
let enterpriseId: string;
let placementId: string;

const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.refusal.code);
function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}
const heard = async ({ personId }: { personId: string }) => {
  for (const { id } of await services.db.outboxEvent.findMany()) await tellParties(services, id);
  const told = await services.db.notification.findMany({ where: { personId } });
  return told.map(({ about }) => about).sort();
};

beforeAll(async () => {
  services = await aDatabase();
  services.clock.set("2027-05-10T09:00:00+08:00");
  const school = await aSchool(services);
  enterpriseId = (await anEnterprise(services)).id;
  student = (await aStudent(services, school)).actor;
  stranger = (await aStudent(services, school)).actor;
  firm = await aRecruiter(services, enterpriseId);
  rival = await aRecruiter(services, (await anEnterprise(services)).id);
  adviser = await aSchoolStaff(services, school);
  teacher = await aSchoolStaff(services, school, "guiding_teacher");
  otherTeacher = await aSchoolStaff(services, school, "guiding_teacher");
  office = await aSchoolStaff(services, school, "internship_office");
  elsewhere = await aSchoolStaff(services, await aSchool(services), "internship_office");
  const of = { studentId: student.personId, enterpriseId, teacherId: teacher.personId };
  placementId = (await aPlacement(services, of)).id;
});
afterAll(() => services.close());
beforeEach(async () => {
  services.clock.set("2027-05-10T09:00:00+08:00");
  await services.db.outboxEvent.deleteMany();
  await services.db.noticeDelivery.deleteMany();
  await services.db.notification.deleteMany();
});

describe("a call for help", () => {
  const ask = (by = student) =>
    askForHelp(services, by, { placementId, kind: "overtime", body: "天天加班到十点" });
  const step = (by: SchoolActor, incidentId: string, name: "take" | "note" | "close") =>
    stepIncident(services, by, { incidentId, step: name, words: "已联系" });
  beforeEach(async () => {
    await services.db.incidentNote.deleteMany();
    await services.db.incident.deleteMany();
  });

  test("reaches teacher, adviser and office at once, and in no way the firm", async () => {
    expect(codeOf(await ask(stranger))).toBe("incident.not_found");
    const incidentId = valueOf(await ask());
    for (const one of [adviser, teacher, office]) {
      expect(await heard(one)).toEqual(["school_help_asked"]);
      expect(await findIncident(services, one, incidentId)).toMatchObject({ kind: "overtime" });
    }
    for (const one of [otherTeacher, elsewhere]) {
      expect(await heard(one)).toEqual([]);
      expect(await findIncident(services, one, incidentId)).toBeNull();
      expect(await listIncidents(services, one, false)).toEqual([]);
    }
    expect(await heard(firm)).toEqual([]);
    const notices = JSON.stringify(await services.db.notification.findMany());
    expect(notices).not.toMatch(/overtime|加班/);
    expect(JSON.stringify(await listFirmJournals(services, firm))).not.toMatch(/overtime|加班/);
    const assessed = await readAssessments(services, firm, placementId);
    expect(JSON.stringify(assessed)).not.toMatch(/overtime|加班/);
  });

  test("is taken over, noted and closed; the student hears of taking and outcome", async () => {
    const incidentId = valueOf(await ask());
    expect(codeOf(await step(elsewhere, incidentId, "take"))).toBe("incident.not_found");
    expect(codeOf(await step(adviser, incidentId, "close"))).toBe("incident.step_not_allowed");
    valueOf(await step(adviser, incidentId, "take"));
    valueOf(await step(teacher, incidentId, "note"));
    valueOf(await step(teacher, incidentId, "close"));
    expect(await heard(student)).toEqual(["student_help_closed", "student_help_taken"]);
    expect(codeOf(await step(adviser, incidentId, "note"))).toBe("incident.step_not_allowed");
  });

  test("climbs after 24 hours, once a step however often the clock looks; the operator learns neither who nor why", async () => {
    const operator = await anOperator(services);
    const incidentId = valueOf(await ask());
    services.clock.set("2027-05-11T08:59:00+08:00");
    expect(await escalateIncidents(services)).toBe(0);
    services.clock.set("2027-05-11T09:00:00+08:00");
    expect(await Promise.all([escalateIncidents(services), escalateIncidents(services)])).toContain(
      1,
    );
    expect(await escalateIncidents(services)).toBe(0);
    expect(await listRaised(services, operator)).toEqual([]);
    services.clock.set("2027-05-12T09:00:00+08:00");
    expect(await escalateIncidents(services)).toBe(1);
    services.clock.set("2027-06-12T09:00:00+08:00");
    expect(await escalateIncidents(services)).toBe(0);
    const [raised] = await listRaised(services, operator);
    expect(raised).toMatchObject({ incidentId, isTaken: false });
    expect(Object.keys(raised!).sort()).toEqual([
      ...["firm", "incidentId", "isTaken", "openedAt", "school"],
    ]);
    expect(await heard(operator)).toEqual(["operator_help_waits"]);
    expect(await heard(firm)).toEqual([]);
  });

  test("three open ones are enough", async () => {
    for (const _ of [1, 2, 3]) valueOf(await ask());
    expect(codeOf(await ask())).toBe("incident.too_often");
  });
});

test("leave is asked, decided once by those in whose scope it is, and told to the firm without its reason", async () => {
  const asked = { placementId, fromDay: "2027-05-20", untilDay: "2027-05-21", note: "复诊" };
  const leave = { ...asked, reason: "sick" as const };
  expect(codeOf(await askLeave(services, stranger, leave))).toBe("absence.not_found");
  valueOf(await askLeave(services, student, leave));
  expect(codeOf(await askLeave(services, student, leave))).toBe("absence.twice");
  const { id: absenceId } = await services.db.absence.findFirstOrThrow();
  const decision = { absenceId, is: "granted" as const, words: "" };
  expect(codeOf(await decideLeave(services, elsewhere, decision))).toBe("absence.not_found");
  valueOf(await decideLeave(services, teacher, decision));
  expect(codeOf(await decideLeave(services, adviser, decision))).toBe("absence.decided");
  expect(await heard(student)).toEqual(["student_leave_granted"]);
  expect(await heard(firm)).toEqual(["firm_leave_granted"]);
  const told = await services.db.notification.findMany({ where: { personId: firm.personId } });
  expect(JSON.stringify(told)).not.toMatch(/sick|复诊/);
});

test("less pay than agreed is the teachers' to settle, and the firm's to know nothing of", async () => {
  const report = { placementId, month: "2027-04-01", hours: 170, paidTo: "student" as const };
  const less = { ...report, paid: 2_400, paidOn: "2027-05-09", note: "" };
  expect(codeOf(await reportPay(services, stranger, less))).toBe("pay.not_found");
  expect(codeOf(await reportPay(services, student, { ...less, month: "2027-02-01" }))).toBe(
    "pay.not_found",
  );
  const ahead = { ...less, paidOn: "2027-05-11" };
  expect(codeOf(await reportPay(services, student, ahead))).toBe("pay.day_ahead");
  expect(valueOf(await reportPay(services, student, less))).toEqual({ isBehind: true });
  expect(await heard(teacher)).toEqual(["school_pay_behind"]);
  expect(await heard(firm)).toEqual([]);
  const { pay } = await readFollowUp(services, adviser);
  expect(pay).toMatchObject([{ month: "2027-04-01", gaps: ["less_pay"], paid: 240_000 }]);
  expect((await readFollowUp(services, elsewhere)).pay).toEqual([]);
  const settle = { placementId, month: "2027-04-01", note: "企业已补发 600 元" };
  expect(codeOf(await settlePay(services, otherTeacher, settle))).toBe("pay.not_found");
  valueOf(await settlePay(services, teacher, settle));
  expect((await readFollowUp(services, adviser)).pay).toEqual([]);
  expect(codeOf(await reportPay(services, student, less))).toBe("pay.settled");
  const whole = { ...less, month: "2027-03-01", paid: 3_000, paidOn: "2027-04-10" };
  expect(valueOf(await reportPay(services, student, whole))).toEqual({ isBehind: false });
});

test("a visit names students of the scope at that firm; a plan becomes a record", async () => {
  const visit = {
    ...{ enterpriseId, mode: "on_site" as const, visitedOn: "2027-05-10" },
    ...{ placementIds: [placementId], note: "", findings: [undefined, "good" as const] },
    isPlan: false,
  };
  expect(codeOf(await makeVisit(services, elsewhere, visit))).toBe("visit.no_students");
  const nobody = { ...visit, placementIds: [] };
  expect(codeOf(await makeVisit(services, teacher, nobody))).toBe("visit.no_students");
  const late = { ...visit, visitedOn: "2027-05-11" };
  expect(codeOf(await makeVisit(services, teacher, late))).toBe("visit.day_ahead");
  const blank = { ...visit, findings: [] };
  expect(codeOf(await makeVisit(services, teacher, blank))).toBe("visit.nothing_looked_at");
  valueOf(await makeVisit(services, teacher, { ...late, isPlan: true }));
  valueOf(await makeVisit(services, teacher, visit));
  expect((await listVisits(services, adviser)).map(({ isPlan }) => isPlan)).toEqual([true, false]);
  expect(await listVisits(services, elsewhere)).toEqual([]);
});

test("firm, teacher and student speak at the end, each for itself; a dispute is settled; then the file is closed", async () => {
  // The verb itself is asked about outcomes, whatever its form tells before.
  const give = (
    by: Parameters<typeof giveAssessment>[1],
    { outcome = "completed", ...over }: Partial<z.input<typeof GiveAssessment>>,
  ) => {
    const typed = GiveAssessment.parse({ placementId, outcome: "completed", ...over });
    return giveAssessment(services, by, { ...typed, outcome });
  };
  const guest = (of: string) =>
    ({ side: "guest", role: "guest", personId: null, name: "陈师傅", placementId: of }) as const;
  expect(codeOf(await give(firm, { of: "firm" }))).toBe("assessment.not_open");
  services.clock.set("2027-08-29T23:59:00+08:00");
  expect(await openAssessments(services)).toBe(0);
  services.clock.set("2027-08-30T00:00:00+08:00");
  expect(await openAssessments(services)).toBe(1);
  expect(await openAssessments(services)).toBe(0);
  expect(await heard(firm)).toEqual(["firm_assessment_open"]);
  expect(codeOf(await give(rival, { of: "firm" }))).toBe("assessment.not_found");
  expect(codeOf(await give(student, { of: "firm" }))).toBe("assessment.not_yours");
  expect(codeOf(await give(guest(firm.personId), { of: "firm" }))).toBe("assessment.not_found");
  expect(codeOf(await give(firm, { of: "firm", outcome: "partly" }))).toBe(
    "assessment.cause_needed",
  );
  const partly: Parameters<typeof give>[1] = {
    ...{ of: "firm", outcome: "partly", cause: "student" },
    ratings: [4, 5],
  };
  expect(codeOf(await give(firm, partly))).toBe("assessment.last_day_needed");
  valueOf(await give(teacher, { of: "firm", score: 60 }));
  const row = () =>
    services.db.assessment.findFirstOrThrow({ where: { placementId, party: "firm" } });
  expect(await row()).toMatchObject({ byPhone: true, byName: teacher.name });
  valueOf(await give(guest(placementId), { ...partly, lastDay: "2027-08-20", score: 55 }));
  expect(await row()).toMatchObject({ byPhone: false, byName: "陈师傅", score: 55 });
  valueOf(await give(teacher, { of: "school", score: 88 }));
  valueOf(await give(student, { of: "student", feedback: "师傅很好" }));
  const dispute = { placementId, of: "firm" as const, words: "我做到了 8 月 31 日" };
  expect(codeOf(await disputeAssessment(services, stranger, dispute))).toBe("assessment.not_found");
  valueOf(await disputeAssessment(services, student, dispute));
  expect(codeOf(await give(firm, partly))).toBe("assessment.step_not_allowed");
  const close = (by = office, reason = "") => closePlacement(services, by, { placementId, reason });
  await services.db.placement.update({ where: { id: placementId }, data: { state: "ended" } });
  expect(codeOf(await close())).toBe("placement.not_assessed");
  const settled = { ...dispute, words: "考勤与周记一致，更正为完成", score: 80 };
  expect(codeOf(await resolveAssessment(services, teacher, settled))).toBe("assessment.not_yours");
  valueOf(await resolveAssessment(services, office, settled));
  expect(await row()).toMatchObject({ score: 80, resolution: settled.words });
  expect(codeOf(await close(elsewhere))).toBe("placement.not_found");
  expect(codeOf(await close(adviser))).toBe("placement.not_yours_to_move");
  expect(codeOf(await close())).toBe("placement.files_missing");
  valueOf(await close(office, "协议在纸质档案里"));
  const [last] = await services.db.placementStep.findMany({ where: { placementId } });
  expect(last).toMatchObject({ step: "close", to: "closed" });
  expect(last?.reason).toMatch(/agreement · plan · diary · 协议在纸质档案里/);
});
