import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { StudentActor } from "~/app/domain/permission";
import { readSearch } from "~/app/features/listings/read-listing-search.server";
import { sendWaitingNotices } from "~/app/features/notices/send-waiting-notices.server";
import { tellParties } from "~/app/features/notices/tell-parties.server";
import { alertSearches } from "~/app/features/searches/alert-searches.server";
import { listSearches } from "~/app/features/searches/list-searches.server";
import { ChangeSearch, changeSearch } from "~/app/features/searches/save-search.server";
import { keptParams } from "~/app/features/searches/search-address.server";
import { endAlert, findAlert } from "~/app/features/searches/unsubscribe.server";
import type { Letter } from "~/app/platform/mailer/mailer";
import { listingSelect, toDocument } from "~/search/listings";
import { aMarket, no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { aListing, aStudent } from "../support/factories";

let services: TestServices;
const url = "https://market.test";
beforeAll(async () => {
  services = await aDatabase({ PUBLIC_URL: url });
});
beforeEach(async () => {
  services.clock.set("2026-11-20T10:00:00+08:00"); // a Friday
  await services.db.savedSearch.deleteMany();
  await services.db.noticeDelivery.deleteMany();
});
afterAll(() => services.close());

type Kept = { params?: string; name?: string; cadence?: "none" | "daily" | "weekly" };
const keep = (actor: StudentActor, { params = "", name = "电梯", cadence = "daily" }: Kept = {}) =>
  changeSearch(services, actor, { intent: "save", params, name, cadence });
const rows = (actor: StudentActor) =>
  services.db.savedSearch.findMany({ where: { personId: actor.personId } });

async function index() {
  const listed = await services.db.listing.findMany({ select: listingSelect });
  await services.search.listings.upsert(
    listed.map((row) => toDocument(row, services.text, services.reference)),
  );
}
const marked = (word: string) => ({ title: `${word}维保实习生` });

/** Runs what the alerts announce, as the relay would, twice; how many notices came of it. */
async function tellAll() {
  const events = await services.db.outboxEvent.findMany({
    where: { name: "search.found", relayedAt: null },
    orderBy: { id: "asc" },
  });
  let told = 0;
  for (const { id } of [...events, ...events]) told += await tellParties(services, id);
  const ids = events.map(({ id }) => id);
  const relayedAt = services.clock.now();
  await services.db.outboxEvent.updateMany({ where: { id: { in: ids } }, data: { relayedAt } });
  return told;
}

test("one search is kept once, however it is spelled, under its latest name", async () => {
  const { student } = await aMarket(services);
  yes(await keep(student.actor, { params: "place=441900&q=电梯&kind=internship&page=3&sort=pay" }));
  yes(
    await keep(student.actor, {
      ...{ params: "q=电梯&show=all&kind=internship&place=441900&nonsense=1" },
      ...{ name: "东莞电梯", cadence: "weekly" },
    }),
  );
  expect(await rows(student.actor)).toMatchObject([{ name: "东莞电梯", cadence: "weekly" }]);
  const other = keptParams(readSearch(new URLSearchParams("q=电梯")));
  expect((await rows(student.actor))[0]?.params).not.toBe(other);
});

test("the twenty-first is refused, also from two tabs at once; letting one go makes room", async () => {
  const { student } = await aMarket(services);
  for (let n = 1; n < 20; n += 1) yes(await keep(student.actor, { params: `q=电梯${n}` }));
  const both = await Promise.all([
    keep(student.actor, { params: "q=东莞" }),
    keep(student.actor, { params: "q=佛山" }),
  ]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(no(await keep(student.actor, { params: "q=珠海" }))).toBe("search.too_many");
  yes(await keep(student.actor, { params: "q=电梯1", name: "又一次" })); // it is kept already
  const searchId = (await rows(student.actor))[0]?.id ?? "";
  yes(await changeSearch(services, student.actor, { intent: "remove", searchId }));
  yes(await keep(student.actor, { params: "q=珠海" }));
  expect(await rows(student.actor)).toHaveLength(20);
});

test("nobody touches another's search, and a name is needed", async () => {
  const { student, school } = await aMarket(services);
  const { actor: other } = await aStudent(services, school);
  const { searchId } = yes(await keep(student.actor));
  const deeds = [
    { intent: "rename", searchId, name: "别人的" },
    { intent: "cadence", searchId, cadence: "none" },
    { intent: "open", searchId },
    { intent: "remove", searchId },
  ] as const;
  for (const deed of deeds) {
    expect(no(await changeSearch(services, other, deed))).toBe("search.not_found");
  }
  expect(await rows(student.actor)).toMatchObject([{ name: "电梯", cadence: "daily" }]);
  expect((await listSearches(services, other, "zh-CN")).searches).toEqual([]);
  const nameless = { intent: "save", params: "", name: "  ", cadence: "daily" };
  expect(ChangeSearch.safeParse(nameless).success).toBe(false);
});

test("the list says what is looked for in the reader's language", async () => {
  const { student } = await aMarket(services);
  yes(await keep(student.actor, { params: "q=电梯&place=441900&km=20&near=441800" }));
  const { searches, left } = await listSearches(services, student.actor, "en");
  expect(left).toBe(19);
  expect(searches[0]).toMatchObject({ name: "电梯", words: "电梯", km: 20, fresh: 0 });
  const named = searches[0]?.chips.map(({ key, name }) => `${key} ${name ?? ""}`);
  expect(named?.some((one) => /^place .*Dongguan/.test(one))).toBe(true);
});

test("what is new is told on the next working morning, once, in the app and by mail", async () => {
  const { student, enterprise } = await aMarket(services);
  await services.db.person.update({
    where: { id: student.person.id },
    data: { mail: "lin@example.test" },
  });
  const old = await aListing(services, enterprise.id, marked("曳引机"));
  services.clock.pass(1);
  yes(await keep(student.actor, { params: "q=曳引机", name: "曳引机" }));
  services.clock.pass(1);
  const fresh = await aListing(services, enterprise.id, marked("曳引机"));
  const draft = await aListing(services, enterprise.id, { ...marked("曳引机"), status: "draft" });
  const tooHigh = await aListing(services, enterprise.id, {
    ...marked("曳引机"),
    educationRank: 6,
  });
  await index();
  expect(await alertSearches(services)).toBe(0); // kept today
  services.clock.set("2026-11-21T08:00:00+08:00");
  expect(await alertSearches(services)).toBe(0); // a Saturday
  services.clock.set("2026-11-23T06:00:00+08:00");
  expect(await alertSearches(services)).toBe(0); // too early
  services.clock.set("2026-11-23T08:00:00+08:00");
  const runs = await Promise.all([alertSearches(services), alertSearches(services)]);
  expect(runs.sort()).toEqual([0, 1]);
  expect(await alertSearches(services)).toBe(0);
  expect(await tellAll()).toBe(1);

  const notices = await services.db.notification.findMany({
    where: { personId: student.person.id, about: "student_search_found" },
  });
  expect(notices).toMatchObject([{ params: { search: "曳引机", found: 1 } }]);
  expect(notices[0]?.path).toContain("sort=newest");
  const kept: Letter[] = [];
  const mailer = { send: (letter: Letter) => Promise.resolve(void kept.push(letter)) };
  await sendWaitingNotices({ ...services, mailer });
  expect(kept).toHaveLength(1);
  const { subject, body, headers } = kept[0]!;
  expect(subject).toBe("“曳引机”有 1 个新岗位");
  expect(body).toContain(`${fresh.title}\n`);
  expect(body).toMatch(/南粤电梯\d+ · 3200–3800 元\/月 · .*东莞/);
  expect(body).toContain(`${url}/listings/${fresh.id}`);
  for (const { id } of [old, draft, tooHigh]) expect(body).not.toContain(id);
  expect(headers?.["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
  const wayOut = /^<(https:\/\/market\.test\/unsubscribe\/[\w-]{43})>$/.exec(
    headers?.["List-Unsubscribe"] ?? "",
  )?.[1];
  expect(body).toContain(wayOut);
  expect(wayOut).not.toContain(student.person.id);

  const list = async () => (await listSearches(services, student.actor, "zh-CN")).searches[0];
  expect((await list())?.fresh).toBe(1);
  services.clock.pass(1);
  const searchId = (await list())?.id ?? "";
  const { address } = yes(
    await changeSearch(services, student.actor, { intent: "open", searchId }),
  );
  expect(new URL(address, url).searchParams.get("q")).toBe("曳引机");
  expect((await list())?.fresh).toBe(0);
  services.clock.set("2026-11-24T08:00:00+08:00");
  expect(await alertSearches(services)).toBe(0); // told already
});

test("a listing that two searches of a student find is told once; another student hears of it too", async () => {
  const { student, school, enterprise } = await aMarket(services);
  const { actor: minor } = await aStudent(services, school, { birthDate: "2009-05-05" });
  for (const actor of [student.actor, minor]) yes(await keep(actor, { params: "q=扶梯" }));
  yes(await keep(student.actor, { params: "q=扶梯&place=441900", name: "东莞扶梯" }));
  services.clock.pass(1);
  await aListing(services, enterprise.id, marked("扶梯"));
  await index();
  services.clock.set("2026-11-23T08:00:00+08:00");
  await Promise.all([alertSearches(services), alertSearches(services)]);
  await tellAll();
  const told = await services.db.notification.groupBy({
    by: ["personId"],
    where: { about: "student_search_found", params: { path: ["found"], equals: 1 } },
    _count: true,
    having: { personId: { in: [student.person.id, minor.personId] } },
  });
  expect(told.map(({ _count }) => _count)).toEqual([1, 1]);
  // nobody has a mail address: nothing leaves the house, least of all by SMS
  expect(await services.db.noticeDelivery.count()).toBe(0);
});

test("weekly ones wait for the week's first working day; silent ones and closed accounts hear nothing", async () => {
  const { student, school, enterprise } = await aMarket(services);
  const people = await Promise.all([aStudent(services, school), aStudent(services, school)]);
  const [silent, gone] = people.map(({ actor }) => actor) as [StudentActor, StudentActor];
  yes(await keep(student.actor, { params: "q=自动门", cadence: "weekly" }));
  yes(await keep(silent, { params: "q=自动门", cadence: "none" }));
  yes(await keep(gone, { params: "q=自动门" }));
  await services.db.person.update({
    where: { id: gone.personId },
    data: { disabledAt: services.clock.now() },
  });
  services.clock.pass(1);
  await aListing(services, enterprise.id, marked("自动门"));
  await index();
  services.clock.set("2026-11-23T08:00:00+08:00");
  expect(await alertSearches(services)).toBe(1);
  await aListing(services, enterprise.id, marked("自动门"));
  await index();
  services.clock.set("2026-11-24T08:00:00+08:00");
  expect(await alertSearches(services)).toBe(0);
  services.clock.set("2026-11-30T08:00:00+08:00");
  expect(await alertSearches(services)).toBe(1);
});

test("the link in a mail ends its alerts without a sign-in; looking, pressing twice and a wrong link are calm", async () => {
  const { student, enterprise } = await aMarket(services);
  await services.db.person.update({
    where: { id: student.person.id },
    data: { mail: "chen@example.test", locale: "en" },
  });
  yes(await keep(student.actor, { params: "q=货梯", name: "货梯" }));
  services.clock.pass(1);
  for (let n = 0; n < 12; n += 1) await aListing(services, enterprise.id, marked("货梯"));
  await index();
  services.clock.set("2026-11-23T08:00:00+08:00");
  await alertSearches(services);
  await tellAll();
  const [letter] = await services.db.noticeDelivery.findMany();
  expect(letter?.body.match(/\/listings\/[\w-]{36}/g)).toHaveLength(10);
  expect(letter?.body).toContain("2 more are waiting");
  const token = letter?.unsubscribeUrl?.split("/").at(-1) ?? "";
  expect(await findAlert(services, token)).toEqual({ state: "on", name: "货梯" });
  expect((await rows(student.actor))[0]?.cadence).toBe("daily"); // looking changed nothing
  expect(await endAlert(services, token)).toEqual({ state: "off", name: "货梯" });
  expect(await endAlert(services, token)).toEqual({ state: "off", name: "货梯" });
  const where = { action: "search.unsubscribe" };
  expect(await services.db.auditEntry.count({ where })).toBe(1);
  expect((await rows(student.actor))[0]?.cadence).toBe("none");
  expect(await endAlert(services, "no-such-token")).toEqual({ state: "unknown", name: null });
});

test("who silences a search between finding and telling is not told", async () => {
  const { student, enterprise } = await aMarket(services);
  const { searchId } = yes(await keep(student.actor, { params: "q=杂物梯" }));
  services.clock.pass(1);
  await aListing(services, enterprise.id, marked("杂物梯"));
  await index();
  services.clock.set("2026-11-23T08:00:00+08:00");
  expect(await alertSearches(services)).toBe(1);
  yes(
    await changeSearch(services, student.actor, { intent: "cadence", searchId, cadence: "none" }),
  );
  expect(await tellAll()).toBe(0);
});
