// The trade and skills read out of a re-posted listing's title: told as such, put right by an operator, kept from files.
import { afterAll, describe, expect, test } from "vitest";
import {
  CorrectOccupation,
  correctOccupation,
} from "~/app/features/listings/correct-occupation.server";
import { listHeldListings } from "~/app/features/listings/read-held.server";
import { findShownListing } from "~/app/features/listings/read-listing.server";
import { findRepostedListing } from "~/app/features/listings/read-reposted.server";
import { jobsFor } from "~/workers/subscriptions";
import { aDatabase } from "../support/database";
import { aListing, anEnterprise, anOperator } from "../support/factories";
import { aPostingLine, importFile, importPostings, postingsFile, undo } from "../support/imports";

const on = await aDatabase();
const operator = await anOperator(on);
afterAll(() => on.close());

const rowOf = (id: string) =>
  on.db.listing.findUniqueOrThrow({
    where: { sourceKey: `sample:${id}` },
    include: { skills: { orderBy: { skillCode: "asc" } } },
  });
const line = (id: string, over: Parameters<typeof aPostingLine>[0] = {}) =>
  aPostingLine({ id, firm: id, title: "CNC数控车工", ...over });
async function correct(id: string, over: Partial<CorrectOccupation> = {}) {
  const { id: listingId, version } = await rowOf(id);
  const input = { listingId, version, trade: "oc-electrician", skills: ["sk-office"], ...over };
  return correctOccupation(on, operator, input);
}

describe("what a title was read to mean", () => {
  test("is told to visitors in words and without the number, its skills apart; to operators with it", async () => {
    await importPostings(on, postingsFile(line("read")));
    const row = await rowOf("read");
    expect(row.occupationCode).not.toBeNull();
    expect(row.skills.length).toBeGreaterThan(0);
    const reader = { viewer: null, locale: "zh-CN" } as const;
    const shown = await findShownListing(on, reader, row.id);
    expect(["very", "rather"]).toContain(shown?.listing.occupationGuess);
    expect(shown?.listing.skills.every(({ inferred }) => inferred)).toBe(true);
    expect(JSON.stringify(shown)).not.toContain("occupationSure");
    const desk = await findRepostedListing(on, operator, row.id, "zh-CN");
    expect(desk?.trade).toEqual({
      ...{ code: row.occupationCode, by: "inferred", sure: row.occupationSure },
    });
    expect(desk?.candidates[0]).toMatchObject({ code: row.occupationCode });
    expect(desk?.candidates.length).toBeLessThanOrEqual(5);
    expect(desk?.skillCodes).toEqual(row.skills.map(({ skillCode }) => skillCode));
  });

  test("stands in the list of held ones", async () => {
    await importPostings(on, postingsFile(line("waits", { title: "限女CNC数控车工" })));
    const row = await rowOf("waits");
    const filter = { finding: null, source: null, q: "限女CNC" };
    const { rows } = await listHeldListings(on, operator, filter, 1, "zh-CN");
    const name = on.reference.occupations.get(row.occupationCode ?? "")?.names["zh-CN"];
    expect(rows[0]?.trade).toEqual({ name, sure: row.occupationSure });
  });

  test("is nothing that a firm's own listing has", async () => {
    const { id: firmId } = await anEnterprise(on);
    const own = await aListing(on, firmId, { occupationCode: "oc-electrician" });
    const reader = { viewer: null, locale: "zh-CN" } as const;
    const shown = await findShownListing(on, reader, own.id);
    expect(shown?.listing.occupationGuess).toBeNull();
    expect(await findRepostedListing(on, operator, own.id, "zh-CN")).toBeNull();
    const input = { listingId: own.id, version: own.version, trade: "none", skills: [] };
    expect(await correctOccupation(on, operator, input)).toMatchObject({
      refusal: { code: "listing.not_found" },
    });
  });
});

describe("put right by an operator", () => {
  test("it is no guess any more, leaves its line in the trail, and search hears of it", async () => {
    await importPostings(on, postingsFile(line("right")));
    const before = await rowOf("right");
    expect(await correct("right", { skills: ["sk-office", "sk-no-such"] })).toMatchObject({
      ok: true,
    });
    const after = await rowOf("right");
    expect(after).toMatchObject({
      ...{ occupationCode: "oc-electrician", occupationBy: "corrected", occupationSure: null },
      version: before.version + 1,
    });
    expect(after.skills).toEqual([
      { listingId: after.id, skillCode: "sk-office", needed: true, inferred: false },
    ]);
    const [entry] = await on.db.auditEntry.findMany({ where: { subjectId: after.id } });
    expect(entry).toMatchObject({
      ...{ action: "listing.correct_occupation", actorId: operator.personId },
      fields: ["occupationCode", "skills"],
    });
    const [event] = await on.db.outboxEvent.findMany({ where: { name: "listing.corrected" } });
    expect(event?.payload).toEqual({ listingId: after.id });
    const told = { name: "listing.corrected", listingId: after.id } as const;
    expect(jobsFor(told, event!.id).map(({ name }) => name)).toEqual([
      "refresh-search-documents",
      "refresh-matches",
    ]);
  });

  test("to another trade than the title's, or to none of them", async () => {
    await importPostings(on, postingsFile(line("other"), line("none")));
    await correct("other", { trade: "other", otherCode: "oc-electrician" });
    expect((await rowOf("other")).occupationCode).toBe("oc-electrician");
    await correct("none", { trade: "none", otherCode: "oc-electrician", skills: [] });
    expect(await rowOf("none")).toMatchObject({
      ...{ occupationCode: null, occupationBy: "corrected", skills: [] },
    });
  });

  test("to a trade that is not known, or from a page that somebody was faster on, it stays", async () => {
    await importPostings(on, postingsFile(line("stays")));
    const before = await rowOf("stays");
    expect(await correct("stays", { trade: "oc-no-such" })).toMatchObject({
      refusal: { code: "listing.trade_unknown" },
    });
    expect(await correct("stays", { version: before.version - 1 })).toMatchObject({
      refusal: { code: "listing.changed_meanwhile" },
    });
    expect(await rowOf("stays")).toEqual(before);
  });

  test("a form that says «another» must say which", () => {
    const listingId = "01a1f6ae-9900-75cf-8335-aa7fe2a95262";
    const parsed = CorrectOccupation.safeParse({ listingId, version: 1, trade: "other" });
    expect(parsed.error?.issues).toMatchObject([{ path: ["otherCode"], message: "required" }]);
  });
});

describe("a file that comes again", () => {
  test("changes the pay and neither trade nor skills, whatever its title says now", async () => {
    await importPostings(on, postingsFile(line("again", { pay: "¥3-4K" })));
    await correct("again");
    const again = line("again", { pay: "¥8-9K", title: "会计" });
    expect(await importPostings(on, postingsFile(again))).toMatchObject({ changed: 1 });
    const row = await rowOf("again");
    expect(row).toMatchObject({
      ...{ title: "会计", payMin: 800_000, occupationCode: "oc-electrician" },
      ...{ occupationBy: "corrected", occupationSure: null },
    });
    expect(row.skills.map(({ skillCode }) => skillCode)).toEqual(["sk-office"]);
    expect(await importPostings(on, postingsFile(again))).toMatchObject({ changed: 0, same: 1 });
  });

  test("is not taken back over a correction", async () => {
    const { runId } = await importFile(on, postingsFile(line("kept")));
    await correct("kept");
    expect(await undo(on, runId)).toMatchObject({
      refusal: { code: "import.depended_on", detail: { why: "reviewed", what: "CNC数控车工" } },
    });
  });
});
