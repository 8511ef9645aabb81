// A school's word on a firm: who says it, who reads it, and what it opens.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SchoolRole, StudentActor } from "~/app/domain/permission";
import type { Outcome } from "~/app/domain/refusal";
import { eligibilityFor, findOpenTo } from "~/app/features/applications/read-eligibility.server";
import { type DecideFirm, decideFirm } from "~/app/features/approvals/decide-firm.server";
import { listFirmsForSchool } from "~/app/features/approvals/list-firms-for-school.server";
import { readFirmForSchool } from "~/app/features/approvals/read-firm-for-school.server";
import { readSchoolsForFirm } from "~/app/features/approvals/read-schools-for-firm.server";
import { tellParties } from "~/app/features/notices/tell-parties.server";
import { newId } from "~/app/platform/id";
import { aDatabase, type TestServices } from "../support/database";
import {
  aListing,
  anEnterprise,
  aRecruiter,
  type ASchool,
  aSchool,
  aSchoolStaff,
  aStudent,
} from "../support/factories";

let services: TestServices;
let school: ASchool;
let other: ASchool;
let firm: Awaited<ReturnType<typeof anEnterprise>>;
let student: StudentActor;
let listingId: string;
beforeAll(async () => {
  services = await aDatabase();
});
beforeEach(async () => {
  [school, other] = [await aSchool(services), await aSchool(services)];
  firm = await anEnterprise(services);
  await services.db.schoolEnterprise.deleteMany({ where: { enterpriseId: firm.id } });
  student = (await aStudent(services, school)).actor;
  listingId = (await aListing(services, firm.id)).id;
});
afterAll(() => services.close());

const said = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.refusal.code);
async function decide(over: Partial<DecideFirm>, role: SchoolRole = "internship_office") {
  const actor = await aSchoolStaff(services, school, role);
  const input = { enterpriseId: firm.id, verdict: "approved" as const, note: "", seen: "" };
  return said(await decideFirm(services, actor, { ...input, ...over }));
}
const rowOf = (schoolId: string) =>
  services.db.schoolEnterprise.findFirst({ where: { schoolId, enterpriseId: firm.id } });
const seenNow = async () => (await rowOf(school.school.id))?.decidedAt.toISOString() ?? "";
const blocks = async () => {
  const standing = await eligibilityFor(services, student, [listingId]);
  return standing.get(listingId)?.blocks.map(({ code }) => code);
};

describe("deciding", () => {
  test.each([
    ["internship_office", "ok"],
    ["school_admin", "ok"],
    ["college_office", "approval.not_yours_to_decide"],
    ["class_adviser", "approval.not_yours_to_decide"],
    ["employment_office", "approval.not_yours_to_decide"],
  ] as const)("%s: %s", async (role, expected) => {
    expect(await decide({}, role)).toBe(expected);
    expect((await rowOf(school.school.id)) !== null).toBe(expected === "ok");
    expect(await rowOf(other.school.id)).toBeNull();
  });

  test("a no has a code; a firm that is not approved is not there", async () => {
    expect(await decide({ verdict: "not_a_fit" })).toBe("approval.reason_needed");
    await services.db.enterprise.update({ where: { id: firm.id }, data: { status: "pending" } });
    expect(await decide({})).toBe("enterprise.not_found");
    expect(await decide({ enterpriseId: newId(0) })).toBe("enterprise.not_found");
  });

  test("twice is once; a page that shows an older word is told so; minds may change", async () => {
    expect(await decide({})).toBe("ok");
    expect(await decide({})).toBe("ok");
    const events = {
      name: "enterprise.school_decided",
      payload: { path: ["enterpriseId"], equals: firm.id },
    };
    expect(await services.db.outboxEvent.count({ where: events })).toBe(1);
    const no = { verdict: "not_a_fit", reason: "too_far" } as const;
    expect(await decide(no)).toBe("approval.changed_meanwhile");
    const seen = await seenNow();
    services.clock.pass(1);
    expect(await decide({ ...no, seen })).toBe("ok");
    expect(await rowOf(school.school.id)).toMatchObject({
      verdict: "not_a_fit",
      reasonCode: "too_far",
    });
  });

  test("two colleagues at once: one of them is told to look again", async () => {
    const no = { verdict: "not_a_fit", reason: "capacity" } as const;
    const both = await Promise.all([decide({}), decide(no)]);
    expect(both.sort()).toEqual(["approval.changed_meanwhile", "ok"]);
  });
});

describe("what it does", () => {
  test("a yes opens to this school's students at once, a no blocks what is new and closes nothing", async () => {
    const outsider = (await aStudent(services, other)).actor;
    expect(await blocks()).toEqual(["firm_not_approved"]);
    await decide({});
    expect(await blocks()).toEqual([]);
    const schoolOf = async (viewer: typeof student) =>
      (await findOpenTo(services, viewer))?.schoolId;
    expect([await schoolOf(student), await schoolOf(outsider)]).toEqual([
      school.school.id,
      other.school.id,
    ]);
    const seen = await seenNow();
    services.clock.pass(1);
    await decide({ verdict: "not_a_fit", reason: "conditions", note: "宿舍太远", seen });
    expect(await blocks()).toEqual(["firm_not_a_fit"]);
    expect(await services.db.listing.findUnique({ where: { id: listingId } })).toMatchObject({
      status: "live",
    });
  });

  test("the firm's people hear the code and never the note; no other firm, no other school", async () => {
    const recruiter = await aRecruiter(services, firm.id);
    const rival = await aRecruiter(services, (await anEnterprise(services)).id);
    // A firm of the factories is welcome at every school at once, also the one of this test.
    await services.db.schoolEnterprise.deleteMany({ where: { enterpriseId: firm.id } });
    const no = { verdict: "not_a_fit", reason: "majors_do_not_match" } as const;
    expect(await decide({ ...no, note: "内部意见" })).toBe("ok");
    const event = await services.db.outboxEvent.findFirstOrThrow({
      where: {
        name: "enterprise.school_decided",
        payload: { path: ["enterpriseId"], equals: firm.id },
      },
    });
    expect(await tellParties(services, event.id)).toBe(1);
    const [notice] = await services.db.notification.findMany({
      where: { personId: recruiter.personId },
    });
    expect(notice).toMatchObject({
      about: "firm_school_unfit",
      params: { school: school.school.shortName, unfit: "majors_do_not_match" },
    });
    const shown = await readSchoolsForFirm(services, recruiter, "zh-CN");
    expect(shown).toMatchObject([{ schoolId: school.school.id, reason: "majors_do_not_match" }]);
    expect(JSON.stringify([notice, shown])).not.toContain("内部意见");
    const toRival = await readSchoolsForFirm(services, rival, "zh-CN");
    expect(toRival.map(({ reason }) => reason)).not.toContain("majors_do_not_match");
  });
});

describe("what a school reads", () => {
  test("each firm stands in one tab, by this school's word alone", async () => {
    const here = await aSchoolStaff(services, school, "internship_office");
    const there = await aSchoolStaff(services, other, "school_admin");
    const ask = { words: firm.name, page: 1, locale: "zh-CN" } as const;
    const before = await listFirmsForSchool(services, here, { ...ask, tab: "to_decide" });
    expect(before.counts).toEqual({ to_decide: 1, approved: 0, not_a_fit: 0 });
    expect(before.rows[0]).toMatchObject({ enterpriseId: firm.id, openSeats: 5, placed: 0 });
    await decide({ verdict: "not_a_fit", reason: "capacity" });
    const after = await listFirmsForSchool(services, here, { ...ask, tab: "not_a_fit" });
    expect(after.counts).toEqual({ to_decide: 0, approved: 0, not_a_fit: 1 });
    expect(after.rows[0]?.reason).toBe("capacity");
    const theirs = await listFirmsForSchool(services, there, { ...ask, tab: "to_decide" });
    expect(theirs.counts).toEqual({ to_decide: 1, approved: 0, not_a_fit: 0 });
  });

  test("a firm without anything for interns waits for nobody; wildcards are letters", async () => {
    await services.db.listing.update({ where: { id: listingId }, data: { kind: "job" } });
    const here = await aSchoolStaff(services, school, "internship_office");
    const ask = { tab: "to_decide", page: 1, locale: "zh-CN" } as const;
    expect((await listFirmsForSchool(services, here, { ...ask, words: firm.name })).rows).toEqual(
      [],
    );
    expect((await listFirmsForSchool(services, here, { ...ask, words: "%_" })).rows).toEqual([]);
  });

  test("the facts of one firm; the note is the school's, and a stranger firm is not there", async () => {
    await decide({ verdict: "not_a_fit", reason: "too_far", note: "给同事看" });
    const read = async (of: ASchool, role: SchoolRole = "school_admin") =>
      readFirmForSchool(services, await aSchoolStaff(services, of, role), firm.id, "zh-CN");
    const own = await read(school);
    expect(own?.word).toMatchObject({ verdict: "not_a_fit", note: "给同事看", by: "黄老师" });
    expect(own?.listings.map(({ id }) => id)).toEqual([listingId]);
    expect((await read(school, "class_adviser"))?.mayDecide).toBe(false);
    const others = await read(other);
    expect(others?.word).toBeNull();
    expect(JSON.stringify(others)).not.toContain("给同事看");
    await services.db.enterprise.update({ where: { id: firm.id }, data: { status: "suspended" } });
    expect((await read(school))?.isSuspended).toBe(true);
    expect(await read(other)).toBeNull();
  });
});
