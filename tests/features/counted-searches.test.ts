import { afterAll, beforeAll, expect, test } from "vitest";
import { countedWords } from "~/app/features/searches/counted-words";
import { countSearch, writeCounts } from "~/app/features/searches/count-searches.server";
import { listSearchWords } from "~/app/features/searches/list-search-words.server";
import { sweepSessions } from "~/workers/jobs/sweep-sessions";
import { aDatabase, type TestServices } from "../support/database";
import { aSchool, aStudent } from "../support/factories";

let services: TestServices;
beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());

const rows = () =>
  services.db.searchCount.findMany({ orderBy: [{ day: "asc" }, { words: "asc" }] });
const missed = async () => (await listSearchWords(services)).map(({ words }) => words);

test.each([
  ["數控 　ＣＮＣ ", "数控 cnc"],
  ["12000以上", "12000以上"],
  ["", null],
  ["   ", null],
  ["x".repeat(31), null],
  ["林同学 13800138000", null],
  ["138 0013 8000", null],
  ["440100", null],
  ["a@example.test", null],
])("%j is counted as %j", (typed, words) => {
  expect(countedWords(typed)).toBe(words);
});

test("searches are counted by day and spelling, a person's name never, and only what three days know is shown", async () => {
  const { person } = await aStudent(services, await aSchool(services), { name: "欧阳某某" });
  const day = async (...searches: [words: string, found: boolean][]) => {
    for (const [words, found] of searches) countSearch(services, words, found);
    await writeCounts(services);
    services.clock.pass(24);
  };
  await day(
    ["啤机", false],
    ["啤機", false],
    ["啤机", true],
    [person.name, false],
    ["冲压", false],
  );
  await day(["啤机", false], ["数控", true], ["冲压", false]);
  expect(await missed()).toEqual([]);
  await day(["啤机", true], ["数控", true], ["数控", true]);
  await day(["数控", true]);
  const [counted] = await rows();
  expect(counted).toMatchObject({ words: "冲压", count: 1, zeroHits: 1 });
  expect(await rows()).toContainEqual(
    expect.objectContaining({ words: "啤机", count: 3, zeroHits: 2 }),
  );
  expect((await rows()).map(({ words }) => words)).not.toContain(person.name);
  expect(await listSearchWords(services)).toEqual([
    { words: "啤机", count: 5, zeroHits: 3, last: "2026-11-22" },
  ]);
});

test("two processes count together; after thirty days nothing is left", async () => {
  const another = { ...services, pool: services.pool };
  countSearch(services, "跟单", false);
  const both = Promise.all([writeCounts(services), writeCounts(another)]);
  countSearch(another, "跟单", false);
  await both;
  await writeCounts(another);
  const [told] = await services.db.searchCount.findMany({ where: { words: "跟单" } });
  expect(told).toMatchObject({ count: 2, zeroHits: 2 });
  services.clock.pass(31 * 24);
  await sweepSessions.run(services, {});
  expect(await rows()).toEqual([]);
});

test("a page does not wait: what is gathered is written with a later search", async () => {
  countSearch(services, "收银", false);
  expect(await rows()).toEqual([]);
  services.clock.pass(1);
  countSearch(services, "收銀", false);
  await expect.poll(async () => (await rows())[0]?.count).toBe(2);
});
