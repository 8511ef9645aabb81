// A listing through its whole life by forms alone: checked, referred at single fields, mended, approved, changed while live,
// reviewed again, with everybody told; then paused, extended, closed and put away.
import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/app/paths";
import { type App, startApp } from "../support/app";
import { aListingForm } from "../support/forms";
import { apply, inboxOf, thePeople } from "../support/market";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test("draft, check, submit, refer per field, mend, approve, change while live, review, applicants told", async () => {
  const { recruiter, operator, student } = await thePeople(app);
  const [firm, reviewer] = [app.as(recruiter), app.as(operator)];
  const drafted = await firm.submit(paths.enterprise.newListing(), {
    kind: "internship",
    title: "电梯维保实习生",
  });
  const id = /\/listings\/([\da-f-]{36})/.exec(drafted.path)?.[1] ?? "";
  const edit = paths.enterprise.listing(id);

  // 1 a gap is named on the check page, and leads to its field
  const gap = await firm.submit(edit, { ...aListingForm({ address: "" }), intent: "check" });
  expect(gap.path).toBe(paths.enterprise.check(id));
  expect(gap.text).toContain("提交前要填：详细地址");
  expect(gap.html).toContain(`${edit}#listing-address`);
  expect(gap.text).not.toContain("提交审核");

  // 2 complete: all answers, then submitted
  const check = await firm.submit(edit, { ...aListingForm(), intent: "check" });
  expect(check.text).toContain("东莞市南城街道示例路 8 号");
  expect(check.text).toContain("3200 元");
  expect((await firm.send(check)).path).toBe(edit);

  // 3 referred: a tick without words is refused at its place, with words it reaches the field
  const desk = await reviewer.get(paths.operator.listing(id));
  const silent = await reviewer.send(desk, { fields: "address", verdict: "referred" });
  expect(silent.status).toBe(422);
  expect(silent.html).toContain("<title>有误：");
  expect(silent.text).toContain("请写明怎么改");
  await reviewer.send(silent, {
    ...{ fields: "address", "notes.address": "写清是哪栋楼", verdict: "referred" },
  });
  expect(await inboxOf(app, recruiter)).toContain("“电梯维保实习生”需要修改");
  const back = await firm.get(edit);
  expect(back.text).toContain("1 条审核意见");
  expect(back.text).toContain("审核意见：写清是哪栋楼");

  // 4 mended and resubmitted: what changed is marked, then approved
  const mended = await firm.send(back, { address: "示例路 8 号 3 栋", intent: "check" });
  await firm.send(mended);
  const again = await reviewer.get(paths.operator.listing(id));
  expect(again.text).toContain("和上次审核相比，改了 1 处");
  expect(again.text).toContain("原来：东莞市南城街道示例路 8 号");
  await reviewer.send(again, { verdict: "approved" });
  await app.drainJobs();
  await apply(app, student, id);
  await app.drainJobs();

  app.services.clock.pass(1);

  // 5 a small change is saved at once
  const small = await firm.submit(paths.enterprise.revise(id), { mentor: "王师傅，一带一" });
  expect([small.path, small.text.includes("马上生效")]).toEqual([edit, true]);
  expect((await app.visitor().get(paths.listings.show(id))).text).toContain("王师傅，一带一");

  // 6 one that matters is asked about with what it sets off, then leaves the market and is told
  const asked = await firm.submit(paths.enterprise.revise(id), { payMin: "2900" });
  expect(asked.status).toBe(409);
  expect(asked.text).toContain("这些改动要重新审核：最低报酬");
  expect(asked.text).toContain("1 位投过的学生会马上收到通知");
  expect((await app.visitor().get(paths.listings.show(id))).status).toBe(200);
  const revised = await firm.send(asked);
  expect(revised.path).toBe(edit);
  expect(await inboxOf(app, student)).toContain("改了“电梯维保实习生”：报酬");
  expect((await app.visitor().get(paths.listings.show(id))).status).toBe(404);

  // … while whoever applied reads on what was approved
  const applicant = app.as(student);
  const meanwhile = await applicant.get(paths.listings.show(id));
  expect(meanwhile.text).toContain("企业改了这个岗位，正在审核");
  expect([meanwhile.text.includes("3200"), meanwhile.text.includes("2900")]).toEqual([true, false]);

  // 7 reviewed first of all, and back on the market
  const queue = await reviewer.get(paths.operator.listings());
  expect(queue.text).toContain("上线后修改，有人投过");
  await reviewer.submit(paths.operator.listing(id), { verdict: "approved" });
  await app.drainJobs();
  expect((await app.visitor().get(paths.listings.show(id))).text).toContain("2900");
  const after = await applicant.get(paths.listings.show(id));
  expect(after.text).toContain("改过：最低报酬。下面是现在的内容");
  expect(after.text).toContain("2900");
});

test("a firm that thinks better of a change ends the listing instead, and the applicant hears", async () => {
  const { recruiter, operator, student } = await thePeople(app);
  const [firm, reviewer] = [app.as(recruiter), app.as(operator)];
  const drafted = await firm.submit(paths.enterprise.newListing(), {
    kind: "internship",
    title: "电梯保养实习生",
  });
  const id = /\/listings\/([\da-f-]{36})/.exec(drafted.path)?.[1] ?? "";
  const edit = paths.enterprise.listing(id);
  const check = await firm.submit(edit, { ...aListingForm(), intent: "check" });
  await firm.send(check);
  await reviewer.submit(paths.operator.listing(id), { verdict: "approved" });
  await app.drainJobs();
  await apply(app, student, id);
  await firm.send(await firm.submit(paths.enterprise.revise(id), { payMin: "2900" }));
  const taken = await firm.submit(edit, { intent: "take_back" });
  expect(taken.text).toContain("结束招聘");
  await firm.submit(edit, { intent: "close", reason: "cancelled" });
  await app.drainJobs();
  const [row] = await app.services.db.application.findMany({ where: { listingId: id } });
  expect(row?.status).toBe("closed");
  expect((await app.as(student).get(paths.listings.show(id))).text).toContain("3200");
});

test("paused, resumed, extended, closed and put away, each with its words", async () => {
  const { recruiter, operator, student } = await thePeople(app);
  const [firm, reviewer] = [app.as(recruiter), app.as(operator)];
  const drafted = await firm.submit(paths.enterprise.newListing(), {
    kind: "internship",
    title: "扶梯安装工",
  });
  const id = /\/listings\/([\da-f-]{36})/.exec(drafted.path)?.[1] ?? "";
  const edit = paths.enterprise.listing(id);
  const check = await firm.submit(edit, {
    ...aListingForm({ title: "扶梯安装工" }),
    intent: "check",
  });
  await firm.send(check);
  await reviewer.submit(paths.operator.listing(id), { verdict: "approved" });
  await apply(app, student, id);
  await app.drainJobs();
  const found = async () =>
    (await app.visitor().get(paths.listings.search({ q: "扶梯安装" }))).html.includes(
      paths.listings.show(id),
    );
  expect(await found()).toBe(true);

  await firm.submit(edit, { intent: "pause" });
  await app.drainJobs();
  expect(await found()).toBe(false);
  expect((await app.visitor().get(paths.listings.show(id))).status).toBe(404);
  expect((await app.as(student).get(paths.listings.show(id))).status).toBe(200);
  await firm.submit(edit, { intent: "resume" });
  await app.drainJobs();
  expect(await found()).toBe(true);

  const sooner = await firm.submit(edit, { intent: "extend", validUntil: "2027-01-30" });
  expect([sooner.status, sooner.text.includes("只能往后延")]).toEqual([422, true]);
  const later = await firm.submit(edit, { intent: "extend", validUntil: "2027-03-01" });
  expect(later.text).toContain("已延长");

  const page = await firm.get(edit);
  expect(page.text).toContain("不招了：1 份还没定的投递随之结束");
  await firm.submit(edit, { intent: "close", reason: "cancelled" });
  await firm.submit(edit, { intent: "archive" });
  expect((await firm.get(paths.enterprise.listings())).html).not.toContain(edit);
  expect((await firm.get(`${paths.enterprise.listings()}?tab=archived`)).html).toContain(edit);
});
