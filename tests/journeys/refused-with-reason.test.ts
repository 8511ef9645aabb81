import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/app/paths";
import { type App, startApp } from "../support/app";
import { anOpenMarket, apply, boardOf, inboxOf, moves } from "../support/market";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test("a firm says no with a coded reason, and the student reads it in their own words", async () => {
  const { recruiter, student, adviser, listing } = await anOpenMarket(app);
  const id = await apply(app, student, listing.id);

  const without = await moves(app, recruiter, id, { move: "refuse" });
  expect(without.status).toBe(422);
  await moves(app, recruiter, id, {
    move: "refuse",
    reason: "certificate_missing",
    note: "考到电工证可以再来",
  });

  expect(await inboxOf(app, student)).toContain("这次没有录取你");
  expect(await inboxOf(app, student)).toContain("缺少要求的证书");
  const page = (await app.as(student).get(paths.student.application(id))).text;
  expect(page).toContain("缺少要求的证书");
  expect(page).toContain("考到电工证可以再来");
  expect(await boardOf(app, adviser)).toMatch(/林嘉欣.*没有录取/);
});

test("after a no the student may apply again, and it is a new application", async () => {
  const { recruiter, student, listing } = await anOpenMarket(app);
  const first = await apply(app, student, listing.id);
  await moves(app, recruiter, first, { move: "refuse", reason: "other_chosen" });

  const second = await apply(app, student, listing.id, "这次我考到证了");

  expect(second).not.toBe(first);
  const rows = await app.services.db.application.findMany({ where: { listingId: listing.id } });
  expect(rows.map(({ status }) => status).sort()).toEqual(["refused", "submitted"]);
});
