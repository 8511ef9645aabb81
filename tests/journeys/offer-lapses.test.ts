import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/app/paths";
import { type App, startApp } from "../support/app";
import { anOfferTo, anOpenMarket, apply, inboxOf, moves } from "../support/market";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test("an offer that nobody answers lapses, both sides hear, and the seat is free for the next", async () => {
  const market = await anOpenMarket(app, { seats: 1 });
  const { recruiter, student, classmate, listing } = market;
  const id = await anOfferTo(app, market, student, listing.id);
  const next = await apply(app, classmate, listing.id).catch(() => null);
  expect(next).toBeNull(); // the only seat is held by the offer

  await app.pass(8 * 24);

  expect(await inboxOf(app, student)).toContain("的录取过了答复时间");
  expect(await inboxOf(app, recruiter)).toContain("给林嘉欣的录取过了答复时间");
  const { status, text } = await app.as(student).get(paths.student.application(id));
  expect(status).toBe(200);
  expect(text).toContain("过了你答复的时间");
  const second = await apply(app, classmate, listing.id);
  await moves(app, recruiter, second, { move: "shortlist" });
  const offered = await moves(app, recruiter, second, { move: "offer", respondBy: "2026-12-05" });
  expect(offered.status).toBe(200);
  const { taken } = await app.services.db.listing.findUniqueOrThrow({ where: { id: listing.id } });
  expect(taken).toBe(1);
});

test("who presses accept on an old page after the last day is told so, and holds no seat", async () => {
  const market = await anOpenMarket(app);
  const { student, listing } = market;
  const id = await anOfferTo(app, market, student, listing.id);
  const old = await app.as(student).get(paths.student.application(id));
  app.services.clock.pass(9 * 24);

  const answer = await app.as(student).send(old, { move: "accept" });

  expect(answer.status).toBe(409);
  expect(answer.text).toContain("已过答复期限");
  expect(await app.services.db.placement.count({ where: { applicationId: id } })).toBe(0);
});
