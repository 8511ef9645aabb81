// Filters, orders and counts beside words, tried on each engine; counts only where the engine can count.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listingIndex } from "~/search/listing-index";
import type { ListingDocument } from "~/search/listings";
import {
  aDocument,
  aQuery,
  type ListingIndex,
  type OpenIndex,
  openMeilisearchIndex,
  openPostgresIndex,
} from "~/tests/support/search";

const firm = {
  ...{ id: randomUUID(), name: "一家企业", shortName: "一家", status: "approved" as const },
  schools: [],
};
const published = (day: string) => ({ publishedAt: new Date(day) });
/** 长安镇, 7000, dorm and meals, days without nights, two applicants on three seats, answers well. */
const lathe = aDocument(
  {
    ...{ dorm: true, meals: true, shift: "day", benefits: ["双休"], enterprise: firm },
    ...{ startsOn: new Date("2027-03-15"), occupationCode: "oc-merchandiser" },
    ...{ majors: [{ majorCode: "460103" }], ...published("2026-11-01") },
  },
  { applicants: 2, answers: { share: 95, usualDays: 2 } },
);
/** 东莞 without a town, 4000, dorm only, nights, nine applicants, answers badly. */
const press = aDocument(
  {
    ...{ title: "冲压工", regionCodes: ["441900"], payMin: 300_000, payMax: 400_000 },
    ...{ dorm: true, shift: "two_shift", nightShift: true, seats: 3 },
    ...{ majors: [{ majorCode: "660103" }], ...published("2026-11-03") },
  },
  { applicants: 9, answers: { share: 40, usualDays: 9 } },
);
/** 深圳, pay hidden, nobody applied, no record: the promise of five days counts. */
const clerk = aDocument({
  ...{ title: "文员", kind: "internship", regionCodes: ["440300"], payMin: null, payMax: null },
  ...{ meals: true, startsOn: new Date("2027-07-01"), seats: 5, ...published("2026-11-02") },
});
const elsewhere = aDocument({
  ...{ title: "数控技工", source: "reposted", regionCodes: ["440300"], seats: null },
  enterprise: { ...firm, id: randomUUID(), status: "unclaimed" },
  ...published("2026-11-04"),
});
const stock = [lathe, press, clerk, elsewhere];

describe.each([
  ["Meilisearch", openMeilisearchIndex],
  ["PostgreSQL", openPostgresIndex],
])("%s", (engine, open) => {
  let opened: OpenIndex;
  let index: ListingIndex;
  beforeAll(async () => {
    opened = await open("facets-");
    index = opened.index;
    await index.upsert(stock);
  });
  afterAll(() => opened.close());
  const scope = { reposted: true };
  const search = (over: Parameters<typeof aQuery>[0]) => index.search(aQuery({ scope, ...over }));
  const ids = (...documents: ListingDocument[]) => documents.map(({ id }) => id);

  test.each([
    [{ provides: ["dorm"] }, [lathe, press]],
    [{ provides: ["dorm", "meals"] }, [lathe]],
    [{ provides: ["双休"] }, [lathe]],
    [{ shifts: ["night"] }, [press]],
    [{ shifts: ["no_night"] }, [lathe, clerk]],
    [{ shifts: ["day", "two_shift"] }, [lathe, press]],
    [{ startMonths: ["2027-03"] }, [lathe]],
    [{ startMonths: ["2027-03", "2027-07"] }, [lathe, clerk]],
    [{ freeFrom: "2027-04-01" }, [press, clerk, elsewhere]],
    [{ freeFrom: "2027-03-15" }, stock],
    [{ majorFields: ["06"] }, [lathe, press]],
    [{ tradeGroups: ["office"] }, [lathe]],
    [{ occupationCodes: ["oc-merchandiser", "oc-none"] }, [lathe]],
    [{ verified: true }, [lathe, press, clerk]],
    [{ answersWithin: 2 }, [lathe]],
    [{ answersWithin: 5 }, [lathe, clerk]],
    [{ near: { codes: ["441900121"], not: [] } }, [lathe]],
    [{ near: { codes: ["441900"], not: [] } }, [press]],
    [{ near: { codes: [], not: ["441900121", "440300"] } }, [press]],
    [{ near: { codes: [], not: [] } }, []],
    [{ near: { codes: ["440300"], not: ["440300"] } }, []],
  ] as const)("filters %j", async (filters, documents) => {
    expect((await search(filters)).ids.sort()).toEqual(ids(...documents).sort());
  });

  test.each([
    ["newest", [press, clerk, lathe, elsewhere]],
    ["pay", [lathe, press, clerk, elsewhere]],
    ["calm", [clerk, lathe, press, elsewhere]],
    ["answers", [lathe, press, clerk, elsewhere]],
  ] as const)("%s first, what can be applied to before what cannot", async (sort, documents) => {
    expect((await search({ sort })).ids).toEqual(ids(...documents));
  });

  test("an order that nobody knows is relevance", async () => {
    const sort = `pay" DESC; --` as "pay";
    expect((await search({ words: "数控", sort })).ids).toEqual(ids(lathe, elsewhere));
  });

  test("many questions in one go are answered in their order, each as it stands", async () => {
    const answers = await index.ask([
      aQuery({ scope, limit: 0 }),
      aQuery({ scope, words: "文员" }),
      aQuery({ scope, words: "文员 喷涂" }),
      aQuery({ scope, words: "文员 喷涂", isLoose: true }),
    ]);
    expect(answers.map(({ total }) => total)).toEqual([4, 2, 0, 2]);
    expect(answers.map(({ loose = false }) => loose)).toEqual([false, false, false, true]);
    expect(answers[0]?.ids).toEqual([]);
    expect(await index.ask([])).toEqual([]);
    expect((await search({ words: "数控车床" })).shown).toEqual({
      [lathe.id]: { answersIn: 2, answersKept: 95 },
    });
  });

  test("counts the values of what was found, without asking for a page", async () => {
    const facets = ["kind", "regionCodes", "provides", "payFloors", "answerLimits", "verified"];
    const [hits] = await index.ask([aQuery({ scope, limit: 0, facets })]);
    expect(hits?.total).toBe(4);
    const counted = {
      kind: { job: 3, internship: 1 },
      regionCodes: { "440000": 4, "441900": 2, "441900121": 1, "440300": 2 },
      provides: { dorm: 2, meals: 2, 双休: 1 },
      payFloors: { 3000: 3, 4000: 3, 5000: 2, 6000: 2 },
      answerLimits: { 2: 1, 3: 1, 5: 2, 7: 2 },
      verified: { true: 3, false: 1 },
    };
    expect(hits?.facets).toEqual(engine === "PostgreSQL" ? undefined : counted);
  });

  test("counts a field alone as beside others", async () => {
    const { counted: facets } = listingIndex;
    const [beside] = await index.ask([aQuery({ scope, limit: 0, facets })]);
    const alone = await index.ask(
      facets.map((field) => aQuery({ scope, limit: 0, facets: [field] })),
    );
    const counts = (field: string) =>
      beside?.facets ? { [field]: beside.facets[field] } : undefined;
    expect(facets.length).toBeGreaterThan(5); // a batch that long is asked in two
    expect(alone.map((hits) => hits.facets)).toEqual(facets.map(counts));
    expect(alone.map(({ total }) => total)).toEqual(facets.map(() => 4));
    expect(beside?.facets !== undefined).toBe(engine === "Meilisearch");
  });
});

test("a document says when it was made, and by which schools its firm was opened", () => {
  const at = new Date("2026-11-05T00:00:00Z");
  const schoolId = randomUUID();
  const opened = aDocument({ enterprise: { ...firm, schools: [{ schoolId, decidedAt: at }] } });
  expect(opened.approvedBy).toEqual([schoolId]);
  expect(opened.version).not.toBe(aDocument({ enterprise: firm }).version);
});
