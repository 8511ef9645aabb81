// Which words of the market a slip may be taken for.
import { afterAll, beforeAll, expect, test } from "vitest";
import { readMarketWords } from "~/search/market-words";
import { aDatabase, type TestServices } from "../support/database";
import { aListing, anEnterprise } from "../support/factories";

let services: TestServices;
beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());

test("living titles and firms with how many they are, none of a firm that is suspended", async () => {
  const good = await anEnterprise(services);
  const bad = await anEnterprise(services);
  for (const { id } of [good, good, bad]) await aListing(services, id, { title: "啤机学徒" });
  const { db, pool } = services;
  await db.enterprise.update({ where: { id: bad.id }, data: { status: "suspended" } });
  const { titles, firms } = await readMarketWords(pool);
  expect([...titles]).toEqual([["啤机学徒", 2]]);
  expect([...firms]).toEqual([[good.shortName, 2]]);
});
