import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/app/paths";
import { newId } from "~/app/platform/id";
import { type App, startApp } from "../support/app";
import { aListing, anEnterprise, aStudent } from "../support/factories";
import { type People, thePeople } from "../support/market";

let app: App;
let people: People;
let listing: { id: string };
beforeAll(async () => {
  app = await startApp();
  const { services } = app;
  people = await thePeople(app);
  const unclaimed = await anEnterprise(services, {
    name: "东莞某某五金厂",
    status: "unclaimed",
    registrationKind: null,
    registrationNumber: null,
    sourceKey: `source:${newId(services.clock.now().getTime())}`,
  });
  listing = await aListing(services, unclaimed.id, {
    title: "数控车床操作员",
    kind: "job",
    source: "reposted",
    sourceName: "某招聘网",
    sourceUrl: "https://example.com/1",
    sourcedOn: new Date("2026-11-01"),
    sourceKey: "example:1",
  });
  await app.run("reconcile-search");
});
afterAll(() => app.close());

const finds = async (browser: ReturnType<App["visitor"]>) =>
  (await browser.get(paths.listings.search({ q: "数控车床", show: "all" }))).html.includes(
    paths.listings.show(listing.id),
  );

test("a re-posted listing tells where it is from, and takes interest instead of applications", async () => {
  const student = app.as(people.student);
  expect(await finds(student)).toBe(true);
  const page = await student.get(paths.listings.show(listing.id));
  expect(page.text).toContain("某招聘网");
  expect(page.html).not.toContain(paths.listings.apply(listing.id));

  expect(page.html).toContain(`action="${paths.listings.interest(listing.id)}"`);
  await student.post(paths.listings.interest(listing.id), new URLSearchParams());
  const interested = await student.get(paths.listings.show(listing.id));
  expect(interested.text).toContain("已登记意向");
  await student.post(paths.listings.interest(listing.id), new URLSearchParams());
  expect(await app.services.db.listingInterest.count({ where: { listingId: listing.id } })).toBe(1);

  const forced = await student.post(paths.listings.apply(listing.id), new URLSearchParams());
  expect(forced.status).toBe(403);
});

test("it does not exist for a minor: not in the search, not by its address, not for interest", async () => {
  const { services } = app;
  const minor = app.as(
    (await aStudent(services, people.school, { birthDate: "2010-03-01" })).actor,
  );
  expect(await finds(minor)).toBe(false);
  for (const path of [paths.listings.show(listing.id), paths.listings.apply(listing.id)]) {
    expect((await minor.get(path)).status).toBe(404);
  }
  for (const path of [paths.listings.interest(listing.id), paths.listings.apply(listing.id)]) {
    expect((await minor.post(path, new URLSearchParams())).status).toBe(404);
  }
});

test("one switch hides all of them from everybody", async () => {
  app.services.repostedOn = false;
  const student = app.as(people.student);
  expect(await finds(student)).toBe(false);
  expect(await finds(app.visitor())).toBe(false);
  expect((await app.visitor().get(paths.listings.show(listing.id))).status).toBe(404);
  app.services.repostedOn = true;
  expect(await finds(app.visitor())).toBe(true);
});
