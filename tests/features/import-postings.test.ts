import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commitRun } from "~/app/features/imports/commit-run.server";
import { aDatabase, type TestServices } from "../support/database";
import { aPostingLine, check, commit, importPostings, postingsFile } from "../support/imports";

let on: TestServices;
beforeAll(async () => {
  on = await aDatabase();
});
afterAll(() => on.close());

const listingOf = (id: string) =>
  on.db.listing.findUniqueOrThrow({
    where: { sourceKey: `sample:${id}` },
    include: { enterprise: true },
  });

describe("a clean row", () => {
  test("comes to the market as a re-posted job of an unclaimed firm, with source and date", async () => {
    const counts = await importPostings(
      on,
      postingsFile(aPostingLine({ id: "clean", count: "0" })),
      "2026-11-18",
    );
    expect(counts).toEqual({ new: 1, changed: 0, same: 0, held: 0, faulty: 0, gone: 0 });
    const listing = await listingOf("clean");
    expect(listing).toMatchObject({
      kind: "job",
      source: "reposted",
      status: "live",
      sourceName: "sample",
      payMin: 450_000,
      payMax: 600_000,
      payPeriod: "month",
      regionCodes: ["441900"],
      experienceYears: 2,
      seats: null,
      benefits: ["包吃", "包住"],
      findings: [],
    });
    expect(listing.sourcedOn?.toISOString().slice(0, 10)).toBe("2026-11-18");
    expect(listing.publishedAt?.toISOString()).toBe("2026-11-17T16:00:00.000Z");
    expect(listing.validUntil.toISOString()).toBe("2026-12-20T16:00:00.000Z");
    expect(listing.enterprise).toMatchObject({ status: "unclaimed", sourceKey: "sample:f1" });
  });

  test("leaves no trace of the age that was asked, in no table", async () => {
    const file = postingsFile(aPostingLine({ id: "ageless", age: "21-33" }));
    const checked = await check(on, file);
    if (!checked.ok) throw new Error(checked.refusal.code);
    expect(checked.value.run.dropped).toEqual(["age"]);
    const { rows } = await on.pool.query(
      `select "data"::text || "findings"::text as row from "ImportRow"`,
    );
    expect(JSON.stringify(rows)).not.toContain("21-33");
    await commit(on, checked.value.runId);
    expect(JSON.stringify(await listingOf("ageless"))).not.toContain("21-33");
  });
});

describe("rows that must not be searchable", () => {
  test.each([
    ["sex", { title: "前台文员（女）" }],
    ["age", { title: "包装工35岁以下" }],
    ["fee", { benefits: "包吃;入职交押金200元" }],
    ["agency", { company: "某某人力资源服务有限公司", firm: "f2" }],
    ["student_aimed", { title: "会计实习生" }],
    ["pay_unreadable", { pay: "看着给一车米" }],
  ])("are held with the finding %s and where it stands", async (code, row) => {
    const counts = await importPostings(
      on,
      postingsFile(aPostingLine({ id: `held-${code}`, ...row })),
    );
    expect(counts).toMatchObject({ new: 1, held: 1 });
    const listing = await listingOf(`held-${code}`);
    expect(listing).toMatchObject({ status: "held", kind: "job" });
    expect(listing.findings).toMatchObject([
      { code, at: expect.any(Number) as number, text: expect.any(String) as string },
    ]);
  });
});

describe("faulty rows", () => {
  test("are told by row, column and value, and the good rows are taken", async () => {
    const file = postingsFile(
      aPostingLine({ id: "good-beside" }),
      aPostingLine({ id: "bad-1", title: "" }),
      aPostingLine({ id: "bad-2", education: "秀才" }),
      aPostingLine({ id: "bad-3", count: "一车" }),
      aPostingLine({ id: "good-beside" }),
    );
    const checked = await check(on, file);
    if (!checked.ok) throw new Error(checked.refusal.code);
    expect(checked.value.faults).toEqual([
      { rowNo: 3, column: "title", code: "missing", value: "" },
      { rowNo: 4, column: "education", code: "education_unknown", value: "秀才" },
      { rowNo: 5, column: "headcount", code: "headcount_unknown", value: "一车" },
      { rowNo: 6, column: "postingId", code: "repeated", value: "good-beside" },
    ]);
    expect(checked.value.counts).toMatchObject({ new: 1, faulty: 4 });
    await commit(on, checked.value.runId);
    expect((await listingOf("good-beside")).status).toBe("live");
    expect(await on.db.listing.count({ where: { sourceKey: "sample:bad-1" } })).toBe(0);
  });

  test("a file without a needed column is refused with its name", async () => {
    const checked = await check(on, Buffer.from("职位,公司\n跟单,某厂\n"));
    expect(checked).toMatchObject({
      ok: false,
      refusal: { code: "import.columns_missing", detail: { columns: "place" } },
    });
  });
});

describe("repeating", () => {
  test("the same file twice changes nothing, announces nothing and burns no listing number", async () => {
    const file = postingsFile(
      aPostingLine({ id: "twice-1" }),
      aPostingLine({ id: "twice-2", title: "文员（男）" }),
    );
    await importPostings(on, file);
    const before = await on.db.listing.findMany({ orderBy: { id: "asc" } });
    const events = await on.db.outboxEvent.count();
    on.clock.pass(1);
    const counts = await importPostings(on, file);
    expect(counts).toMatchObject({ new: 0, changed: 0, same: 2, held: 1, faulty: 0 });
    expect(await on.db.listing.findMany({ orderBy: { id: "asc" } })).toEqual(before);
    expect(await on.db.outboxEvent.count()).toBe(events);
    await importPostings(on, postingsFile(aPostingLine({ id: "next-number" })));
    const highest = Math.max(...before.map(({ number }) => number));
    expect((await listingOf("next-number")).number).toBe(highest + 1);
  });

  test("a changed row changes its listing alone, and one event tells it", async () => {
    const same = aPostingLine({ id: "stays" });
    await importPostings(on, postingsFile(same, aPostingLine({ id: "moves", pay: "¥3-4K" })));
    const stayed = await listingOf("stays");
    const events = await on.db.outboxEvent.count();
    on.clock.pass(1);
    const counts = await importPostings(
      on,
      postingsFile(same, aPostingLine({ id: "moves", pay: "¥5-7K", title: "跟单组长" })),
    );
    expect(counts).toMatchObject({ new: 0, changed: 1, same: 1 });
    expect(await listingOf("moves")).toMatchObject({
      payMin: 500_000,
      title: "跟单组长",
      version: 2,
    });
    expect((await listingOf("stays")).updatedAt).toEqual(stayed.updatedAt);
    const announced = await on.db.outboxEvent.findMany({ orderBy: { id: "asc" }, skip: events });
    expect(announced).toHaveLength(1);
    expect(announced[0]).toMatchObject({
      name: "listing.imported",
      payload: { importRunId: expect.any(String) as string },
    });
  });

  test("what a person decided stays decided: closed stays closed, released stays released, a joined firm keeps its name", async () => {
    const lines = (pay: string) =>
      postingsFile(
        aPostingLine({ id: "closed", firm: "f9", title: "裁床", pay }),
        aPostingLine({ id: "released", firm: "f9", title: "文员（女）", pay }),
      );
    await importPostings(on, lines("¥3-4K"));
    const { enterpriseId } = await listingOf("closed");
    await on.db.enterprise.update({
      where: { id: enterpriseId },
      data: {
        name: "自己改的名",
        status: "approved",
        registrationKind: "uscc",
        registrationNumber: "91441900TEST000019",
      },
    });
    await on.db.listing.update({
      where: { sourceKey: "sample:closed" },
      data: { status: "closed", closeReason: "blocked", closedAt: on.clock.now() },
    });
    await on.db.listing.update({
      where: { sourceKey: "sample:released" },
      data: { status: "live" },
    });
    const counts = await importPostings(on, lines("¥8-9K"));
    expect(counts).toMatchObject({ changed: 1, same: 1 });
    expect(await listingOf("closed")).toMatchObject({ status: "closed", payMin: 300_000 });
    expect(await listingOf("released")).toMatchObject({ status: "live", payMin: 800_000 });
    expect((await listingOf("closed")).enterprise.name).toBe("自己改的名");
  });

  test("seen again on a later day renews the validity; an older file never overwrites a newer one", async () => {
    const line = aPostingLine({ id: "seen", title: "车工" });
    await importPostings(on, postingsFile(line), "2026-11-10");
    expect(
      await importPostings(
        on,
        postingsFile(aPostingLine({ id: "seen", title: "旧车工" })),
        "2026-11-01",
      ),
    ).toMatchObject({ same: 1 });
    await on.db.listing.update({
      where: { sourceKey: "sample:seen" },
      data: { status: "closed", closeReason: "expired", closedAt: on.clock.now() },
    });
    expect(await importPostings(on, postingsFile(line), "2026-11-19")).toMatchObject({
      changed: 1,
    });
    expect(await listingOf("seen")).toMatchObject({
      status: "live",
      closeReason: null,
      title: "车工",
    });
  });
});

test("a run is committed once, leaves no staged rows and one line in the trail", async () => {
  const checked = await check(on, postingsFile(aPostingLine({ id: "once" })));
  if (!checked.ok) throw new Error(checked.refusal.code);
  const { runId } = checked.value;
  expect((await commit(on, runId)).ok).toBe(true);
  expect(await commit(on, runId)).toMatchObject({ refusal: { code: "import.step_not_allowed" } });
  expect(await commitRun(on, runId)).toMatchObject({ refusal: { code: "import.not_found" } });
  expect(await on.db.importRow.count({ where: { runId } })).toBe(0);
  expect(await on.db.importRun.findUniqueOrThrow({ where: { id: runId } })).toMatchObject({
    state: "committed",
    counts: { new: 1 },
  });
  expect(
    await on.db.auditEntry.count({ where: { subjectId: runId, action: "import.committed" } }),
  ).toBe(1);
});

test("the same file on another day without a date changes nothing: it was seen there when it was first brought", async () => {
  const file = postingsFile(aPostingLine({ id: "undated" }));
  await importPostings(on, file);
  on.clock.pass(30);
  expect(await importPostings(on, file)).toMatchObject({ new: 0, changed: 0, same: 1 });
});

test("without ids, two advertisements of the same names are two, and the same row twice is one", async () => {
  const line = (pay: string) => `仓管员,无编号样品厂,东莞,${pay}`;
  const file = Buffer.from(
    ["职位,公司,地点,薪资", line("4-5K"), line("5-6K"), line("5-6K"), line("4-5K")].join("\n"),
  );
  expect(await importPostings(on, file)).toMatchObject({ new: 2, faulty: 0 });
  expect(await importPostings(on, file)).toMatchObject({ new: 0, changed: 0, same: 2 });
});
