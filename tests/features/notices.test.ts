import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Move } from "~/app/domain/application";
import type { Event } from "~/app/domain/event";
import { noticeText } from "~/app/features/notices/notice-text";
import { markRead } from "~/app/features/notices/mark-read.server";
import { listInbox } from "~/app/features/notices/read-inbox.server";
import { listSent } from "~/app/features/notices/read-sent.server";
import {
  givenUpAfterHours,
  sendWaitingNotices,
  staleAfterMinutes,
} from "~/app/features/notices/send-waiting-notices.server";
import { tellParties } from "~/app/features/notices/tell-parties.server";
import { serverTranslators } from "~/app/messages/server-translators";
import { announce } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Letter, Mailer } from "~/app/platform/mailer/mailer";
import type { Prisma } from "~/prisma/generated/client";
import { aDatabase, type TestServices } from "~/tests/support/database";
import {
  aListing,
  anEnterprise,
  anOperator,
  aRecruiter,
  aSchool,
  aSchoolStaff,
  aStudent,
} from "~/tests/support/factories";
import { notifyParties } from "~/workers/jobs/notify-parties";
import { sendNotices } from "~/workers/jobs/send-notices";

let services: TestServices;
beforeAll(async () => {
  services = await aDatabase();
});
beforeEach(async () => {
  // What other tests left waiting is not ours to send.
  await services.db.noticeDelivery.deleteMany();
});
afterAll(() => services.close());

/** Commits an event as a verb does and returns its id. */
async function happened(on: TestServices, event: Event): Promise<string> {
  await announce(on.db, on.clock.now(), event);
  const [row] = await on.db.outboxEvent.findMany({ orderBy: { id: "desc" }, take: 1 });
  on.clock.pass(1 / 3600); // the next event is a second later
  return row!.id;
}

async function anApplication(
  on: TestServices,
  over: Partial<Prisma.ApplicationUncheckedCreateInput> = {},
  studentOver: Parameters<typeof aStudent>[2] = {},
) {
  const school = await aSchool(on);
  const student = await aStudent(on, school, studentOver);
  const enterprise = await anEnterprise(on);
  const recruiter = await aRecruiter(on, enterprise.id);
  const listing = await aListing(on, enterprise.id);
  const now = on.clock.now();
  const application = await on.db.application.create({
    data: {
      id: newId(now.getTime()),
      listingId: listing.id,
      studentId: student.person.id,
      enrolmentId: student.enrolment.id,
      status: "submitted",
      note: "私下的话：13911112222",
      snapshot: {},
      submittedAt: now,
      movedAt: now,
      answerBy: new Date("2026-12-01T10:00:00+08:00"),
      ...over,
    },
  });
  const ids = { applicationId: application.id, listingId: listing.id };
  const movedBy = (move: Move): Event => ({ name: "application.moved", ...ids, move });
  return { school, student, enterprise, recruiter, listing, application, ids, movedBy };
}

async function inboxOf(on: TestServices, personId: string) {
  return on.db.notification.findMany({ where: { personId }, orderBy: { createdAt: "asc" } });
}
const told = async (on: TestServices, eventId: string) =>
  (await on.db.notification.findMany({ where: { onceKey: { startsWith: eventId } } }))
    .map(({ about, personId }) => `${about} ${personId}`)
    .sort();

/** An adapter that keeps what it is given, and fails while told to. */
function keepingMailer() {
  const kept: Letter[] = [];
  const state = { down: false };
  const mailer: Mailer = {
    async send(letter) {
      if (state.down) throw new Error(`550 <${letter.address}> is not reachable`);
      kept.push(letter);
    },
  };
  return { kept, state, mailer };
}

test("a submission reaches the firm's recruiters and admins, and nobody else", async () => {
  const { enterprise, recruiter, ids, student } = await anApplication(services);
  const admin = await aRecruiter(services, enterprise.id, "enterprise_admin");
  await aRecruiter(services, enterprise.id, "mentor");
  await aRecruiter(services, (await anEnterprise(services)).id);
  const gone = await aRecruiter(services, enterprise.id);
  await services.db.roleGrant.updateMany({
    where: { personId: gone.personId },
    data: { validUntil: new Date("2026-10-01") },
  });
  const closed = await aRecruiter(services, enterprise.id);
  await services.db.person.update({
    where: { id: closed.personId },
    data: { disabledAt: services.clock.now() },
  });
  const eventId = await happened(services, { name: "application.submitted", ...ids });
  expect(await tellParties(services, eventId)).toBe(2);
  expect(await told(services, eventId)).toEqual(
    [`firm_submitted ${recruiter.personId}`, `firm_submitted ${admin.personId}`].sort(),
  );
  const [notice] = await inboxOf(services, recruiter.personId);
  expect(notice).toMatchObject({
    path: `/enterprise/applications/${ids.applicationId}`,
    params: { student: student.person.name, until: "2026-12-01T02:00:00.000Z" },
    readAt: null,
  });
});

test("an acceptance reaches the firm, the class adviser and the college office, each with their own page", async () => {
  const { school, recruiter, movedBy, application } = await anApplication(services);
  const adviser = await aSchoolStaff(services, school, "class_adviser");
  const office = await aSchoolStaff(services, school, "college_office");
  await aSchoolStaff(services, school, "school_admin");
  await aSchoolStaff(services, await aSchool(services), "class_adviser");
  const eventId = await happened(services, movedBy("accept"));
  await tellParties(services, eventId);
  expect(await told(services, eventId)).toEqual(
    [
      `firm_accepted ${recruiter.personId}`,
      `school_accepted ${adviser.personId}`,
      `school_accepted ${office.personId}`,
    ].sort(),
  );
  const [mine] = await inboxOf(services, adviser.personId);
  expect(mine?.path).toBe(`/school/applications/${application.id}`);
});

test("where a class belongs to no college, the internship office is asked", async () => {
  const { school, movedBy, student } = await anApplication(services);
  await services.db.schoolClass.update({
    where: { id: school.schoolClass.id },
    data: { collegeId: null },
  });
  await aSchoolStaff(services, school, "college_office");
  const office = await aSchoolStaff(services, school, "internship_office");
  const eventId = await happened(services, movedBy("ask_school"));
  await tellParties(services, eventId);
  expect(await told(services, eventId)).toEqual(
    [`office_school_asked ${office.personId}`, `student_school_asked ${student.person.id}`].sort(),
  );
});

test("a refusal reaches the student with its reason as a code, said in their language when read", async () => {
  const { student, movedBy, application } = await anApplication(services);
  await services.db.application.update({
    where: { id: application.id },
    data: { status: "refused", refusalCode: "too_far" },
  });
  await tellParties(services, await happened(services, movedBy("refuse")));
  const view = await listInbox(services, student.actor, 1);
  const notice = view.days[0]!.notices[0]!;
  expect(notice.params.reason).toBe("too_far");
  const said = (["zh-CN", "zh-HK", "en"] as const).map(
    (locale) =>
      noticeText(serverTranslators[locale].textsOf("notices"), locale, notice.about, notice.params)
        .next,
  );
  expect(said[0]).toContain("路太远");
  expect(said[1]).toContain("路程太遠");
  expect(said[2]).toContain("too far away");
});

test("an offer asks until it is answered, read or not", async () => {
  const { student, movedBy, application } = await anApplication(services);
  const { db } = services;
  const { id } = application;
  const respondBy = new Date(services.clock.now().getTime() + 86_400_000);
  await db.application.update({
    where: { id },
    data: { status: "offered", holdsSeat: true, respondBy },
  });
  await tellParties(services, await happened(services, movedBy("offer")));
  const asks = async () =>
    (await listInbox(services, student.actor, 1)).days[0]!.notices.map((notice) => notice.asks);
  await db.notification.updateMany({
    where: { personId: student.person.id },
    data: { readAt: services.clock.now() },
  });
  expect(await asks()).toEqual([true]);
  await db.application.update({ where: { id }, data: { status: "withdrawn", holdsSeat: false } });
  await db.notification.updateMany({
    where: { personId: student.person.id },
    data: { readAt: null },
  });
  expect(await asks()).toEqual([false]);
});

test("the firm hears nothing of an application that was never sent", async () => {
  const { student, movedBy, application, recruiter } = await anApplication(services);
  const at = services.clock.now();
  await services.db.applicationMove.create({
    data: {
      id: newId(at.getTime()),
      applicationId: application.id,
      move: "fill_elsewhere",
      from: "draft",
      to: "filled_elsewhere",
      actorRole: "system",
      at,
    },
  });
  await tellParties(services, await happened(services, movedBy("fill_elsewhere")));
  expect(await inboxOf(services, recruiter.personId)).toEqual([]);
  expect(await inboxOf(services, student.person.id)).toHaveLength(1);
});

test("a message reaches the other side, without its words", async () => {
  const { student, recruiter, ids, application } = await anApplication(services);
  const write = async (authorId: string, authorSide: string) => {
    const createdAt = services.clock.now();
    const id = newId(createdAt.getTime());
    const data = { id, applicationId: application.id, authorId, authorSide, createdAt };
    await services.db.message.create({ data: { ...data, body: "打我电话 13933334444" } });
    return happened(services, {
      name: "application.message_sent",
      applicationId: ids.applicationId,
      messageId: id,
    });
  };
  const fromStudent = await write(student.person.id, "student");
  const fromFirm = await write(recruiter.personId, "enterprise");
  await tellParties(services, fromStudent);
  await tellParties(services, fromFirm);
  expect(await told(services, fromStudent)).toEqual([`firm_message ${recruiter.personId}`]);
  expect(await told(services, fromFirm)).toEqual([`student_message ${student.person.id}`]);
  const sent = await services.db.noticeDelivery.findMany();
  expect(JSON.stringify(sent)).not.toContain("13933334444");
});

test("a registration reaches the operators, its decision the firm's admins, a listing both ways", async () => {
  const on = await aDatabase();
  const reviewer = await anOperator(on);
  const enterprise = await anEnterprise(on, { status: "pending" });
  const admin = await aRecruiter(on, enterprise.id, "enterprise_admin");
  const recruiter = await aRecruiter(on, enterprise.id);
  const listing = await aListing(on, enterprise.id);
  const enterpriseId = enterprise.id;
  const listingId = listing.id;
  const events: [Event, string[]][] = [
    [{ name: "enterprise.registered", enterpriseId }, [reviewer.personId]],
    [{ name: "enterprise.moved", enterpriseId, move: "approve" }, [admin.personId]],
    [{ name: "listing.moved", listingId, move: "submit" }, [reviewer.personId]],
    [{ name: "listing.moved", listingId, move: "refer" }, [admin.personId, recruiter.personId]],
    [{ name: "listing.moved", listingId, move: "edit" }, []],
    [{ name: "person.invited", invitationId: enterpriseId }, []],
  ];
  for (const [event, people] of events) {
    const eventId = await happened(on, event);
    await notifyParties.run(on, { eventId });
    const heard = (await told(on, eventId)).map((line) => line.split(" ")[1]);
    expect(heard.sort()).toEqual(people.sort());
  }
  await on.close();
});

test("an event that is gone, or whose rows are gone, is nothing to tell", async () => {
  const nobody = newId(services.clock.now().getTime());
  expect(await tellParties(services, nobody)).toBe(0);
  const lost = { name: "listing.moved", listingId: nobody, move: "approve" } as const;
  expect(await tellParties(services, await happened(services, lost))).toBe(0);
});

async function tellAgainAndAgain(on: TestServices) {
  const { enterprise, ids } = await anApplication(on);
  await aRecruiter(on, enterprise.id);
  await aRecruiter(on, enterprise.id);
  const eventId = await happened(on, { name: "application.submitted", ...ids });
  const job = () => notifyParties.run(on, { eventId });
  await Promise.all([job(), job(), job()]);
  await job();
  return { notices: (await told(on, eventId)).length, sent: await on.db.noticeDelivery.count() };
}

test("a job that runs twice, also at once, tells each person once and sends once", async () => {
  const { kept, mailer } = keepingMailer();
  const on = Object.assign(await aDatabase(), { mailer });
  expect(await tellAgainAndAgain(on)).toEqual({ notices: 3, sent: 3 });
  expect(kept).toHaveLength(3);
  expect(new Set(kept.map((letter) => letter.key)).size).toBe(3);
  await on.close();
});

test("without the key in the table the same job doubles: the test above can see red", async () => {
  const on = await aDatabase();
  await on.pool.query(`drop index "Notification_onceKey_key"`);
  const { notices } = await tellAgainAndAgain(on);
  expect(notices).toBeGreaterThan(3);
  await on.close();
});

test("mail for who has mail, else SMS, else only the inbox; in the person's language", async () => {
  const { recruiter, enterprise, student, ids, movedBy } = await anApplication(services);
  const silent = await aRecruiter(services, enterprise.id);
  await services.db.person.update({ where: { id: silent.personId }, data: { mail: null } });
  await services.db.person.update({
    where: { id: recruiter.personId },
    data: { locale: "en" },
  });
  await tellParties(services, await happened(services, { name: "application.submitted", ...ids }));
  await tellParties(services, await happened(services, movedBy("review")));
  const of = (personId: string) =>
    services.db.noticeDelivery.findMany({ where: { notification: { personId } } });
  expect(await of(silent.personId)).toEqual([]);
  expect(await inboxOf(services, silent.personId)).toHaveLength(1);
  const [mail] = await of(recruiter.personId);
  expect(mail).toMatchObject({ channel: "mail", sentAt: null });
  expect(mail?.subject).toMatch(/ applied for “电梯维保实习生\d+”$/);
  const [sms] = await of(student.person.id);
  expect(sms).toMatchObject({ channel: "sms", address: student.person.phone });
  expect(sms?.body).toMatch(/^【职桥】南粤电梯\d+开始看你的申请。/);
});

test("with a public address the letter leads to the page", async () => {
  const env = { ...services.env, PUBLIC_URL: "https://zhiqiao.example" };
  const { student, movedBy, application } = await anApplication(services);
  await tellParties({ ...services, env }, await happened(services, movedBy("review")));
  const personId = student.person.id;
  const [sms] = await services.db.noticeDelivery.findMany({
    where: { notification: { personId } },
  });
  expect(sms?.body).toContain(`https://zhiqiao.example/student/applications/${application.id}`);
});

test("a title with line ends makes no second header", async () => {
  const { recruiter, listing, ids } = await anApplication(services);
  await services.db.listing.update({
    where: { id: listing.id },
    data: { title: "电工\r\nBcc: all@example.test" },
  });
  const eventId = await happened(services, { name: "application.submitted", ...ids });
  await notifyParties.run(services, { eventId });
  const { personId } = recruiter;
  const [mail] = await services.db.noticeDelivery.findMany({
    where: { notification: { personId } },
  });
  expect(mail?.subject).not.toMatch(/[\r\n]/);
  expect(mail?.sentAt).not.toBeNull();
});

test("notices hold no contact data and nothing of a minor but the name", async () => {
  const on = await aDatabase();
  const minor = { birthDate: "2009-12-24", phone: "13977778888", guardianPhone: "13866667777" };
  const { movedBy, ids, school } = await anApplication(on, {}, minor);
  await aSchoolStaff(on, school, "class_adviser");
  const moves: Move[] = ["review", "accept", "ask_school", "place"];
  const events: Event[] = [{ name: "application.submitted", ...ids }, ...moves.map(movedBy)];
  for (const event of events) await tellParties(on, await happened(on, event));
  const rows = await on.db.notification.findMany({ select: { params: true } });
  const letters = await on.db.noticeDelivery.findMany({ select: { subject: true, body: true } });
  expect(letters.length).toBeGreaterThan(4);
  expect(JSON.stringify([rows, letters])).not.toMatch(
    /13977778888|13866667777|13911112222|2009|林家长|@example\.test/,
  );
  await on.close();
});

async function aWaitingLetter() {
  const { student, movedBy } = await anApplication(services);
  await tellParties(services, await happened(services, movedBy("review")));
  const where = { notification: { personId: student.person.id } };
  return {
    phone: student.person.phone!,
    row: () => services.db.noticeDelivery.findFirst({ where }),
  };
}

test("two workers never send the same letter", async () => {
  for (let i = 0; i < 5; i += 1) await aWaitingLetter();
  const { kept, mailer } = keepingMailer();
  const on = { ...services, mailer };
  const sent = await Promise.all([1, 2, 3].map(() => sendWaitingNotices(on)));
  expect(sent.reduce((a, b) => a + b)).toBe(5);
  expect(new Set(kept.map((letter) => letter.key)).size).toBe(5);
  expect(kept).toHaveLength(5);
});

test("a refused letter is recorded without its address and tried again, until nobody wants it", async () => {
  const { phone, row } = await aWaitingLetter();
  const { kept, state, mailer } = keepingMailer();
  const on = { ...services, mailer };
  state.down = true;
  await sendNotices.run(on, {});
  expect(await row()).toMatchObject({ sentAt: null, address: phone });
  expect((await row())?.failure).toMatch(/^550 <…>/);
  state.down = false;
  await sendNotices.run(on, {});
  expect(kept).toEqual([]); // the claim is fresh: another worker may be at it
  services.clock.pass(staleAfterMinutes / 60);
  await sendNotices.run(on, {});
  expect(kept).toHaveLength(1);
  expect(await row()).toMatchObject({ failure: null });

  const late = await aWaitingLetter();
  services.clock.pass(givenUpAfterHours);
  expect(await sendWaitingNotices(on)).toBe(0);
  expect((await late.row())?.sentAt).toBeNull();
});

test("an inbox is one's own, newest first by day, a page at a time; looking changes nothing", async () => {
  const { student, movedBy } = await anApplication(services);
  const other = await anApplication(services);
  await tellParties(services, await happened(services, other.movedBy("review")));
  for (let i = 0; i < 31; i += 1) {
    await tellParties(services, await happened(services, movedBy("review")));
  }
  services.clock.pass(24);
  await tellParties(services, await happened(services, movedBy("shortlist")));
  const first = await listInbox(services, student.actor, 1);
  expect(first).toMatchObject({ unread: 32, page: 1, pages: 2 });
  expect(first.days.map(({ notices }) => notices.length)).toEqual([1, 29]);
  expect(first.days[0]?.notices[0]).toMatchObject({ about: "student_shortlisted", isUnread: true });
  const second = await listInbox(services, student.actor, 9);
  expect(second).toMatchObject({ page: 2, unread: 32 });
  expect(second.days.flatMap(({ notices }) => notices)).toHaveLength(2);
});

test("opening marks one's own notice and says where to go; another's does not exist", async () => {
  const { student, movedBy, application } = await anApplication(services);
  const other = await anApplication(services);
  await tellParties(services, await happened(services, movedBy("offer")));
  const [notice] = await inboxOf(services, student.person.id);
  const input = { intent: "open", notificationId: notice!.id } as const;
  const foreign = await markRead(services, other.student.actor, input);
  expect(foreign).toMatchObject({ ok: false, refusal: { code: "notice.not_found" } });
  expect((await inboxOf(services, student.person.id))[0]?.readAt).toBeNull();
  const path = `/student/applications/${application.id}`;
  expect(await markRead(services, student.actor, input)).toEqual({ ok: true, value: { path } });
  const readAt = (await inboxOf(services, student.person.id))[0]?.readAt;
  services.clock.pass(1);
  expect(await markRead(services, student.actor, input)).toEqual({ ok: true, value: { path } });
  expect((await inboxOf(services, student.person.id))[0]?.readAt).toEqual(readAt);
});

test("all read means all that the page showed, and only one's own", async () => {
  const { student, recruiter, movedBy, ids } = await anApplication(services);
  await tellParties(services, await happened(services, movedBy("review")));
  await tellParties(services, await happened(services, { name: "application.submitted", ...ids }));
  const { asOf } = await listInbox(services, student.actor, 1);
  services.clock.pass(1);
  await tellParties(services, await happened(services, movedBy("offer")));
  await markRead(services, student.actor, { intent: "all", until: asOf });
  const left = (await inboxOf(services, student.person.id)).filter(({ readAt }) => !readAt);
  expect(left.map(({ about }) => about)).toEqual(["student_offered"]);
  expect((await inboxOf(services, recruiter.personId))[0]?.readAt).toBeNull();
});

test("the demo shows who got which words, never the address; elsewhere there is no such page", async () => {
  const { phone } = await aWaitingLetter();
  await sendWaitingNotices(services);
  const demo = { ...services, env: { ...services.env, DEMO_LOGINS: "on" as const } };
  const all = { q: "", kind: null, page: 1 };
  const view = await listSent(demo, all);
  expect(view?.rows[0]).toMatchObject({ channel: "sms", state: "sent", link: null });
  const to = view?.rows[0]?.to ?? "";
  expect((await listSent(demo, { ...all, q: to, kind: "accounts" }))?.rows.length).toBeGreaterThan(
    0,
  );
  expect((await listSent(demo, { ...all, q: to, kind: "consent" }))?.rows).toEqual([]);
  expect(JSON.stringify(view)).not.toContain(phone);
  expect((await listSent(demo, { ...all, q: "nobody of this name" }))?.rows).toEqual([]);
  expect(await listSent(services, all)).toBeNull();
  const production = { ...demo.env, MODE: "production" as const };
  expect(await listSent({ ...demo, env: production }, all)).toBeNull();
});
