// What becomes of a settled round: offers on the market's own table, the next in line, what the law keeps back, what the
// clock does, and who is told of what.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { EnterpriseActor, SchoolActor, StudentActor } from "~/app/domain/permission";
import type { Outcome } from "~/app/domain/refusal";
import { allotSeats } from "~/app/features/applications/allot-seats.server";
import { type AnswerOffer, answerOffer } from "~/app/features/applications/answer-offer.server";
import { settleDue } from "~/app/features/applications/settle-due.server";
import { tellParties } from "~/app/features/notices/tell-parties.server";
import { answerAppeal, appealRound } from "~/app/features/rounds/appeal-round.server";
import { createRound } from "~/app/features/rounds/create-round.server";
import { addProgramme } from "~/app/features/rounds/keep-programme.server";
import { moveRound, type MoveRound } from "~/app/features/rounds/move-round.server";
import { passRoundTime } from "~/app/features/rounds/pass-round-time.server";
import { placeStudent } from "~/app/features/rounds/rank-students.server";
import { readMyRound } from "~/app/features/rounds/read-my-round.server";
import { rankProgrammes } from "~/app/features/rounds/rank-programmes.server";
import { runRound } from "~/app/features/rounds/run-round.server";
import { paths } from "~/app/paths";
import { aDatabase, type TestServices } from "../support/database";
import {
  aListing,
  anEnterprise,
  aRecruiter,
  type ASchool,
  aSchool,
  aSchoolStaff,
  aStudent,
} from "../support/factories";

let services: TestServices;
let school: ASchool;
let office: SchoolActor;
let recruiter: EnterpriseActor;
let students: StudentActor[];
let roundId: string;
let listingId: string;
let lift: string;

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}
const move = async (name: MoveRound["move"]) =>
  valueOf(await moveRound(services, office, { roundId, move: name }));
const entryOf = async ({ personId: studentId }: StudentActor) =>
  services.db.roundEntry.findUniqueOrThrow({
    where: { roundId_studentId: { roundId, studentId } },
  });
const offers = () =>
  services.db.roundOffer.findMany({
    where: { programmeId: lift },
    orderBy: { rank: "asc" },
    select: { rank: true, isNext: true, fault: true, application: true },
  });
const heard = async (by: { personId: string }) => {
  for (const { id } of await services.db.outboxEvent.findMany()) await tellParties(services, id);
  const told = await services.db.notification.findMany({
    where: { personId: by.personId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return told.map(({ about }) => about).sort();
};
const answer = async (student: StudentActor, word: AnswerOffer["move"]) => {
  const found = await services.db.application.findFirstOrThrow({
    where: { studentId: student.personId, listingId },
  });
  const { id: applicationId, version } = found;
  return valueOf(await answerOffer(services, student, { applicationId, version, move: word }));
};

beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
/** One seat at the lift; the firm ranks the students in their order. */
beforeEach(async () => {
  services.clock.set("2026-11-20T09:00:00+08:00");
  await services.db.outboxEvent.deleteMany();
  await services.db.round.updateMany({ data: { state: "cancelled", runId: null } });
  school = await aSchool(services);
  students = [];
  for (let at = 0; at < 3; at += 1) students.push((await aStudent(services, school)).actor);
  office = await aSchoolStaff(services, school, "internship_office");
  const firm = await anEnterprise(services);
  recruiter = await aRecruiter(services, firm.id);
  const created = await createRound(services, office, {
    ...{ name: "2024 级岗位实习", kind: "internship", rankUntil: "2026-11-30", mostChoices: 2 },
    classIds: [school.schoolClass.id],
  });
  roundId = valueOf(created).roundId;
  listingId = (await aListing(services, firm.id, { seats: 2 })).id;
  const input = { roundId, listingId, seats: 1, minimum: 0, parts: [] };
  lift = valueOf(await addProgramme(services, office, input)).programmeId;
  await move("open");
});

async function aPublishedRound() {
  for (const [at, one] of students.entries()) {
    valueOf(
      await rankProgrammes(services, one, { roundId, programmeId: lift, change: "add", to: 1 }),
    );
    const { id: entryId } = await entryOf(one);
    valueOf(await placeStudent(services, recruiter, { programmeId: lift, entryId, place: at + 1 }));
  }
  await move("close");
  valueOf(await runRound(services, office, { roundId }));
  await move("publish");
}
async function aSettledRound() {
  await aPublishedRound();
  services.clock.pass(24 * 6);
  await move("settle");
  await allotSeats(services, { roundId });
}

describe("settling", () => {
  test("makes the seat an offer with the listing's terms, and tells student and firm once", async () => {
    await aSettledRound();
    const [offer, ...others] = await offers();
    expect(others).toEqual([]);
    expect(offer?.application).toMatchObject({
      ...{ status: "offered", holdsSeat: true, studentId: students[0]!.personId },
      respondBy: new Date("2026-12-01T24:00:00+08:00"),
    });
    expect(offer?.application?.offerTerms).toHaveProperty("listed");
    expect(await services.db.listing.findUnique({ where: { id: listingId } })).toMatchObject({
      taken: 1,
    });
    expect(await allotSeats(services, { roundId })).toBe(0);
    expect(await heard(students[0]!)).toEqual([
      ...["student_allotted", "student_round_opened"],
      ...["student_round_published", "student_round_settled"],
    ]);
    expect(await heard(recruiter)).toEqual([
      ...["firm_allotted", "firm_round_opened", "firm_round_published", "firm_round_settled"],
    ]);
  });

  test("twice at once offers once", async () => {
    await aPublishedRound();
    services.clock.pass(24 * 6);
    await move("settle");
    await Promise.all([1, 2, 3].map(() => allotSeats(services, {})));
    expect(await services.db.application.count({ where: { listingId } })).toBe(1);
    expect(await offers()).toHaveLength(1);
  });

  test("uses the application that the student had sent before", async () => {
    await aPublishedRound();
    const { enrolmentId, id } = await entryOf(students[0]!);
    const now = services.clock.now();
    const sent = { id, listingId, enrolmentId, studentId: students[0]!.personId };
    await services.db.application.create({
      data: { ...sent, status: "submitted", snapshot: {}, movedAt: now, submittedAt: now },
    });
    services.clock.pass(24 * 6);
    await move("settle");
    await allotSeats(services, { roundId });
    const [offer] = await offers();
    expect(offer?.application).toMatchObject({ id, status: "offered" });
  });

  test("sends no word of a draft that the student has not sent", async () => {
    await aPublishedRound();
    const { enrolmentId, id } = await entryOf(students[0]!);
    const draft = { id, listingId, enrolmentId, studentId: students[0]!.personId };
    await services.db.application.create({
      data: {
        ...draft,
        status: "draft",
        note: "还没想好",
        snapshot: {},
        movedAt: services.clock.now(),
      },
    });
    services.clock.pass(24 * 6);
    await move("settle");
    await allotSeats(services, { roundId });
    const [offer] = await offers();
    expect(offer?.application).toMatchObject({ id, status: "offered", note: "" });
    const sent = { applicationId: id, move: "submit" };
    expect(await services.db.applicationMove.findFirst({ where: sent })).toMatchObject({
      ...{ from: "draft", actorRole: "system", actorId: null },
    });
  });

  test("leads to a placement when the student says yes", async () => {
    await aSettledRound();
    await answer(students[0]!, "accept");
    services.clock.pass(25);
    await settleDue(services);
    const placement = await services.db.placement.findFirst({ where: { listingId } });
    expect(placement).toMatchObject({ state: "school_review", studentId: students[0]!.personId });
  });
});

describe("a seat that becomes free", () => {
  test("by a no goes to the next of the frozen order, who is told why", async () => {
    await aSettledRound();
    await answer(students[0]!, "decline");
    const [declined] = await offers();
    const { id: applicationId } = declined!.application!;
    expect(await allotSeats(services, { applicationId })).toBe(1);
    expect(await offers()).toMatchObject([
      { rank: 1, isNext: false, application: { status: "withdrawn" } },
      { rank: 2, isNext: true, application: { status: "offered" } },
    ]);
    expect(await heard(students[1]!)).toContain("student_seat_freed");
    expect(await heard(students[2]!)).not.toContain("student_seat_freed");
  });

  test("by silence goes on as well, down to the last", async () => {
    await aSettledRound();
    for (let time = 0; time < 3; time += 1) {
      services.clock.pass(24 * 6);
      await settleDue(services);
      await allotSeats(services, {});
    }
    const statuses = (await offers()).map(({ application }) => application?.status);
    expect(statuses).toEqual(["lapsed", "lapsed", "lapsed"]);
    const listing = await services.db.listing.findUnique({ where: { id: listingId } });
    expect(listing?.taken).toBe(0);
  });

  test("goes past who may not take it by law, which is noted", async () => {
    await aPublishedRound();
    const { personId } = students[0]!;
    await services.db.enrolment.updateMany({ where: { personId }, data: { state: "on_leave" } });
    services.clock.pass(24 * 6);
    await move("settle");
    await allotSeats(services, { roundId });
    expect(await offers()).toMatchObject([
      { rank: 1, fault: "application.not_eligible", application: null },
      { rank: 2, isNext: true, fault: null, application: { status: "offered" } },
    ]);
    const kept = { subjectId: (await entryOf(students[0]!)).id, action: "round.keep_back" };
    expect(await services.db.auditEntry.count({ where: kept })).toBe(1);
    await services.db.enrolment.updateMany({ where: { personId }, data: { state: "enrolled" } });
    const mine = await readMyRound(services, students[0]!, roundId);
    expect(mine?.keptBack).toEqual([{ programmeId: lift, why: "law" }]);
  });

  test("goes past a minor whom the law keeps from nights, whatever the kind", async () => {
    await aPublishedRound();
    const { personId: id } = students[0]!;
    const birthDate = new Date("2009-12-15");
    await services.db.person.update({ where: { id }, data: { birthDate } });
    const data = { kind: "order_class", nightShift: true } as const;
    await services.db.listing.update({ where: { id: listingId }, data });
    services.clock.pass(24 * 6);
    await move("settle");
    await allotSeats(services, { roundId });
    expect(await offers()).toMatchObject([
      { rank: 1, fault: "offer.ir_23", application: null },
      { rank: 2, isNext: true, fault: null, application: { status: "offered" } },
    ]);
  });

  test("waits while the listing is paused, and nobody loses the place", async () => {
    await aPublishedRound();
    await services.db.listing.update({ where: { id: listingId }, data: { status: "paused" } });
    services.clock.pass(24 * 6);
    await move("settle");
    expect(await allotSeats(services, {})).toBe(0);
    expect(await offers()).toEqual([]);
    await services.db.listing.update({ where: { id: listingId }, data: { status: "live" } });
    expect(await allotSeats(services, {})).toBe(1);
  });
});

describe("the clock", () => {
  test("reminds who has not ranked three days and one day before, once each", async () => {
    const [first, second] = students;
    const input = { roundId, programmeId: lift, change: "add" as const, to: 1 };
    valueOf(await rankProgrammes(services, first!, input));
    services.clock.set("2026-11-27T23:59:00+08:00");
    expect(await passRoundTime(services)).toEqual({ closed: 0, reminded: 0 });
    services.clock.set("2026-11-28T00:01:00+08:00");
    expect((await passRoundTime(services)).reminded).toBe(1);
    expect((await passRoundTime(services)).reminded).toBe(0);
    services.clock.set("2026-11-30T00:01:00+08:00");
    await Promise.all([passRoundTime(services), passRoundTime(services)]);
    const reminders = async (who: StudentActor) =>
      (await heard(who)).filter((about) => about === "student_ranking_ends").length;
    expect(await reminders(second!)).toBe(2);
    expect(await reminders(first!)).toBe(0);
  });

  test("closes ranking with its last day, and tells the office", async () => {
    services.clock.set("2026-11-30T23:59:00+08:00");
    expect((await passRoundTime(services)).closed).toBe(0);
    services.clock.set("2026-12-01T00:00:00+08:00");
    const both = await Promise.all([passRoundTime(services), passRoundTime(services)]);
    expect(both[0].closed + both[1].closed).toBe(1);
    expect(await heard(office)).toEqual(["school_round_closed"]);
    const line = await services.db.auditEntry.findFirst({
      where: { subjectId: roundId, action: "round.close" },
    });
    expect(line).toMatchObject({ actorRole: "system", actorId: null });
  });

  test("says that appeals are over, once", async () => {
    await aPublishedRound();
    services.clock.pass(24 * 6);
    await passRoundTime(services);
    await passRoundTime(services);
    const told = (await heard(office)).filter((about) => about === "school_appeals_over");
    expect(told).toHaveLength(1);
  });
});

test("an appeal reaches the office, and its answer the student", async () => {
  await aPublishedRound();
  valueOf(await appealRound(services, students[2]!, { roundId, text: "名次好像不对" }));
  expect(await heard(office)).toContain("school_appeal_filed");
  const { id: appealId } = await services.db.roundAppeal.findFirstOrThrow({
    where: { entry: { roundId } },
  });
  valueOf(await answerAppeal(services, office, { roundId, appealId, answer: "已核对。" }));
  expect(await heard(students[2]!)).toContain("student_appeal_answered");
  expect(await heard(students[1]!)).not.toContain("student_appeal_answered");
});

test("a round that is cancelled leads its students to the list, not to a page that is gone", async () => {
  await move("cancel");
  expect(await heard(students[0]!)).toContain("student_round_cancelled");
  const told = await services.db.notification.findFirstOrThrow({
    where: { personId: students[0]!.personId, about: "student_round_cancelled" },
  });
  expect(told.path).toBe(paths.student.rounds());
});

test("a draft that is given up is told to nobody", async () => {
  const created = await createRound(services, office, {
    ...{ name: "另一个", kind: "internship", rankUntil: "2026-11-30", mostChoices: 2 },
    classIds: [school.schoolClass.id],
  });
  const draft = valueOf(created).roundId;
  valueOf(await moveRound(services, office, { roundId: draft, move: "cancel" }));
  expect(await heard(students[0]!)).toEqual(["student_round_opened"]);
});
