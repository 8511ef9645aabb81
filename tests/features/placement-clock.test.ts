// What passing time does to placements: a first day that comes when everything is there and never passes otherwise, words in
// working days before, a last day, assessments asked for; each once, however often the clock comes round.
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { SchoolRole } from "~/app/domain/permission";
import { openAssessments } from "~/app/features/assessments/open-assessments.server";
import { passFirstDays } from "~/app/features/placements/pass-first-days.server";
import { passLastDays } from "~/app/features/placements/pass-last-days.server";
import { placementsOfFirm } from "~/app/features/placements/placement-scope.server";
import { remindWeeks } from "~/app/features/placements/remind-weeks.server";
import { readToday } from "~/app/features/today/read-today.server";
import { newId } from "~/app/platform/id";
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

let services: TestServices;
let school: ASchool;
let placementId: string;
let enrolment: Awaited<ReturnType<typeof aStudent>>["enrolment"];
let firm: Awaited<ReturnType<typeof anEnterprise>>;

const id = () => newId(services.clock.now().getTime());
const stateOf = async () =>
  (await services.db.placement.findUniqueOrThrow({ where: { id: placementId } })).state;
const words = async () =>
  (
    await services.db.outboxEvent.findMany({
      where: { name: { in: ["placement.reminded", "assessment.opened", "assessment.missing"] } },
      orderBy: { id: "asc" },
    })
  ).map(({ name, payload }) => {
    const { of, party } = payload as { of?: string; party?: string };
    return of ?? party ?? name;
  });

/** A paper of the placement that everybody signed in time, as far as it is told. */
async function aPaper(kind: "consent" | "agreement", over: { state?: "valid" | "signing" } = {}) {
  const state = over.state ?? "valid";
  const at = new Date("2027-02-15T10:00:00+08:00");
  const paperId = id();
  await services.db.paper.create({
    data: {
      ...{ id: paperId, schoolId: school.school.id, placementId, kind, number: `${kind}-1`, state },
      ...{ content: { form: 1 }, contentHash: "0".repeat(64), pages: 2, frozenAt: at },
      ...{ createdAt: at, verifyCode: paperId, validAt: state === "valid" ? at : null },
    },
  });
  const names =
    kind === "consent"
      ? (["student", "guardian"] as const)
      : (["student", "firm", "school"] as const);
  for (const party of names) {
    const isSigned = state === "valid" || party === "student";
    await services.db.paperSignature.create({
      data: {
        ...{ id: id(), paperId, party, createdAt: at },
        ...(isSigned
          ? { signedAt: at, method: "account", contentHash: "0".repeat(64), typedName: "陈" }
          : {}),
      },
    });
  }
  return paperId;
}

beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
beforeEach(async () => {
  services.clock.set("2027-02-15T09:00:00+08:00");
  await services.db.outboxEvent.deleteMany();
  // Those of other tests are over.
  await services.db.placement.updateMany({ data: { state: "cancelled" } });
  school = await aSchool(services);
  firm = await anEnterprise(services, { staffCount: 500 });
  ({ enrolment } = await aStudent(services, school, { studyYear: 2 }));
  const teacher = await aSchoolStaff(services, school);
  ({ id: placementId } = await aPlacement(services, { enrolment }, firm, {
    teacherId: teacher.personId,
  }));
  const target = { schoolId: school.school.id, placementId };
  for (const kind of ["firm_check", "inspection", "insurance", "training", "plan"] as const)
    await aRecord(services, kind, target);
});

test("it begins on its first day and not before, once, when everything is there", async () => {
  await aPaper("consent");
  await aPaper("agreement");
  services.clock.set("2027-02-28T23:59:00+08:00");
  expect(await passFirstDays(services)).toEqual({ begun: 0, told: 0 });
  expect(await stateOf()).toBe("confirmed");
  services.clock.set("2027-03-01T00:01:00+08:00");
  expect(await passFirstDays(services)).toEqual({ begun: 1, told: 0 });
  expect(await stateOf()).toBe("running");
  expect(await passFirstDays(services)).toEqual({ begun: 0, told: 0 });
  const steps = await services.db.placementStep.findMany({ where: { placementId } });
  expect(steps.map(({ step, actorRole }) => [step, actorRole])).toEqual([["start", "system"]]);
  expect(await words()).toEqual([]);
});

test("what is missing is told five, three, two and one working days before; the first day does not pass", async () => {
  await aPaper("consent");
  await aPaper("agreement", { state: "signing" });
  // Monday 1 March: five working days before is Monday 22 February.
  for (const day of ["19", "21", "22", "23", "24", "25", "26", "28"]) {
    services.clock.set(`2027-02-${day}T08:00:00+08:00`);
    await passFirstDays(services);
    await passFirstDays(services);
  }
  expect(await words()).toEqual(["start_5", "start_3", "start_2", "start_1"]);
  for (const day of ["01", "02", "08"]) {
    services.clock.set(`2027-03-${day}T08:00:00+08:00`);
    expect((await passFirstDays(services)).begun).toBe(0);
  }
  expect((await words()).slice(4)).toEqual(["start_late"]);
  expect(await stateOf()).toBe("confirmed");
});

test("a first day that is moved is told anew", async () => {
  services.clock.set("2027-02-22T08:00:00+08:00");
  await passFirstDays(services);
  await services.db.placement.update({
    where: { id: placementId },
    data: { startsOn: new Date("2027-03-08") },
  });
  services.clock.set("2027-03-01T08:00:00+08:00");
  await passFirstDays(services);
  expect(await words()).toEqual(["start_5", "start_5"]);
});

test("two rounds at once begin it once", async () => {
  await aPaper("consent");
  await aPaper("agreement");
  services.clock.set("2027-03-01T08:00:00+08:00");
  const rounds = await Promise.all([1, 2, 3].map(() => passFirstDays(services)));
  expect(rounds.map(({ begun }) => begun).sort()).toEqual([0, 0, 1]);
});

test("it ends with its last day; assessments open the day before and are asked for three times", async () => {
  await services.db.placement.update({ where: { id: placementId }, data: { state: "running" } });
  services.clock.set("2027-08-29T08:00:00+08:00");
  expect(await openAssessments(services)).toBe(0);
  services.clock.set("2027-08-30T08:00:00+08:00");
  expect(await openAssessments(services)).toBe(1);
  expect(await openAssessments(services)).toBe(0);
  services.clock.set("2027-08-31T23:00:00+08:00");
  expect(await passLastDays(services)).toEqual({ ended: 0, asked: 0 });
  services.clock.set("2027-09-01T00:10:00+08:00");
  expect(await passLastDays(services)).toEqual({ ended: 1, asked: 0 });
  expect(await stateOf()).toBe("ended");
  services.clock.set("2027-09-03T08:00:00+08:00");
  expect((await passLastDays(services)).asked).toBe(3);
  await services.db.assessment.create({
    data: {
      ...{ id: id(), placementId, party: "firm", content: {} },
      submittedAt: services.clock.now(),
    },
  });
  services.clock.set("2027-09-14T08:00:00+08:00");
  await passLastDays(services);
  await passLastDays(services);
  const said = await words();
  expect(said[0]).toBe("assessment.opened");
  expect(said.slice(1, 4).sort()).toEqual(["firm", "school", "student"]);
  expect(said.slice(4).sort()).toEqual(["school", "student"]);
});

test("a week that is owed is told to the student once, the latest alone", async () => {
  await services.db.placement.update({ where: { id: placementId }, data: { state: "running" } });
  services.clock.set("2027-03-10T08:00:00+08:00");
  expect(await remindWeeks(services)).toBe(0);
  services.clock.set("2027-03-11T08:00:00+08:00");
  expect(await remindWeeks(services)).toBe(1);
  expect(await remindWeeks(services)).toBe(0);
  services.clock.set("2027-04-01T08:00:00+08:00");
  await services.db.journalEntry.create({
    data: {
      ...{ id: id(), placementId, weekOf: new Date("2027-03-22"), body: "看图" },
      ...{ savedAt: services.clock.now(), submittedAt: services.clock.now() },
    },
  });
  expect(await remindWeeks(services)).toBe(0);
  expect(await words()).toEqual(["journal_2027-03-01"]);
});

test("today names the missing signature to who can act, and nothing to another school", async () => {
  await aPaper("consent");
  await aPaper("agreement", { state: "signing" });
  services.clock.set("2027-03-01T08:00:00+08:00");
  const partsOf = async (role: SchoolRole, of = school) => {
    const actor = await aSchoolStaff(services, of, role);
    return new Map((await readToday(services, actor)).map((part) => [part.group, part]));
  };
  const office = await partsOf("internship_office");
  const agreement = await services.db.paper.findFirstOrThrow({
    where: { placementId, kind: "agreement", state: "signing" },
  });
  // Each line leads to the very page on which it is done.
  expect(office.get("starts")).toMatchObject({
    ...{ total: 1, lines: [{ id: placementId, isLate: true, paperId: agreement.id }] },
  });
  expect(office.get("silent_firms")).toMatchObject({ lines: [{ id: agreement.id }] });
  expect(office.get("starts")?.lines[0]?.gaps).toEqual(
    ["firm", "school"].map((party) => ({ is: "unsigned", paper: "agreement", party })),
  );
  expect([...office.keys()]).toEqual(["starts", "silent_firms"]);
  expect([...(await partsOf("class_adviser")).keys()]).toEqual(["starts", "silent_firms"]);
  expect([...(await partsOf("guiding_teacher")).keys()]).toEqual([]);
  expect([...(await partsOf("internship_office", await aSchool(services))).keys()]).toEqual([]);
});

test("whoever only claims a registration that schools know reaches no placement before the claim was looked at", async () => {
  const actor = await aRecruiter(services, firm.id);
  const reached = () => services.db.placement.count({ where: placementsOfFirm(actor) });
  expect(await reached()).toBe(1);
  for (const status of ["pending", "refused"] as const) {
    await services.db.enterprise.update({ where: { id: firm.id }, data: { status } });
    expect(await reached()).toBe(0);
  }
});
