// What an operator has decided on imported listings, against the same file coming again and against taking it back.
import { afterAll, describe, expect, test } from "vitest";
import { foldTwins } from "~/app/features/listings/fold-twins.server";
import { type SettleHeld, settleHeld } from "~/app/features/listings/settle-held.server";
import { aDatabase } from "../support/database";
import { anOperator } from "../support/factories";
import {
  aPostingLine,
  check,
  importFile,
  importPostings,
  postingsFile,
  undo,
} from "../support/imports";

const on = await aDatabase();
const operator = await anOperator(on);
afterAll(() => on.close());

const listingOf = (id: string) =>
  on.db.listing.findUniqueOrThrow({ where: { sourceKey: `sample:${id}` } });
async function settle(verdict: SettleHeld["verdict"], ...ids: string[]) {
  const rows = await Promise.all(ids.map(listingOf));
  const outcome = await settleHeld(on, operator, {
    ...{ verdict, listingId: rows.map(({ id }) => id), seen: 0 },
    ...{ asOf: on.clock.now().toISOString(), finding: null, source: null, q: null },
  });
  expect(outcome).toMatchObject({ ok: true });
}
const unlawful = (id: string, over: Parameters<typeof aPostingLine>[0] = {}) =>
  aPostingLine({
    ...{ id, firm: id, title: "限女文员", pay: "¥3-4K", benefits: "包吃;入职交押金200元" },
    ...over,
  });

describe("the same file again", () => {
  test("leaves words that an operator took out: nothing differs, nothing comes back", async () => {
    await importPostings(on, postingsFile(unlawful("cleaned")));
    await settle("clean", "cleaned");
    const cleaned = await listingOf("cleaned");
    expect(cleaned).toMatchObject({ status: "live", title: "文员", benefits: ["包吃"] });
    on.clock.pass(1);
    const counts = await importPostings(on, postingsFile(unlawful("cleaned")));
    expect(counts).toMatchObject({ changed: 0, same: 1 });
    expect(await listingOf("cleaned")).toEqual(cleaned);
  });

  test("brings new pay and leaves the words; other findings make it wait again, as the file says it", async () => {
    await importPostings(on, postingsFile(unlawful("paid")));
    await settle("clean", "paid");
    await importPostings(on, postingsFile(unlawful("paid", { pay: "¥8-9K" })));
    expect(await listingOf("paid")).toMatchObject({
      ...{ status: "live", title: "文员", benefits: ["包吃"], payMin: 800_000 },
    });
    await importPostings(on, postingsFile(unlawful("paid", { title: "限女文员35岁以下" })));
    expect(await listingOf("paid")).toMatchObject({ status: "held", title: "限女文员35岁以下" });
  });

  test("never brings back what an operator closed, as unlawful or as one of two", async () => {
    const twin = (id: string) => aPostingLine({ id, firm: "twins", title: "仓管员" });
    const file = postingsFile(unlawful("discarded"), twin("kept"), twin("double"));
    await importPostings(on, file, "2026-11-18");
    await settle("discard", "discarded");
    const [keep, double] = [await listingOf("kept"), await listingOf("double")];
    const folded = await foldTwins(on, operator, { keepId: keep.id, closeId: [double.id] });
    expect(folded).toMatchObject({ ok: true });
    on.clock.pass(1);
    await importPostings(on, file, "2026-11-20");
    const closed = await Promise.all(["discarded", "double"].map(listingOf));
    expect(closed.map(({ status, closeReason }) => [status, closeReason])).toEqual([
      ["closed", "blocked"],
      ["closed", "duplicate"],
    ]);
  });
});

describe("a file is not taken back over what an operator decided since", () => {
  test.each(["release", "clean", "discard"] as const)("%s", async (verdict) => {
    const id = `undo-${verdict}`;
    const { runId } = await importFile(on, postingsFile(unlawful(id)));
    const { title } = await listingOf(id);
    await settle(verdict, id);
    const shown = verdict === "clean" ? "文员" : title;
    expect(await undo(on, runId)).toMatchObject({
      refusal: { code: "import.depended_on", detail: { why: "reviewed", what: shown } },
    });
  });

  test("a listing closed as the double of another", async () => {
    const twin = (id: string) => aPostingLine({ id, firm: "undo-twins", title: "打包员" });
    const { runId } = await importFile(on, postingsFile(twin("undo-1"), twin("undo-2")));
    const [keep, double] = [await listingOf("undo-1"), await listingOf("undo-2")];
    await foldTwins(on, operator, { keepId: keep.id, closeId: [double.id] });
    expect(await undo(on, runId)).toMatchObject({
      refusal: { code: "import.depended_on", detail: { why: "reviewed", what: "打包员" } },
    });
  });

  test("a listing that the file only changed, discarded after it", async () => {
    await importPostings(on, postingsFile(unlawful("changed-then")));
    on.clock.pass(1);
    const changed = postingsFile(unlawful("changed-then", { pay: "¥8-9K" }));
    const { runId } = await importFile(on, changed);
    on.clock.pass(1);
    await settle("discard", "changed-then");
    expect(await undo(on, runId)).toMatchObject({
      refusal: { code: "import.depended_on", detail: { why: "reviewed", what: "限女文员" } },
    });
    expect((await listingOf("changed-then")).status).toBe("closed");
  });

  test("what was decided before the file came does not keep it", async () => {
    await importPostings(on, postingsFile(unlawful("before")));
    await settle("release", "before");
    on.clock.pass(1);
    const { runId } = await importFile(on, postingsFile(unlawful("before", { pay: "¥8-9K" })));
    expect(await undo(on, runId)).toMatchObject({ ok: true });
    expect(await listingOf("before")).toMatchObject({ status: "live", payMin: 300_000 });
  });
});

test("a district with a namesake elsewhere is told where nothing says that ours is meant", async () => {
  const notesOf = async (...lines: string[]) => {
    const checked = await check(on, postingsFile(...lines));
    if (!checked.ok) throw new Error(checked.refusal.code);
    const rows = await on.db.importRow.findMany({
      where: { runId: checked.value.runId, outcome: { not: "gone" } },
      orderBy: { rowNo: "asc" },
    });
    return rows.flatMap(({ data }) => (data as { notes?: object[] }).notes ?? []);
  };
  const baiyun = { place: "白云区", company: "某某灯饰有限公司" };
  const told = [{ column: "place", code: "place_assumed", value: "白云区" }];
  const nationwide = [aPostingLine({ place: "上海" }), aPostingLine({ place: "北京" })];
  expect(await notesOf(aPostingLine(baiyun), ...nationwide)).toEqual(told);
  expect(await notesOf(aPostingLine(baiyun), aPostingLine({ place: "东莞" }))).toEqual([]);
  const named = { ...baiyun, company: "广州某某灯饰有限公司" };
  expect(await notesOf(aPostingLine(named), ...nationwide)).toEqual([]);
});
