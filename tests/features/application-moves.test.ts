import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { answerOffer } from "~/app/features/applications/answer-offer.server";
import { closeApplicationsOf } from "~/app/features/applications/close-applications.server";
import {
  MoveApplication,
  moveApplication,
} from "~/app/features/applications/move-application.server";
import { reviewPlacement } from "~/app/features/applications/review-placement.server";
import { sendMessage } from "~/app/features/applications/send-message.server";
import { settleDue } from "~/app/features/applications/settle-due.server";
import { submitApplication } from "~/app/features/applications/submit-application.server";
import { readAnswers } from "~/app/features/approvals/read-firm-record.server";
import { cancelSlot } from "~/app/features/interviews/change-slot.server";
import { openSlots } from "~/app/features/interviews/open-slots.server";
import { tellParties } from "~/app/features/notices/tell-parties.server";
import { withdrawApplication } from "~/app/features/applications/withdraw-application.server";
import type { CloseReason } from "~/app/domain/listing";
import type { EnterpriseActor, StudentActor } from "~/app/domain/permission";
import { inTransaction } from "~/app/platform/db.server";
import { accept } from "~/app/domain/refusal";
import {
  aMarket,
  anApplication,
  anOffer,
  no,
  seatsOf,
  versionOf,
  yes,
} from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import {
  aListing,
  anEnterprise,
  aRecruiter,
  aSchool,
  aSchoolStaff,
  aStudent,
} from "../support/factories";

let services: TestServices;
beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
beforeEach(() => {
  services.clock.set("2026-11-20T10:00:00+08:00");
});

const find = (id: string) => services.db.application.findUniqueOrThrow({ where: { id } });
const move = (
  actor: EnterpriseActor,
  applicationId: string,
  version: number,
  input: Partial<Parameters<typeof moveApplication>[2]>,
) =>
  moveApplication(services, actor, { applicationId, version, move: "review", note: "", ...input });
const answer = (
  actor: StudentActor,
  applicationId: string,
  version: number,
  said: "accept" | "decline" | "undo_accept",
) => answerOffer(services, actor, { applicationId, version, move: said });

describe("a firm's moves", () => {
  test("leave a trail: the step with its role, the event, and an audit line with names of fields", async () => {
    const { student, recruiter, listing } = await aMarket(services);
    const id = await anApplication(services, student.actor, listing.id);
    yes(await move(recruiter, id, 1, { move: "refuse", reason: "too_far", note: "很遗憾" }));
    expect(await find(id)).toMatchObject({
      refusalCode: "too_far",
      refusalNote: "很遗憾",
      version: 2,
    });
    const steps = await services.db.applicationMove.findMany({ where: { applicationId: id } });
    expect(steps.find((step) => step.move === "refuse")).toMatchObject({
      from: "submitted",
      to: "refused",
      actorId: recruiter.personId,
      actorRole: "recruiter",
    });
    const event = await services.db.outboxEvent.findFirst({ where: { name: "application.moved" } });
    expect(event?.payload).toEqual({ applicationId: id, listingId: listing.id, move: "refuse" });
    const line = await services.db.auditEntry.findFirst({
      where: { action: "application.refuse" },
    });
    expect(line).toMatchObject({ subjectId: id, fields: ["status", "refusalCode", "refusalNote"] });
  });

  test("two recruiters at once: one move counts, the other is told what happened", async () => {
    const { student, recruiter, enterprise, listing } = await aMarket(services);
    const colleague = await aRecruiter(services, enterprise.id);
    const id = await anApplication(services, student.actor, listing.id);
    const outcomes = await Promise.all([
      move(recruiter, id, 1, { move: "shortlist" }),
      move(colleague, id, 1, { move: "refuse", reason: "other_chosen" }),
    ]);
    const { status } = await find(id);
    const lost = outcomes.filter((outcome) => !outcome.ok);
    expect(lost).toEqual([
      { ok: false, refusal: { code: "application.changed_meanwhile", detail: { status } } },
    ]);
  });

  test("the same press twice gets the same answer", async () => {
    const { student, recruiter, listing } = await aMarket(services);
    const id = await anApplication(services, student.actor, listing.id);
    const press = () => move(recruiter, id, 1, { move: "shortlist" });
    const outcomes = await Promise.all([press(), press(), press()]);
    expect(outcomes.map(yes)).toEqual(Array(3).fill({ applicationId: id, status: "shortlisted" }));
    expect(await versionOf(services, id)).toBe(2);
  });

  test.each([
    [{ move: "invite" }, "application.interview_time_needed"],
    [{ move: "invite", interviewAt: "2026-11-20T09:59" }, "application.interview_time_needed"],
    [{ move: "invite", interviewAt: "2027-02-18T10:01" }, "application.interview_time_needed"],
    [{ move: "refuse" }, "application.reason_needed"],
  ] as const)("%j is refused: %s", async (input, code) => {
    const { student, recruiter, listing } = await aMarket(services);
    const id = await anApplication(services, student.actor, listing.id);
    expect(no(await move(recruiter, id, 1, input))).toBe(code);
    expect(await find(id)).toMatchObject({ status: "submitted", version: 1 });
  });

  test.each(["2026-11-19", "2026-12-21", undefined])("no offer until %s", async (respondBy) => {
    const { student, recruiter, listing } = await aMarket(services);
    const id = await anApplication(services, student.actor, listing.id);
    yes(await move(recruiter, id, 1, { move: "shortlist" }));
    const outcome = await move(recruiter, id, 2, { move: "offer", respondBy });
    expect(no(outcome)).toBe("application.respond_by_needed");
    expect(await seatsOf(services, listing.id)).toMatchObject({ taken: 0, held: 0 });
  });

  test("an invitation is read in Shanghai and renews the promised answer", async () => {
    const { student, recruiter, listing } = await aMarket(services, { answerDays: 2 });
    const id = await anApplication(services, student.actor, listing.id);
    yes(await move(recruiter, id, 1, { move: "invite", interviewAt: "2026-12-01T14:00" }));
    expect(await find(id)).toMatchObject({
      interviewAt: new Date("2026-12-01T06:00:00Z"),
      answerBy: new Date("2026-12-03T06:00:00Z"),
    });
  });

  test.each([
    ["2026-12-01T14:00", true],
    ["2026-12-01T14:00Z", false],
    ["2026-12-01T14:00:00", false],
    ["2026-12-01T14:00+08:00", false],
    ["2026-02-30T14:00", false],
  ])("the form's time %s is read: %s", (interviewAt, isRead) => {
    const applicationId = "00000000-0000-7000-8000-000000000001";
    const typed = { applicationId, version: 1, move: "invite", interviewAt };
    expect(MoveApplication.safeParse(typed).success).toBe(isRead);
  });

  test("a suspended firm may only say no", async () => {
    const { student, recruiter, enterprise, listing } = await aMarket(services);
    const id = await anApplication(services, student.actor, listing.id);
    const suspended = { where: { id: enterprise.id }, data: { status: "suspended" } } as const;
    await services.db.enterprise.update(suspended);
    expect(no(await move(recruiter, id, 1, { move: "shortlist" }))).toBe("enterprise.suspended");
    const body = "先交培训费";
    const said = await sendMessage(services, recruiter, { applicationId: id, body });
    expect(no(said)).toBe("enterprise.suspended");
    yes(await move(recruiter, id, 1, { move: "refuse", reason: "listing_withdrawn" }));
  });

  test("a suspended firm's offer can be declined, not accepted, until the firm is back", async () => {
    const { student, recruiter, school, enterprise, listing } = await aMarket(services);
    const second = await aStudent(services, school);
    const id = await anOffer(services, student.actor, recruiter, listing.id);
    const other = await anOffer(services, second.actor, recruiter, listing.id);
    const become = (status: "suspended" | "approved") =>
      services.db.enterprise.update({ where: { id: enterprise.id }, data: { status } });
    await become("suspended");
    expect(no(await answer(student.actor, id, 3, "accept"))).toBe("application.firm_suspended");
    yes(await answer(second.actor, other, 3, "decline"));
    await become("approved");
    yes(await answer(student.actor, id, 3, "accept"));
  });

  test("a mentor sees applications but moves none and writes to nobody", async () => {
    const { student, enterprise, listing } = await aMarket(services);
    const mentor = await aRecruiter(services, enterprise.id, "mentor");
    const id = await anApplication(services, student.actor, listing.id);
    expect(no(await move(mentor, id, 1, {}))).toBe("application.not_yours_to_move");
    const said = await sendMessage(services, mentor, { applicationId: id, body: "来吧" });
    expect(no(said)).toBe("account.not_allowed");
  });
});

test("what is another's does not exist", async () => {
  const { student, recruiter, school, listing } = await aMarket(services);
  const id = await anOffer(services, student.actor, recruiter, listing.id);
  const elsewhere = await aSchool(services);
  const stranger = await aStudent(services, school);
  const rival = await aRecruiter(services, (await anEnterprise(services)).id);
  const office = await aSchoolStaff(services, elsewhere, "internship_office");
  const seen = { applicationId: id, version: 3, note: "" };
  const body = "您好";
  const outcomes = [
    await move(rival, id, 3, { move: "refuse", reason: "other" }),
    await answer(stranger.actor, id, 3, "accept"),
    await withdrawApplication(services, stranger.actor, { applicationId: id, version: 3 }),
    await reviewPlacement(services, office, { ...seen, move: "approve" }),
    await sendMessage(services, rival, { applicationId: id, body }),
    await sendMessage(services, stranger.actor, { applicationId: id, body }),
  ];
  expect(outcomes.map(no)).toEqual(Array(6).fill("application.not_found"));
  expect(await find(id)).toMatchObject({ status: "offered", version: 3 });
});

describe("answering an offer", () => {
  test("a yes opens a placement and an undo; the undo keeps offer and seat", async () => {
    const { student, recruiter, listing } = await aMarket(services);
    const id = await anOffer(services, student.actor, recruiter, listing.id);
    services.clock.set("2026-11-27T20:00:00+08:00");
    yes(await answer(student.actor, id, 3, "accept"));
    const placement = { where: { applicationId: id } };
    expect(await services.db.placement.findUnique(placement)).toMatchObject({
      state: "expected",
      startsOn: new Date("2027-03-01"),
      endsOn: new Date("2027-08-31"),
    });
    const undoUntil = new Date("2026-11-28T20:00:00+08:00");
    expect(await find(id)).toMatchObject({ status: "accepted", undoUntil });
    services.clock.pass(23);
    yes(await answer(student.actor, id, 4, "undo_accept"));
    expect(await find(id)).toMatchObject({
      status: "offered",
      respondBy: undoUntil,
      holdsSeat: true,
    });
    expect(await services.db.placement.findUnique(placement)).toMatchObject({ state: "cancelled" });
    expect(await seatsOf(services, listing.id)).toMatchObject({ taken: 1, held: 1 });
    yes(await answer(student.actor, id, 5, "accept"));
    expect(await services.db.placement.findUnique(placement)).toMatchObject({ state: "expected" });
  });

  test("an offer is made longer by one undo, not by a second", async () => {
    const { student, recruiter, listing } = await aMarket(services);
    const id = await anOffer(services, student.actor, recruiter, listing.id);
    services.clock.set("2026-11-27T20:00:00+08:00");
    yes(await answer(student.actor, id, 3, "accept"));
    const end = new Date("2026-11-28T20:00:00+08:00");
    services.clock.pass(22);
    yes(await answer(student.actor, id, 4, "undo_accept"));
    yes(await answer(student.actor, id, 5, "accept"));
    expect(await find(id)).toMatchObject({ respondBy: end, undoUntil: end });
    services.clock.pass(1);
    yes(await answer(student.actor, id, 6, "undo_accept"));
    expect(await find(id)).toMatchObject({ status: "offered", respondBy: end });
    services.clock.pass(1);
    expect(no(await answer(student.actor, id, 7, "accept"))).toBe("application.offer_over");
  });

  test("too late is too late, also before the clock's round", async () => {
    const { student, recruiter, listing } = await aMarket(services);
    const id = await anOffer(services, student.actor, recruiter, listing.id);
    services.clock.set("2026-11-28T00:00:00+08:00");
    expect(no(await answer(student.actor, id, 3, "accept"))).toBe("application.offer_over");
    services.clock.set("2026-11-27T23:59:59+08:00");
    yes(await answer(student.actor, id, 3, "accept"));
    services.clock.pass(24);
    expect(no(await answer(student.actor, id, 4, "undo_accept"))).toBe("application.undo_over");
  });

  test("two offers accepted at once: one yes", async () => {
    const { student, recruiter, enterprise, listing } = await aMarket(services);
    const second = await aListing(services, enterprise.id);
    const ids = [
      await anOffer(services, student.actor, recruiter, listing.id),
      await anOffer(services, student.actor, recruiter, second.id),
    ];
    const outcomes = await Promise.all(ids.map((id) => answer(student.actor, id, 3, "accept")));
    const refused = outcomes.filter((outcome) => !outcome.ok);
    expect(refused.map(no)).toEqual(["application.already_placed"]);
    const third = await aListing(services, enterprise.id);
    const again = await submitApplication(services, student.actor, {
      listingId: third.id,
      note: "",
    });
    expect(no(again)).toBe("application.already_placed");
    const job = await aListing(services, enterprise.id, { kind: "job", startsOn: null });
    yes(await submitApplication(services, student.actor, { listingId: job.id, note: "" }));
  });

  test("a withdrawal that crosses an offer is stopped, so that nobody gives one up unseen", async () => {
    const { student, recruiter, listing } = await aMarket(services);
    const id = await anApplication(services, student.actor, listing.id);
    yes(await move(recruiter, id, 1, { move: "shortlist" }));
    const outcomes = await Promise.all([
      move(recruiter, id, 2, { move: "offer", respondBy: "2026-11-27" }),
      withdrawApplication(services, student.actor, { applicationId: id, version: 2 }),
    ]);
    const { status } = await find(id);
    expect(["offered", "withdrawn"]).toContain(status);
    const lost = outcomes.filter((outcome) => !outcome.ok);
    const refusal = { code: "application.changed_meanwhile", detail: { status } };
    expect(lost).toEqual([{ ok: false, refusal }]);
    const held = status === "offered" ? 1 : 0;
    expect(await seatsOf(services, listing.id)).toMatchObject({ taken: held, held });
    const now = { applicationId: id, version: 3 };
    if (held) {
      const blind = await withdrawApplication(services, student.actor, now);
      expect(no(blind)).toBe("application.move_not_allowed");
    }
  });
});

describe("the clock", () => {
  test("after the undo time a job is settled, and what collides is filled elsewhere", async () => {
    const { student, recruiter, enterprise, listing } = await aMarket(services, { kind: "job" });
    const other = await aListing(services, enterprise.id, { kind: "job" });
    // Over before the job begins: other days, another kind.
    const before = { startsOn: new Date("2026-12-01"), months: 2 };
    const internship = await aListing(services, enterprise.id, before);
    const id = await anOffer(services, student.actor, recruiter, listing.id);
    const offered = await anOffer(services, student.actor, recruiter, other.id);
    const apart = await anApplication(services, student.actor, internship.id);
    yes(await answer(student.actor, id, 3, "accept"));
    services.clock.pass(23.9);
    await settleDue(services);
    expect((await find(id)).status).toBe("accepted");
    services.clock.pass(0.1);
    await settleDue(services);
    expect((await find(id)).status).toBe("placed");
    expect((await find(offered)).status).toBe("filled_elsewhere");
    expect((await find(apart)).status).toBe("submitted");
    expect(await seatsOf(services, listing.id)).toMatchObject({ taken: 1, held: 1 });
    expect(await seatsOf(services, other.id)).toMatchObject({ taken: 0, held: 0 });
    const placement = await services.db.placement.findUnique({ where: { applicationId: id } });
    expect(placement?.state).toBe("confirmed");
    expect(await settleDue(services)).toMatchObject({ filledElsewhere: 0, settled: 0 });
    const places = { where: { applicationId: id, move: "place" } };
    expect(await services.db.applicationMove.count(places)).toBe(1);
  });

  test("a settled job without days stands in the way of the next, for half a year", async () => {
    const undated = { kind: "job", startsOn: null, endsOn: null, months: null } as const;
    const { student, recruiter, enterprise, listing } = await aMarket(services, undated);
    const id = await anOffer(services, student.actor, recruiter, listing.id);
    yes(await answer(student.actor, id, 3, "accept"));
    services.clock.pass(24);
    await settleDue(services);
    expect((await find(id)).status).toBe("placed");
    const validUntil = new Date("2028-01-01");
    const next = await aListing(services, enterprise.id, { ...undated, validUntil });
    const input = { listingId: next.id, note: "" };
    const apply = () => submitApplication(services, student.actor, input);
    expect(no(await apply())).toBe("application.already_placed");
    services.clock.pass(24 * 181);
    yes(await apply());
  });

  test("a yes that is gone meanwhile closes nothing else", async () => {
    const { student, recruiter, enterprise, listing } = await aMarket(services);
    const other = await aListing(services, enterprise.id);
    const id = await anOffer(services, student.actor, recruiter, listing.id);
    const open = await anApplication(services, student.actor, other.id);
    yes(await answer(student.actor, id, 3, "accept"));
    services.clock.pass(24);
    // The round has read the yes; before it writes, the student withdraws.
    const read = services.db.application.findMany.bind(services.db.application);
    let isGone = false;
    const application = new Proxy(services.db.application, {
      get: (table, name) =>
        name !== "findMany"
          ? (Reflect.get(table, name) as unknown)
          : async (query: Parameters<typeof read>[0]) => {
              const rows = await read(query);
              if (rows.some((row) => row.id === id) && !isGone) {
                isGone = true;
                const gone = { applicationId: id, version: 4 };
                yes(await withdrawApplication(services, student.actor, gone));
              }
              return rows;
            },
    });
    const db = new Proxy(services.db, {
      get: (all, name) =>
        name === "application" ? application : (Reflect.get(all, name) as unknown),
    });
    expect(await settleDue({ ...services, db })).toMatchObject({ settled: 0, filledElsewhere: 0 });
    expect(isGone).toBe(true);
    expect((await find(id)).status).toBe("withdrawn");
    expect((await find(open)).status).toBe("submitted");
  });

  test("a row that throws is told to the operators and stops no other", async () => {
    const { student, recruiter, school, listing } = await aMarket(services);
    const second = await aStudent(services, school);
    const bad = await anOffer(services, student.actor, recruiter, listing.id);
    const good = await anOffer(services, second.actor, recruiter, listing.id);
    services.clock.set("2026-11-28T00:00:00+08:00");
    await services.pool.query(`
      create function not_this_one() returns trigger language plpgsql as
        $$ begin raise exception 'broken row'; end $$;
      create trigger not_this_one before update on "Application"
        for each row when (old.id = '${bad}') execute function not_this_one()`);
    const told: object[] = [];
    const log = Object.assign(Object.create(services.log) as typeof services.log, {
      error: (line: object) => void told.push(line),
    });
    await settleDue({ ...services, log });
    await services.pool.query(`drop function not_this_one cascade`);
    expect(told).toMatchObject([{ applicationId: bad, err: expect.any(Error) as unknown }]);
    expect((await find(bad)).status).toBe("offered");
    expect((await find(good)).status).toBe("lapsed");
    expect((await settleDue(services)).lapsed).toBe(1);
  });

  test.each([
    ["the student's, while times stood open", false, "lapsed", 0],
    ["the firm's, which took its times away", true, "no_answer", 1],
  ] as const)(
    "an interview that nobody chose a time for: the silence is %s",
    async (_, isCancelled, status, unanswered) => {
      const { student, recruiter, enterprise, listing } = await aMarket(services);
      const id = await anApplication(services, student.actor, listing.id);
      const where = { place: "会议室", link: "", note: "" };
      const time = { day: "2026-11-23", from: "14:00", minutes: 30, count: 1 };
      yes(await openSlots(services, recruiter, { listingId: listing.id, ...time, ...where }));
      yes(await move(recruiter, id, 1, { move: "invite" }));
      const slot = await services.db.interviewSlot.findFirstOrThrow({
        where: { listingId: listing.id },
      });
      if (isCancelled) yes(await cancelSlot(services, recruiter, { slotId: slot.id, sequence: 0 }));
      services.clock.pass(24 * 20);
      await settleDue(services);
      expect((await find(id)).status).toBe(status);
      expect((await readAnswers(services.db, enterprise.id)).unanswered).toBe(unanswered);
      const event = await services.db.outboxEvent.findFirstOrThrow({
        where: { name: "application.moved", payload: { path: ["applicationId"], equals: id } },
        orderBy: { createdAt: "desc" },
      });
      await tellParties(services, event.id);
      const told = await services.db.notification.findMany({
        where: { personId: { in: [student.person.id, recruiter.personId] } },
        orderBy: { about: "asc" },
      });
      expect(told.map(({ about }) => about)).toEqual(
        isCancelled
          ? ["firm_no_answer", "student_no_answer"]
          : ["firm_no_time_chosen", "student_no_time_chosen"],
      );
    },
  );

  test.each([
    ["a time still open is no silence", ["2026-12-20", "approved", "interview"]],
    [
      "of a suspended firm nobody could choose: not the student's",
      [null, "suspended", "no_answer"],
    ],
  ] as const)("an interview without an hour: %s", async (_, [later, standing, status]) => {
    const { student, recruiter, enterprise, listing } = await aMarket(services);
    const id = await anApplication(services, student.actor, listing.id);
    const time = { from: "14:00", minutes: 30, count: 1, place: "会议室", link: "", note: "" };
    const open = (day: string) =>
      openSlots(services, recruiter, { listingId: listing.id, day, ...time });
    yes(await open("2026-11-23"));
    yes(await move(recruiter, id, 1, { move: "invite" }));
    if (later) yes(await open(later));
    await services.db.enterprise.update({
      where: { id: enterprise.id },
      data: { status: standing },
    });
    services.clock.pass(24 * 20);
    await settleDue(services);
    expect((await find(id)).status).toBe(status);
    services.clock.pass(24 * 11);
    await settleDue(services);
    expect((await find(id)).status).toBe(later ? "lapsed" : status);
  });

  test("a silent school does not hold a student: seat and placement are freed", async () => {
    const { student, recruiter, listing } = await aMarket(services);
    const id = await anOffer(services, student.actor, recruiter, listing.id);
    yes(await answer(student.actor, id, 3, "accept"));
    services.clock.pass(24);
    await settleDue(services);
    expect((await find(id)).status).toBe("school_review");
    yes(await withdrawApplication(services, student.actor, { applicationId: id, version: 5 }));
    expect(await seatsOf(services, listing.id)).toMatchObject({ taken: 0, held: 0 });
    const placement = await services.db.placement.findUnique({ where: { applicationId: id } });
    expect(placement?.state).toBe("cancelled");
  });

  test("an internship waits for the school, whose offices decide within their scope", async () => {
    const { student, recruiter, school, listing } = await aMarket(services);
    const id = await anOffer(services, student.actor, recruiter, listing.id);
    yes(await answer(student.actor, id, 3, "accept"));
    services.clock.pass(24);
    await settleDue(services);
    expect((await find(id)).status).toBe("school_review");
    const adviser = await aSchoolStaff(services, school, "class_adviser");
    const college = await aSchoolStaff(services, school, "college_office");
    const seen = { applicationId: id, version: 5, note: "" };
    const approve = { ...seen, move: "approve" } as const;
    expect(no(await reviewPlacement(services, adviser, approve))).toBe(
      "application.not_yours_to_move",
    );
    const foreign = { ...college, collegeId: "00000000-0000-7000-8000-000000000001" };
    expect(no(await reviewPlacement(services, foreign, approve))).toBe("application.not_found");
    const reject = { ...seen, move: "reject" } as const;
    expect(no(await reviewPlacement(services, college, reject))).toBe("application.reason_needed");
    yes(await reviewPlacement(services, college, { ...reject, reason: "school_objects" }));
    expect(await find(id)).toMatchObject({ status: "closed", refusalCode: "school_objects" });
    expect(await seatsOf(services, listing.id)).toMatchObject({ taken: 0, held: 0 });
    const placement = await services.db.placement.findUnique({ where: { applicationId: id } });
    expect(placement?.state).toBe("cancelled");
  });

  test("at twice the promised time waiting is given up, not before", async () => {
    const { student, listing } = await aMarket(services, { answerDays: 3 });
    const id = await anApplication(services, student.actor, listing.id);
    services.clock.pass(6 * 24 - 1);
    await settleDue(services);
    expect((await find(id)).status).toBe("submitted");
    services.clock.pass(1);
    await settleDue(services);
    expect((await find(id)).status).toBe("no_answer");
  });
});

describe("a listing's end", () => {
  const end = async (id: string, closeReason: CloseReason) => {
    await services.db.listing.update({ where: { id }, data: { status: "closed", closeReason } });
  };
  const anEndWith = async (closeReason: CloseReason) => {
    const { student, recruiter, school, listing } = await aMarket(services);
    const [second, third] = [await aStudent(services, school), await aStudent(services, school)];
    const open = await anApplication(services, student.actor, listing.id);
    const offered = await anOffer(services, second.actor, recruiter, listing.id);
    const accepted = await anOffer(services, third.actor, recruiter, listing.id);
    yes(await answer(third.actor, accepted, 3, "accept"));
    await end(listing.id, closeReason);
    return { listing, recruiter, ids: [open, offered, accepted] };
  };
  const statuses = async (ids: string[]) => {
    const rows = await Promise.all(ids.map(find));
    return rows.map(({ status }) => status);
  };

  test.each([
    ["cancelled", ["closed", "closed", "accepted"], 1],
    ["blocked", ["closed", "closed", "accepted"], 1],
    ["filled", ["closed", "offered", "accepted"], 2],
    ["expired", ["submitted", "offered", "accepted"], 2],
  ] as const)("%s: %j", async (reason, expected, held) => {
    const { listing, ids } = await anEndWith(reason);
    await settleDue(services);
    expect(await statuses(ids)).toEqual(expected);
    expect(await seatsOf(services, listing.id)).toMatchObject({ taken: held, held });
    expect((await settleDue(services)).closed).toBe(0);
  });

  test("one put away before the round came by leaves nothing open either", async () => {
    const { listing, ids } = await anEndWith("cancelled");
    await services.db.listing.update({ where: { id: listing.id }, data: { status: "archived" } });
    await settleDue(services);
    expect(await statuses(ids)).toEqual(["closed", "closed", "accepted"]);
  });

  test("before the round comes by, nobody is invited, offered a seat or accepts one", async () => {
    const { recruiter, ids } = await anEndWith("cancelled");
    const [open = "", offered = ""] = ids;
    const interviewAt = "2026-11-24T14:30";
    const respondBy = "2026-11-27";
    const invite = await move(recruiter, open, 1, { move: "invite", interviewAt });
    expect(no(invite)).toBe("application.over");
    yes(await move(recruiter, open, 1, { move: "shortlist" }));
    const offer = await move(recruiter, open, 2, { move: "offer", respondBy });
    expect(no(offer)).toBe("application.over");
    const { studentId } = await find(offered);
    const grant = await services.db.roleGrant.findFirstOrThrow({ where: { personId: studentId } });
    const late = { personId: grant.personId, side: "student", role: "student" } as StudentActor;
    expect(no(await answer(late, offered, 3, "accept"))).toBe("application.over");
    yes(await answer(late, offered, 3, "decline"));
  });

  test("closing while a recruiter moves loses neither", async () => {
    const { listing, recruiter, ids } = await anEndWith("cancelled");
    const now = services.clock.now();
    const closing = inTransaction(services.db, async (tx) =>
      accept(await closeApplicationsOf(tx, now, listing.id)),
    );
    await Promise.all([closing, move(recruiter, ids[0] ?? "", 1, { move: "shortlist" })]);
    expect(await statuses(ids)).toEqual(["closed", "closed", "accepted"]);
    expect(await seatsOf(services, listing.id)).toMatchObject({ taken: 1, held: 1 });
  });

  test("a listing that is not closed keeps its applications", async () => {
    const { listing } = await aMarket(services);
    const tooEarly = services.db.$transaction((tx) =>
      closeApplicationsOf(tx, services.clock.now(), listing.id),
    );
    await expect(tooEarly).rejects.toThrow("close the listing first");
  });
});

describe("the conversation", () => {
  test("both sides write; the same words pressed twice are one message", async () => {
    const { student, recruiter, listing } = await aMarket(services);
    const applicationId = await anApplication(services, student.actor, listing.id);
    const press = () => sendMessage(services, recruiter, { applicationId, body: "明天方便吗" });
    const said = (await Promise.all([press(), press()])).map(yes);
    expect(said[0]).toEqual(said[1]);
    yes(await sendMessage(services, student.actor, { applicationId, body: "方便" }));
    services.clock.pass(1);
    yes(await press());
    const lines = await services.db.message.findMany({ where: { applicationId } });
    expect(lines).toHaveLength(3);
    const told = await services.db.outboxEvent.count({
      where: { name: "application.message_sent" },
    });
    expect(told).toBe(3);
  });

  test("it ends with the application", async () => {
    const { student, recruiter, listing } = await aMarket(services);
    const applicationId = await anApplication(services, student.actor, listing.id);
    yes(await withdrawApplication(services, student.actor, { applicationId, version: 1 }));
    const late = await sendMessage(services, recruiter, { applicationId, body: "可惜" });
    expect(no(late)).toBe("application.over");
  });
});
