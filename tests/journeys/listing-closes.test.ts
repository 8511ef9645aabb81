import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/app/paths";
import { type App, startApp } from "../support/app";
import { anOfferTo, anOpenMarket, apply, inboxOf } from "../support/market";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test("a firm closes a listing with open applications: everybody hears, nobody waits on", async () => {
  const market = await anOpenMarket(app, { title: "扶梯安装实习生" });
  const { recruiter, student, classmate, listing } = market;
  const waiting = await apply(app, student, listing.id);
  const offered = await anOfferTo(app, market, classmate, listing.id);

  await app
    .as(recruiter)
    .submit(paths.enterprise.listing(listing.id), { intent: "close", reason: "cancelled" });
  await app.pass(0);

  expect(await inboxOf(app, student)).toContain("“扶梯安装实习生”关闭了");
  expect(await inboxOf(app, classmate)).toContain("“扶梯安装实习生”关闭了");
  expect(await inboxOf(app, recruiter)).toContain("“扶梯安装实习生”已关闭");
  const rows = await app.services.db.application.findMany({
    where: { id: { in: [waiting, offered] } },
  });
  expect(rows.map(({ status, holdsSeat }) => [status, holdsSeat])).toEqual([
    ["closed", false],
    ["closed", false],
  ]);
  const search = await app.visitor().get(paths.listings.search({ q: "扶梯安装" }));
  expect(search.html).not.toContain(paths.listings.show(listing.id));
  expect((await app.visitor().get(paths.listings.show(listing.id))).status).toBe(404);
  const kept = await app.as(student).get(paths.listings.show(listing.id));
  expect(kept.text).toContain("这个岗位已经结束"); // who applied may still read it
  const late = await app.as(student).post(paths.listings.apply(listing.id), new URLSearchParams());
  expect(late.status).toBe(403);
});
