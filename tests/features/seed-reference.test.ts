// The reference data of a release over a database in use: uncorrected rows follow the files, corrected ones stay, and the
// rings follow the centres.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { referenceTables } from "~/app/domain/reference";
import { type ReferenceCount, seedReference } from "~/prisma/seed/reference";
import { aDatabase, type TestServices } from "~/tests/support/database";

const nothingNew = (counts: ReferenceCount[]) =>
  counts.filter(({ added, updated }) => added > 0 || updated > 0);

describe("the reference data of a release", () => {
  let services: TestServices;
  beforeAll(async () => {
    services = await aDatabase();
  });
  afterAll(() => services.close());

  it("are in a fresh database, and writing them again changes nothing", async () => {
    const counts = await seedReference(services.db);
    expect(counts.map(({ table }) => table)).toEqual([...referenceTables, "regionRing"]);
    expect(counts.filter(({ rows }) => rows === 0)).toEqual([]);
    expect(nothingNew(counts)).toEqual([]);
    expect(await services.db.region.count()).toBe(counts[0]?.rows);
    expect(services.reference.destinations.get("2020:12")?.group).toBe("other_form");
    expect(services.reference.holidays).toContainEqual(
      expect.objectContaining({ jurisdiction: "mainland", day: "2026-02-14", isWorkday: true }),
    );
  });

  it("replace what nobody corrected, add what is missing and keep what somebody corrected", async () => {
    const { db, clock } = services;
    await db.region.update({ where: { code: "441900119" }, data: { zhCN: "长安", aliases: [] } });
    await db.region.update({ where: { code: "441900121" }, data: { zhCN: "虎门" } });
    await db.industry.delete({ where: { code: "C39" } });
    const holiday = { jurisdiction: "mainland", day: new Date("2026-10-10") } as const;
    await db.holiday.delete({ where: { jurisdiction_day: holiday } });
    await db.referenceChange.createMany({
      data: [
        { table: "region", code: "441900121" },
        { table: "holiday", code: "mainland:2026-10-10" },
        { table: "skill", code: "441900119" },
      ].map((change) => ({ ...change, id: randomUUID(), at: clock.now() })),
    });

    const counts = await seedReference(db);
    const of = (table: string) => counts.find((count) => count.table === table);
    expect(of("region")).toMatchObject({ added: 0, updated: 1, kept: 1 });
    expect(of("industry")).toMatchObject({ added: 1, updated: 0, kept: 0 });
    expect(of("holiday")).toMatchObject({ added: 0, updated: 0, kept: 1 });
    expect(
      await db.region.findMany({
        where: { code: { in: ["441900119", "441900121"] } },
        select: { zhCN: true, aliases: true },
        orderBy: { code: "asc" },
      }),
    ).toEqual([
      { zhCN: "长安镇", aliases: ["长安", "長安"] },
      { zhCN: "虎门", aliases: ["虎门", "虎門"] },
    ]);
    expect(await db.holiday.count({ where: holiday })).toBe(0);
  });

  it("make the rings anew from the centres as they stand", async () => {
    const { db, clock } = services;
    const near = (toCode: string) =>
      db.regionRing.findUnique({ where: { fromCode_toCode: { fromCode: "441900119", toCode } } });
    expect(await near("440306")).toMatchObject({ ringKm: 20 });
    expect(await near("810110")).toMatchObject({ ringKm: 80 });

    // The town moves to Zhaoqing: Shenzhen lies in a wider ring, Hong Kong in none.
    await db.region.update({ where: { code: "441900119" }, data: { lat: 23.05, lng: 113.2 } });
    await db.referenceChange.create({
      data: { id: randomUUID(), at: clock.now(), table: "region", code: "441900119" },
    });
    const rings = (await seedReference(db)).at(-1);
    expect(rings?.updated).toBeGreaterThan(0);
    expect(await near("440306")).toMatchObject({ ringKm: 80 });
    expect(await near("810110")).toBeNull();
    expect(await db.regionRing.count()).toBe(rings?.rows);
    expect(nothingNew(await seedReference(db))).toEqual([]);
  });
});
