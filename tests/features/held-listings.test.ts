// What an operator does with held re-posted listings, in crowds, and with those that say the same.
import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import type { Outcome } from "~/app/domain/refusal";
import { foldTwins } from "~/app/features/listings/fold-twins.server";
import { findFirmPage } from "~/app/features/listings/read-firm.server";
import { listHeldListings } from "~/app/features/listings/read-held.server";
import { listTwinGroups } from "~/app/features/listings/read-twins.server";
import { type SettleHeld, settleHeld } from "~/app/features/listings/settle-held.server";
import { refreshSearchDocuments } from "~/workers/jobs/refresh-search-documents";
import { aDatabase } from "~/tests/support/database";
import { aListing, anEnterprise, anOperator, aSchool, aStudent } from "~/tests/support/factories";

const services = await aDatabase();
const reviewer = await anOperator(services);
afterAll(() => services.close());

const nothing = { seen: 0, finding: null, source: null, q: null };
const settle = (over: Partial<SettleHeld> & Pick<SettleHeld, "verdict">) =>
  settleHeld(services, reviewer, {
    ...{ ...nothing, listingId: [], asOf: "2099-01-01T00:00:00Z" },
    ...over,
  });
const said = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.refusal.code);
const rowOf = (id: string) => services.db.listing.findUniqueOrThrow({ where: { id } });

async function aFirm() {
  return anEnterprise(services, { status: "unclaimed", sourceKey: `s:${randomUUID()}` });
}
async function held(over: Parameters<typeof aListing>[2] = {}, firmId?: string) {
  const { id } = firmId ? { id: firmId } : await aFirm();
  return aListing(services, id, {
    ...{ kind: "job", source: "reposted", status: "held", sourceName: "旧站" },
    publishedAt: over.status === "live" ? services.clock.now() : null,
    ...{ sourceKey: `s:${randomUUID()}`, sourcedOn: new Date("2026-11-01") },
    findings: [{ code: "sex", field: "title", text: "限女", rule: "AD-2", at: 0 }],
    ...over,
  });
}

describe("settled together", () => {
  test("all that a filter means, when it still means what the page said", async () => {
    const source = `站 ${randomUUID()}`;
    const mine = [await held({ sourceName: source }), await held({ sourceName: source })];
    const other = await held();
    const found = await listHeldListings(services, reviewer, { ...nothing, source }, 1);
    expect([found.shown, found.rows.length]).toEqual([2, 2]);
    const stale = await settle({ verdict: "release", all: "yes", source, seen: 1 });
    expect(said(stale)).toBe("listing.changed_meanwhile");
    const done = await settle({ verdict: "release", all: "yes", source, seen: 2 });
    expect(done).toEqual({ ok: true, value: { settled: 2 } });
    for (const { id } of mine) {
      const row = await rowOf(id);
      expect([row.status, row.publishedAt]).toEqual(["live", services.clock.now()]);
    }
    expect((await rowOf(other.id)).status).toBe("held");
  });

  test("what has another finding waits on when all of one finding are released", async () => {
    const source = `站 ${randomUUID()}`;
    const sex = { code: "sex", field: "title", text: "限女", rule: "AD-2", at: 0 };
    const agency = { code: "agency", field: "company", text: "劳务", rule: "IR-19", at: 0 };
    const one = await held({ sourceName: source });
    const both = await held({ sourceName: source, findings: [sex, agency] });
    const asked = { all: "yes", source, finding: "sex", seen: 2 } as const;
    const done = await settle({ verdict: "release", ...asked });
    expect(done).toEqual({ ok: true, value: { settled: 1 } });
    expect([(await rowOf(one.id)).status, (await rowOf(both.id)).status]).toEqual(["live", "held"]);
    const again = await settle({ verdict: "release", ...asked, seen: 1 });
    expect(said(again)).toBe("listing.other_findings");
    expect(said(await settle({ verdict: "release", listingId: [both.id] }))).toBe("ok");
  });

  test("none of the ticked when one of them was settled meanwhile", async () => {
    const [one, two] = [await held(), await held({ status: "closed", closeReason: "blocked" })];
    const outcome = await settle({ verdict: "release", listingId: [one.id, two.id] });
    expect(said(outcome)).toBe("listing.changed_meanwhile");
    expect((await rowOf(one.id)).status).toBe("held");
    expect(said(await settle({ verdict: "release" }))).toBe("listing.none_ticked");
  });

  test("nothing that an import changed after the page was read", async () => {
    const { id } = await held();
    const source = `站 ${randomUUID()}`;
    await services.db.listing.update({ where: { id }, data: { sourceName: source } });
    const read = await listHeldListings(services, reviewer, { ...nothing, source }, 1);
    const asOf = read.asOf.toISOString();
    const updatedAt = new Date(read.asOf.getTime() + 1);
    await services.db.listing.update({ where: { id }, data: { title: "限女前台", updatedAt } });
    const outcome = await settle({ verdict: "release", listingId: [id], asOf });
    expect(said(outcome)).toBe("listing.changed_meanwhile");
    expect((await rowOf(id)).status).toBe("held");
  });

  test("two operators at once settle a listing once", async () => {
    const { id } = await held();
    const both = await Promise.all([
      settle({ verdict: "release", listingId: [id] }),
      settle({ verdict: "discard", listingId: [id] }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("what is released is found, what is not published stays away, each with its audit line", async () => {
    const [good, bad] = [await held(), await held()];
    await settle({ verdict: "release", listingId: [good.id] });
    await settle({ verdict: "discard", listingId: [bad.id] });
    const events = await services.db.outboxEvent.findMany({
      where: { name: "listing.many_moved" },
    });
    const ids = events.flatMap(({ payload }) => (payload as { listingIds: string[] }).listingIds);
    expect(ids).toEqual(expect.arrayContaining([good.id, bad.id]));
    for (const twice of [1, 2]) {
      await refreshSearchDocuments.run(services, { listingIds: [good.id, bad.id] });
      const known = await services.db.searchDocument.findMany({
        where: { id: { in: [good.id, bad.id] } },
      });
      expect([twice, known.map(({ id }) => id)]).toEqual([twice, [good.id]]);
    }
    const trail = await services.db.auditEntry.findMany({ where: { subjectId: bad.id } });
    expect(trail.map(({ action }) => action)).toEqual(["listing.discard"]);
  });
});

describe("without the words that were found", () => {
  test("title and benefits keep what is lawful", async () => {
    const { id } = await held({
      title: "限女文员（双休）",
      benefits: ["包吃住", "免押金培训贷"],
      findings: [
        { code: "sex", field: "title", text: "限女", rule: "AD-2", at: 0 },
        { code: "training_loan", field: "benefits", text: "培训贷", rule: "AD-3", at: 3 },
      ],
    });
    expect(said(await settle({ verdict: "clean", listingId: [id] }))).toBe("ok");
    const row = await rowOf(id);
    expect([row.status, row.title, row.benefits]).toEqual(["live", "文员（双休）", ["包吃住"]]);
  });

  test("a title of which nothing is left is named, and nothing is settled", async () => {
    const [empty, full] = [await held({ title: "限女" }), await held({ title: "限女文员" })];
    const outcome = await settle({ verdict: "clean", listingId: [full.id, empty.id] });
    expect(said(outcome)).toBe("listing.nothing_left");
    expect((await rowOf(full.id)).title).toBe("限女文员");
  });
});

describe("twins of one firm", () => {
  test("stand side by side; one is kept, the others are closed as doubles", async () => {
    const firm = await aFirm();
    const twin = { twinKey: "文员|441900" };
    const [keep, live, waiting] = [
      await held({ ...twin, status: "live" }, firm.id),
      await held({ ...twin, status: "live" }, firm.id),
      await held(twin, firm.id),
    ];
    await held({ twinKey: "文员|441900" }); // another firm's
    const before = await listTwinGroups(services, reviewer, 1, "zh-CN");
    const group = before.groups.find((one) => one.firm.id === firm.id);
    expect(group?.listings.at(-1)?.id).toBe(waiting.id); // held ones are the last to be offered for keeping
    expect(group?.listings.map(({ id }) => id).sort()).toEqual(
      [keep.id, live.id, waiting.id].sort(),
    );
    const ids = [keep.id, live.id, waiting.id];
    const outcome = await foldTwins(services, reviewer, { keepId: keep.id, closeId: ids });
    expect(outcome).toEqual({ ok: true, value: { settled: 2 } });
    expect((await rowOf(keep.id)).status).toBe("live");
    for (const { id } of [live, waiting]) {
      const { status, closeReason } = await rowOf(id);
      expect([status, closeReason]).toEqual(["closed", "duplicate"]);
    }
    const after = await listTwinGroups(services, reviewer, 1, "zh-CN");
    expect(after.groups.some((one) => one.firm.id === firm.id)).toBe(false);
  });

  test("twins stay when the one to be kept has left the market meanwhile", async () => {
    const firm = await aFirm();
    const [gone, other] = [
      await held({ twinKey: "b", status: "closed", closeReason: "expired" }, firm.id),
      await held({ twinKey: "b" }, firm.id),
    ];
    const outcome = await foldTwins(services, reviewer, { keepId: gone.id, closeId: [other.id] });
    expect(said(outcome)).toBe("listing.changed_meanwhile");
    expect((await rowOf(other.id)).status).toBe("held");
  });

  test("what is no twin is not closed", async () => {
    const [one, two] = [await held({ twinKey: "a" }), await held({ twinKey: "a" })];
    const outcome = await foldTwins(services, reviewer, { keepId: one.id, closeId: [two.id] });
    expect(said(outcome)).toBe("listing.not_twins");
    expect((await rowOf(two.id)).status).toBe("held");
  });
});

describe("a firm's page", () => {
  const visitor = { viewer: null, locale: "zh-CN" } as const;

  test("collects what other sites published of a firm that has not joined, held ones not", async () => {
    const firm = await aFirm();
    const live = await held({ status: "live", findings: [] }, firm.id);
    await held({}, firm.id);
    const page = await findFirmPage(services, visitor, firm.id, 1);
    expect(page?.hasJoined).toBe(false);
    expect(page?.sources).toEqual(["旧站"]);
    expect(page?.listings.map(({ listing }) => listing.id)).toEqual([live.id]);
  });

  test("does not exist for a minor when all of it is re-posted, nor for a firm that was suspended", async () => {
    const firm = await aFirm();
    await held({ status: "live", findings: [] }, firm.id);
    const school = await aSchool(services);
    const { actor } = await aStudent(services, school, { birthDate: "2010-01-05" });
    const reader = { viewer: actor, locale: "zh-CN" } as const;
    expect(await findFirmPage(services, reader, firm.id, 1)).toBeNull();
    const suspended = await anEnterprise(services, { status: "suspended" });
    expect(await findFirmPage(services, visitor, suspended.id, 1)).toBeNull();
  });
});
