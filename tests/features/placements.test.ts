// The school's side of placements: arranged, written anew, moved, broken off, changed to another firm, found by a student;
// each only within the actor's own scope.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SchoolActor, Viewer } from "~/app/domain/permission";
import { findFile } from "~/app/features/files/read-files.server";
import type { Outcome } from "~/app/domain/refusal";
import {
  ArrangePlacements,
  arrangePlacements,
} from "~/app/features/placements/arrange-placements.server";
import { breakOffPlacement } from "~/app/features/placements/break-off-placement.server";
import { EditPlacement, editPlacement } from "~/app/features/placements/edit-placement.server";
import {
  endExemption,
  exemptStudent,
  passExemptions,
} from "~/app/features/placements/exempt-student.server";
import { groupOf } from "~/app/features/placements/board-groups";
import { listExemptions } from "~/app/features/placements/read-exemptions.server";
import { listClassBoard } from "~/app/features/applications/read-class-board.server";
import { MoveStart, moveStart } from "~/app/features/placements/move-start.server";
import {
  ProposePlacement,
  proposePlacement,
  withdrawPlacement,
} from "~/app/features/placements/propose-placement.server";
import { type PressedStep, stepPlacement } from "~/app/features/placements/step-placement.server";
import { transferPlacement } from "~/app/features/placements/transfer-placement.server";
import { newId } from "~/app/platform/id";
import { aDatabase, type TestServices } from "../support/database";
import {
  type ASchool,
  anEnterprise,
  aRecruiter,
  aSchool,
  aSchoolStaff,
  aStudent,
} from "../support/factories";
import { aPlacement } from "../support/placements";

type Pupil = Awaited<ReturnType<typeof aStudent>>;
let services: TestServices;
let school: ASchool;
let firm: Awaited<ReturnType<typeof anEnterprise>>;
let student: Pupil;
let [adviser, college, office, stranger]: SchoolActor[] = [];

const said = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.refusal.code);
const rowOf = (id: string) => services.db.placement.findUniqueOrThrow({ where: { id } });
const frozen = () => ({
  ...{ contentHash: "0".repeat(64), content: { form: 1 }, pages: 2, verifyCode: newId(3) },
  ...{ frozenAt: services.clock.now(), createdAt: services.clock.now() },
});
const the = (actor: SchoolActor | undefined) => {
  if (!actor) throw new Error("nobody");
  return actor;
};

beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
beforeEach(async () => {
  services.clock.set("2027-02-10T09:00:00+08:00");
  school = await aSchool(services);
  firm = await anEnterprise(services, { staffCount: 500 });
  student = await aStudent(services, school);
  adviser = await aSchoolStaff(services, school);
  college = await aSchoolStaff(services, school, "college_office");
  office = await aSchoolStaff(services, school, "internship_office");
  stranger = await aSchoolStaff(services, await aSchool(services), "internship_office");
});

/** The verb itself is asked about days, whatever its form tells before. */
const arrange = (
  by: SchoolActor | undefined,
  { startsOn = "2027-03-01", endsOn = "2027-08-31", ...over }: Record<string, unknown> = {},
) => {
  const typed = ArrangePlacements.parse({
    ...{ enrolmentIds: [student.enrolment.id], firmName: firm.name, title: "电梯维修" },
    ...{ pay: 3200, tasks: "1. 点检\n2. 记录", ...over },
  });
  const days = { startsOn: String(startsOn), endsOn: String(endsOn) };
  return arrangePlacements(services, the(by), { ...typed, ...days });
};

describe("arranged by the school", () => {
  test("one press makes a placement for each, at a firm that is known by name", async () => {
    const second = await aStudent(services, school);
    const enrolmentIds = [student.enrolment.id, second.enrolment.id];
    const outcome = await arrange(adviser, { enrolmentIds });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    expect(outcome.value.placementIds).toHaveLength(2);
    const row = await rowOf(outcome.value.placementIds[0] ?? "");
    expect(row).toMatchObject({ origin: "arranged", state: "confirmed", enterpriseId: firm.id });
    expect(row.terms).toMatchObject({ pay: 320_000, tasks: ["点检", "记录"], feesFromStudent: 0 });
    expect(row.verdict).not.toBeNull();
    expect(await services.db.placementStep.count({ where: { placementId: row.id } })).toBe(1);
  });
  test("a firm that nobody knows is taken up without an account, once", async () => {
    const made = { firmName: "清远市新力机电有限公司", firmNumber: "91441800MA4W00001X" };
    const one = await arrange(office, made);
    const second = await aStudent(services, school);
    const two = await arrange(office, { ...made, enrolmentIds: [second.enrolment.id] });
    expect([said(one), said(two)]).toEqual(["ok", "ok"]);
    const firms = await services.db.enterprise.findMany({ where: { name: made.firmName } });
    expect(firms.map(({ status, shortName }) => [status, shortName])).toEqual([
      ["unclaimed", "清远市新力机电"],
    ]);
  });
  test.each([
    ["another school's student is not found", {}, "placement.student_unknown", true],
    ["no firm", { firmName: "" }, "placement.firm_needed", false],
    ["days in reverse", { endsOn: "2027-02-28" }, "placement.ends_before_start", false],
    ["nobody's teacher", { teacherId: newId(1) }, "placement.teacher_unknown", false],
  ])("%s", async (_, over, code, isStranger) => {
    expect(said(await arrange(isStranger ? stranger : adviser, over))).toBe(code);
  });
  test("days that another placement binds ask for a reason", async () => {
    await aPlacement(services, student, firm);
    expect(said(await arrange(adviser))).toBe("placement.overlaps");
    expect(said(await arrange(adviser, { overlapReason: "周末另一家，家长知道" }))).toBe("ok");
    const later = { startsOn: "2027-09-01", endsOn: "2027-12-31" };
    expect(said(await arrange(adviser, later))).toBe("ok");
  });
});

describe("written anew", () => {
  const edit = async (by: SchoolActor | undefined, id: string, over: object = {}, version = 1) =>
    editPlacement(
      services,
      the(by),
      EditPlacement.parse({
        ...{ placementId: id, version, startsOn: "2027-03-01", endsOn: "2027-08-31" },
        ...{ title: "电梯维修", mentorName: "周师傅", ...over },
      }),
    );
  test("what changed is kept with what it was", async () => {
    const { id } = await aPlacement(services, student, firm);
    const outcome = await edit(adviser, id, { hazards: ["none"], nightWork: "no", pay: "3500" });
    expect(said(outcome)).toBe("ok");
    const step = await services.db.placementStep.findFirstOrThrow({ where: { placementId: id } });
    expect(step.changes).toMatchObject({ pay: [320_000, 350_000] });
    expect((await rowOf(id)).terms).toMatchObject({ pay: 350_000, nightWork: false, hazards: [] });
  });
  test("twice from one page is refused the second time", async () => {
    const { id } = await aPlacement(services, student, firm);
    await edit(adviser, id, { pay: "3500" });
    expect(said(await edit(adviser, id, { pay: "3600" }))).toBe("placement.changed_meanwhile");
  });
  test("another school's is not found", async () => {
    const { id } = await aPlacement(services, student, firm);
    expect(said(await edit(stranger, id))).toBe("placement.not_found");
  });
  test("while an agreement is signed terms stay, contacts may change", async () => {
    const { id, schoolId } = await aPlacement(services, student, firm);
    const paper = { schoolId, placementId: id, kind: "agreement", state: "signing" } as const;
    await services.db.paper.create({
      data: { ...paper, ...frozen(), id: newId(1), number: "2027-1" },
    });
    expect(said(await edit(adviser, id, { pay: "1000" }))).toBe("placement.paper_stands");
  });
});

describe("moved at a press", () => {
  const move = (by: SchoolActor | undefined, over: object) =>
    moveStart(
      services,
      the(by),
      MoveStart.parse({ startsOn: "2027-03-08", reason: "材料未齐", ...over }),
    );
  test("all incomplete ones of a class, the last day along with the first", async () => {
    const first = await aPlacement(services, student, firm);
    const second = await aPlacement(services, await aStudent(services, school), firm);
    const valid = { kind: "agreement", state: "valid", number: "2027-9" } as const;
    await services.db.paper.create({
      data: {
        ...{ id: newId(2), schoolId: second.schoolId, placementId: second.id, ...valid },
        ...frozen(),
      },
    });
    const outcome = await move(office, { classId: school.schoolClass.id });
    expect(outcome).toEqual({ ok: true, value: { moved: 1, left: 1, anew: 0 } });
    const row = await rowOf(first.id);
    expect(row.startsOn?.toISOString().slice(0, 10)).toBe("2027-03-08");
    expect(row.endsOn?.toISOString().slice(0, 10)).toBe("2027-09-07");
    const told = await services.db.outboxEvent.count({ where: { name: "placement.stepped" } });
    expect(told).toBeGreaterThan(0);
  });
  test.each([
    ["without a reason", { reason: "" }, "placement.reason_needed"],
    ["into the past", { startsOn: "2027-02-10" }, "placement.start_past"],
    ["of nobody", { placementIds: [] }, "placement.none_ticked"],
  ])("%s it is refused", async (_, over, code) => {
    const { id } = await aPlacement(services, student, firm);
    expect(said(await move(office, { placementIds: [id], ...over }))).toBe(code);
  });
  test("another school's stay", async () => {
    const { id } = await aPlacement(services, student, firm);
    expect(said(await move(stranger, { placementIds: [id] }))).toBe("placement.not_found");
  });
});

describe("ended early", () => {
  const over = { code: "unsafe", note: "机器没有护罩" } as const;
  const running = () =>
    aPlacement(services, student, firm, { state: "running", startsOn: new Date("2027-01-10") });
  test("by any of the three, with whose word it was", async () => {
    const recruiter = await aRecruiter(services, firm.id);
    for (const [actor, party] of [
      [student.actor, "student"],
      [recruiter, "firm"],
      [the(adviser), "school"],
    ] as const) {
      const { id, version } = await running();
      const outcome = await breakOffPlacement(services, actor, {
        placementId: id,
        version,
        ...over,
      });
      expect(said(outcome)).toBe("ok");
      expect(await rowOf(id)).toMatchObject({
        state: "terminated",
        endedBy: party,
        endCode: "unsafe",
      });
    }
  });
  test("not by another firm, another student, another school, nor on a day to come", async () => {
    const { id, version } = await running();
    const of = { placementId: id, version, ...over };
    const foreign = await aRecruiter(services, (await anEnterprise(services)).id);
    const other = await aStudent(services, school);
    for (const actor of [foreign, other.actor, the(stranger)])
      expect(said(await breakOffPlacement(services, actor, of))).toBe("placement.not_found");
    const tomorrow = { ...of, lastDay: "2027-02-11" };
    expect(said(await breakOffPlacement(services, the(office), tomorrow))).toBe(
      "placement.last_day_out_of_range",
    );
  });
});

test("a change of firm ends one placement and begins another that goes on from it", async () => {
  const { id, version } = await aPlacement(services, student, firm, {
    ...{ state: "running", startsOn: new Date("2027-01-10") },
  });
  const input = { placementId: id, version, firmName: "另一家有限公司", firmNumber: "" };
  const outcome = await transferPlacement(services, the(office), {
    ...{ ...input, startsOn: "2027-02-20", reason: "原单位停工" },
  });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  expect(await rowOf(id)).toMatchObject({ state: "terminated", endCode: "transfer" });
  const next = await rowOf(outcome.value.placementId);
  expect(next).toMatchObject({ state: "confirmed", transferOfId: id, mentorName: "" });
  expect(next.terms).toMatchObject({ title: "电梯维修", feesFromStudent: 0 });
  expect(next.terms).not.toMatchObject({ pay: 320_000 });
});

describe("found by the student", () => {
  const propose = (actor = student.actor) =>
    proposePlacement(
      services,
      actor,
      ProposePlacement.parse({
        ...{ firmName: "街坊机电维修部", contactName: "何老板", contactPhone: "13800000000" },
        ...{ title: "维修", place: "清远", startsOn: "2027-03-01", endsOn: "2027-08-31" },
      }),
      null,
    );
  const step = async (by: SchoolActor | undefined, id: string, name: PressedStep, reason = "") => {
    const { version } = await rowOf(id);
    return said(
      await stepPlacement(services, the(by), { placementId: id, version, step: name, reason }),
    );
  };
  test("guardian, adviser and college say yes in this order", async () => {
    const outcome = await propose();
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const id = outcome.value.placementId;
    expect(await step(college, id, "adviser_agrees")).toBe("placement.not_yours_to_move");
    expect(await step(adviser, id, "adviser_agrees")).toBe("placement.step_not_allowed");
    expect(await step(stranger, id, "adviser_agrees")).toBe("placement.not_found");
    expect(await step(adviser, id, "guardian_agrees")).toBe("ok");
    expect(await step(college, id, "college_agrees")).toBe("placement.adviser_first");
    expect(await step(adviser, id, "adviser_agrees")).toBe("ok");
    expect(await step(college, id, "college_agrees")).toBe("ok");
    expect(await rowOf(id)).toMatchObject({ state: "confirmed", origin: "self_found" });
  });
  test("a no has its reason, and is the end of it", async () => {
    const outcome = await propose();
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const id = outcome.value.placementId;
    expect(await step(adviser, id, "decline")).toBe("placement.reason_needed");
    expect(await step(adviser, id, "decline", "单位没有登记")).toBe("ok");
    expect(await rowOf(id)).toMatchObject({ state: "cancelled", endNote: "单位没有登记" });
  });
  test("the student may take it back; another student's is not found", async () => {
    const outcome = await propose();
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const of = { placementId: outcome.value.placementId, version: 1 };
    const other = await aStudent(services, school);
    expect(said(await withdrawPlacement(services, other.actor, of))).toBe("placement.not_found");
    expect(said(await withdrawPlacement(services, student.actor, of))).toBe("ok");
  });
});

describe("not taking part", () => {
  const input = (over: object = {}) => ({
    ...{ enrolmentId: student.enrolment.id, reason: "army" as const, note: "", untilDay: null },
    ...over,
  });
  const listed = async (by: SchoolActor) =>
    (await listExemptions(services, by, school.schoolClass.id)).rows.map(({ reason }) => reason);
  test("is a state with a reason, recorded and ended by the school, of its own students", async () => {
    const enrolmentId = student.enrolment.id;
    expect(said(await exemptStudent(services, the(stranger), input()))).toBe(
      "placement.student_unknown",
    );
    expect(said(await exemptStudent(services, the(adviser), input()))).toBe("ok");
    expect(said(await exemptStudent(services, the(adviser), input()))).toBe("exemption.exists");
    expect(await listed(the(adviser))).toEqual(["army"]);
    expect(await listed(the(stranger))).toEqual([]);
    expect(said(await endExemption(services, the(stranger), { enrolmentId }))).toBe(
      "placement.student_unknown",
    );
    expect(said(await endExemption(services, the(adviser), { enrolmentId }))).toBe("ok");
    expect(await listed(the(adviser))).toEqual([]);
    expect(said(await exemptStudent(services, the(adviser), input({ reason: "other" })))).toBe(
      "placement.reason_needed",
    );
  });
  test("its paper is read by whoever records it, in their scope, and by nobody else", async () => {
    const file = { id: newId(7), name: "入伍通知.pdf", mime: "application/pdf", bytes: 4 };
    await services.storage.put(file.id, "whole", Buffer.from("%PDF"));
    const ready = { ...file, sha256: "0".repeat(64) };
    expect(said(await exemptStudent(services, the(adviser), input(), ready))).toBe("ok");
    const { rows } = await listExemptions(services, the(adviser), school.schoolClass.id);
    expect(rows).toMatchObject([{ fileId: file.id }]);
    const read = (by: Viewer) => findFile(services, by, file.id, "whole");
    expect(await read(the(adviser))).toMatchObject({ name: file.name });
    const guide = await aSchoolStaff(services, school, "guiding_teacher");
    const other = await aStudent(services, school);
    for (const by of [the(stranger), guide, other.actor, student.actor, null])
      expect(await read(by)).toBeNull();
  });
  test("stands on the class board apart from those who have nothing", async () => {
    await aStudent(services, school);
    await exemptStudent(services, the(adviser), input());
    const board = await listClassBoard(services, the(adviser), school.schoolClass.id, {
      locale: "zh-CN",
    });
    expect(board?.rows.map(groupOf).sort()).toEqual(["exempt", "none"]);
  });
  test("ends by itself after its last day, once", async () => {
    await exemptStudent(services, the(adviser), input({ untilDay: "2027-02-12" }));
    services.clock.set("2027-02-12T23:00:00+08:00");
    expect(await passExemptions(services)).toBe(0);
    services.clock.set("2027-02-13T01:00:00+08:00");
    expect(await passExemptions(services)).toBe(1);
    expect(await passExemptions(services)).toBe(0);
    expect(await listed(the(adviser))).toEqual([]);
  });
  test("is not recorded of somebody who has a place, nor by whoever only looks", async () => {
    const { id, version } = await aPlacement(services, student, firm);
    expect(said(await exemptStudent(services, the(adviser), input()))).toBe("exemption.placed");
    const off = { placementId: id, version, step: "call_off", reason: "参军" } as const;
    await stepPlacement(services, the(adviser), off);
    const employment = await aSchoolStaff(services, school, "employment_office");
    expect(said(await exemptStudent(services, employment, input()))).toBe(
      "placement.not_yours_to_move",
    );
    expect(said(await exemptStudent(services, the(adviser), input()))).toBe("ok");
  });
});
