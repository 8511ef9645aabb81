import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/app/paths";
import { type App, startApp } from "../support/app";
import { anOfferTo, anOpenMarket, apply, boardOf, inboxOf, moves } from "../support/market";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const takenOf = async (id: string) =>
  (await app.services.db.listing.findUniqueOrThrow({ where: { id } })).taken;

test("withdrawing while the firm makes an offer: nobody gives an offer up unseen", async () => {
  const { recruiter, student, listing } = await anOpenMarket(app);
  const id = await apply(app, student, listing.id);
  await moves(app, recruiter, id, { move: "shortlist" });
  const before = await app.as(student).get(paths.student.application(id));
  await moves(app, recruiter, id, { move: "offer", respondBy: "2026-11-27" });

  const answer = await app.as(student).send(before, { move: "withdraw" });

  expect(answer.status).toBe(409);
  expect(answer.text).toContain("申请刚刚被别人处理过");
  expect(answer.text).toContain("录取，等答复");
  await app.as(student).submit(paths.student.application(id), { move: "decline" });
  expect(await inboxOf(app, recruiter)).toContain("林嘉欣谢绝了录取");
  expect(await takenOf(listing.id)).toBe(0);
});

test("a yes can be taken back for a day, and then given up: the seat is free and the board says so", async () => {
  const market = await anOpenMarket(app);
  const { recruiter, student, adviser, listing } = market;
  const id = await anOfferTo(app, market, student, listing.id);
  const press = (move: string) => app.as(student).submit(paths.student.application(id), { move });
  await press("accept");
  expect(await takenOf(listing.id)).toBe(1);

  await press("undo_accept");
  expect(await inboxOf(app, recruiter)).toContain("林嘉欣收回了接受");
  expect(await boardOf(app, adviser)).toMatch(/林嘉欣.*录取待答复/);
  await press("accept");
  await press("withdraw");

  expect(await inboxOf(app, recruiter)).toContain("林嘉欣撤回了申请");
  expect(await takenOf(listing.id)).toBe(0);
  const placements = await app.services.db.placement.findMany({ where: { applicationId: id } });
  expect(placements.map(({ state }) => state)).toEqual(["cancelled"]);
});
