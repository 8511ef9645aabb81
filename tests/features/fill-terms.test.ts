// The same facts filled in for many placements: what the preview says is what is done, and only those concerned sign again.
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { SchoolActor } from "~/app/domain/permission";
import { drawUpPapers } from "~/app/features/papers/draw-up-papers.server";
import { openPaper } from "~/app/features/papers/open-paper.server";
import { FillTerms, fillTerms } from "~/app/features/placements/fill-terms.server";
import { type FillLine, PlanFill, planFill } from "~/app/features/placements/plan-fill.server";
import { no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { anEnterprise, type ASchool, aSchool, aSchoolStaff, aStudent } from "../support/factories";
import { aPlacement } from "../support/placements";
import { aStandingPaper } from "../support/standing-paper";

let services: TestServices;
let school: ASchool;
let [office, stranger]: SchoolActor[] = [];
let firm: Awaited<ReturnType<typeof anEnterprise>>;

const aPlaced = async (over: Parameters<typeof aPlacement>[3] = {}) =>
  aPlacement(services, await aStudent(services, school, { passwordHash: "x" }), firm, over);
const plan = (placementIds: readonly string[], typed: object, by = office!) =>
  planFill(services.db, by, PlanFill.parse({ placementIds, ...typed }));
const fill = (lines: readonly FillLine[], typed: object, by = office!) =>
  fillTerms(
    services,
    by,
    FillTerms.parse({
      placementIds: lines.map(({ placementId }) => placementId),
      seen: lines.map(({ placementId, version }) => `${placementId}.${String(version)}`),
      ...typed,
    }),
  );
const rowOf = (id: string) => services.db.placement.findUniqueOrThrow({ where: { id } });
const papersOf = async (placementId: string) => {
  const rows = await services.db.paper.findMany({ where: { placementId } });
  return rows.map(({ kind, state }) => `${kind} ${state}`).sort();
};

beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
beforeEach(async () => {
  services.clock.set("2027-02-10T09:00:00+08:00");
  school = await aSchool(services);
  office = await aSchoolStaff(services, school, "internship_office");
  stranger = await aSchoolStaff(services, await aSchool(services), "internship_office");
  firm = await anEnterprise(services, { staffCount: 500 });
});

test("only gaps are filled unless it is asked for, and a preview changes nothing", async () => {
  const bare = await aPlaced({ mentorName: "", terms: { pay: null, place: "" } });
  const told = await aPlaced();
  const ids = [bare.id, told.id];
  const typed = { mentorName: "吴师傅", pay: "3500", place: "清远市 1 号", onlyGaps: "yes" };
  const lines = yes(await plan(ids, typed));
  const of = (id: string) => lines.find(({ placementId }) => placementId === id)!;
  expect(of(bare.id).changes).toEqual([
    { field: "mentorName", from: "", to: "吴师傅" },
    { field: "place", from: "", to: "清远市 1 号" },
    { field: "pay", from: null, to: 350_000 },
  ]);
  expect(of(told.id)).toMatchObject({ changes: [], left: "nothing" });
  const { onlyGaps: _, ...anyway } = typed;
  const all = yes(await plan([told.id], anyway));
  expect(all[0]!.changes).toHaveLength(3);
  expect((await rowOf(bare.id)).version).toBe(1);
  expect(yes(await fill(lines, typed))).toEqual({ filled: 1, anew: 0, left: 1 });
  expect(await rowOf(bare.id)).toMatchObject({
    ...{ mentorName: "吴师傅", terms: { pay: 350_000, place: "清远市 1 号", title: "电梯维修" } },
  });
  const step = await services.db.placementStep.findFirstOrThrow({
    where: { placementId: bare.id },
  });
  expect(step).toMatchObject({ step: "edit", changes: { pay: [null, 350_000] } });
});

test("those that run, hold, or are another school's are left out", async () => {
  const running = await aPlaced({ state: "running" });
  const valid = await aPlaced();
  await aStandingPaper(services, valid, "agreement", "valid");
  const lines = yes(await plan([running.id, valid.id], { pay: "3500" }));
  const left = Object.fromEntries(lines.map((one) => [one.placementId, one.left]));
  expect(left).toEqual({ [running.id]: "not_open", [valid.id]: "valid" });
  expect(no(await plan([running.id], { pay: "3500" }, stranger))).toBe("placement.not_found");
  expect(no(await plan([running.id], { payPeriod: "month" }))).toBe("paper.nothing_changed");
  const nobody = { teacherId: stranger!.personId };
  expect(no(await plan([running.id], nobody))).toBe("placement.teacher_unknown");
});

test("a consent that is being signed goes out anew; its given names are void, as the preview said", async () => {
  const placed = await aPlaced();
  const ids = { placementIds: [placed.id], kind: "consent" as const };
  const [paperId] = yes(await drawUpPapers(services, office!, ids)).paperIds;
  yes(await openPaper(services, office!, { paperId: paperId! }));
  const { contentHash } = await services.db.paper.findUniqueOrThrow({ where: { id: paperId! } });
  await services.db.paperSignature.updateMany({
    where: { paperId: paperId!, party: "guardian" },
    data: { signedAt: services.clock.now(), method: "link", contentHash },
  });
  const lines = yes(await plan([placed.id], { pay: "3500" }));
  expect(lines[0]!.renews).toEqual([{ paperId, kind: "consent", voids: ["guardian"] }]);
  expect(yes(await fill(lines, { pay: "3500" }))).toEqual({ filled: 1, anew: 1, left: 0 });
  expect(await papersOf(placed.id)).toEqual(["consent cancelled", "consent signing"]);
});

test("names and telephones are put right beside the paper, which stays", async () => {
  const placed = await aPlaced();
  await aStandingPaper(services, placed, "consent", "signed");
  const typed = { mentorName: "吴师傅", mentorPhone: "13900000009" };
  const lines = yes(await plan([placed.id], typed));
  expect(lines[0]).toMatchObject({ renews: [], left: null });
  expect(yes(await fill(lines, typed))).toEqual({ filled: 1, anew: 0, left: 0 });
  expect(await papersOf(placed.id)).toEqual(["consent signed"]);
});

test("an agreement whose consent is asked for anew waits as a draft", async () => {
  const placed = await aPlaced();
  await aStandingPaper(services, placed, "consent", "signed");
  await aStandingPaper(services, placed, "agreement", "signing", ["firm"]);
  const lines = yes(await plan([placed.id], { insurancePayer: "enterprise" }));
  expect(lines[0]!.renews).toMatchObject([
    { kind: "consent", voids: ["student", "guardian"] },
    { kind: "agreement", voids: ["firm"] },
  ]);
  expect(yes(await fill(lines, { insurancePayer: "enterprise" }))).toMatchObject({ filled: 1 });
  expect(await papersOf(placed.id)).toEqual([
    ...["agreement cancelled", "agreement draft", "consent cancelled", "consent signing"],
  ]);
});

test("what has changed since the preview is left alone", async () => {
  const placed = await aPlaced();
  const lines = yes(await plan([placed.id], { pay: "3500" }));
  await services.db.placement.update({
    where: { id: placed.id },
    data: { version: { increment: 1 } },
  });
  expect(yes(await fill(lines, { pay: "3500" }))).toEqual({ filled: 0, anew: 0, left: 1 });
  expect((await rowOf(placed.id)).terms).toMatchObject({ pay: 320_000 });
});
