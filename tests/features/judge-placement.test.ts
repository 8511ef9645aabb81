// What the law says of placements as they stand: the records that hang above them, waivers, and students of all schools
// counted together.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { missingBy } from "~/app/domain/internship-law";
import type { RuleId, Stage } from "~/app/domain/law-rule";
import {
  judgePlacement,
  judgePlacements,
  storeVerdict,
} from "~/app/features/law/judge-placement.server";
import { newId } from "~/app/platform/id";
import { aDatabase, type TestServices } from "../support/database";
import { type ASchool, anEnterprise, aSchool, aSchoolStaff, aStudent } from "../support/factories";
import { aPlacement, aRecord } from "../support/placements";

let services: TestServices;
let school: ASchool;
let firm: { id: string };
let student: Awaited<ReturnType<typeof aStudent>>;
const on = "2027-02-25";
const of = () => ({ schoolId: school.school.id });
const judge = (id: string, stage: Stage = "placement") =>
  judgePlacement(services.db, id, stage, on);
const standing = async (id: string, rule: RuleId, stage: Stage = "placement") =>
  (await judge(id, stage))?.rules.find((one) => one.rule === rule)?.is;

beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
beforeEach(async () => {
  services.clock.set("2027-02-25T09:00:00+08:00");
  school = await aSchool(services);
  firm = await anEnterprise(services, { staffCount: 10 });
  student = await aStudent(services, school);
});

describe("records", () => {
  test("those of the firm, the class and the placement count, of this school only", async () => {
    const { id } = await aPlacement(services, student, firm);
    const other = await aSchool(services);
    await aRecord(services, "inspection", { schoolId: other.school.id, enterpriseId: firm.id });
    expect(await standing(id, "IR-04")).toBe("unknown");
    await aRecord(services, "inspection", { ...of(), enterpriseId: firm.id });
    expect(await standing(id, "IR-04")).toBe("holds");
    await aRecord(services, "insurance", { ...of(), classId: school.schoolClass.id });
    expect(await standing(id, "IR-30", "agreement")).toBe("holds");
    await aRecord(services, "training", { ...of(), placementId: id });
    expect(await standing(id, "IR-29", "agreement")).toBe("holds");
  });
  test("one that was withdrawn counts no more", async () => {
    const { id } = await aPlacement(services, student, firm);
    const more = { withdrawnAt: services.clock.now() };
    await aRecord(services, "inspection", { ...of(), enterpriseId: firm.id }, more);
    expect(await standing(id, "IR-04")).toBe("unknown");
  });
});

describe("seats over all schools", () => {
  test("the students of another school at the same time fill the firm", async () => {
    const { id } = await aPlacement(services, student, firm);
    expect(await standing(id, "IR-08")).toBe("holds");
    const theirs = await aStudent(services, await aSchool(services));
    const other = await aPlacement(services, theirs, firm);
    expect(await standing(id, "IR-08")).toBe("broken");
    const later = { startsOn: new Date("2027-09-01"), endsOn: new Date("2028-01-31") };
    await services.db.placement.update({ where: { id: other.id }, data: later });
    expect(await standing(id, "IR-08")).toBe("holds");
    const cancelled = { ...later, startsOn: new Date("2027-03-01"), state: "cancelled" as const };
    await services.db.placement.update({ where: { id: other.id }, data: cancelled });
    expect(await standing(id, "IR-08")).toBe("holds");
  });
  test("of a firm without a known staff the ratio is not known", async () => {
    await services.db.enterprise.update({ where: { id: firm.id }, data: { staffCount: null } });
    const { id } = await aPlacement(services, student, firm);
    expect(await standing(id, "IR-08")).toBe("unknown");
  });
});

test("a waiver with a document lifts a rule that asks for one, and none that blocks", async () => {
  const { id } = await aPlacement(services, student, firm, { terms: { holdsPapers: true } });
  const { personId: byId } = await aSchoolStaff(services, school, "internship_office");
  const words = { document: "会议纪要〔2027〕2号", reason: "老单位，去年考察过" };
  for (const rule of ["IR-04", "IR-28"])
    await services.db.lawWaiver.create({
      data: { id: newId(1), placementId: id, rule, byId, at: services.clock.now(), ...words },
    });
  expect(await standing(id, "IR-04")).toBe("waived");
  expect(await standing(id, "IR-28")).toBe("broken");
});

test("a job is judged by no rule of internships", async () => {
  const { id } = await aPlacement(services, student, firm, { kind: "job" });
  expect(await judge(id)).toBeNull();
});

test("what is missing is named with who can tell it, and the verdict is kept", async () => {
  const { id } = await aPlacement(services, student, firm, { terms: { hazards: null } });
  const verdict = await judge(id, "agreement");
  expect(verdict?.mayGoOn).toBe(false);
  expect(verdict && missingBy(verdict).get("firm")).toContain("hazards");
  await services.db.$transaction((tx) => storeVerdict(tx, id, services.clock.now()));
  const kept = await services.db.placement.findUniqueOrThrow({ where: { id } });
  expect(kept.verdict).toEqual(verdict);
});

test("many are judged in as many statements as one", async () => {
  const ids: string[] = [];
  for (let at = 0; at < 6; at += 1)
    ids.push((await aPlacement(services, await aStudent(services, school), firm)).id);
  const verdicts = await judgePlacements(services.db, ids, "placement", on);
  expect([...verdicts.keys()].sort()).toEqual([...ids].sort());
});
