// The search page on a drawn market with the engine: every number it shows is what one finds by pressing it, whatever is
// on; and whatever an address says, an answer that shows nobody more than they may see.
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { toParams } from "~/app/features/listings/listing-search";
import { readSearch } from "~/app/features/listings/read-listing-search.server";
import { readSearchPage } from "~/app/features/listings/read-search.server";
import { suggestWords } from "~/app/features/listings/suggest.server";
import { paths } from "~/app/paths";
import { seedMarket } from "~/prisma/seed/market/seed-market";
import { reconcileSearch } from "~/workers/jobs/reconcile-search";
import { aDatabase, type TestServices } from "../support/database";
import { aSchool, aStudent } from "../support/factories";

let services: TestServices;
beforeAll(async () => {
  const { url, key } = inject("meili");
  services = await aDatabase({ MEILI_URL: url, MEILI_KEY: key });
  await seedMarket(services, { students: 60, listings: 300, seed: 7 });
  await reconcileSearch.run(services, {});
}, 180_000);
afterAll(async () => {
  await services.search.listings.clear();
  await services.close();
});

const visitor = { viewer: null, locale: "zh-CN" as const };
const page = (query: string, reader: Parameters<typeof readSearchPage>[1] = visitor) =>
  readSearchPage(services, reader, readSearch(new URLSearchParams(query)));
const again = (to: ReturnType<typeof toParams>) =>
  page(paths.listings.search(to).replace(/^[^?]*\??/, ""));

describe("numbers are what one finds", () => {
  test.each([
    "",
    "q=数控",
    "kind=internship",
    "kind=internship&kind=job&place=441900",
    "provides=dorm&pay=4000",
  ])("each value of each condition, beside %s", async (query) => {
    const { facets, total, degraded } = await page(query);
    expect(degraded).toBe(false);
    expect(total).toBeGreaterThan(0);
    let tried = 0;
    for (const key of [
      "kind",
      "trade",
      "major",
      "provides",
      "shift",
      "answers",
      "pay",
      "education",
    ] as const) {
      for (const { value, count, isOn } of facets[key].slice(0, 4)) {
        if (isOn) continue;
        const params = new URLSearchParams(query);
        const isWidening = ["kind", "trade", "major", "shift"].includes(key);
        if (isWidening || ["answers", "pay", "education"].includes(key)) params.delete(key);
        params.append(key, value);
        expect((await page(params.toString())).total, `${key} ${value}`).toBe(count);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(8);
  });

  test("a second value of a condition widens, another condition narrows", async () => {
    const { facets } = await page("kind=job");
    const [job, internship] = ["job", "internship"].map(
      (kind) => facets.kind.find(({ value }) => value === kind)?.count ?? 0,
    );
    expect((await page("kind=job&kind=internship")).total).toBe(job! + internship!);
    expect((await page("kind=job&provides=dorm")).total).toBeLessThan(job!);
  });

  test("the tree of places opens where something is chosen", async () => {
    const { facets } = await page("place=441900");
    const chosen = facets.place.findIndex(({ value }) => value === "441900");
    expect(facets.place[chosen]).toMatchObject({ isOn: true, depth: 1 });
    const town = facets.place[chosen + 1];
    expect(town?.depth).toBe(2);
    expect((await page(`place=${town?.value ?? ""}`)).total).toBe(town?.count);
    expect((await page(`place=441900&place=${town?.value ?? ""}`)).total).toBe(town?.count);
  });

  test("a chosen place and the way to it stand there also where nothing is found", async () => {
    const { facets, total } = await page("q=东莞 数控 90000以上 包住");
    const shown = facets.place.map(({ value, isOn, count }) => [value, isOn, count]);
    expect([total, shown]).toEqual([
      0,
      [
        ["440000", false, 0],
        ["441900", true, 0],
      ],
    ]);
  });

  test.each([
    "q=东莞 数控 90000以上 包住",
    "q=厨师 焊工 跟单",
    "q=数控&kind=observation",
    "near=440106&km=5&q=文员 数控",
  ])("each way out of an empty search: %s", async (query) => {
    const { nothing, total, isLoose } = await page(query);
    expect(total === 0 || isLoose).toBe(true);
    const offers = nothing?.offers ?? [];
    for (const { to, count, what, name } of offers) {
      const then = await again(to);
      expect(then.total, `${what} ${name}`).toBe(count);
      expect(count).toBeGreaterThan(0);
    }
  });
});

test("typed words become conditions with chips, and leave the search with them", async () => {
  const typed = await page("q=东莞 数控 2000以上");
  expect(typed.chips.map(({ key, typed: part }) => [key, part])).toEqual([
    ["place", "东莞"],
    ["pay", "2000以上"],
  ]);
  expect(typed.total).toBeGreaterThan(0);
  const back = readSearch(
    new URLSearchParams(paths.listings.search(typed.chips[0]!.to).split("?")[1]),
  );
  expect(back).toMatchObject({ q: "数控 2000以上", plain: [] });
  const wider = await again(typed.chips[0]!.to);
  expect(wider.chips.map(({ key }) => key)).toEqual(["pay"]);
  expect(wider.total).toBeGreaterThan(typed.total);
  const cleared = await again(typed.cleared);
  expect(cleared.chips).toEqual([]);
  expect(cleared.total).toBe((await page("q=数控")).total);
});

test("nearest first goes by rings, distance is said only where both ends are known", async () => {
  const near = await page("near=441900119&sort=near&place=440000");
  expect(near.origin).not.toBeNull();
  const distances = near.found.map(({ km }) => km).filter((km) => typeof km === "number");
  expect(distances.length).toBeGreaterThan(3);
  const ring = (km: number) => [5, 10, 20, 40, 80, 1e9].findIndex((most) => km <= most);
  expect(distances.map(ring)).toEqual(distances.map(ring).sort((a, b) => a - b));
  const [first, second] = await Promise.all([
    page("near=441900119&sort=near"),
    page("near=441900119&sort=near&page=2"),
  ]);
  const ids = [...first.found, ...second.found].map(({ listing }) => listing.id);
  expect(new Set(ids).size).toBe(40);
  expect(first.total).toBe((await page("")).total);
  const [around, wider] = [await page("near=441900119&km=40"), await page("near=441900119&km=80")];
  expect(around.total).toBeGreaterThan(0);
  expect(around.total).toBeLessThan(wider.total);
  expect(around.found.every(({ km }) => km === null || km === undefined || km <= 40)).toBe(true);
});

test("a student's school is a place to count from; a visitor has none", async () => {
  const student = await aStudent(services, await aSchool(services, { regionCode: "441802" }));
  const reader = { viewer: student.actor, locale: "zh-CN" as const };
  expect((await page("near=school&km=80&show=all", reader)).origin).toBe("清城区");
  expect((await page("near=school&km=80")).origin).toBeNull();
});

test("says why: words marked as they are written, and what they mean", async () => {
  const { found } = await page("q=shukong");
  expect(found.length).toBeGreaterThan(0);
  for (const { listing, why } of found) {
    for (const { at, text } of why?.title ?? [])
      expect(listing.title.slice(at, at + text.length)).toBe(text);
  }
  const marked = found.flatMap(({ why }) => why?.title ?? []).map(({ text }) => text);
  expect(new Set(marked)).toContain("数控");
});

test("several conditions that are too much together leave the words alone as a way out", async () => {
  const { nothing, total } = await page("q=数控 深圳 900000以上");
  expect(total).toBe(0);
  const { length } = nothing?.offers ?? [];
  expect(length).toBeGreaterThan(0);
  const together = await page("q=数控 990000以上&kind=job&answers=1&start=2031-01");
  expect(together.nothing?.offers.map(({ what, name }) => [what, name])).toEqual([
    ["only", "数控"],
  ]);
  const only = together.nothing?.offers[0];
  expect((await again(only!.to)).total).toBe(only?.count);
});

test("a way out names the words in the signs they were typed in", async () => {
  const { nothing } = await page("q=收銀數控", { viewer: null, locale: "zh-HK" });
  const left = nothing?.offers.filter(({ what }) => what === "without_word") ?? [];
  expect(left.map(({ name }) => name).sort()).toEqual(["收銀", "數控"]);
});

test("where few have all the words, those with some stand below and are counted nowhere", async () => {
  const { found, also, total, isLoose } = await page("q=数控 模具");
  expect(isLoose).toBe(false);
  expect(total).toBe(found.length);
  expect(also.length).toBeGreaterThan(0);
  expect(found.length + also.length).toBeLessThanOrEqual(20);
  const ids = [...found, ...also].map(({ listing }) => listing.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect((await page("q=数控 模具&sort=pay")).also).toEqual([]);
  expect((await page("q=数控")).also).toEqual([]);
});

test("a slip beside a place is read as a whole; who insists gets what was typed", async () => {
  const read = await page("q=东莞数空");
  expect(read.reading).toEqual({ words: "东莞数控", typed: "东莞数空" });
  expect(read.chips.map(({ key }) => key)).toEqual(["place"]);
  expect(read.total).toBe((await page("q=东莞数控")).total);
  expect((await page("q=东莞数空&plain=东莞数空")).reading).toBeNull();
});

test("signs alone are no search", async () => {
  expect(await page("q=%25%25%25")).toMatchObject({ isNoise: true, total: 0 });
  expect((await page("q=数控")).isNoise).toBe(false);
});

test("a place that nobody knows is told apart", async () => {
  expect((await page("q=数控")).unknownPlace).toBeNull();
});

test("suggestions from the second character, in the reader's script", async () => {
  const of = async (typed: string, locale: "zh-CN" | "zh-HK" | "en" = "zh-CN") =>
    (await suggestWords(services, typed, locale)).map(({ text }) => text);
  expect(await of("数")).toEqual([]);
  expect((await of("数控")).some((text) => text.startsWith("数控"))).toBe(true);
  expect(await of("dongguan")).toContain("东莞市");
  expect(await of("东莞", "zh-HK")).toContain("東莞市");
  const after = await of("佛山 数");
  expect(after.length).toBeGreaterThan(0);
  expect(after.every((text) => text.startsWith("佛山 "))).toBe(true);
  expect(await of("x".repeat(10_000))).toEqual([]);
  for (const typed of ["\0\0", "\ud800\ud800", "(((", "%_%", " ".repeat(300)])
    expect(await of(typed)).toEqual([]);
});

describe("whatever an address says", () => {
  const long = "数控".repeat(5_000);
  test.each([
    `q=${long}`,
    "q=%00%01%e2%80%a8%ed%a0%80",
    `q=" OR reposted = true`,
    `q=') OR 1=1; drop table "SearchDocument"; --`,
    `place=" OR reposted = true&kind=" OR kind = "job&occupation=" OR reposted = true`,
    "provides=x%22%5D%20OR%20reposted%20%3D%20true",
    "major=%22&start=%27&shift=none&trade=all&answers=-1&verified=true",
    "near=441900&km=-5",
    "near=441900&km=1e300",
    "near=999999&km=80&sort=near",
    "pay=-1&education=99&page=1000000000",
    "pay=1e309&education=NaN&page=-7",
    "sort=id;&show=everything&from=2027-02-31",
    `start=2027-99&plain=${"x".repeat(5_000)}`,
    Array.from({ length: 500 }, (_, n) => `place=${String(440_000 + n)}`).join("&"),
    Array.from({ length: 500 }, (_, n) => `provides=${String(n)}`).join("&"),
  ])("%#: an answer in time, and nothing that was hidden", async (query) => {
    const student = await aStudent(services, await aSchool(services), { birthDate: "2010-06-01" });
    const minor = { viewer: { ...student.actor, isMinor: true }, locale: "zh-CN" as const };
    const began = performance.now();
    const answer = await page(query, minor);
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(answer.degraded).toBe(false);
    expect(answer.found.filter(({ listing }) => listing.origin !== null)).toEqual([]);
    const everything = await page("", { ...minor });
    expect(answer.total + (answer.hidden ?? 0)).toBeLessThanOrEqual(
      everything.total + (everything.hidden ?? 0),
    );
  });

  test("a value that is none is no condition; an unknown place finds nothing rather than everything", async () => {
    expect(readSearch(new URLSearchParams("km=-5&kind=x&place=1&pay=-3&sort=;&page=1e9"))).toEqual(
      readSearch(new URLSearchParams()),
    );
    expect((await page("place=999999")).total).toBe(0);
    expect((await page("near=999999&km=5")).total).toBeLessThanOrEqual((await page("")).total);
  });
});
