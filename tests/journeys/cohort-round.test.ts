// A round from its first page to a placement, every step without JavaScript: the office makes it, students and the firm rank,
// the office looks, runs and publishes, somebody appeals, offers go out, one is given up, and the next in line says yes.
import { afterAll, beforeAll, expect, test } from "vitest";
import { rounds } from "~/app/messages/zh-CN/rounds";
import { paths } from "~/app/paths";
import { runJob } from "~/workers/run-job";
import { type App, startApp } from "../support/app";
import { aListing, aSchoolStaff } from "../support/factories";
import { boardOf, inboxOf, thePeople } from "../support/market";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test(
  "a cohort is allocated, and the seat that is given up goes to the next",
  { timeout: 60_000 },
  async () => {
    const people = await thePeople(app);
    const { services } = app;
    const { student, classmate, recruiter, school } = people;
    services.clock.set("2026-11-20T09:00:00+08:00");
    const office = await aSchoolStaff(services, school, "internship_office");
    const listing = await aListing(services, people.enterprise.id, { title: "电梯维保", seats: 3 });
    const [office$, firm$] = [app.as(office), app.as(recruiter)];
    const step = (path: string, entries: Record<string, string>) => office$.submit(path, entries);

    const made = await step(paths.school.rounds(), {
      ...{ name: "2024 级岗位实习", kind: "internship", rankUntil: "2026-11-30", mostChoices: "3" },
      classIds: school.schoolClass.id,
    });
    const roundId = made.path.split("/").at(-1)!;
    const [round, result] = [paths.school.round(roundId), paths.school.roundResult(roundId)];
    const wrong = await step(round, { intent: "offer", listingId: listing.id, seats: "9" });
    expect([wrong.status, wrong.text.includes("只剩 3 个名额")]).toEqual([422, true]);
    await step(round, { intent: "offer", listingId: listing.id, seats: "1" });
    await step(round, { intent: "move", move: "open" });
    await app.drainJobs();
    expect(await inboxOf(app, student)).toContain("可以排志愿了：2024 级岗位实习");
    expect(await inboxOf(app, recruiter)).toContain("开放了选岗");

    for (const who of [student, classmate]) {
      const page = await app.as(who).get(paths.student.round(roundId));
      expect(page.text).toContain("电梯维保");
      const ranked = await app.as(who).send(page, { intent: "rank", change: "add" });
      expect(ranked.text).toContain(rounds.done.rank);
    }
    const { id: programmeId } = await services.db.roundProgramme.findFirstOrThrow({
      where: { roundId },
    });
    const { id: entryId } = await services.db.roundEntry.findFirstOrThrow({
      where: { roundId, studentId: student.personId },
    });
    const placed = await firm$.submit(paths.enterprise.programme(programmeId), {
      ...{ intent: "place", entryId, place: "1" },
    });
    expect(placed.text).toContain(rounds.done.place);
    expect(placed.text).not.toContain(student.name);

    services.clock.set("2026-12-01T00:05:00+08:00");
    await runJob(services, "sweep-rounds", {});
    await app.drainJobs();
    expect(await inboxOf(app, office)).toContain("志愿已截止");
    const preview = await office$.get(`${result}?programme=${programmeId}&more=1`);
    expect(preview.text).toContain("录取 1 人变成 2 人");
    const run = await step(result, { intent: "run" });
    expect(run.text).toContain(rounds.stable);
    expect((await app.as(student).get(paths.student.round(roundId))).text).not.toContain(
      rounds.my_result,
    );
    await step(result, { intent: "move", move: "publish" });
    await app.drainJobs();
    const told = await app.as(classmate).get(paths.student.round(roundId));
    expect(told.text).toContain("1 个名额，最后录取的是第 1 名，你是第 2 名");
    const check = await app.as(classmate).get(paths.student.roundCheck(roundId));
    expect(check.text).toContain("全部签号（2 人）");
    const appealed = await app.as(classmate).send(told, { intent: "appeal", text: "请核对名次" });
    expect(appealed.text).toContain(rounds.waiting);
    services.clock.pass(6 * 24);
    const early = await step(result, { intent: "move", move: "settle" });
    expect(early.status).toBe(409);
    await step(result, { intent: "answer", answer: "已核对，名次无误。" });
    await step(result, { intent: "move", move: "settle" });
    await app.drainJobs({ twice: true });

    expect(await inboxOf(app, classmate)).toContain("学校答复了你的申诉");
    expect(await inboxOf(app, student)).toContain("录取你到");
    const heard = { personId: recruiter.personId, about: "firm_allotted" };
    expect(await services.db.notification.count({ where: heard })).toBe(1);
    const offerOf = async (who: typeof student) =>
      services.db.application.findFirstOrThrow({
        where: { studentId: who.personId, listingId: listing.id },
      });
    const first = await offerOf(student);
    await app.as(student).submit(paths.student.application(first.id), { move: "decline" });
    await app.drainJobs();
    expect(await inboxOf(app, classmate)).toContain("轮到你了");
    const second = await offerOf(classmate);
    const yes = await app
      .as(classmate)
      .submit(paths.student.application(second.id), { move: "accept" });
    expect(yes.status).toBe(200);
    await app.pass(25);
    expect(await boardOf(app, people.adviser)).toContain(classmate.name);
    const placement = await services.db.placement.findFirst({ where: { listingId: listing.id } });
    expect(placement).toMatchObject({ studentId: classmate.personId, state: "school_review" });
    expect((await office$.get(result)).text).toContain("学校审核中");
    expect((await office$.get(round)).text).toContain("定案");
  },
);
