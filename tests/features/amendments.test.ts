// What an amendment does: nothing while it is signed, refused or cancelled; once it is valid what it says, exactly once; and
// nothing again where the school takes it back before the first day.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { DeltaInput, DeltaKind } from "~/app/domain/paper-deltas";
import type { SchoolActor } from "~/app/domain/permission";
import { PlacementTerms } from "~/app/domain/placement-terms";
import { amendPaper } from "~/app/features/papers/amend-paper.server";
import { movePaper } from "~/app/features/papers/move-paper.server";
import { refusePaper } from "~/app/features/papers/refuse-paper.server";
import { passLastDays } from "~/app/features/placements/pass-last-days.server";
import { makeGuestLink } from "~/app/platform/guest-link.server";
import { newId } from "~/app/platform/id";
import { no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { anEnterprise, type ASchool, aSchool, aSchoolStaff, aStudent } from "../support/factories";
import { aPlacement } from "../support/placements";

let services: TestServices;
let school: ASchool;
let student: Awaited<ReturnType<typeof aStudent>>;
let [office, teacher]: SchoolActor[] = [];
let placementId: string;
let agreementId: string;

const day = (text: string) => new Date(text);
/** What a placement says, without the marks that every step leaves. */
async function said() {
  const row = await services.db.placement.findUniqueOrThrow({ where: { id: placementId } });
  const { startsOn, endsOn, mentorName, mentorPhone, teacherId, state } = row;
  const { endCode, endNote, endedBy, endedAt } = row;
  const ended = { endCode, endNote, endedBy, endedAt };
  return {
    startsOn,
    endsOn,
    mentorName,
    mentorPhone,
    teacherId,
    state,
    ...ended,
    terms: row.terms,
  };
}
const state = async (id: string) =>
  (await services.db.paper.findUniqueOrThrow({ where: { id } })).state;
const amend = (change: DeltaInput) =>
  amendPaper(services, office!, { paperId: agreementId, change });
async function aSigned(change: DeltaInput) {
  const { paperId } = yes(await amend(change));
  const { db, clock } = services;
  const { contentHash } = await db.paper.findUniqueOrThrow({ where: { id: paperId } });
  const signed = { signedAt: clock.now(), method: "account", contentHash } as const;
  await db.paperSignature.updateMany({ where: { paperId }, data: signed });
  await db.paper.update({ where: { id: paperId }, data: { state: "signed" } });
  return paperId;
}
const validate = (paperId: string) => movePaper(services, office!, { paperId, step: "validate" });
const giveBack = (paperId: string) =>
  movePaper(services, office!, { paperId, step: "give_back", reason: "写错了" });
const run = () =>
  services.db.placement.update({ where: { id: placementId }, data: { state: "running" } });

beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
beforeEach(async () => {
  services.clock.set("2027-02-20T10:00:00+08:00");
  const now = services.clock.now();
  school = await aSchool(services);
  student = await aStudent(services, school, { passwordHash: "x" });
  office = await aSchoolStaff(services, school, "internship_office");
  teacher = await aSchoolStaff(services, school, "guiding_teacher");
  const firm = await anEnterprise(services, { staffCount: 500 });
  placementId = (await aPlacement(services, student, firm)).id;
  agreementId = newId(now.getTime());
  await services.db.paper.create({
    data: {
      ...{ id: agreementId, schoolId: school.school.id, placementId, kind: "agreement" },
      ...{ number: "2027-0001", state: "valid", contentHash: "0".repeat(64), content: { form: 1 } },
      ...{ pages: 2, verifyCode: newId(3), frozenAt: now, validAt: now, createdAt: now },
    },
  });
});

const changes: Record<DeltaKind, { change: () => DeltaInput; says: () => object }> = {
  dates: {
    change: () => ({ kind: "dates", startsOn: "2027-03-08", endsOn: "2027-09-07" }),
    says: () => ({ startsOn: day("2027-03-08"), endsOn: day("2027-09-07") }),
  },
  place: {
    change: () => ({ kind: "place", place: "广州市番禺区 2 号" }),
    says: () => ({ terms: { place: "广州市番禺区 2 号" } }),
  },
  break: {
    change: () => ({ kind: "break", breakFrom: "2027-05-01", breakUntil: "2027-05-14" }),
    says: () => ({ terms: { breaks: [{ from: "2027-05-01", until: "2027-05-14" }] } }),
  },
  mentor: {
    change: () => ({ kind: "mentor", mentorName: "吴师傅", mentorPhone: "13900000009" }),
    says: () => ({ mentorName: "吴师傅", mentorPhone: "13900000009" }),
  },
  teacher: {
    change: () => ({ kind: "teacher", teacherId: teacher!.personId }),
    says: () => ({ teacherId: teacher!.personId }),
  },
  pay: {
    change: () => ({ kind: "pay", pay: 350_000 }),
    says: () => ({ terms: { pay: 350_000 } }),
  },
  termination: {
    change: () => ({ kind: "termination", lastDay: "2027-04-30", endCode: "health" }),
    says: () => ({ endsOn: day("2027-04-30"), endCode: "health", state: "confirmed" }),
  },
};

describe.each(Object.entries(changes))("an amendment of %s", (_, { change, says }) => {
  test("leaves the placement alone until it is valid, then says what it says, once", async () => {
    const before = await said();
    const paperId = await aSigned(change());
    expect(await said()).toEqual(before);
    yes(await validate(paperId));
    const after = await said();
    expect(after).toMatchObject(says());
    expect(no(await validate(paperId))).toBe("paper.step_not_allowed");
    expect(await said()).toEqual(after);
    const steps = await services.db.placementStep.findMany({ where: { placementId } });
    expect(steps).toMatchObject([{ step: "amend", reason: "2027-0001-A1" }]);
    // Nothing else has changed.
    const { terms: was, ...columns } = before;
    const { terms: is, ...others } = after;
    const changed = { ...(says() as { terms?: object }) };
    expect(others).toEqual({ ...columns, ...changed, terms: undefined, endNote: others.endNote });
    expect(PlacementTerms.parse(is)).toEqual({ ...PlacementTerms.parse(was), ...changed.terms });
  });
  test("that somebody refuses, or the school cancels, changes nothing", async () => {
    const before = await said();
    const { paperId } = yes(await amend(change()));
    yes(await refusePaper(services, student.actor, { paperId, reason: "不想改" }));
    expect(no(await validate(paperId))).toBe("paper.step_not_allowed");
    const other = await aSigned(change());
    const off = { paperId: other, step: "cancel", reason: "不用了" } as const;
    yes(await movePaper(services, office!, off));
    expect(await said()).toEqual(before);
  });
  test("given back before the first day, it is as it was; valid again, it says the same", async () => {
    const before = await said();
    const paperId = await aSigned(change());
    yes(await validate(paperId));
    const after = await said();
    yes(await giveBack(paperId));
    expect(await said()).toEqual(before);
    yes(await validate(paperId));
    expect(await said()).toEqual(after);
  });
});

describe("two amendments", () => {
  test("of the same term: the second no longer says what stands", async () => {
    const first = await aSigned({ kind: "pay", pay: 350_000 });
    const second = await aSigned({ kind: "pay", pay: 300_000 });
    yes(await validate(first));
    expect(no(await validate(second))).toBe("paper.amended_since");
    expect(await state(second)).toBe("signed");
    expect(no(await giveBack(second))).toBe("paper.step_not_allowed");
    expect(await said()).toMatchObject({ terms: { pay: 350_000 } });
  });
  test("of different terms both count, and the first is not given back over the second", async () => {
    const first = await aSigned({ kind: "pay", pay: 350_000 });
    const pause = { kind: "break", breakFrom: "2027-05-01", breakUntil: "2027-05-14" } as const;
    yes(await validate(first));
    yes(await validate(await aSigned(pause)));
    yes(await validate(await aSigned({ kind: "pay", pay: 360_000 })));
    expect(await said()).toMatchObject({ terms: { pay: 360_000, breaks: [{}] } });
    expect(no(await giveBack(first))).toBe("paper.amended_since");
  });
});

describe("an early end that all have signed", () => {
  const end = (lastDay: string) =>
    ({ kind: "termination", lastDay, endCode: "family" }) as const satisfies DeltaInput;
  beforeEach(async () => {
    services.clock.set("2027-04-10T10:00:00+08:00");
    await run();
  });
  const broken = () =>
    services.db.outboxEvent.count({
      where: {
        name: "placement.stepped",
        AND: [
          { payload: { path: ["placementId"], equals: placementId } },
          { payload: { path: ["step"], equals: "break_off" } },
        ],
      },
    });

  test("whose day has come breaks the placement off, and everybody is told once", async () => {
    const paperId = await aSigned(end("2027-04-10"));
    yes(await validate(paperId));
    expect(await said()).toMatchObject({
      ...{ state: "terminated", endCode: "family", endedAt: services.clock.now() },
      ...{ endsOn: day("2027-04-10"), endedBy: null },
    });
    expect([await state(agreementId), await state(paperId)]).toEqual(["ended", "ended"]);
    expect(await broken()).toBe(1);
    expect(await passLastDays(services)).toMatchObject({ ended: 0 });
  });
  test("whose day lies ahead goes on until then, and the clock breaks it off", async () => {
    const paperId = await aSigned(end("2027-04-30"));
    yes(await validate(paperId));
    expect(await said()).toMatchObject({ state: "running", endsOn: day("2027-04-30") });
    expect(await broken()).toBe(0);
    services.clock.set("2027-05-01T02:00:00+08:00");
    await passLastDays(services);
    await passLastDays(services);
    expect(await said()).toMatchObject({ state: "terminated", endCode: "family" });
    expect(await broken()).toBe(1);
  });
  test("is not given back once somebody works", async () => {
    const paperId = await aSigned(end("2027-04-30"));
    yes(await validate(paperId));
    expect(no(await giveBack(paperId))).toBe("paper.started_already");
  });
});

test.each([
  ["a first day before today", "dates", { startsOn: "2027-02-19", endsOn: "2027-08-31" }, "back"],
  [
    "an end before the beginning",
    "dates",
    { startsOn: "2027-03-08", endsOn: "2027-03-01" },
    "back",
  ],
  ["a break in reverse", "break", { breakFrom: "2027-05-02", breakUntil: "2027-05-01" }, "back"],
  [
    "a break before the first day",
    "break",
    { breakFrom: "2027-02-25", breakUntil: "2027-03-05" },
    "outside",
  ],
  [
    "a break over the last day",
    "break",
    { breakFrom: "2027-08-25", breakUntil: "2027-09-05" },
    "outside",
  ],
  [
    "an end before the first day",
    "termination",
    { lastDay: "2027-02-25", endCode: "army" },
    "outside",
  ],
  [
    "an early end that is late",
    "termination",
    { lastDay: "2027-09-01", endCode: "army" },
    "outside",
  ],
] as const)("%s is not drawn up", async (_, kind, change, is) => {
  const code = is === "back" ? "paper.days_back" : "paper.day_outside";
  expect(no(await amend({ kind, ...change } as DeltaInput))).toBe(code);
});

test("a first day that has passed is not moved, neither asked for nor signed before", async () => {
  const dates = { kind: "dates", startsOn: "2027-03-08", endsOn: "2027-08-31" } as const;
  const paperId = await aSigned(dates);
  services.clock.set("2027-03-02T10:00:00+08:00");
  await run();
  expect(no(await validate(paperId))).toBe("paper.started_already");
  expect(no(await amend(dates))).toBe("paper.started_already");
  const longer = { ...dates, startsOn: "2027-03-01", endsOn: "2027-09-30" };
  yes(await validate(await aSigned(longer)));
  expect(await said()).toMatchObject({ endsOn: day("2027-09-30"), startsOn: day("2027-03-01") });
});

test("a new mentor has the link, the one before no longer", async () => {
  const { env, db, clock } = services;
  const link = { purpose: "mentor", party: "firm", placementId, name: "周师傅" } as const;
  const phone = "13700000001";
  await db.$transaction((tx) =>
    makeGuestLink(env, tx, clock.now(), { ...link, phone, createdById: null }),
  );
  const mentor = { kind: "mentor", mentorName: "吴师傅", mentorPhone: "13900000009" } as const;
  yes(await validate(await aSigned(mentor)));
  const links = await db.guestLink.findMany({
    where: { placementId, purpose: "mentor" },
    orderBy: { phone: "asc" },
  });
  expect(links.map((one) => [one.phone, one.revokedAt === null])).toEqual([
    ["13700000001", false],
    ["13900000009", true],
  ]);
});

describe("other days beside another placement", () => {
  const dates = (more: { overlapReason?: string } = {}) => ({
    ...{ kind: "dates" as const, startsOn: "2027-03-01", endsOn: "2027-12-31" },
    ...more,
  });
  const another = (state: "confirmed" | "cancelled" = "confirmed") =>
    anEnterprise(services).then((firm) =>
      aPlacement(services, student, firm, {
        ...{ startsOn: day("2027-10-01"), endsOn: day("2028-01-31"), state },
      }),
    );

  test("need a reason, which the placement keeps and no paper says", async () => {
    await another();
    expect(no(await amend(dates()))).toBe("placement.overlaps");
    const reason = { overlapReason: "周末半天，家长同意" };
    const paperId = await aSigned(dates(reason));
    const { content } = await services.db.paper.findUniqueOrThrow({ where: { id: paperId } });
    expect(JSON.stringify(content)).not.toContain(reason.overlapReason);
    yes(await validate(paperId));
    expect(
      await services.db.placement.findUniqueOrThrow({ where: { id: placementId } }),
    ).toMatchObject({ endsOn: day("2027-12-31"), ...reason });
  });

  test("are looked at again when the amendment becomes valid; the office may say why meanwhile", async () => {
    await another("cancelled");
    const paperId = await aSigned(dates());
    await another();
    expect(no(await validate(paperId))).toBe("placement.overlaps");
    await services.db.placement.update({
      where: { id: placementId },
      data: { overlapReason: "两家轮岗" },
    });
    yes(await validate(paperId));
  });
});
