import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/app/paths";
import { type App, startApp } from "../support/app";
import { anOfferTo, anOpenMarket } from "../support/market";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test("every job runs twice, at once, and everybody is told once", async () => {
  const market = await anOpenMarket(app, { title: "光伏安装实习生" });
  const { student, recruiter, adviser, college, listing } = market;
  const id = await anOfferTo(app, market, student, listing.id);
  await app.as(student).submit(paths.student.application(id), { move: "accept" });
  app.services.clock.pass(25);
  await Promise.all([app.run("sweep-due"), app.run("sweep-due")]);

  await app.drainJobs({ twice: true });
  await Promise.all([app.run("send-notices"), app.run("send-notices")]);

  const { db } = app.services;
  const about = async ({ personId }: { personId: string }) => {
    const rows = await db.notification.findMany({ where: { personId }, select: { about: true } });
    return rows.map((row) => row.about).sort();
  };
  expect(await about(student)).toEqual([
    "student_offered",
    "student_school_asked",
    "student_shortlisted",
  ]);
  expect(await about(recruiter)).toEqual(["firm_accepted", "firm_submitted"]);
  expect(await about(adviser)).toEqual(["adviser_school_asked", "school_accepted"]);
  expect(await about(college)).toEqual(["office_school_asked", "school_accepted"]);
  const sent = await db.noticeDelivery.groupBy({ by: ["notificationId", "channel"], _count: true });
  expect(sent.every(({ _count }) => _count === 1)).toBe(true);
  const moved = await db.applicationMove.findMany({
    where: { applicationId: id },
    orderBy: { at: "asc" },
  });
  expect(moved.map(({ move }) => move)).toEqual([
    "submit",
    "shortlist",
    "offer",
    "accept",
    "ask_school",
  ]);
  const page = await app.visitor().get(paths.listings.search({ q: "光伏安装" }));
  expect(page.html.split(`href="${paths.listings.show(listing.id)}"`).length - 1).toBe(1);
});
