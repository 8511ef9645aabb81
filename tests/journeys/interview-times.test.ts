// From a row of free hours to a yes: the firm lays out times and invites, the student takes one, the firm moves it, the
// student is told, gets an offer with terms of its own, and accepts.
import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/app/paths";
import { type App, startApp } from "../support/app";
import { anOpenMarket, apply, inboxOf, moves } from "../support/market";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const where = { place: "南城街道示例路 8 号 302", link: "", note: "带学生证" };
const offer = { move: "offer", respondBy: "2026-11-27", note: "欢迎你来" };

test("times are laid out, taken, moved and told; an offer says where it differs; the yes stands", async () => {
  const { recruiter, student, listing } = await anOpenMarket(app, { title: "电梯维保实习生" });
  const [firm, student$] = [app.as(recruiter), app.as(student)];
  const id = await apply(app, student, listing.id);
  const mine = paths.student.application(id);
  const times = paths.enterprise.interviewTimes(listing.id);

  // Bad input keeps what was typed and names the field; nothing is laid out.
  const past = { day: "2026-11-01", from: "14:00", minutes: "30", count: "2", ...where };
  const refused = await firm.submit(times, { ...past, intent: "open" });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("时间要在今后 90 天内");
  expect(refused.html).toContain("南城街道示例路 8 号 302");
  expect(await app.services.db.interviewSlot.count()).toBe(0);
  const none = await moves(app, recruiter, id, { move: "invite" });
  expect(none.text).toContain("请写明面试时间");

  const opened = await firm.submit(times, { ...past, day: "2026-11-24", intent: "open" });
  expect(opened.text).toContain("放出了");
  await moves(app, recruiter, id, { move: "invite", note: "期待见面" });
  expect(await inboxOf(app, student)).toContain("选一个面试时间");

  const page = await student$.get(mine);
  expect(page.text).toContain("轮到你");
  expect(page.text).toContain("14:30–15:00");
  const [, second] = await app.services.db.interviewSlot.findMany({ orderBy: { startsAt: "asc" } });
  const slotId = second!.id;
  const taken = await student$.submit(mine, { intent: "book", slotId });
  expect(taken.text).toContain("选好了");
  expect(await inboxOf(app, recruiter)).toContain("林嘉欣选了面试时间");

  const desk = await firm.get(paths.enterprise.interviews());
  expect(desk.text).toContain("林嘉欣");
  expect(desk.html).toContain(paths.enterprise.calendarOf(slotId));
  const file = await firm.get(paths.enterprise.calendar());
  expect(file.html).toContain(`UID:${slotId}`);
  expect(file.html).toContain("DTSTART:20261124T063000Z");

  const change = { intent: "change", slotId, sequence: "1", day: "2026-11-25", from: "09:30" };
  const moved = await firm.post(times, new URLSearchParams({ ...change, minutes: "45", ...where }));
  expect(moved.location).toBe(times);
  expect(await inboxOf(app, student)).toContain("改了面试安排");
  expect((await student$.get(mine)).text).toContain("9:30");

  // An offer that is worse than the listing says so to the student.
  const wrong = await moves(app, recruiter, id, { ...offer, startsOn: "2026-11-19" });
  expect(wrong.text).toContain("开始日期已经过了");
  expect(wrong.html).toContain("欢迎你来");
  const zero = await moves(app, recruiter, id, { ...offer, payMin: "0" });
  expect(zero.status).toBe(422);
  await moves(app, recruiter, id, { ...offer, payMin: "3000", payMax: "3500" });
  const offered = await student$.get(mine);
  for (const words of ["比岗位写的低", "3200–3800", "3000–3500"]) {
    expect(offered.text).toContain(words);
  }

  const accepted = await student$.submit(mine, { move: "accept" });
  expect(accepted.status).toBe(200);
  expect(await app.services.db.application.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: "accepted",
    offerTerms: { payMin: 300_000, listed: { payMin: 320_000 } },
  });
  // The hour was still ahead: it is free for others again.
  const free = await app.services.db.interviewSlot.findUniqueOrThrow({ where: { id: slotId } });
  expect(free).toMatchObject({ applicationId: null, cancelledAt: null });
});
