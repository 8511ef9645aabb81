// A teacher sees what fits the class and holds it up to two students in one press, with a word; one is told, says no, and the
// teacher reads numbers. The firm reads how who applied fits. Every step without JavaScript.
import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/app/paths";
import { fits } from "~/app/messages/zh-CN/fits";
import { guidance } from "~/app/messages/zh-CN/guidance";
import { type App, startApp } from "../support/app";
import { aListing } from "../support/factories";
import { apply, inboxOf, thePeople } from "../support/market";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test("held up, told, answered, counted, weighed", { timeout: 120_000 }, async () => {
  const { school, student, classmate, enterprise, recruiter, adviser } = await thePeople(app);
  const { db } = app.services;
  const trade = "oc-maintenance-technician";
  const { id: listingId } = await aListing(app.services, enterprise.id, {
    ...{ title: "机电维修学徒", occupationCode: trade, regionCodes: ["441800"] },
    skills: { create: [{ skillCode: "sk-safety" }] },
  });
  for (const { personId } of [student, classmate])
    await db.studentProfile.update({
      where: { personId },
      data: {
        wishedOccupations: [trade],
        skills: { create: [{ skillCode: "sk-safety" }, { skillCode: "sk-erp" }] },
      },
    });
  const [teacher$, student$, firm$] = [app.as(adviser), app.as(student), app.as(recruiter)];
  const page = paths.school.classMatching(school.schoolClass.id);

  const before = await teacher$.get(page);
  expect(before.text).toContain("林嘉欣");
  expect(before.text).toContain("机电维修学徒");
  const told = await teacher$.submit(page, { listingId, note: "离学校近，师傅是校友" });
  expect(told.path).toBe(page);
  expect(told.text).toContain(guidance.many.sent_other.replace("{{count}}", "2"));
  await app.drainJobs({ twice: true });
  expect(await inboxOf(app, student)).toContain("老师推荐你看“机电维修学徒”");

  const mine = await student$.get(paths.student.forYou());
  expect(mine.text).toContain("离学校近，师傅是校友");
  await student$.send(mine, { intent: "refuse", listingId, reason: "place" });
  const after = (await student$.get(paths.student.forYou())).text;
  expect(after).not.toContain("师傅是校友");
  await apply(app, classmate, listingId);
  const counted = (await teacher$.get(page)).text;
  expect(counted).toMatch(/机电维修学徒.*2.*1.*1.*1/);

  const applicants = await firm$.get(paths.enterprise.applicants(listingId, { sort: "fit" }));
  expect(applicants.text).toMatch(/何俊杰.*合要求 \d+ 分/);
  const compare = await firm$.get(paths.enterprise.compareFits(listingId));
  expect(compare.text).toContain("何俊杰");
  expect((await firm$.get(paths.enterprise.suggested(listingId))).text).toContain(
    fits.suggested.none.title,
  );
});
