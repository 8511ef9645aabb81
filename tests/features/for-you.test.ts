// What is recommended to a student, on real rows: groups with reasons that sum to the score, what is refused or applied for
// goes, who turned recommendations off is judged by nobody, and no other student's rows are touched.
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "~/app/platform/id";
import { type AnswerMatch, answerMatch } from "~/app/features/matching/answer-match.server";
import { readForYou } from "~/app/features/matching/read-for-you.server";
import { listingSelect, toDocument } from "~/search/listings";
import { aMarket, anApplication } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { aListing, aStudent } from "../support/factories";

let services: TestServices;
let market: Awaited<ReturnType<typeof aMarket>>;
const ids: Record<string, string> = {};

beforeAll(async () => {
  services = await aDatabase();
  market = await aMarket(services);
  const { enterprise, student } = market;
  const trade = { occupationCode: "oc-lift-technician", shift: "day" as const };
  const needs = (...codes: string[]) => ({
    skills: { create: codes.map((skillCode) => ({ skillCode })) },
  });
  const make = async (name: string, over: Parameters<typeof aListing>[2]) => {
    ids[name] = (await aListing(services, enterprise.id, over)).id;
  };
  await make("fits", { occupationCode: "oc-maintenance-technician", ...needs("sk-safety") });
  await make("step", { ...trade, ...needs("sk-safety") });
  await make("look", { occupationCode: "oc-accountant" });
  await make("night", { ...trade, nightShift: true });
  await make("away", {
    ...{ occupationCode: "oc-maintenance-technician", regionCodes: ["445100"] },
    ...needs("sk-safety"),
  });
  await make("shut", { ...trade, educationRank: 4 });
  await services.db.studentProfile.update({
    where: { personId: student.person.id },
    data: {
      wishedOccupations: ["oc-lift-technician", "oc-maintenance-technician"],
      ...{ wishedRegions: ["441900"], refusesNight: true, needsDorm: true },
      skills: { create: [{ skillCode: "sk-safety" }] },
    },
  });
  await services.db.profileRecord.create({
    data: {
      ...{ id: newId(0), personId: student.person.id, kind: "work", title: "x" },
      ...{ skillCodes: ["sk-safety"], createdAt: services.clock.now() },
    },
  });
  const rows = await services.db.listing.findMany({ select: listingSelect });
  await services.search.listings.upsert(
    rows.map((row) => toDocument(row, services.text, services.reference)),
  );
});
afterAll(() => services.close());

const read = () => readForYou(services, market.student.actor, "zh-CN");
const answer = (input: AnswerMatch) => answerMatch(services, market.student.actor, input);
const listed = async () =>
  Object.fromEntries(
    (await read()).groups.map(({ group, rows }) => [group, rows.map((row) => row.listing.id)]),
  );

test("what fits, what one certificate opens and what is worth a look stand apart", async () => {
  const groups = await listed();
  expect(groups.fits).toContain(ids.fits);
  expect(groups.step).toContain(ids.step);
  expect(groups.look).toContain(ids.look);
  const all = Object.values(groups).flat();
  expect(all).not.toContain(ids.night);
  expect(all).not.toContain(ids.shut);
});

test("who has few is shown what one wish shuts out, with the wish that would open it", async () => {
  const { groups } = await read();
  const away = groups.flatMap(({ rows }) => rows).find(({ listing }) => listing.id === ids.away);
  expect(away?.match.steps.map(({ text }) => text).join()).toContain("潮州");
});

test("whom the law opens nothing to is told so", async () => {
  const { actor } = await aStudent(services, market.school, { studyYear: 1 });
  expect(await readForYou(services, actor, "zh-CN")).toMatchObject({ isClosed: true, groups: [] });
  expect((await read()).isClosed).toBe(false);
});

test("reasons are the parts of the score, and the step is told with where to take it", async () => {
  const { groups } = await read();
  const rows = groups.flatMap((one) => one.rows);
  for (const { match } of rows) {
    const sum = (parts: typeof match.wantParts) => parts.reduce((all, { value }) => all + value, 0);
    expect(Math.round(sum(match.wantParts) / 10)).toBe(match.want);
    expect(Math.round(sum(match.needParts) / 10)).toBe(match.need);
  }
  const step = rows.find(({ listing }) => listing.id === ids.step)?.match;
  // The law's certificate is told once, and what is there stands among no gaps.
  expect(step?.gaps.filter((gap) => gap.includes("电梯修理"))).toHaveLength(1);
  expect(step?.gaps.filter((gap) => gap.startsWith("你会"))).toEqual([]);
  expect(step?.steps[0]?.text).toMatch(/电梯修理（T）：\d+ → \d+/);
  expect(step?.steps[0]?.where).toContain("应急管理");
  const fits = rows.find(({ listing }) => listing.id === ids.fits)?.match;
  expect(fits?.good.join()).toContain("安全生产");
});

test("many applicants for few seats are told as a chance", async () => {
  const listingId = ids.fits ?? "";
  const others = [await aStudent(services, market.school), await aStudent(services, market.school)];
  for (const { actor } of others) await anApplication(services, actor, listingId);
  await services.db.listing.update({ where: { id: listingId }, data: { seats: 1 } });
  const { groups } = await read();
  const row = groups.flatMap((one) => one.rows).find(({ listing }) => listing.id === listingId);
  expect(row?.crowd).toEqual({ count: 2, seats: 1 });
});

test("not for me takes a listing out with its reason, and once more brings it back", async () => {
  const listingId = ids.fits ?? "";
  expect((await answer({ intent: "refuse", listingId, reason: "place" })).ok).toBe(true);
  expect(Object.values(await listed()).flat()).not.toContain(listingId);
  expect((await read()).refused.map(({ id }) => id)).toEqual([listingId]);
  const row = await services.db.matchRefusal.findFirstOrThrow({ where: { listingId } });
  expect([row.reason, row.personId]).toEqual(["place", market.student.person.id]);
  expect((await answer({ intent: "again", listingId })).ok).toBe(true);
  expect((await listed()).fits).toContain(listingId);
  const missing = await answer({ intent: "refuse", listingId: newId(0), reason: "pay" });
  expect(missing.ok ? "" : missing.refusal.code).toBe("listing.not_found");
  const audited = await services.db.auditEntry.count({
    where: { action: { in: ["match.refuse", "match.again"] }, subjectId: listingId },
  });
  expect(audited).toBe(2);
});

test("who turned recommendations off is shown none, until they are on again", async () => {
  await answer({ intent: "off" });
  expect(await read()).toMatchObject({ isOn: false, groups: [] });
  await answer({ intent: "on" });
  expect((await listed()).fits).toContain(ids.fits);
});

test("what was applied for is not recommended", async () => {
  const listingId = ids.look ?? "";
  await anApplication(services, market.student.actor, listingId);
  expect(Object.values(await listed()).flat()).not.toContain(listingId);
});
