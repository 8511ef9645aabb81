// A school opens its students, one of them lets firms find her, a firm finds and invites her, she applies from there; she
// hides and is gone at once. A minor comes by the school's list alone. Every step without JavaScript, on the real engine.
import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "~/app/paths";
import { students } from "~/app/messages/zh-CN/students";
import { type App, startApp } from "../support/app";
import { aListing, aSchoolStaff, aStudent } from "../support/factories";
import { inboxOf, thePeople } from "../support/market";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test("found, invited, applied, hidden", { timeout: 120_000 }, async () => {
  const { school, student, enterprise, recruiter, adviser } = await thePeople(app);
  const { services } = app;
  const listing = await aListing(services, enterprise.id, { title: "电梯学徒" });
  await services.db.profileSkill.create({
    data: { personId: student.personId, skillCode: "sk-plc" },
  });
  const office$ = app.as(await aSchoolStaff(services, school, "internship_office"));
  const [student$, firm$] = [app.as(student), app.as(recruiter)];
  const look = () => firm$.get(paths.enterprise.students({ q: "PLC" }));
  const choose = (visibility: string) =>
    student$.submit(paths.student.profileGroup("visibility"), { visibility });

  expect((await look()).text).toContain(students.no_school.title);
  await office$.submit(paths.school.studentSearch(), { studentSearch: "approved_enterprises" });
  await choose("school_approved");
  await app.drainJobs({ twice: true });
  const found = await look();
  expect(found.text).toContain("林同学");
  expect(found.html).not.toContain("林嘉欣");
  const invitePage = paths.enterprise.student(student.personId);
  expect(found.html).toContain(invitePage);

  const sent = await firm$.submit(invitePage, { listingId: listing.id, note: "一起来学电梯吧" });
  expect(sent.path).toBe(paths.enterprise.invitations());
  await app.drainJobs({ twice: true });
  expect(await inboxOf(app, student)).toContain("邀请你投“电梯学徒”");
  const mine = await student$.get(paths.student.invitations());
  expect(mine.text).toContain("一起来学电梯吧");
  const apply = await student$.send(mine, { intent: "accept" });
  expect(apply.path).toBe(paths.listings.apply(listing.id));
  expect(apply.text).toContain(students.mine.wanted_note);

  await choose("hidden");
  expect((await look()).html).not.toContain(invitePage); // before any worker has heard of it
  expect((await firm$.get(invitePage)).status).toBe(404);
  await app.drainJobs();
  expect(await services.search.students.count()).toBe(0);

  const minor = await aStudent(services, school, { name: "何小妹", birthDate: "2009-05-05" });
  const minor$ = app.as(minor.actor);
  const list = paths.school.newRecommendation({
    ...{ firm: enterprise.id, class: school.schoolClass.id },
  });
  const made = await app.as(adviser).submit(list, { studentIds: minor.person.id });
  expect(made.path).toBe(paths.school.recommendations());
  expect((await firm$.get(paths.enterprise.recommended())).text).not.toContain("何同学");
  await app.drainJobs();
  expect(await inboxOf(app, minor.actor)).toContain("想把你推荐给");
  await minor$.submit(paths.student.invitations(), { intent: "agree" });
  expect((await firm$.get(paths.enterprise.recommended())).text).toContain("何同学");
});
