// One application from the draft of the listing to the placement: the steps of the README's first page, in their order.
import { afterAll, beforeAll, expect, test } from "vitest";
import { applications } from "~/app/messages/zh-CN/applications";
import { placements } from "~/app/messages/zh-CN/placements";
import { paths } from "~/app/paths";
import { aListing, aStudent } from "../support/factories";
import { type App, startApp } from "../support/app";
import { aListingForm } from "../support/forms";
import { apply, applicationIdOf, boardOf, inboxOf, moves, thePeople } from "../support/market";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const finds = async (params: Record<string, string>, listingId: string) => {
  const page = await app.visitor().get(paths.listings.search(params));
  expect(page.status).toBe(200);
  return page.html.includes(paths.listings.show(listingId));
};

test("a firm posts, an operator refers back and approves, and everybody finds the listing", async () => {
  const { recruiter, operator } = await thePeople(app);
  const firm = app.as(recruiter);
  const reviewer = app.as(operator);

  const drafted = await firm.submit(paths.enterprise.newListing(), {
    kind: "internship",
    title: "电梯维保实习生",
  });
  const listingId = /\/listings\/([\da-f-]{36})/.exec(drafted.path)?.[1] ?? "";
  const preview = await firm.submit(paths.enterprise.listing(listingId), {
    ...aListingForm(),
    intent: "preview",
  });
  expect(preview.path).toBe(paths.enterprise.preview(listingId));
  expect(preview.text).toContain("东莞市南城街道示例路 8 号");
  await firm.send(preview);
  await app.drainJobs();
  expect(await finds({ q: "电梯维保" }, listingId)).toBe(false);
  expect((await app.visitor().get(paths.listings.show(listingId))).status).toBe(404);

  expect(await inboxOf(app, operator)).toContain("电梯维保实习生");
  await reviewer.submit(paths.operator.listing(listingId), {
    note: "请写清带教安排",
    verdict: "referred",
  });
  expect(await inboxOf(app, recruiter)).toContain("“电梯维保实习生”需要修改");
  const back = await firm.get(paths.enterprise.listing(listingId));
  expect(back.text).toContain("请写清带教安排");

  const better = { description: "一名师傅带一名学生，做电梯日常维护保养，学看图与安全规范。" };
  await firm.send(await firm.send(back, { ...better, intent: "preview" }));
  await reviewer.submit(paths.operator.listing(listingId), { verdict: "approved" });
  expect(await inboxOf(app, recruiter)).toContain("通过审核");

  expect(await finds({ q: "电梯维保" }, listingId)).toBe(true);
  expect(await finds({ q: "電梯維保" }, listingId)).toBe(true);
  expect(await finds({ kind: "internship", place: "441900", pay: "3500" }, listingId)).toBe(true);
  expect(await finds({ q: "电梯维保", kind: "job" }, listingId)).toBe(false);
  expect(await finds({ q: "电梯维保", place: "440300" }, listingId)).toBe(false);
  expect(await finds({ q: "电梯维保", pay: "8000" }, listingId)).toBe(false);
  expect((await app.visitor().get(paths.listings.show(listingId))).text).toContain(
    "一名师傅带一名",
  );
});

test("a student sees on the listing whether the law lets them apply, and why not", async () => {
  const { school, enterprise, student } = await thePeople(app);
  const minor = (await aStudent(app.services, school, { birthDate: "2010-03-01" })).actor;
  const freshman = (await aStudent(app.services, school, { studyYear: 1 })).actor;
  const danger = await aListing(app.services, enterprise.id, { hazardous: true });
  const says = async (who: typeof student) =>
    (await app.as(who).get(paths.listings.show(danger.id))).text;

  expect(await says(student)).toContain("你现在可以投");
  expect(await says(minor)).toContain("未成年人不能做的工作");
  expect(await says(freshman)).toContain("一年级不参加岗位实习");
  const forced = await app.as(minor).post(paths.listings.apply(danger.id), new URLSearchParams());
  expect(forced.status).toBe(403);
  expect(await app.services.db.application.count({ where: { listingId: danger.id } })).toBe(0);
});

test("the application travels to the placement; board and inboxes tell every step", async () => {
  const { recruiter, student, adviser, college, enterprise } = await thePeople(app);
  const listing = await aListing(app.services, enterprise.id, { title: "电梯安装实习生" });
  const board = (status: keyof typeof placements.status): unknown =>
    expect.stringMatching(new RegExp(`林嘉欣.*?${placements.status[status]}`));
  expect(await boardOf(app, adviser)).toEqual(board("none"));

  // 1-4: the form, the verb, the law and the rows; pressing twice is one application
  const student$ = app.as(student);
  const form = await student$.get(paths.listings.apply(listing.id));
  const pressed = await Promise.all([
    student$.send(form, { note: "我会焊接" }),
    student$.send(form, { note: "我会焊接" }),
  ]);
  const [id = "", second] = pressed.map(applicationIdOf);
  expect(second).toBe(id);
  expect(await app.services.db.application.count({ where: { listingId: listing.id } })).toBe(1);
  expect(await apply(app, student, listing.id).catch((error: unknown) => error)).toBeInstanceOf(
    Error, // the apply page now leads to the application instead of offering a form
  );
  expect(await boardOf(app, adviser)).toEqual(board("submitted"));

  // 5-6: the relay and the index
  await app.drainJobs();
  expect(await finds({ q: "电梯安装" }, listing.id)).toBe(true);
  expect(await inboxOf(app, recruiter)).toContain("林嘉欣投递了“电梯安装实习生”");

  // 8: the page of the firm, which moves it on
  const applicants = await app.as(recruiter).get(paths.enterprise.applicants(listing.id));
  expect(applicants.text).toContain("林嘉欣");
  expect(applicants.html).toContain(paths.enterprise.application(id));
  const says = async () => (await student$.get(paths.student.application(id))).text;
  await moves(app, recruiter, id, { move: "review" });
  expect(await inboxOf(app, student)).toContain("开始看你的申请");
  expect(await boardOf(app, adviser)).toEqual(board("in_review"));
  await moves(app, recruiter, id, { move: "shortlist" });
  expect(await boardOf(app, adviser)).toEqual(board("shortlisted"));
  await moves(app, recruiter, id, {
    move: "invite",
    interviewAt: "2026-11-24T14:30",
    note: "南城街道示例路 8 号，带学生证",
  });
  expect(await boardOf(app, adviser)).toEqual(board("interview"));
  expect(await says()).toContain("带学生证");
  await moves(app, recruiter, id, {
    move: "offer",
    respondBy: "2026-11-27",
    note: "3 月 1 日报到",
  });
  expect(await inboxOf(app, student)).toContain("录取了你");
  expect(await boardOf(app, adviser)).toEqual(board("offered"));

  // the student says yes, and may change their mind for a day
  const accepted = await student$.submit(paths.student.application(id), { move: "accept" });
  expect(accepted.text).toContain(applications.flash.accepted);
  expect(await inboxOf(app, recruiter)).toContain("林嘉欣接受了录取");
  expect(await boardOf(app, adviser)).toEqual(board("accepted"));
  await app.pass(23);
  expect(await boardOf(app, adviser)).toEqual(board("accepted"));
  await app.pass(2);
  expect(await boardOf(app, adviser)).toEqual(board("school_review"));

  // the school's yes makes it a placement
  expect(await inboxOf(app, college)).toContain("等您审核");
  await app.as(college).submit(paths.school.application(id), { move: "approve" });
  expect(await boardOf(app, adviser)).toEqual(board("placed"));
  expect(await inboxOf(app, student)).toContain("学校同意了你接受的岗位");
  expect(await inboxOf(app, recruiter)).toContain("学校同意了林嘉欣接受的岗位");
  expect(await app.services.db.placement.findMany({ where: { applicationId: id } })).toMatchObject([
    { state: "confirmed", enterpriseId: enterprise.id },
  ]);

  // 9: the net: nothing to repair
  await app.run("reconcile-search");
  expect(await finds({ q: "电梯安装" }, listing.id)).toBe(true);
});
