// A student begins an application on the bus, goes on with it later, is asked what was left out, and sends it; and keeps
// for later what is not open yet. Every step without JavaScript.
import { afterAll, beforeAll, expect, test } from "vitest";
import { applications } from "~/app/messages/zh-CN/applications";
import { refusals } from "~/app/messages/zh-CN/refusals";
import { search } from "~/app/messages/zh-CN/search";
import { paths } from "~/app/paths";
import { type App, startApp } from "../support/app";
import { aListing, aStudent } from "../support/factories";
import { anOpenMarket, applicationIdOf, inboxOf } from "../support/market";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test("an application is begun, kept, gone on with and sent", async () => {
  const { student, listing, recruiter } = await anOpenMarket(app, {
    questions: ["会看图纸吗？", "周末能来吗？"],
  });
  const student$ = app.as(student);
  const form = await student$.get(paths.listings.apply(listing.id));
  expect(form.text).toContain("会看图纸吗？");
  const kept = await student$.send(form, { "answers[0]": "会一点", note: "想学", intent: "keep" });
  expect(kept.path).toBe(paths.student.applications());
  expect(kept.text).toContain(applications.flash.kept);
  expect(kept.text).toContain(applications.draft.resume);
  expect(kept.html).toContain(paths.listings.apply(listing.id));
  expect((await student$.get(paths.listings.show(listing.id))).text).toContain(search.show.resume);
  const asFirm = await app.as(recruiter).get(paths.enterprise.applicants(listing.id));
  expect(asFirm.text).not.toContain("林嘉欣");

  const again = await student$.get(paths.listings.apply(listing.id));
  expect(again.html).toContain("会一点");
  expect(again.html).toContain("想学");
  const early = await student$.send(again, { "answers[1]": "" });
  expect(early.status).toBe(422);
  expect(early.text).toContain(refusals.invalid.required);
  expect(early.html).toContain("会一点");
  const typed = { "answers[0]": "会一点", "answers[1]": "可以", note: "想学" };
  const id = applicationIdOf(await student$.send(early, typed));
  await app.drainJobs();
  expect(await inboxOf(app, recruiter)).toContain("林嘉欣投递了");
  expect((await student$.get(paths.student.application(id))).text).toContain("可以");
});

test("a draft is thrown away by its student, and its address leads back to the form until then", async () => {
  const { student, classmate, listing } = await anOpenMarket(app);
  const student$ = app.as(student);
  await student$.submit(paths.listings.apply(listing.id), { note: "想学", intent: "keep" });
  const [draft] = await app.services.db.application.findMany({ where: { listingId: listing.id } });
  const at = paths.student.application(draft?.id ?? "");
  expect((await student$.get(at)).location).toBe(paths.listings.apply(listing.id));
  const discard = new URLSearchParams({ move: "discard" });
  expect((await app.as(classmate).post(at, discard)).status).toBe(404);
  const gone = await student$.submit(paths.student.applications(), { move: "discard" });
  expect(gone.text).toContain(applications.flash.discarded);
  expect(await app.services.db.application.count({ where: { listingId: listing.id } })).toBe(0);
});

test("what is not open yet is held back with a number, can be looked at, saved, and let go", async () => {
  const { school, enterprise } = await anOpenMarket(app, { title: "空调安装实习生" });
  const freshman = (await aStudent(app.services, school, { studyYear: 1 })).actor;
  const weekend = await aListing(app.services, enterprise.id, {
    title: "周末店员",
    kind: "part_time",
  });
  await app.run("reconcile-search");
  const student$ = app.as(freshman);
  const mine = await student$.get(paths.listings.search({ q: "空调安装" }));
  expect(mine.text).toContain(search.mine.none);
  const all = await student$.get(paths.listings.search({ q: "空调安装", show: "all" }));
  expect(all.text).toContain("空调安装实习生");
  expect(all.text).toContain("你从 2027年9月1日 起可以投");
  const open = await student$.get(paths.listings.search({ q: "周末店员" }));
  expect(open.html).toContain(paths.listings.show(weekend.id));
  const saved = await student$.send(all, { saved: "yes" });
  expect(saved.path).toContain("show=all");
  expect(saved.text).toContain("到那天告诉你");
  const list = await student$.get(paths.student.saved());
  expect(list.text).toContain("空调安装实习生");
  const letGo = await student$.send(list, { saved: "no" });
  expect(letGo.text).toContain(search.save.empty);
});
