// A student finds nothing, asks to be told, is told one working morning in the app and by mail, and ends it by the link in
// the mail without signing in. Every step without JavaScript.
import { afterAll, beforeAll, expect, test } from "vitest";
import { search } from "~/app/messages/zh-CN/search";
import { searches } from "~/app/messages/zh-CN/searches";
import { paths } from "~/app/paths";
import { runJob } from "~/workers/run-job";
import { type App, startApp } from "../support/app";
import { aListing } from "../support/factories";
import { anOpenMarket, inboxOf } from "../support/market";

let app: App;
beforeAll(async () => {
  app = await startApp({ PUBLIC_URL: "http://market.test" });
});
afterAll(() => app.close());

test("from nothing found to a mail and out again", { timeout: 120_000 }, async () => {
  const { student, enterprise } = await anOpenMarket(app);
  const { services } = app;
  await services.db.person.update({
    where: { id: student.personId },
    data: { mail: "lin@example.test" },
  });
  const student$ = app.as(student);
  const empty = await student$.get(paths.listings.search({ q: "磁悬浮梯" }));
  expect(empty.text).toContain(search.none.title);
  expect(empty.text).toContain(searches.tell_me);
  const kept = await student$.send(empty, { intent: "save" });
  expect(kept.path).toBe(empty.path);
  expect(kept.text).toContain(searches.flash.save);
  const list = await student$.get(paths.student.searches());
  expect(list.text).toContain("磁悬浮梯");
  expect(list.text).not.toContain("个新岗位");

  services.clock.pass(1);
  const listing = await aListing(services, enterprise.id, { title: "磁悬浮梯维保学徒" });
  await app.run("reconcile-search");
  services.clock.set("2026-11-23T08:30:00+08:00");
  const round = () => runJob(services, "alert-searches", {});
  await Promise.all([round(), round()]);
  await app.drainJobs({ twice: true });
  expect(await inboxOf(app, student)).toContain("“磁悬浮梯”有 1 个新岗位");
  expect((await student$.get(paths.student.searches())).text).toContain("1 个新岗位");
  const opened = await student$.submit(paths.student.searches(), { intent: "open" });
  expect(opened.html).toContain(paths.listings.show(listing.id));

  const letters = await services.db.noticeDelivery.findMany({ where: { channel: "mail" } });
  expect(letters).toHaveLength(1);
  const wayOut = new URL(letters[0]?.unsubscribeUrl ?? "").pathname;
  const cadence = async () =>
    (await services.db.savedSearch.findFirst({ where: { personId: student.personId } }))?.cadence;
  const asked = await app.visitor().get(wayOut);
  expect(asked.text).toContain("关掉“磁悬浮梯”的提醒？");
  expect(await cadence()).toBe("daily");
  const oneClick = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
  const pressed = await app.visitor().post(wayOut, oneClick);
  expect([pressed.status, pressed.location]).toEqual([200, null]);
  expect(await cadence()).toBe("none");
  const again = await app.visitor().get(wayOut);
  expect([again.status, again.text.includes("“磁悬浮梯”的提醒已经关掉")]).toEqual([200, true]);
  const wrong = await app.visitor().get(paths.unsubscribe("no-such-token"));
  expect([wrong.status, wrong.text.includes(searches.unsubscribe.unknown)]).toEqual([404, true]);
});

test("the form on a page of results keeps a name and a rhythm; the twenty-first is told why, with what was typed", async () => {
  const { student } = await anOpenMarket(app);
  await app.run("reconcile-search");
  const student$ = app.as(student);
  const found = await student$.get(paths.listings.search({ kind: "internship" }));
  expect(found.text).toContain(searches.keep);
  const named = { name: "岗位实习", cadence: "weekly", intent: "save" };
  expect((await student$.send(found, named)).text).toContain(searches.flash.save);
  for (let n = 1; n < 20; n += 1) {
    const page = await student$.get(paths.listings.search({ kind: "internship", pay: `${n}000` }));
    await student$.send(page, { intent: "save" });
  }
  const last = await student$.get(paths.listings.search({ kind: "internship", provides: "dorm" }));
  const refused = await student$.send(last, { ...named, name: "第二十一个" });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("最多记 20 个搜索");
  expect(refused.html).toContain("第二十一个");
  const list = await student$.get(paths.student.searches());
  expect(list.html).toMatch(/<option value="weekly" selected/);
  const visitor = await app.visitor().get(paths.listings.search({ kind: "job" }));
  expect(visitor.text).toContain(searches.sign_in);
});

test("an open listing's page carries its posting, its languages and its code; a closed one's none of them", async () => {
  const { listing, student } = await anOpenMarket(app, { title: "电工</script><b>" });
  const page = await app.visitor().get(paths.listings.show(listing.id));
  const [, json = ""] =
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page.html) ?? [];
  expect(JSON.parse(json)).toMatchObject({ "@type": "JobPosting", title: "电工</script><b>" });
  expect(page.html).toContain(`rel="canonical" href="http://market.test/listings/${listing.id}"`);
  expect(page.html).toMatch(/hrefLang="zh-HK"/i);
  expect(page.html).toContain('property="og:title"');
  const code = await app.visitor().get(paths.listings.code(listing.id));
  expect([code.status, code.headers.get("content-type")]).toEqual([200, "image/svg+xml"]);
  expect(page.html).toContain(paths.listings.code(listing.id));
  const english = await app.visitor().get(`${paths.listings.show(listing.id)}?lang=en`);
  expect(english.html).toContain(
    `rel="canonical" href="http://market.test/listings/${listing.id}?lang=en"`,
  );
  const map = await app.visitor().get(paths.sitemap());
  expect(map.headers.get("content-type")).toContain("xml");
  expect(map.html).toContain(listing.id);
  expect((await app.visitor().get(paths.sitemap(2))).status).toBe(404);
  expect((await app.visitor().get(`${paths.sitemap()}?part=x`)).status).toBe(404);
  expect((await app.visitor().get(paths.robots())).html).toContain("Sitemap: http://market.test");

  await app.as(student).submit(paths.listings.apply(listing.id), { note: "想学", intent: "keep" });
  await app.services.db.listing.update({
    where: { id: listing.id },
    data: { status: "closed", closeReason: "filled" },
  });
  const over = await app.as(student).get(paths.listings.show(listing.id));
  expect(over.status).toBe(200);
  expect(over.html).not.toContain("ld+json");
  expect(over.html).not.toContain("canonical");
  expect((await app.visitor().get(paths.sitemap())).html).not.toContain(listing.id);
});
