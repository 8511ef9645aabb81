// The papers of one placement: what its page says of them, what may be drawn up next, and what becomes of them when the
// placement is over.
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { PaperKind, PaperState } from "~/app/domain/paper";
import type { SchoolActor } from "~/app/domain/permission";
import { drawUpNext } from "~/app/features/papers/draw-up-next.server";
import { listPlacementPapers } from "~/app/features/papers/read-placement-papers.server";
import { breakOffPlacement } from "~/app/features/placements/break-off-placement.server";
import { passLastDays } from "~/app/features/placements/pass-last-days.server";
import { stepPlacement } from "~/app/features/placements/step-placement.server";
import { transferPlacement } from "~/app/features/placements/transfer-placement.server";
import { newId } from "~/app/platform/id";
import { no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { anEnterprise, type ASchool, aSchool, aSchoolStaff, aStudent } from "../support/factories";
import { aPlacement } from "../support/placements";

let services: TestServices;
let school: ASchool;
let office: SchoolActor;
let student: Awaited<ReturnType<typeof aStudent>>;
let firm: Awaited<ReturnType<typeof anEnterprise>>;
let placementId: string;
let count = 0;

/** A paper as it stands, signed by the student alone where it is being signed. */
async function aPaper(kind: PaperKind, state: PaperState) {
  const now = services.clock.now();
  count += 1;
  const contentHash = "0".repeat(64);
  const shared = { createdAt: now, signerName: "林某" };
  const given = { signedAt: now, method: "account", contentHash } as const;
  const { id } = await services.db.paper.create({
    data: {
      ...{ id: newId(now.getTime()), schoolId: school.school.id, placementId, kind, state },
      ...{ number: `2027-${String(count)}`, createdById: office.personId, createdAt: now },
      ...(state === "draft" ? {} : { contentHash, frozenAt: now }),
      signatures: {
        create: [
          {
            ...shared,
            id: newId(now.getTime()),
            party: "student",
            ...given,
          },
          { ...shared, id: newId(now.getTime()), party: "guardian" },
        ],
      },
    },
  });
  return id;
}
const row = (id: string) => services.db.paper.findUniqueOrThrow({ where: { id } });
const stateOf = async (id: string) => (await row(id)).state;
const page = async (by = office) => (await listPlacementPapers(services, by, placementId))!;
const versioned = async () => {
  const { version } = await services.db.placement.findUniqueOrThrow({ where: { id: placementId } });
  return { placementId, version };
};
const run = () =>
  services.db.placement.update({ where: { id: placementId }, data: { state: "running" } });

beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
beforeEach(async () => {
  services.clock.set("2027-03-10T10:00:00+08:00");
  school = await aSchool(services);
  student = await aStudent(services, school);
  office = await aSchoolStaff(services, school, "internship_office");
  firm = await anEnterprise(services, { staffCount: 500 });
  placementId = (await aPlacement(services, student, firm)).id;
});

test("the consent comes first, and the agreement once the family has signed", async () => {
  expect(await page()).toMatchObject({ undrawn: ["consent", "agreement"], next: "consent" });
  yes(await drawUpNext(services, office, { placementId, kind: "consent" }));
  const { papers, undrawn, next } = await page();
  expect({ undrawn, next }).toEqual({ undrawn: ["agreement"], next: null });
  expect(papers).toMatchObject([{ kind: "consent", state: "signing", signed: [] }]);
  expect(papers[0]!.missing.map(({ party }) => party)).toEqual(["student", "guardian"]);
  await services.db.paper.updateMany({ where: { placementId }, data: { state: "signed" } });
  expect((await page()).next).toBe("agreement");
});

test("a second press of the same button, or one too early, draws up nothing that counts", async () => {
  yes(await drawUpNext(services, office, { placementId, kind: "consent" }));
  const again = await drawUpNext(services, office, { placementId, kind: "consent" });
  expect(no(again)).toBe("paper.changed_meanwhile");
  const early = await drawUpNext(services, office, { placementId, kind: "agreement" });
  expect(early.ok).toBe(false);
  const [agreement] = await services.db.paper.findMany({
    where: { placementId, kind: "agreement" },
  });
  expect(agreement!.state).toBe("draft");
});

test("says who has signed when, and whose name is missing", async () => {
  await aPaper("consent", "signing");
  const [paper] = (await page()).papers;
  expect(paper!.signed).toEqual([{ party: "student", name: "林某", at: services.clock.now() }]);
  expect(paper!.missing).toEqual([{ party: "guardian", name: "林某" }]);
});

test("another school has no such page, and a teacher who only guides has no button", async () => {
  const other = await aSchoolStaff(services, await aSchool(services), "internship_office");
  expect(await listPlacementPapers(services, other, placementId)).toBeNull();
  const guide = await aSchoolStaff(services, school, "guiding_teacher");
  await services.db.placement.update({
    where: { id: placementId },
    data: { teacherId: guide.personId },
  });
  expect(await page(guide)).toMatchObject({ undrawn: ["consent", "agreement"], next: null });
});

test("broken off: what held ends and tells the firm no reason, what was under way is cancelled with it", async () => {
  const consent = await aPaper("consent", "valid");
  const agreement = await aPaper("agreement", "valid");
  const amendment = await aPaper("amendment", "signing");
  const certificate = await aPaper("certificate", "valid");
  const refused = await aPaper("amendment", "refused");
  await run();
  const note = "家里有人生病";
  yes(
    await breakOffPlacement(services, office, {
      ...{ ...(await versioned()), code: "family", note },
    }),
  );
  expect(await row(consent)).toMatchObject({ state: "ended", reason: "" });
  expect(await row(agreement)).toMatchObject({ state: "ended", reason: "" });
  expect(await row(amendment)).toMatchObject({ state: "cancelled", reason: note });
  expect([await stateOf(certificate), await stateOf(refused)]).toEqual(["valid", "refused"]);
  const steps = await services.db.paperStep.findMany({ where: { paperId: agreement } });
  expect(steps).toMatchObject([{ step: "end", actorRole: "system", actorId: null }]);
  expect((await page()).undrawn).toEqual([]);
});

test("called off: drafts and what was signed but did not hold yet go with it", async () => {
  const ids = [await aPaper("consent", "signed"), await aPaper("agreement", "draft")];
  const off = { ...(await versioned()), step: "call_off", reason: "单位撤岗" } as const;
  yes(await stepPlacement(services, office, off));
  for (const id of ids)
    expect(await row(id)).toMatchObject({ state: "cancelled", reason: "单位撤岗" });
});

test("the clock ends an agreement with the last day", async () => {
  const agreement = await aPaper("agreement", "valid");
  await run();
  services.clock.set("2027-09-01T02:00:00+08:00");
  await passLastDays(services);
  expect(await stateOf(agreement)).toBe("ended");
});

test("a change to another firm ends the papers of the first, and the next begins with none", async () => {
  const agreement = await aPaper("agreement", "valid");
  await run();
  const { placementId: next } = yes(
    await transferPlacement(services, office, {
      ...{ ...(await versioned()), firmName: "新的单位", firmNumber: "" },
      ...{ startsOn: "2027-04-01", reason: "换单位" },
    }),
  );
  expect(await stateOf(agreement)).toBe("ended");
  const fresh = await listPlacementPapers(services, office, next);
  expect(fresh).toMatchObject({ papers: [], next: "consent" });
});

test("a step that the law refuses leaves the papers alone", async () => {
  const agreement = await aPaper("agreement", "valid");
  const off = { ...(await versioned()), step: "call_off", reason: " " } as const;
  expect(no(await stepPlacement(services, office, off))).toBe("placement.reason_needed");
  expect(await stateOf(agreement)).toBe("valid");
});
