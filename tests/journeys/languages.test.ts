import { afterAll, beforeAll, expect, test } from "vitest";
import { search as cn } from "~/app/messages/zh-CN/search";
import { search as hk } from "~/app/messages/zh-HK/search";
import { search as en } from "~/app/messages/en/search";
import { paths } from "~/app/paths";
import { type App, startApp } from "../support/app";
import { anOfferTo, anOpenMarket, inboxOf } from "../support/market";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test("a visitor changes the language by a link, and this browser keeps it", async () => {
  const visitor = app.visitor();
  const first = await visitor.get(paths.home());
  expect(first.html).toContain('<html lang="zh-CN"');
  expect(first.text).toContain(cn.home_title);
  expect(first.html).toContain("lang=zh-HK");

  expect((await visitor.get("/?lang=zh-HK")).text).toContain(hk.home_title);
  const again = await visitor.get(paths.home());
  expect(again.html).toContain('<html lang="zh-HK"');
  expect((await visitor.get("/?lang=en")).text).toContain(en.home_title);
  expect((await visitor.get("/?lang=xx")).html).toContain('<html lang="en"');
});

test("a person's own language wins on every device, for pages, refusals and notices alike", async () => {
  const market = await anOpenMarket(app, { title: "电梯维保实习生" });
  const { student, listing } = market;
  const browser = app.as(student);
  await browser.submit(paths.account(), { locale: "en", intent: "locale" });

  const id = await anOfferTo(app, market, student, listing.id);
  const page = await browser.get(paths.student.application(id));

  expect(page.html).toContain('<html lang="en"');
  expect(await inboxOf(app, student)).not.toContain("录取了你");
  const { body, subject } = await app.services.db.noticeDelivery.findFirstOrThrow({
    where: { notification: { personId: student.personId, about: "student_offered" } },
  });
  const chinese = /[\u3400-\u9fff]/;
  const words = (text: string) => text.replaceAll(listing.title, "").replaceAll(/南粤电梯\d*/g, "");
  expect(words(subject)).not.toMatch(chinese);
  expect(words(body).replaceAll(student.name, "")).not.toMatch(chinese);
});
