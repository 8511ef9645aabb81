import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/app/paths";
import { type App, startApp } from "../support/app";
import { aRecruiter } from "../support/factories";
import { anOfferTo, anOpenMarket, apply, moves } from "../support/market";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test("two recruiters open the same applicant: the second to press learns what the first did", async () => {
  const { recruiter, enterprise, student, listing } = await anOpenMarket(app);
  const colleague = await aRecruiter(app.services, enterprise.id);
  const id = await apply(app, student, listing.id);
  const [mine, theirs] = [
    await app.as(recruiter).get(paths.enterprise.application(id)),
    await app.as(colleague).get(paths.enterprise.application(id)),
  ];

  await app.as(recruiter).send(mine, { move: "shortlist" });
  const late = await app
    .as(colleague)
    .send(theirs, { move: "refuse", reason: "other_chosen", note: "下次再来" });

  expect(late.status).toBe(409);
  expect(late.text).toContain("申请刚刚被别人处理过");
  expect(late.text).toContain("进入候选");
  expect(late.html).toContain("下次再来"); // what was typed is not lost
  const row = await app.services.db.application.findUniqueOrThrow({ where: { id } });
  expect(row.status).toBe("shortlisted");
});

test("both press the same at once: one move, both get the page as it is now", async () => {
  const { recruiter, enterprise, student, listing } = await anOpenMarket(app);
  const colleague = await aRecruiter(app.services, enterprise.id);
  const id = await apply(app, student, listing.id);
  const pages = await Promise.all(
    [recruiter, colleague].map((one) => app.as(one).get(paths.enterprise.application(id))),
  );

  const answers = await Promise.all([
    app.as(recruiter).send(pages[0]!, { move: "shortlist" }),
    app.as(colleague).send(pages[1]!, { move: "shortlist" }),
  ]);

  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const made = await app.services.db.applicationMove.count({
    where: { applicationId: id, move: "shortlist" },
  });
  expect(made).toBe(1);
});

test("the last seat is offered to two students at once: one offer, and words for the other", async () => {
  const market = await anOpenMarket(app, { seats: 1 });
  const { recruiter, student, classmate, listing } = market;
  const other = await apply(app, classmate, listing.id);
  await moves(app, recruiter, other, { move: "shortlist" });
  const page = await app.as(recruiter).get(paths.enterprise.application(other));
  await anOfferTo(app, market, student, listing.id);

  const answer = await app.as(recruiter).send(page, { move: "offer", respondBy: "2026-11-27" });

  expect(answer.status).toBe(409);
  expect(answer.text).toContain("名额已经用完");
  const { taken } = await app.services.db.listing.findUniqueOrThrow({ where: { id: listing.id } });
  expect(taken).toBe(1);
});
