// The rows behind a page of hits: one statement in SQL, which must let through exactly what the `where` of every public
// read does, each column as that reads it.
import { afterAll, beforeAll, expect, test } from "vitest";
import { listingCardSelect } from "~/app/features/listings/listing-card.server";
import { readFoundRows } from "~/app/features/listings/read-found-rows.server";
import { onTheMarket } from "~/app/features/listings/read-search.server";
import { aDatabase, type TestServices } from "../support/database";
import { aListing, anEnterprise } from "../support/factories";

let services: TestServices;
const ids: string[] = [];
const firms = ["unclaimed", "pending", "approved", "refused", "suspended"] as const;
beforeAll(async () => {
  services = await aDatabase();
  const now = services.clock.now();
  const soon = new Date(now.getTime() + 60_000);
  for (const status of firms) {
    const sourced = status === "unclaimed" ? { registrationNumber: null, sourceKey: "site:1" } : {};
    const { id: firm } = await anEnterprise(services, { status, ...sourced });
    for (const source of ["posted", "reposted"] as const) {
      const put = async (listing: "draft" | "submitted" | "live" | "paused", validUntil: Date) => {
        const own = { source, status: listing, validUntil };
        const told = { sourceName: "一站", sourceKey: `one:${String(ids.length)}` };
        const days = { applyBy: new Date("2027-01-31"), sourcedOn: new Date("2026-10-01") };
        const row = source === "posted" ? own : { ...own, ...told, ...days, kind: "job" as const };
        ids.push((await aListing(services, firm, row)).id);
      };
      for (const listing of ["draft", "submitted", "live", "paused"] as const)
        await put(listing, soon);
      await put("live", now);
    }
  }
});
afterAll(() => services.close());

test.each([true, false])(
  "are those that the where lets through; re-posted ones: %s",
  async (on) => {
    const own = { ...services, repostedOn: on };
    const rows = await services.db.listing.findMany({
      where: { id: { in: ids }, ...onTheMarket(own, null) },
      orderBy: { id: "asc" },
      select: {
        ...listingCardSelect,
        ...{ description: true, requirements: true, validUntil: true },
        skills: { select: { skillCode: true } },
      },
    });
    const found = await readFoundRows(own, null, ids);
    expect(rows.length).toBe(on ? 3 : 1);
    const flat = ["shortName", "skillCodes"]; // what the statement names otherwise, and leaves beside
    const read = found.map((row) => Object.entries(row).filter(([name]) => !flat.includes(name)));
    const same = read.map((row) => Object.fromEntries(row) as (typeof found)[number]);
    expect(same.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(rows);
  },
);
