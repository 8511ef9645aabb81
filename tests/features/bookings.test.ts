// 认识实习: a school books a day for a class; the firm answers; nobody gets places that are not there.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { EnterpriseActor, SchoolActor } from "~/app/domain/permission";
import type { Outcome } from "~/app/domain/refusal";
import { type BookVisit, bookVisit } from "~/app/features/bookings/book-visit.server";
import { moveBooking, type MoveBooking } from "~/app/features/bookings/move-booking.server";
import { listFirmBookings, listSchoolBookings } from "~/app/features/bookings/read-bookings.server";
import { readClassVisits } from "~/app/features/bookings/read-class-visits.server";
import { readBookingForm } from "~/app/features/bookings/read-visit-listing.server";
import { closeListing } from "~/app/features/listings/close-listing.server";
import { tellParties } from "~/app/features/notices/tell-parties.server";
import { sweepDue } from "~/workers/jobs/sweep-due";
import { aDatabase, type TestServices } from "../support/database";
import {
  aListing,
  anEnterprise,
  anOperator,
  aRecruiter,
  type ASchool,
  aSchool,
  aSchoolStaff,
  aStudent,
} from "../support/factories";

let services: TestServices;
let school: ASchool;
let adviser: SchoolActor;
let recruiter: EnterpriseActor;
let listingId: string;
beforeAll(async () => {
  services = await aDatabase();
});
beforeEach(async () => {
  services.clock.set("2026-11-20T09:00:00+08:00");
  school = await aSchool(services);
  await aStudent(services, school, { name: "林小明", birthDate: "2010-05-01" });
  adviser = await aSchoolStaff(services, school);
  const firm = await anEnterprise(services);
  recruiter = await aRecruiter(services, firm.id);
  listingId = (await aListing(services, firm.id, visit)).id;
});
afterAll(() => services.close());

const visit = {
  ...({ kind: "observation" } as const),
  ...{ seats: 40, payMin: null, payMax: null, months: null },
  ...{ startsOn: new Date("2026-11-25"), endsOn: new Date("2026-12-15") },
} as const;
const day = "2026-12-01";
const said = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.refusal.code);
const book = async (over: Partial<BookVisit> = {}, by: SchoolActor = adviser) =>
  bookVisit(services, by, {
    ...{ listingId, classId: school.schoolClass.id, students: 30, day, note: "" },
    ...over,
  });
async function booked(over: Partial<BookVisit> = {}) {
  const outcome = await book(over);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value.bookingId;
}
const move = async (
  by: EnterpriseActor | SchoolActor,
  input: Omit<MoveBooking, "note"> & { note?: string },
) => said(await moveBooking(services, by, { note: "", ...input }));
async function toldAbout(personId: string) {
  const events = await services.db.outboxEvent.findMany({
    where: { name: { startsWith: "booking." } },
    orderBy: { id: "asc" },
  });
  for (const { id } of events) {
    services.clock.pass(0.01); // ids of one instant stand in any order
    await tellParties(services, id);
  }
  const told = await services.db.notification.findMany({
    where: { personId },
    orderBy: { id: "asc" },
  });
  return told.map(({ about }) => about);
}

describe("booking", () => {
  test.each([
    ["class_adviser", "ok"],
    ["college_office", "ok"],
    ["internship_office", "ok"],
    ["school_admin", "ok"],
    ["guiding_teacher", "booking.not_yours_to_move"],
    ["employment_office", "booking.not_yours_to_move"],
  ] as const)("%s: %s", async (role, expected) => {
    expect(said(await book({}, await aSchoolStaff(services, school, role)))).toBe(expected);
  });

  test("an adviser books for the own class only, nobody for another school's", async () => {
    const { id, ...like } = school.schoolClass;
    const next = await services.db.schoolClass.create({
      data: { ...like, id: `${id.slice(0, -4)}ffff`, name: "隔壁班" },
    });
    await services.db.enrolment.updateMany({ where: { classId: id }, data: { classId: next.id } });
    await aStudent(services, school);
    expect(said(await book({ classId: next.id }))).toBe("booking.class_not_yours");
    const office = await aSchoolStaff(services, school, "college_office");
    expect(said(await book({ classId: next.id }, office))).toBe("ok");
    const stranger = await aSchoolStaff(services, await aSchool(services));
    expect(said(await book({}, stranger))).toBe("booking.class_not_yours");
  });

  test("only a visit, only while it is open, only on its days", async () => {
    const job = await aListing(services, recruiter.enterpriseId, { kind: "job" });
    expect(said(await book({ listingId: job.id }))).toBe("listing.not_found");
    expect(said(await book({ day: "2026-11-24" }))).toBe("booking.day_not_open");
    expect(said(await book({ day: "2026-12-16" }))).toBe("booking.day_not_open");
    expect(said(await book({ students: 41 }))).toBe("booking.day_full");
    await services.db.listing.update({ where: { id: listingId }, data: { status: "paused" } });
    expect(said(await book())).toBe("listing.not_found");
  });

  test("a class comes once a day; a day gives only what is left; another day is free", async () => {
    await booked();
    expect(said(await book({ students: 1 }))).toBe("booking.twice");
    const other = await aSchool(services);
    await aStudent(services, other);
    const theirs = await aSchoolStaff(services, other);
    const full = await book({ classId: other.schoolClass.id, students: 11 }, theirs);
    expect(full).toMatchObject({ refusal: { code: "booking.day_full", detail: { left: 10 } } });
    expect(said(await book({ classId: other.schoolClass.id, students: 10 }, theirs))).toBe("ok");
    expect(said(await book({ day: "2026-12-02", students: 40 }))).toBe("ok");
    const form = await readBookingForm(services, theirs, listingId);
    expect(form?.busy).toEqual([
      { day, left: 0 },
      { day: "2026-12-02", left: 0 },
    ]);
  });

  test("eight schools at once never overbook a day", async () => {
    const schools = await Promise.all(Array.from({ length: 8 }, () => aSchool(services)));
    const offices = await Promise.all(schools.map((one) => aSchoolStaff(services, one)));
    await Promise.all(schools.map((one) => aStudent(services, one)));
    const all = await Promise.all(
      schools.map((one, n) => book({ classId: one.schoolClass.id, students: 15 }, offices[n])),
    );
    expect(all.map(said).sort()).toEqual([
      ...Array.from({ length: 6 }, () => "booking.day_full"),
      "ok",
      "ok",
    ]);
    const sum = await services.db.observationBooking.aggregate({
      where: { listingId },
      _sum: { students: true },
    });
    expect(sum._sum.students).toBe(30);
  });

  test("pressed twice at once, one booking", async () => {
    const both = await Promise.all([book({ students: 5 }), book({ students: 5 })]);
    expect(both.map(said).sort()).toEqual(["booking.twice", "ok"]);
  });
});

describe("answering", () => {
  test("the firm confirms; class and booker hear; the students see it at home", async () => {
    const bookingId = await booked();
    const member = await aStudent(services, school);
    expect(await readClassVisits(services, member.actor)).toEqual([]);
    expect(await move(recruiter, { bookingId, move: "confirm", note: "九点北门" })).toBe("ok");
    expect(await move(recruiter, { bookingId, move: "confirm", note: "九点北门" })).toBe("ok");
    const colleague = await aRecruiter(services, recruiter.enterpriseId);
    expect(await move(colleague, { bookingId, move: "confirm" })).toBe("booking.move_not_allowed");
    expect(await toldAbout(adviser.personId)).toEqual(["school_visit_confirmed"]);
    expect(await toldAbout(recruiter.personId)).toEqual(["firm_visit_asked"]);
    expect(await readClassVisits(services, member.actor)).toMatchObject([
      { day, note: "九点北门" },
    ]);
    const outsider = await aStudent(services, await aSchool(services));
    expect(await readClassVisits(services, outsider.actor)).toEqual([]);
  });

  test("a no needs its reason and frees the places", async () => {
    const bookingId = await booked({ students: 40 });
    expect(await move(recruiter, { bookingId, move: "decline" })).toBe("booking.note_needed");
    expect(await move(recruiter, { bookingId, move: "decline", note: "那天盘点" })).toBe("ok");
    expect(await toldAbout(adviser.personId)).toEqual(["school_visit_declined"]);
    expect(said(await book({ students: 40 }))).toBe("ok");
  });

  test("either side calls it off, and the other hears", async () => {
    const first = await booked();
    services.clock.pass(0.01);
    expect(await move(adviser, { bookingId: first, move: "cancel" })).toBe("ok");
    expect(await toldAbout(recruiter.personId)).toEqual([
      "firm_visit_asked",
      "firm_visit_cancelled",
    ]);
    const second = await booked();
    await move(recruiter, { bookingId: second, move: "confirm" });
    expect(await move(recruiter, { bookingId: second, move: "call_off", note: "停电" })).toBe("ok");
    expect(await toldAbout(adviser.personId)).toContain("school_visit_called_off");
  });

  test("the same press twice at once is one, and is told once", async () => {
    const bookingId = await booked();
    const press = () => move(recruiter, { bookingId, move: "confirm" });
    expect(await Promise.all([press(), press()])).toEqual(["ok", "ok"]);
    expect(await toldAbout(adviser.personId)).toEqual(["school_visit_confirmed"]);
  });

  test("roles, other firms, other schools, other classes and the past", async () => {
    const bookingId = await booked();
    const rival = await aRecruiter(services, (await anEnterprise(services)).id);
    const mentor = await aRecruiter(services, recruiter.enterpriseId, "mentor");
    const stranger = await aSchoolStaff(services, await aSchool(services), "school_admin");
    const teacher = await aSchoolStaff(services, school, "guiding_teacher");
    expect(await move(rival, { bookingId, move: "confirm" })).toBe("booking.not_found");
    expect(await move(stranger, { bookingId, move: "cancel" })).toBe("booking.not_found");
    expect(await move(mentor, { bookingId, move: "confirm" })).toBe("booking.not_yours_to_move");
    expect(await move(teacher, { bookingId, move: "cancel" })).toBe("booking.not_yours_to_move");
    expect(await move(adviser, { bookingId, move: "confirm" })).toBe("booking.not_yours_to_move");
    expect(await move(recruiter, { bookingId, move: "cancel" })).toBe("booking.not_yours_to_move");
    services.clock.set("2026-12-02T09:00:00+08:00");
    expect(await move(recruiter, { bookingId, move: "confirm" })).toBe("booking.day_past");
  });

  test("confirm and cancel at once: one of them wins, the state is its", async () => {
    const bookingId = await booked();
    const both = await Promise.all([
      move(recruiter, { bookingId, move: "decline", note: "不便" }),
      move(adviser, { bookingId, move: "cancel" }),
    ]);
    expect(both.sort()).toEqual(["booking.move_not_allowed", "ok"]);
  });
});

describe("when the visit itself ends", () => {
  const rowOf = (id: string) => services.db.observationBooking.findUniqueOrThrow({ where: { id } });

  test.each(["blocked", "cancelled"] as const)(
    "%s: what is ahead is called off once, schools hear, what was stays",
    async (reason) => {
      const operator = await anOperator(services);
      const [asked, confirmed] = [await booked(), await booked({ day: "2026-12-02" })];
      await move(recruiter, { bookingId: confirmed, move: "confirm", note: "九点北门" });
      const been = await booked({ day: "2026-11-26" });
      await move(recruiter, { bookingId: been, move: "confirm" });
      services.clock.set("2026-11-28T09:00:00+08:00");
      const by = reason === "blocked" ? operator : recruiter;
      expect(said(await closeListing(services, by, { listingId, reason }))).toBe("ok");
      await Promise.all([sweepDue.run(services, {}), sweepDue.run(services, {})]);
      for (const id of [asked, confirmed]) {
        expect(await rowOf(id)).toMatchObject({ state: "cancelled", answeredById: null });
      }
      expect((await rowOf(been)).state).toBe("confirmed");
      const told = await toldAbout(adviser.personId);
      expect(told.filter((about) => about === "school_visit_ended")).toHaveLength(2);
      const { past } = await listSchoolBookings(services, adviser);
      expect(past.filter(({ endedWithListing }) => endedWithListing)).toHaveLength(2);
    },
  );

  test("one that is full keeps the days it promised", async () => {
    const bookingId = await booked();
    await move(recruiter, { bookingId, move: "confirm" });
    await closeListing(services, recruiter, { listingId, reason: "filled" });
    await sweepDue.run(services, {});
    expect((await rowOf(bookingId)).state).toBe("confirmed");
  });

  test("a suspended firm confirms nothing, and no class is sent to it; it may still say no", async () => {
    const member = await aStudent(services, school);
    const [first, second] = [await booked(), await booked({ day: "2026-12-02" })];
    await move(recruiter, { bookingId: first, move: "confirm" });
    await services.db.enterprise.update({
      where: { id: recruiter.enterpriseId },
      data: { status: "suspended" },
    });
    expect(await readClassVisits(services, member.actor)).toEqual([]);
    const confirm = { bookingId: second, move: "confirm" } as const;
    expect(await move(recruiter, confirm)).toBe("enterprise.suspended");
    expect(await move(recruiter, { bookingId: second, move: "decline", note: "抱歉" })).toBe("ok");
  });
});

describe("lists", () => {
  test("each side its own, with the buttons that are open; no student's name or age reaches the firm", async () => {
    await booked();
    const mine = await listFirmBookings(services, recruiter);
    expect(mine.ahead).toMatchObject([{ students: 30, day, moves: ["confirm", "decline"] }]);
    expect(JSON.stringify(mine)).not.toMatch(/林小明|2010/);
    const own = await listSchoolBookings(services, adviser);
    expect(own.ahead).toMatchObject([{ moves: ["cancel"], className: school.schoolClass.name }]);
    const rival = await aRecruiter(services, (await anEnterprise(services)).id);
    expect(await listFirmBookings(services, rival)).toEqual({ ahead: [], past: [] });
    const stranger = await aSchoolStaff(services, await aSchool(services), "school_admin");
    expect(await listSchoolBookings(services, stranger)).toEqual({ ahead: [], past: [] });
  });
});
