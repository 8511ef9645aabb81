// How what was committed reaches the index: many small changes cost the engine few tasks, and a school's word opens and
// closes a firm's internships to its students, also when the event about it was lost.
import { Meilisearch } from "meilisearch";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readSearch } from "~/app/features/listings/read-listing-search.server";
import { searchListings } from "~/app/features/listings/read-search.server";
import { reconcileSearch } from "~/workers/jobs/reconcile-search";
import { refreshEnterpriseListings } from "~/workers/jobs/refresh-enterprise-listings";
import { refreshListings } from "~/workers/refresh-listings";
import { aDatabase, type TestServices } from "../support/database";
import { aListing, anEnterprise, aSchool, aStudent } from "../support/factories";

let services: TestServices;
beforeAll(async () => {
  const { url, key } = inject("meili");
  services = await aDatabase({ MEILI_URL: url, MEILI_KEY: key });
});
afterAll(async () => {
  await services.search.listings.clear();
  await services.close();
});

test("changes that come together go in together", async () => {
  const firm = await anEnterprise(services);
  const ids: string[] = [];
  for (let n = 0; n < 60; n += 1) ids.push((await aListing(services, firm.id)).id);
  await services.search.listings.applySettings();
  const { url: host, key: apiKey } = inject("meili");
  const client = new Meilisearch({ host, apiKey });
  const indexUids = [`${services.env.INDEX_PREFIX}listings`];
  const tasks = async () => (await client.tasks.getTasks({ indexUids })).total;
  const before = await tasks();
  await Promise.all(ids.map((id) => refreshListings(services, [id])));
  expect((await tasks()) - before).toBeLessThanOrEqual(3);
  expect(await services.search.listings.count()).toBe(60);
  await services.db.listing.update({ where: { id: ids[0]! }, data: { status: "paused" } });
  await Promise.all([refreshListings(services, [ids[0]!]), refreshListings(services, [ids[1]!])]);
  expect(await services.search.listings.count()).toBe(59);
});

test("a school's word on a firm opens and closes, and the reconciler hears of it without its event", async () => {
  const firm = await anEnterprise(services);
  const school = await aSchool(services);
  await services.db.schoolEnterprise.deleteMany({ where: { enterpriseId: firm.id } });
  const { id } = await aListing(services, firm.id, { title: "激光切割实习生" });
  await refreshListings(services, [id]);
  const { actor: viewer } = await aStudent(services, school);
  const mine = async () => {
    const search = { ...readSearch(new URLSearchParams()), q: "激光切割" };
    const { found, hidden } = await searchListings(services, { viewer, locale: "zh-CN" }, search);
    return { ids: found.map(({ listing }) => listing.id), hidden };
  };
  expect(await mine()).toEqual({ ids: [], hidden: 1 });
  const key = { schoolId: school.school.id, enterpriseId: firm.id };
  const decidedAt = services.clock.now();
  await services.db.schoolEnterprise.create({ data: { ...key, verdict: "approved", decidedAt } });
  await refreshEnterpriseListings.run(services, { enterpriseId: firm.id });
  expect(await mine()).toEqual({ ids: [id], hidden: 0 });
  await services.db.schoolEnterprise.update({
    where: { schoolId_enterpriseId: key },
    data: { verdict: "not_a_fit", reasonCode: "too_far" },
  });
  await reconcileSearch.run(services, {});
  expect(await mine()).toEqual({ ids: [], hidden: 1 });
});
