// Many papers at one press: few at once, more by a job that may run twice; each goes or stays by itself, and every firm and
// every class's adviser hears of it once, with how many.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SchoolActor } from "~/app/domain/permission";
import { tellParties } from "~/app/features/notices/tell-parties.server";
import { drawUpPapers } from "~/app/features/papers/draw-up-papers.server";
import { fewPapers, pressPapers } from "~/app/features/papers/press-papers.server";
import { listPresses } from "~/app/features/papers/read-presses.server";
import { endPress } from "~/app/features/papers/run-press.server";
import { sealPapers } from "~/app/features/papers/sign-paper.server";
import { newId } from "~/app/platform/id";
import { runPaperPress } from "~/workers/jobs/press-papers";
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
let [office, adviser]: SchoolActor[] = [];
type Firm = Awaited<ReturnType<typeof anEnterprise>>;
let firms: Firm[];
type Made = Awaited<ReturnType<typeof aPlacement>>;

/** Placements at the two firms in turn. */
async function somePlacements(count: number): Promise<Made[]> {
  const made: Made[] = [];
  for (let n = 0; n < count; n += 1) {
    const student = await aStudent(services, school, { passwordHash: "x" });
    made.push(await aPlacement(services, student, firms[n % 2]!));
  }
  return made;
}
async function drafts(placements: readonly Made[], kind: "consent" | "agreement" = "consent") {
  const placementIds = placements.map(({ id }) => id);
  return yes(await drawUpPapers(services, office!, { placementIds, kind })).paperIds;
}
const open = (paperIds: readonly string[], by = office!) =>
  pressPapers(services, by, { deed: "open", paperIds });
const states = async (ids: readonly string[]) => {
  const rows = await services.db.paper.findMany({ where: { id: { in: [...ids] } } });
  return rows.map(({ state }) => state);
};
const togethers = async () => {
  const rows = await services.db.outboxEvent.findMany({ where: { name: "many.told" } });
  return rows
    .map(({ payload }) => payload as { of: string; side: string; subjectIds: string[] })
    .map(({ of, side, subjectIds }) => `${of} ${side} ${String(subjectIds.length)}`)
    .sort();
};
/** Runs every notice of the events so far; who was told what. */
async function told() {
  const events = await services.db.outboxEvent.findMany({ orderBy: { id: "asc" } });
  for (const { id } of events) await tellParties(services, id);
  const rows = await services.db.notification.findMany();
  return rows.map(({ personId, about }) => ({ personId, about }));
}

beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
beforeEach(async () => {
  services.clock.set("2027-02-20T10:00:00+08:00");
  school = await aSchool(services);
  office = await aSchoolStaff(services, school, "internship_office");
  adviser = await aSchoolStaff(services, school);
  firms = [
    await anEnterprise(services, { staffCount: 500 }),
    await anEnterprise(services, { staffCount: 500 }),
  ];
  await services.db.outboxEvent.deleteMany();
  await services.db.noticeDelivery.deleteMany();
  await services.db.notification.deleteMany();
});

describe("few", () => {
  test("are done when the press answers; what may not go stays, with its reason", async () => {
    const made = await somePlacements(3);
    const ids = await drafts(made);
    const { terms } = made[0]!;
    await services.db.placement.update({
      where: { id: made[0]!.id },
      data: { terms: { ...(terms as object), place: "" } },
    });
    const line = yes(await open(ids));
    expect(line).toMatchObject({ deed: "open", of: 3, done: 3, isFinished: true });
    expect(line.refused).toMatchObject([{ count: 1, why: { code: "paper.terms_missing" } }]);
    expect((await states(ids)).sort()).toEqual(["draft", "signing", "signing"]);
    // Nothing is shown of a press that was answered at once.
    expect(await listPresses(services, office!, fewPapers)).toEqual([]);
  });
  test("another school's are not found, and nothing is pressed", async () => {
    const ids = await drafts(await somePlacements(1));
    const stranger = await aSchoolStaff(services, await aSchool(services), "internship_office");
    expect(no(await open(ids, stranger))).toBe("paper.not_found");
    expect(await states(ids)).toEqual(["draft"]);
  });
  test("a role that draws nothing up is told so of each", async () => {
    const ids = await drafts(await somePlacements(1));
    const employment = await aSchoolStaff(services, school, "employment_office");
    const line = yes(await open(ids, employment));
    expect(line.refused).toMatchObject([{ why: { code: "paper.not_yours_to_move" } }]);
  });
});

test("many go by a job that may run twice, also at once, and may die in between", async () => {
  const count = fewPapers + 3;
  const ids = await drafts(await somePlacements(count));
  const { pressId, isFinished } = yes(await open(ids));
  expect(isFinished).toBe(false);
  expect(await states(ids)).not.toContain("signing");
  expect(await listPresses(services, office!, fewPapers)).toMatchObject([{ of: count, done: 0 }]);
  expect(await services.db.outboxEvent.count({ where: { name: "papers.pressed" } })).toBe(1);
  const run = () => runPaperPress.run(services, { pressId });
  await Promise.all([run(), run()]);
  await run();
  expect(new Set(await states(ids))).toEqual(new Set(["signing"]));
  const opened = { paperId: { in: ids }, step: "open" };
  expect(await services.db.paperStep.count({ where: opened })).toBe(count);
  expect(await listPresses(services, office!, fewPapers)).toMatchObject([
    { of: count, done: count, isFinished: true, refused: [] },
  ]);
  // A consent is the family's: the adviser hears once, no firm does.
  expect(await togethers()).toEqual([`opened class ${String(count)}`]);
});

test("a job that was given up tells of what went, and the rest stays", async () => {
  const ids = await drafts(await somePlacements(fewPapers + 1));
  const { pressId } = yes(await open(ids));
  await services.db.paperPressItem.updateMany({
    where: { pressId, paperId: { in: ids.slice(1) } },
    data: { doneAt: services.clock.now(), refusal: { code: "paper.not_found", detail: {} } },
  });
  await endPress(services, pressId);
  await endPress(services, pressId);
  expect(await togethers()).toEqual([]);
  const [line] = await listPresses(services, office!, fewPapers);
  expect(line).toMatchObject({ done: fewPapers, isFinished: true });
});

describe("firms and advisers hear once of a press", () => {
  test("of agreements to seal, then that they hold", async () => {
    const bosses = [
      await aRecruiter(services, firms[0]!.id),
      await aRecruiter(services, firms[1]!.id),
    ];
    const made = await somePlacements(5);
    const at = { schoolId: school.school.id };
    for (const { id: enterpriseId } of firms)
      for (const kind of ["firm_check", "inspection"] as const)
        await aRecord(services, kind, { ...at, enterpriseId });
    for (const { id: placementId } of made)
      for (const kind of ["insurance", "training", "plan"] as const)
        await aRecord(services, kind, { ...at, placementId });
    for (const placement of made) await aStandingPaper(services, placement, "consent", "signed");
    const ids = await drafts(made, "agreement");
    yes(await open(ids));
    expect(await togethers()).toEqual(["opened class 5", "opened firm 2", "opened firm 3"]);
    const notices = await told();
    for (const { personId } of bosses)
      expect(notices.filter((one) => one.personId === personId)).toEqual([
        { personId, about: "firm_papers_to_seal" },
      ]);
    const ofAdviser = notices.filter(({ personId }) => personId === adviser!.personId);
    expect(ofAdviser.map(({ about }) => about)).toEqual(["adviser_papers_opened"]);
    const toSign = notices.filter(({ about }) => about === "student_paper_to_sign");
    expect(toSign).toHaveLength(5);
    // All sign; the school sets its seal under all of them at once.
    const { db, clock } = services;
    for (const id of ids) {
      const { contentHash } = await db.paper.findUniqueOrThrow({ where: { id } });
      await db.paperSignature.updateMany({
        where: { paperId: id, party: { not: "school" } },
        data: { signedAt: clock.now(), method: "account", contentHash },
      });
    }
    await db.sealAuthority.create({
      data: {
        ...{ id: newId(clock.now().getTime()), personId: office!.personId, ...at },
        ...{ createdById: office!.personId, validFrom: new Date("2026-11-01") },
        createdAt: clock.now(),
      },
    });
    const rows = await db.paper.findMany({ where: { id: { in: ids } } });
    const papers = rows.map(({ id, contentHash }) => `${id}.${contentHash ?? ""}`);
    yes(await sealPapers(services, office!, { papers }, { address: "a", userAgent: "b" }));
    expect(await togethers()).toContain("signed class 5");
    const line = yes(await pressPapers(services, office!, { deed: "validate", paperIds: ids }));
    expect(line).toMatchObject({ deed: "validate", done: 5, refused: [] });
    const after = (await told()).map(({ about }) => about);
    const howOften = (about: string) => after.filter((one) => one === about).length;
    expect(howOften("school_papers_signed")).toBe(1); // the adviser; no college office here
    expect(howOften("school_paper_signed")).toBe(0);
    expect(howOften("firm_papers_valid")).toBe(2);
    expect(howOften("firm_paper_valid")).toBe(0);
    expect(howOften("student_paper_valid")).toBe(5);
  });
});
