// What every search engine must do, tried on each adapter; and what happens while the first one is away.
import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { withFallback } from "~/search/fallback";
import { listingIndex } from "~/search/listing-index";
import type { ListingDocument } from "~/search/listings";
import { createMeilisearchIndex } from "~/search/meilisearch";
import {
  aDocument,
  aQuery,
  type ListingIndex,
  now,
  type OpenIndex,
  openMeilisearchIndex,
  openPostgresIndex,
  text,
} from "~/tests/support/search";

const lathe = aDocument({ publishedAt: new Date("2026-11-01T00:00:00Z") });
const mould = aDocument({
  title: "模具设计师 (UG, C++)",
  regionCodes: ["440300"],
  payMin: 900_000,
  payMax: 1_200_000,
  educationRank: 4,
  publishedAt: new Date("2026-11-10T00:00:00Z"),
  description: "与数控车间配合",
});
const bank = aDocument({
  title: "大堂助理 5S 1+X",
  kind: "internship",
  regionCodes: ["441900"],
  payMin: null,
  payMax: null,
  publishedAt: new Date("2026-11-05T00:00:00Z"),
  enterprise: {
    ...{ id: "0193a000-0000-7000-8000-000000000001", status: "approved", schools: [] },
    ...{ name: "中国农业发展银行", shortName: "农发行" },
  },
});
const reposted = aDocument({ title: "数控技工", source: "reposted", regionCodes: ["440000"] });
const expired = aDocument({ title: "数控学徒", validUntil: new Date(now.getTime() - 1_000) });
const stock = [lathe, mould, bank, reposted, expired];

describe.each([
  ["Meilisearch", openMeilisearchIndex],
  ["PostgreSQL", openPostgresIndex],
])("%s", (_, open) => {
  let opened: OpenIndex;
  let index: ListingIndex;
  beforeAll(async () => {
    opened = await open("contract-");
    index = opened.index;
    await index.upsert(stock);
  });
  afterAll(() => opened.close());
  const found = async (over: Parameters<typeof aQuery>[0]) =>
    (await index.search(aQuery(over))).ids.sort();
  const ids = (...documents: ListingDocument[]) => documents.map(({ id }) => id).sort();

  test.each([
    ["simplified", "数控车床"],
    ["traditional", "數控車床"],
    ["Taiwan and Hong Kong variants", "數控車牀"],
    ["full pinyin", "shukong chechuang"],
    ["initials", "skccczg"],
    ["a trade's other name", "CNC 车床"],
    ["full width", "ＣＮＣ车床"],
    ["part of a word", "控车"],
    ["a single character", "床"],
    ["the whole title", "数控车床操作工"],
    ["a sentence", "我想找在东莞的数控车床工作"],
    ["a street", "振安路 车床"],
  ])("finds 数控车床操作工 by %s: %s", async (_, words) => {
    expect(await found({ words })).toEqual(ids(lathe));
  });

  test.each([
    ["數控", [lathe, mould]],
    ["shukong", [lathe]],
    ["sk", [lathe]],
    ["农业", [bank]],
    ["農業發展銀行", [bank]],
    ["nongye", [bank]],
    ["C++", [mould]],
    ["5s", [bank]],
    ["1+X", [bank]],
    ["shenzhen", [mould]],
    ["焊", []],
    ["qwzzx", []],
  ] as const)("%s finds what it should and nothing else", async (words, documents) => {
    expect(await found({ words })).toEqual(ids(...documents));
  });

  test("the word in the title goes before the word in the description", async () => {
    const hits = await index.search(aQuery({ words: "数控" }));
    expect(hits).toMatchObject({
      ids: [lathe.id, mould.id],
      total: 2,
      degraded: false,
      matched: ["数控"],
    });
  });

  test("when no listing has all the words, those with some are found", async () => {
    expect(await found({ words: "数控 车床 焊接机器人" })).toContain(lathe.id);
    expect(await found({ words: "焊接机器人 喷涂" })).toEqual([]);
  });

  test.each([
    [{}, [lathe, mould, bank]],
    [{ kinds: ["internship"] }, [bank]],
    [{ kinds: ["internship", "job"] }, [lathe, mould, bank]],
    [{ kinds: [] }, [lathe, mould, bank]],
    [{ regionCodes: ["440000"] }, [lathe, mould, bank]],
    [{ regionCodes: ["441900"] }, [lathe, bank]],
    [{ regionCodes: ["441900121", "440300"] }, [lathe, mould]],
    [{ payAtLeast: 700_000 }, [lathe, mould]],
    [{ payAtLeast: 700_001 }, [mould]],
    [{ educationRankAtMost: 3 }, [lathe, bank]],
    [{ enterpriseId: bank.enterpriseId }, [bank]],
    [{ words: "数控", regionCodes: ["440300"] }, [mould]],
  ] as const)("filters %j", async (filters, documents) => {
    const query = filters as unknown as Parameters<typeof aQuery>[0];
    expect(await found(query)).toEqual(ids(...documents));
  });

  test("re-posted listings are found only where the scope allows them", async () => {
    expect(await found({ words: "技工" })).toEqual([]);
    expect(await found({ words: "技工", scope: { reposted: true } })).toEqual([reposted.id]);
    const forged = { reposted: "true" } as unknown as { reposted: boolean };
    expect(await found({ words: "技工", scope: forged })).toEqual([]);
  });

  test("a listing leaves when its validity ends, without any job", async () => {
    const before = new Date(now.getTime() - 60_000);
    expect(await found({ words: "学徒" })).toEqual([]);
    expect(await found({ words: "学徒", now: before })).toEqual([expired.id]);
    const atTheEnd = new Date(lathe.visibleUntil * 1_000);
    expect(await found({ now: atTheEnd })).toEqual([]);
  });

  test("newest first, in pages that add up", async () => {
    const page = (offset: number, limit = 2) =>
      index.search(aQuery({ sort: "newest", offset, limit }));
    expect(await page(0)).toMatchObject({ ids: [mould.id, bank.id], total: 3 });
    expect(await page(2)).toMatchObject({ ids: [lathe.id], total: 3 });
    expect((await page(1)).ids).toEqual([bank.id, lathe.id]);
    expect(await page(1e9)).toMatchObject({ ids: [], total: 3 });
    expect((await page(-5, 1)).ids).toEqual([mould.id]);
    expect(await page(0, 0)).toMatchObject({ ids: [], total: 3 });
    expect((await page(Number.NaN, Number.NaN)).ids).toEqual([mould.id]);
    const words = await index.search(aQuery({ words: "数控", sort: "newest" }));
    expect(words.ids).toEqual([mould.id, lathe.id]);
  });

  const hostile = [
    `" OR reposted = true`,
    `' OR '1'='1'; drop table "SearchDocument"; --`,
    `"] OR reposted = true OR kind IN ["job`,
    `\\" OR reposted = true OR kind = \\"`,
    "\0\u0001\u2028\ud800",
    "x".repeat(10_240),
    "数控车床".repeat(2_560),
    "%_*?()[]{}<>^$|~-+#",
  ];
  test.each(hostile)("hostile words and values never throw and never widen: %#", async (value) => {
    const hidden = [reposted.id, expired.id];
    const inWords = await found({ words: value });
    expect(inWords.filter((id) => hidden.includes(id))).toEqual([]);
    const kinds = [value] as unknown as "job"[];
    for (const filter of [{ kinds }, { regionCodes: [value] }, { enterpriseId: value }]) {
      expect(await found(filter)).toEqual([]);
    }
  });
  test("numbers that are none never throw and never widen", async () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(await found({ payAtLeast: value })).toEqual([]);
    }
    expect(await found({ payAtLeast: 1e300 })).toEqual([]);
    expect(await found({ payAtLeast: 0.5 })).toEqual(ids(lathe, mould));
    expect(await found({ now: new Date(Number.NaN) })).toEqual([]);
  });
});

describe.each([
  ["Meilisearch", openMeilisearchIndex],
  ["PostgreSQL", openPostgresIndex],
])("%s keeps its stock", (_, open) => {
  let opened: OpenIndex;
  let index: ListingIndex;
  beforeAll(async () => {
    opened = await open("stock-");
    index = opened.index;
  });
  beforeEach(() => index.clear());
  afterAll(() => opened.close());

  test("putting in twice makes one, and the later one counts", async () => {
    await index.upsert([lathe]);
    await index.upsert([lathe, { ...lathe, version: "later", titleTokens: "保安" }]);
    expect(await index.count()).toBe(1);
    expect(await index.versions(null, 10)).toEqual([{ id: lathe.id, version: "later" }]);
    expect((await index.search(aQuery({ words: "保安" }))).ids).toEqual([lathe.id]);
    await index.upsert([]);
    expect(await index.count()).toBe(1);
  });

  test("takes out what it is told to, known or not", async () => {
    await index.upsert([lathe, mould]);
    await index.remove([lathe.id, bank.id]);
    await index.remove([]);
    expect((await index.search(aQuery())).ids).toEqual([mould.id]);
    expect(await index.count()).toBe(1);
  });

  test("walks what it holds by id, page by page", async () => {
    await index.upsert(stock);
    const walked: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await index.versions(after, 2);
      walked.push(...page.map(({ id }) => id));
      after = page.at(-1)?.id ?? null;
      if (after === null) break;
    }
    expect(walked).toEqual(stock.map(({ id }) => id).sort());
    expect((await index.versions(null, 1))[0]?.version).toBe(lathe.version);
  });

  test("an empty index answers", async () => {
    expect(await index.search(aQuery({ words: "数控" }))).toMatchObject({ ids: [], total: 0 });
    expect(await index.versions(null, 10)).toEqual([]);
    expect(await index.count()).toBe(0);
    expect(await index.isHealthy()).toBe(true);
    await index.applySettings();
  });
});

describe("while Meilisearch is away", () => {
  let opened: OpenIndex;
  let silent: Server;
  beforeAll(async () => {
    opened = await openPostgresIndex("away-");
    await opened.index.upsert([lathe]);
    silent = createServer(() => {}); // takes the request and never answers
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  });
  afterAll(async () => {
    silent.closeAllConnections();
    await new Promise((resolve) => silent.close(resolve));
    await opened.close();
  });
  const primaryAt = (url: string): ListingIndex =>
    createMeilisearchIndex({ url, key: "k" }, listingIndex, text);

  test.each([
    ["refuses", () => "http://127.0.0.1:9"],
    ["is silent", () => `http://127.0.0.1:${(silent.address() as AddressInfo).port}`],
  ])("PostgreSQL answers within a second and says so: it %s", async (_, url) => {
    const told: string[] = [];
    const both = withFallback(primaryAt(url()), opened.index, (during) => told.push(during));
    const start = performance.now();
    const first = await both.search(aQuery({ words: "数控" }));
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(first).toMatchObject({ ids: [lathe.id], degraded: true });
    const again = performance.now();
    expect((await both.search(aQuery())).degraded).toBe(true);
    expect(performance.now() - again).toBeLessThan(100);
    expect(told).toEqual(["search"]);
    expect(await both.isHealthy()).toBe(false);
  });

  test("writes reach PostgreSQL and are told as missed", async () => {
    const told: string[] = [];
    const away = primaryAt("http://127.0.0.1:9");
    const both = withFallback(away, opened.index, (during) => told.push(during));
    await both.applySettings();
    await both.upsert([mould]);
    expect((await both.search(aQuery({ words: "模具" }))).ids).toEqual([mould.id]);
    await both.remove([mould.id]);
    expect(await both.count()).toBe(1);
    expect(told).toEqual(["settings", "write", "search", "write"]);
  });

  test("asks Meilisearch again when it is back", async () => {
    const { index, close } = await openMeilisearchIndex("back-");
    await index.upsert([lathe, mould]);
    let isAway = true;
    const primary: ListingIndex = {
      ...index,
      search: (query) => (isAway ? Promise.reject(new Error("away")) : index.search(query)),
    };
    const both = withFallback(primary, opened.index, () => {});
    expect((await both.search(aQuery())).degraded).toBe(true);
    isAway = false;
    await expect
      .poll(async () => (await both.search(aQuery())).degraded, { timeout: 4_000, interval: 200 })
      .toBe(false);
    await close();
  });

  test("a missing index is made with its settings by the first write", async () => {
    const prefix = `fresh-${randomUUID()}-`;
    const fresh = (): ListingIndex =>
      createMeilisearchIndex({ ...inject("meili"), prefix }, listingIndex, text);
    const index = fresh();
    expect(await index.versions(null, 5)).toEqual([]);
    expect(await index.count()).toBe(0);
    await index.remove([lathe.id]);
    await index.clear();
    await expect(index.search(aQuery())).rejects.toThrow();
    await index.upsert([lathe]);
    expect((await fresh().search(aQuery({ words: "C++" }))).ids).toEqual([]);
    expect((await fresh().search(aQuery({ words: "数控" }))).ids).toEqual([lathe.id]);
    await index.clear();
  });
});

test("a document says a word once, in its weightiest field, and no part of what every company is called", () => {
  const { descriptionTokens, innerTokens, namePinyin, firmTokens } = aDocument({
    title: "注塑调机",
    description: "注塑车间调机，注塑模具",
    enterprise: {
      ...{ id: "0193a000-0000-7000-8000-000000000009", status: "approved", schools: [] },
      ...{ name: "显威塑料有限公司", shortName: "显威" },
    },
  });
  expect(descriptionTokens).toContain("车间");
  expect(descriptionTokens).not.toContain("注塑");
  expect(new Set(descriptionTokens).size).toBe(descriptionTokens.length);
  expect(innerTokens).not.toContain("注塑");
  expect(innerTokens).toContain("塑");
  expect([...innerTokens, ...namePinyin]).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/限公|youxian/)]),
  );
  expect(firmTokens).toContain("公司");
});
