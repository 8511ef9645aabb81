// A site's file that says at length what the work is: read, found in, shown at the held row, put right and searched.
import { afterAll, describe, expect, test } from "vitest";
import { correctCells } from "~/app/features/imports/correct-cells.server";
import { checkRun } from "~/app/features/imports/check-run.server";
import { commandLine } from "~/app/features/imports/own-run.server";
import { listRunRows } from "~/app/features/imports/read-run-rows.server";
import { listHeldListings } from "~/app/features/listings/read-held.server";
import { findRepostedListing } from "~/app/features/listings/read-reposted.server";
import { RewordHeld, rewordHeld } from "~/app/features/listings/reword-held.server";
import { settleHeld } from "~/app/features/listings/settle-held.server";
import { refreshSearchDocuments } from "~/workers/jobs/refresh-search-documents";
import { aDatabase } from "../support/database";
import { anOperator } from "../support/factories";
import { check, commit, importPostings, undo } from "../support/imports";

const on = await aDatabase();
const operator = await anOperator(on);
afterAll(() => on.close());

const heading = "职位编号,职位名称,公司名称,工作地点,薪资,学历要求,招聘人数,岗位职责,任职要求";
type Row = { id: string; title?: string; pay?: string; description?: string; needs?: string };
const lawful = "1、拆装注塑模具；\n2、保养抽芯机构，做好记录";
const unlawful = "1、拆装注塑模具；\n2、保养抽芯机构，女性优先，做好记录\n3、入职交押金200元";
const aFile = (...rows: Row[]) =>
  Buffer.from(
    [
      heading,
      ...rows.map(
        ({ id, title = "模具学徒", pay = "¥4.5-6K", description = lawful, needs = "肯学" }) =>
          [
            id,
            title,
            "某某精密塑胶厂",
            "东莞长安",
            pay,
            "中专",
            "3人",
            `"${description}"`,
            needs,
          ].join(","),
      ),
    ].join("\r\n"),
  );
const listingOf = (id: string) =>
  on.db.listing.findUniqueOrThrow({ where: { sourceKey: `sample:${id}` } });
const deskOf = async (id: string) =>
  (await findRepostedListing(on, operator, (await listingOf(id)).id, "zh-CN"))!;

describe("what a site says of the work", () => {
  test("becomes the listing's words, line by line, and is searched", async () => {
    await importPostings(on, aFile({ id: "clean" }));
    const { id, ...listing } = await listingOf("clean");
    expect(listing).toMatchObject({ status: "live", description: lawful, requirements: "肯学" });
    await refreshSearchDocuments.run(on, { listingIds: [id] });
    const [document] = await on.db.searchDocument.findMany({ where: { id } });
    expect(document?.tokens).toEqual(expect.arrayContaining(["机构"]));
  });

  test("is told when it changes, and comes back with an undo", async () => {
    await importPostings(on, aFile({ id: "moves" }));
    on.clock.pass(1);
    const checked = await check(on, aFile({ id: "moves", description: "只做夜班保养" }));
    if (!checked.ok) throw new Error(checked.refusal.code);
    const { runId } = checked.value;
    const { rows } = await listRunRows(on, commandLine, runId, { only: "changed", page: 1 });
    const told = rows[0]!.cells.find(({ column }) => column === "description")!;
    expect([told.before, told.after]).toEqual([lawful, "只做夜班保养"]);
    expect(await commit(on, runId)).toMatchObject({ ok: true });
    expect((await listingOf("moves")).description).toBe("只做夜班保养");
    expect(await undo(on, runId)).toMatchObject({ ok: true });
    expect((await listingOf("moves")).description).toBe(lawful);
  });

  test("too long is a fault of its cell, mended in the grid with its line breaks", async () => {
    const checked = await check(on, aFile({ id: "long", description: "保养".repeat(2_001) }));
    if (!checked.ok) throw new Error(checked.refusal.code);
    const { runId, faults } = checked.value;
    expect(faults).toMatchObject([{ rowNo: 2, column: "description", code: "too_long" }]);
    const cells = [{ rowNo: 2, position: 7, value: "1、保养\n2、记录" }];
    expect(await correctCells(on, commandLine, { runId, cells })).toMatchObject({ ok: true });
    expect(await checkRun(on, runId)).toMatchObject({ ok: true });
    await commit(on, runId);
    expect((await listingOf("long")).description).toBe("1、保养\n2、记录");
  });
});

describe("unlawful words in it", () => {
  test("hold the listing, told at their place in the dry run, in the held list and on the row's page", async () => {
    const checked = await check(on, aFile({ id: "held", description: unlawful }));
    if (!checked.ok) throw new Error(checked.refusal.code);
    const { runId } = checked.value;
    const { rows } = await listRunRows(on, commandLine, runId, { only: "held", page: 1 });
    expect(rows[0]!.findings.map(({ code, column, text }) => [code, column, text])).toEqual([
      ["sex", "description", "女性优先"],
      ["fee", "description", "押金"],
    ]);
    await commit(on, runId);
    const filter = { finding: null, source: null, q: "某某精密塑胶厂" };
    const list = await listHeldListings(on, operator, filter, 1);
    const around = list.rows[0]!.findings[0]!.around;
    expect(around).toEqual({ before: "2、保养抽芯机构，", after: "，做好记录" });
    const desk = await deskOf("held");
    expect(desk.marks.every(({ text, at }) => desk.view.description.startsWith(text, at))).toBe(
      true,
    );
    expect(desk.asPublished).toEqual({
      ...{ pay: "¥4.5-6K", place: "东莞长安", education: "中专", headcount: "3人" },
    });
    expect(desk.wording.description).toBe("1、拆装注塑模具；\n2、保养抽芯机构，做好记录");
  });

  test("go by their clauses when the rest is let on the market, and do not come back with the file", async () => {
    const file = aFile({ id: "cut", description: unlawful });
    await importPostings(on, file);
    const { id } = await listingOf("cut");
    const settled = await settleHeld(on, operator, {
      ...{ verdict: "clean", listingId: [id], seen: 0, finding: null, source: null, q: null },
      asOf: on.clock.now().toISOString(),
    });
    expect(settled).toMatchObject({ ok: true });
    const cut = { status: "live", description: "1、拆装注塑模具；\n2、保养抽芯机构，做好记录" };
    expect(await listingOf("cut")).toMatchObject(cut);
    on.clock.pass(1);
    expect(await importPostings(on, file)).toMatchObject({ changed: 0, same: 1 });
    expect(await listingOf("cut")).toMatchObject(cut);
  });
});

describe("words put right by hand", () => {
  const typed = (over: Record<string, unknown>) =>
    RewordHeld.parse({
      ...{ intent: "reword", title: "模具学徒工", benefits: "包住\r\n\r\n双休" },
      ...{ description: " 拆装模具\r\n保养 ", requirements: "" },
      ...over,
    });

  test("stand on the market, and stay when the file comes again", async () => {
    const file = aFile({ id: "by-hand", title: "限女模具学徒", description: unlawful });
    await importPostings(on, file);
    const { id: listingId, version } = await listingOf("by-hand");
    const done = await rewordHeld(on, operator, typed({ listingId, version }));
    expect(done).toEqual({ ok: true, value: { listingId } });
    const stands = {
      ...{ status: "live", title: "模具学徒工", benefits: ["包住", "双休"] },
      ...{ description: "拆装模具\n保养", requirements: "" },
    };
    expect(await listingOf("by-hand")).toMatchObject(stands);
    on.clock.pass(1);
    expect(await importPostings(on, file)).toMatchObject({ changed: 0, same: 1 });
    expect(await listingOf("by-hand")).toMatchObject(stands);
    const trail = await on.db.auditEntry.findMany({ where: { subjectId: listingId } });
    expect(trail.map(({ action, actorId }) => [action, actorId])).toEqual([
      ["listing.release", operator.personId],
    ]);
    expect(trail[0]!.fields).toEqual(expect.arrayContaining(["title", "description"]));
  });

  test("are refused while they are unlawful, when another was faster, and for what is not re-posted", async () => {
    await importPostings(on, aFile({ id: "refused", description: unlawful }));
    const { id: listingId, version } = await listingOf("refused");
    const reword = async (over: Record<string, unknown>) => {
      const done = await rewordHeld(on, operator, typed({ listingId, version, ...over }));
      return done.ok ? "ok" : done.refusal;
    };
    expect(await reword({ requirements: "限女，35岁以下" })).toMatchObject({
      code: "listing.still_unlawful",
      detail: { found: "限女 / 35岁以下" },
    });
    expect(await reword({ version: version - 1 })).toMatchObject({
      code: "listing.changed_meanwhile",
    });
    expect(await reword({ listingId: crypto.randomUUID() })).toMatchObject({
      code: "listing.not_found",
    });
    expect((await listingOf("refused")).status).toBe("held");
    expect(await reword({})).toBe("ok");
    expect(await reword({ version: version + 1 })).toMatchObject({
      code: "listing.changed_meanwhile",
    });
  });
});
