// Interview times: laid out by the firm, taken by one student each, moved and cancelled with word to who held them.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EnterpriseActor, StudentActor } from "~/app/domain/permission";
import { moveApplication } from "~/app/features/applications/move-application.server";
import { bookSlot } from "~/app/features/interviews/book-slot.server";
import { readCalendar } from "~/app/features/interviews/read-calendar.server";
import { cancelSlot, changeSlot } from "~/app/features/interviews/change-slot.server";
import { readOpenTimes } from "~/app/features/interviews/read-open-times.server";
import { listTimesToChoose } from "~/app/features/interviews/read-slots.server";
import { openSlots } from "~/app/features/interviews/open-slots.server";
import { remindInterviews } from "~/app/features/interviews/remind-interviews.server";
import { aDatabase, type TestServices } from "../support/database";
import { behindALock } from "../support/lock";
import {
  aListing,
  anEnterprise,
  aRecruiter,
  type ASchool,
  aSchool,
  aStudent,
} from "../support/factories";

let on: TestServices;
let school: ASchool;
let recruiter: EnterpriseActor;
let listingId: string;
let day = 0;

beforeAll(async () => {
  on = await aDatabase();
  on.clock.set("2026-11-20T09:00:00+08:00");
  school = await aSchool(on);
  const enterprise = await anEnterprise(on);
  recruiter = await aRecruiter(on, enterprise.id);
  ({ id: listingId } = await aListing(on, enterprise.id));
});
afterAll(() => on.close());

/** Times on a day that no other test uses. */
async function times(count: number, over: object = {}) {
  day += 1;
  const date = `2026-12-${String(day).padStart(2, "0")}`;
  const input = {
    listingId,
    day: date,
    from: "14:00",
    minutes: 30,
    count,
    place: "会议室",
    link: "",
  };
  const opened = await openSlots(on, recruiter, { ...input, note: "", ...over });
  const slots = await on.db.interviewSlot.findMany({
    where: { listingId, startsAt: { gte: new Date(`${date}T00:00:00+08:00`) } },
    orderBy: { startsAt: "asc" },
  });
  return { opened, date, slots: slots.slice(0, count) };
}

async function invited(over: { listingId?: string; student?: StudentActor } = {}) {
  const { actor, enrolment } = await aStudent(on, school);
  const student = over.student ?? actor;
  const now = on.clock.now();
  const id = crypto.randomUUID();
  const enrolmentId = over.student
    ? (await on.db.enrolment.findFirstOrThrow({ where: { personId: student.personId } })).id
    : enrolment.id;
  await on.db.application.create({
    data: {
      ...{ id, listingId: over.listingId ?? listingId, studentId: student.personId, enrolmentId },
      ...{ status: "interview", snapshot: {}, submittedAt: now, movedAt: now },
    },
  });
  return { applicationId: id, student };
}

describe("laying out", () => {
  test("one press makes times one after the other, in the clocks of China", async () => {
    const { opened, slots, date } = await times(3);
    expect(opened).toEqual({ ok: true, value: { slots: 3 } });
    expect(slots.map(({ startsAt }) => startsAt.toISOString())).toEqual(
      ["06:00", "06:30", "07:00"].map((at) => `${date}T${at}:00.000Z`),
    );
  });

  test.each([
    ["yesterday", { day: "2026-11-19" }, "interview.bad_time"],
    ["too far", { day: "2027-04-01" }, "interview.bad_time"],
    ["over midnight", { from: "23:50" }, "interview.bad_time"],
    ["nowhere", { place: "" }, "interview.where_needed"],
    [
      "another firm's listing",
      { listingId: "00000000-0000-7000-8000-00000000aaaa" },
      "listing.not_found",
    ],
  ])("%s: refused, and nothing is made", async (_, over, code) => {
    const before = await on.db.interviewSlot.count();
    const { opened } = await times(2, over);
    expect(opened).toMatchObject({ ok: false, refusal: { code } });
    expect(await on.db.interviewSlot.count()).toBe(before);
  });

  test("two at one time never, all or none", async () => {
    const { date } = await times(1, { from: "15:00" });
    const { opened } = await times(4, { day: date, from: "14:00" });
    expect(opened).toMatchObject({ refusal: { code: "interview.overlap" } });
  });

  test("a mentor lays out nothing", async () => {
    const mentor = await aRecruiter(on, recruiter.enterpriseId, "mentor");
    const input = { listingId, day: "2027-01-05", from: "09:00", minutes: 30, count: 1 };
    const where = { place: "会议室", link: "", note: "" };
    expect(await openSlots(on, mentor, { ...input, ...where })).toMatchObject({
      refusal: { code: "application.not_yours_to_move" },
    });
  });
});

describe("taking", () => {
  test("of twenty at once one has it, and the others are told that it is gone", async () => {
    const { slots } = await times(1);
    const people = [];
    for (let i = 0; i < 20; i += 1) people.push(await invited());
    const answers = await Promise.all(
      people.map(({ student, applicationId }) =>
        bookSlot(on, student, { applicationId, slotId: slots[0]!.id }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers) {
      if (!answer.ok) expect(answer.refusal.code).toBe("interview.taken");
    }
    const agreed = { listingId, interviewAt: slots[0]!.startsAt };
    expect(await on.db.application.count({ where: agreed })).toBe(1);
  });

  test("an invitation to an hour that a student takes at that moment writes over nobody", async () => {
    const { slots, date } = await times(1);
    const slotId = slots[0]!.id;
    const [quick, asked] = [await invited(), await invited()];
    const { applicationId } = asked;
    await on.db.application.update({
      where: { id: applicationId },
      data: { status: "shortlisted" },
    });
    const invite = { applicationId, version: 1, move: "invite", note: "" } as const;
    const [booked, sent] = await behindALock(on, { table: "InterviewSlot", id: slotId }, [
      () => bookSlot(on, quick.student, { applicationId: quick.applicationId, slotId }),
      () => moveApplication(on, recruiter, { ...invite, interviewAt: `${date}T14:00` }),
    ]);
    expect(booked).toMatchObject({ ok: true });
    expect(sent).toMatchObject({ refusal: { code: "interview.overlap" } });
    const held = await on.db.interviewSlot.findUniqueOrThrow({ where: { id: slotId } });
    expect(held.applicationId).toBe(quick.applicationId);
  });

  test("another time gives the first one back; one that is gone leaves the first in place", async () => {
    const { slots } = await times(3);
    const [first, second, third] = slots.map(({ id }) => id);
    const { applicationId, student } = await invited();
    const other = await invited();
    await bookSlot(on, student, { applicationId, slotId: first! });
    await bookSlot(on, student, { applicationId, slotId: second! });
    const book = { applicationId: other.applicationId, slotId: third! };
    await bookSlot(on, other.student, book);
    expect(await bookSlot(on, student, { applicationId, slotId: third! })).toMatchObject({
      refusal: { code: "interview.taken" },
    });
    const held = await on.db.interviewSlot.findMany({ where: { applicationId } });
    expect(held.map(({ id }) => id)).toEqual([second]);
  });

  test("giving back frees it for others", async () => {
    const { slots } = await times(1);
    const [one, other] = [await invited(), await invited()];
    const slotId = slots[0]!.id;
    await bookSlot(on, one.student, { applicationId: one.applicationId, slotId });
    await bookSlot(on, one.student, { applicationId: one.applicationId, slotId: null });
    const taken = { applicationId: other.applicationId, slotId };
    expect(await bookSlot(on, other.student, taken)).toMatchObject({ ok: true });
    const { interviewAt } = await on.db.application.findUniqueOrThrow({
      where: { id: one.applicationId },
    });
    expect(interviewAt).toBeNull();
  });

  test("not for another's application, not without an invitation, not two at one hour", async () => {
    const { slots, date } = await times(1);
    const slotId = slots[0]!.id;
    const [one, other] = [await invited(), await invited()];
    const foreign = { applicationId: one.applicationId, slotId };
    expect(await bookSlot(on, other.student, foreign)).toMatchObject({
      refusal: { code: "application.not_found" },
    });
    const submitted = {
      where: { id: other.applicationId },
      data: { status: "submitted" as const },
    };
    await on.db.application.update(submitted);
    const early = { applicationId: other.applicationId, slotId };
    expect(await bookSlot(on, other.student, early)).toMatchObject({
      refusal: { code: "application.move_not_allowed" },
    });
    const { id: elsewhere } = await aListing(on, recruiter.enterpriseId);
    const second = await invited({ listingId: elsewhere, student: one.student });
    await bookSlot(on, one.student, { applicationId: one.applicationId, slotId });
    await times(1, { listingId: elsewhere, day: date, from: "14:15" });
    const there = await on.db.interviewSlot.findFirstOrThrow({ where: { listingId: elsewhere } });
    const both = { applicationId: second.applicationId, slotId: there.id };
    expect(await bookSlot(on, one.student, both)).toMatchObject({
      refusal: { code: "interview.collides" },
    });
  });
});

describe("a firm that is suspended", () => {
  test("lays out and moves no time, none is taken of it; what it holds is given back and cancelled", async () => {
    const { slots, date } = await times(3);
    const [first, second, third] = slots.map(({ id }) => id);
    const { applicationId, student } = await invited();
    await bookSlot(on, student, { applicationId, slotId: first! });
    const standing = (status: "approved" | "suspended") =>
      on.db.enterprise.update({ where: { id: recruiter.enterpriseId }, data: { status } });
    await standing("suspended");
    const suspended = { refusal: { code: "enterprise.suspended" } };
    const where = { place: "会议室", link: "", note: "" };
    const open = { listingId, day: date, from: "17:00", minutes: 30, count: 1, ...where };
    expect(await openSlots(on, recruiter, open)).toMatchObject(suspended);
    const seen = await listTimesToChoose(on, student, applicationId);
    expect(seen.map(({ isMine }) => isMine)).toEqual([true]);
    expect(await readOpenTimes(on.db, on.clock.now(), [listingId])).toEqual(new Map());
    const change = {
      slotId: second!,
      sequence: 0,
      day: date,
      from: "18:00",
      minutes: 30,
      ...where,
    };
    expect(await changeSlot(on, recruiter, change)).toMatchObject(suspended);
    expect(await bookSlot(on, student, { applicationId, slotId: second! })).toMatchObject({
      refusal: { code: "application.firm_suspended" },
    });
    expect(await bookSlot(on, student, { applicationId, slotId: null })).toMatchObject({
      ok: true,
    });
    expect(await cancelSlot(on, recruiter, { slotId: third!, sequence: 0 })).toMatchObject({
      ok: true,
    });
    await standing("approved");
  });
});

describe("changing and reminding", () => {
  test("a moved time moves the student's appointment; an old page changes nothing", async () => {
    const { slots, date } = await times(1);
    const { applicationId, student } = await invited();
    await bookSlot(on, student, { applicationId, slotId: slots[0]!.id });
    const where = { place: "二号会议室", link: "", note: "带身份证" };
    const input = { slotId: slots[0]!.id, day: date, from: "16:00", minutes: 45, ...where };
    expect(await changeSlot(on, recruiter, { ...input, sequence: 0 })).toMatchObject({
      refusal: { code: "interview.changed_meanwhile" },
    });
    expect(await changeSlot(on, recruiter, { ...input, sequence: 1 })).toMatchObject({ ok: true });
    const row = await on.db.application.findUniqueOrThrow({ where: { id: applicationId } });
    expect(row.interviewAt?.toISOString()).toBe(`${date}T08:00:00.000Z`);
    expect(row.interviewNote).toBe("二号会议室 · 带身份证");
  });

  test("a cancelled time frees the student to take another, and another firm cancels nothing", async () => {
    const { slots } = await times(2);
    const { applicationId, student } = await invited();
    await bookSlot(on, student, { applicationId, slotId: slots[0]!.id });
    const stranger = await aRecruiter(on, (await anEnterprise(on)).id);
    const cancel = { slotId: slots[0]!.id, sequence: 1 };
    expect(await cancelSlot(on, stranger, cancel)).toMatchObject({
      refusal: { code: "interview.not_found" },
    });
    expect(await cancelSlot(on, recruiter, cancel)).toMatchObject({ ok: true });
    const again = { applicationId, slotId: slots[1]!.id };
    expect(await bookSlot(on, student, again)).toMatchObject({ ok: true });
  });

  test("who has a time tomorrow is reminded once, however often the clock looks", async () => {
    on.clock.set("2026-12-28T09:00:00+08:00");
    day = 28;
    const { slots } = await times(2);
    const { applicationId, student } = await invited();
    await bookSlot(on, student, { applicationId, slotId: slots[0]!.id });
    on.clock.set("2026-12-28T16:00:00+08:00");
    const both = await Promise.all([remindInterviews(on), remindInterviews(on)]);
    expect(both[0].reminded + both[1].reminded).toBe(1);
    expect(await remindInterviews(on)).toEqual({ reminded: 0 });
  });
});

describe("the calendar file", () => {
  const linesOf = (file: string | null) => (file ?? "").replace(/\r\n /g, "").split("\r\n");

  test("has the lines of RFC 5545: own id for good, counted changes, UTC, status; no contact", async () => {
    on.clock.set("2026-12-29T09:00:00+08:00");
    day = 29;
    const { slots } = await times(1, { note: "带身份证" });
    const slotId = slots[0]!.id;
    const { applicationId, student } = await invited();
    const snapshot = { name: "林嘉欣" };
    await on.db.application.update({ where: { id: applicationId }, data: { snapshot } });
    const read = async () => linesOf(await readCalendar(on, recruiter, slotId, "zh-CN"));
    const open = await read();
    expect(open.slice(0, 2)).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0"]);
    expect(open).toEqual(
      expect.arrayContaining([`UID:${slotId}`, "STATUS:TENTATIVE", "SEQUENCE:0"]),
    );
    await bookSlot(on, student, { applicationId, slotId });
    const taken = await read();
    const expected = [
      "STATUS:CONFIRMED",
      "SEQUENCE:1",
      `UID:${slotId}`,
      "DTSTAMP:20261229T010000Z",
    ];
    expected.push("DTSTART:20261230T060000Z", "DTEND:20261230T063000Z", "LOCATION:会议室");
    expect(taken).toEqual(expect.arrayContaining(expected));
    expect(taken.find((line) => line.startsWith("SUMMARY:"))).toContain("林嘉欣");
    expect(taken.join("\n")).not.toMatch(/1[3-9]\d{9}(?!\d)|METHOD/);
    await cancelSlot(on, recruiter, { slotId, sequence: 1 });
    const gone = await read();
    const taking = ["METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2", `UID:${slotId}`];
    expect(gone).toEqual(expect.arrayContaining(taking));
    expect(gone.some((line) => line.startsWith("ORGANIZER"))).toBe(true);
    const stranger = await aRecruiter(on, (await anEnterprise(on)).id);
    expect(await readCalendar(on, stranger, slotId, "zh-CN")).toBeNull();
    expect(linesOf(await readCalendar(on, stranger, null, "en"))).not.toContain("BEGIN:VEVENT");
    expect((await readCalendar(on, recruiter, null, "en"))?.match(/BEGIN:VEVENT/g)?.length).toBe(3);
  });
});
