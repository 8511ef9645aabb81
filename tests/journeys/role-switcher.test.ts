import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/app/paths";
import { newId } from "~/app/platform/id";
import { type App, startApp } from "../support/app";
import { thePeople } from "../support/market";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test("somebody with two roles acts in one at a time, sees which, and switches", async () => {
  const { adviser, enterprise, student } = await thePeople(app);
  const { services } = app;
  const mentor = await services.db.roleGrant.create({
    data: {
      id: newId(services.clock.now().getTime()),
      personId: adviser.personId,
      role: "recruiter",
      enterpriseId: enterprise.id,
      validFrom: new Date("2026-06-01"),
    },
  });
  const browser = app.as(adviser);
  expect((await browser.get(paths.school.home())).text).toContain("班主任（辅导员）");
  expect((await browser.get(paths.enterprise.listings())).status).toBe(403);

  const account = await browser.get(paths.account());
  expect(account.text).toContain("招聘专员");
  const home = await browser.send(account, { grantId: mentor.id });

  expect(home.path).toBe(paths.enterprise.home());
  expect(home.text).toContain("招聘专员");
  expect((await browser.get(paths.enterprise.listings())).status).toBe(200);
  expect((await browser.get(paths.school.home())).status).toBe(403);
  const stranger = await app.as(student).post(
    paths.actAs(),
    new URLSearchParams({ grantId: mentor.id }), // another person's role
  );
  expect(stranger.status).toBe(404);
});
