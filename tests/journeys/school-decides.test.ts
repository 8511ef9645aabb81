import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/app/paths";
import { type App, startApp } from "../support/app";
import { anOfferTo, anOpenMarket } from "../support/market";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

async function atTheSchool() {
  const market = await anOpenMarket(app, {
    ...{ kind: "internship", hoursPerDay: 8, hoursPerWeek: 40, mentor: "吴组长" },
    ...{ hazards: ["dust_noise"], dorm: true, dormCost: 20_000, samePostWage: 900_000 },
  });
  const { student, listing } = market;
  const id = await anOfferTo(app, market, student, listing.id);
  await app.as(student).submit(paths.student.application(id), { move: "accept" });
  await app.pass(25);
  return { ...market, path: paths.school.application(id) };
}

test("a college reads what its yes rests on: terms, dangers, mentor, and what the rules find", async () => {
  const { college, adviser, listing, path } = await atTheSchool();
  const page = await app.as(college).get(path);
  for (const words of [
    ...[listing.title, "吴组长", "每天 8 小时，每周 40 小时", "每月 200 元", "粉尘"],
    ...["低于同岗位工资的 80%", "岗位没有写专业", "还有", "本校已同意这家企业"],
  ]) {
    expect(page.text).toContain(words);
  }
  expect(page.html).toContain('id="reject"');
  const read = await app.as(adviser).get(path);
  expect(read.text).toContain("低于同岗位工资的 80%");
  expect(read.html).not.toContain('id="reject"');
});

test("a no without a reason is said on top and at its field, with what was typed kept", async () => {
  const { college, path } = await atTheSchool();
  const page = await app.as(college).submit(path, { move: "reject", note: "路上要三小时" });
  expect(page.status).toBe(422);
  expect(page.html).toContain('href="#reject-reason"');
  expect(page.html).toMatch(/<select id="reject-reason"[^>]*aria-invalid="true"/);
  expect(page.html).toContain("路上要三小时");
  const done = await app.as(college).submit(path, { move: "reject", reason: "too_far" });
  expect(done.path).toBe(paths.school.home());
});
