// One press moves the first day: what is being signed goes out anew under the new days, what is valid is left, and everybody
// concerned hears of it once.
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { SchoolActor } from "~/app/domain/permission";
import { tellParties } from "~/app/features/notices/tell-parties.server";
import { drawUpPapers } from "~/app/features/papers/draw-up-papers.server";
import { openPaper } from "~/app/features/papers/open-paper.server";
import { moveStart } from "~/app/features/placements/move-start.server";
import { runPaperPress } from "~/workers/jobs/press-papers";
import { yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import {
  anEnterprise,
  aRecruiter,
  type ASchool,
  aSchool,
  aSchoolStaff,
  aStudent,
} from "../support/factories";
import { aPlacement } from "../support/placements";
import { aStandingPaper } from "../support/standing-paper";

let services: TestServices;
let school: ASchool;
let [office, adviser]: SchoolActor[] = [];
let firm: Awaited<ReturnType<typeof anEnterprise>>;
let recruiterId: string;

const aPlaced = async () => {
  const student = await aStudent(services, school, { passwordHash: "x" });
  return { student, placement: await aPlacement(services, student, firm) };
};
const move = (classId = school.schoolClass.id) =>
  moveStart(services, office!, {
    ...{ placementIds: [], classId, startsOn: "2027-03-08", reason: "材料未齐" },
  });
/** Runs what the press left to a job. */
async function work() {
  const presses = await services.db.paperPress.findMany({ where: { finishedAt: null } });
  for (const { id: pressId } of presses) await runPaperPress.run(services, { pressId });
}
const papersOf = (placementId: string) =>
  services.db.paper.findMany({
    where: { placementId },
    orderBy: [{ kind: "asc" }, { number: "asc" }],
    include: { signatures: true, links: true },
  });
async function told() {
  const events = await services.db.outboxEvent.findMany({ orderBy: { id: "asc" } });
  for (const { id } of events) await tellParties(services, id);
  const rows = await services.db.notification.findMany();
  return (personId: string) =>
    rows.filter((one) => one.personId === personId).map(({ about }) => about);
}

beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
beforeEach(async () => {
  services.clock.set("2027-02-10T09:00:00+08:00");
  school = await aSchool(services);
  office = await aSchoolStaff(services, school, "internship_office");
  adviser = await aSchoolStaff(services, school);
  firm = await anEnterprise(services, { staffCount: 500 });
  recruiterId = (await aRecruiter(services, firm.id)).personId;
  await services.db.outboxEvent.deleteMany();
  await services.db.noticeDelivery.deleteMany();
  await services.db.notification.deleteMany();
});

test("a consent that is being signed is void, and asked for anew under the new days", async () => {
  const { student, placement } = await aPlaced();
  const ids = { placementIds: [placement.id], kind: "consent" as const };
  const [paperId] = yes(await drawUpPapers(services, office!, ids)).paperIds;
  yes(await openPaper(services, office!, { paperId: paperId! }));
  const { contentHash } = await services.db.paper.findUniqueOrThrow({ where: { id: paperId! } });
  await services.db.paperSignature.updateMany({
    where: { paperId: paperId!, party: "student" },
    data: { signedAt: services.clock.now(), method: "account", contentHash },
  });
  await services.db.outboxEvent.deleteMany();
  expect(yes(await move())).toEqual({ moved: 1, left: 0, anew: 1 });
  await work();
  const [old, fresh] = await papersOf(placement.id);
  expect(old).toMatchObject({ id: paperId, state: "cancelled", reason: "replaced" });
  const given = old!.signatures.find(({ party }) => party === "student");
  expect(given).toMatchObject({ voidedWhy: "terms", voidedAt: services.clock.now() });
  expect(old!.links.every(({ revokedAt }) => revokedAt !== null)).toBe(true);
  expect(fresh).toMatchObject({ state: "signing", replacesId: paperId });
  expect(fresh!.number).toMatch(/-C-V2$/);
  expect(fresh!.signatures.map(({ signedAt }) => signedAt)).toEqual([null, null]);
  expect(JSON.stringify(fresh!.content)).toContain("2027年3月8日");
  // One word each; the guardian has a new link.
  const heard = await told();
  expect(heard(student.person.id)).toEqual(["student_start_moved_anew"]);
  expect(heard(recruiterId)).toEqual(["firm_starts_moved"]);
  expect(heard(adviser!.personId)).toEqual(["adviser_starts_moved"]);
  expect(fresh!.links.map(({ party }) => party)).toEqual(["guardian"]);
});

test("an agreement waits as a draft until the family has signed again", async () => {
  const { placement } = await aPlaced();
  const consent = await aStandingPaper(services, placement, "consent", "signed");
  const agreement = await aStandingPaper(services, placement, "agreement", "signing", ["student"]);
  expect(yes(await move())).toEqual({ moved: 1, left: 0, anew: 2 });
  await work();
  const rows = await papersOf(placement.id);
  expect(rows.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    ...["consent cancelled", "consent signing", "agreement cancelled", "agreement draft"],
  ]);
  const states = await services.db.paper.findMany({
    where: { id: { in: [consent.id, agreement.id] } },
  });
  expect(states.map(({ state }) => state)).toEqual(["cancelled", "cancelled"]);
});

test("drafts stay drafts, what is valid is left alone, and firms hear once of all", async () => {
  const draft = await aPlaced();
  await aStandingPaper(services, draft.placement, "consent", "draft");
  const valid = await aPlaced();
  await aStandingPaper(services, valid.placement, "consent", "valid");
  await aStandingPaper(services, valid.placement, "agreement", "valid");
  const bare = await aPlaced();
  expect(yes(await move())).toEqual({ moved: 2, left: 1, anew: 0 });
  expect((await papersOf(draft.placement.id)).map(({ state }) => state)).toEqual(["draft"]);
  expect((await papersOf(valid.placement.id)).map(({ state }) => state)).toEqual([
    ...["valid", "valid"],
  ]);
  const { startsOn } = await services.db.placement.findUniqueOrThrow({
    where: { id: valid.placement.id },
  });
  expect(startsOn).toEqual(new Date("2027-03-01"));
  const heard = await told();
  expect(heard(bare.student.person.id)).toEqual(["student_start_moved"]);
  expect(heard(valid.student.person.id)).toEqual([]);
  expect(heard(recruiterId)).toEqual(["firm_starts_moved"]);
  const [notice] = await services.db.notification.findMany({ where: { personId: recruiterId } });
  expect(notice!.params).toMatchObject({ found: 2, day: "2027-03-08" });
});
