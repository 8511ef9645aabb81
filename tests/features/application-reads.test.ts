import { afterAll, beforeAll, expect, test } from "vitest";
import { answerOffer } from "~/app/features/applications/answer-offer.server";
import { listApplicants } from "~/app/features/applications/read-applicants.server";
import { listAwaitingSchool } from "~/app/features/applications/list-awaiting.server";
import { listClassBoard } from "~/app/features/applications/read-class-board.server";
import { findApplicationForSchool } from "~/app/features/applications/read-placement-facts.server";
import { answerApplyForm } from "~/app/features/applications/answer-apply-form.server";
import { answerFirmForm } from "~/app/features/applications/answer-firm-form.server";
import { keepDraft } from "~/app/features/applications/keep-draft.server";
import { moveApplication } from "~/app/features/applications/move-application.server";
import { listOfferFaults } from "~/app/features/applications/offer-faults.server";
import { reviewPlacement } from "~/app/features/applications/review-placement.server";
import { eligibilityFor } from "~/app/features/applications/read-eligibility.server";
import { findApplicationForFirm } from "~/app/features/applications/read-firm-application.server";
import {
  findMyApplication,
  listMyApplications,
} from "~/app/features/applications/read-my-applications.server";
import { sendMessage } from "~/app/features/applications/send-message.server";
import { submitApplication } from "~/app/features/applications/submit-application.server";
import { settleDue } from "~/app/features/applications/settle-due.server";
import { aCrowd, aMarket, anApplication, anOffer, no, yes } from "../support/applications";
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
const locale = "zh-CN";

test("a draft is there for nobody but the student, and a bad address is no application", async () => {
  const { school, student, recruiter, listing } = await aMarket(services);
  const office = await aSchoolStaff(services, school, "internship_office");
  const draft = { listingId: listing.id, note: "我" };
  const { applicationId } = yes(await keepDraft(services, student.actor, draft));
  expect(await findApplicationForSchool(services, office, applicationId, { locale })).toBeNull();
  const press = { applicationId, version: 1, note: "" };
  const review = { ...press, move: "approve" } as const;
  expect(no(await reviewPlacement(services, office, review))).toBe("application.not_found");
  const offer = { ...press, move: "offer", respondBy: "2026-11-27" } as const;
  expect(no(await moveApplication(services, recruiter, offer))).toBe("application.not_found");
  const form = new FormData();
  form.set("hoursPerDay", "12");
  expect(await listOfferFaults(services, recruiter, applicationId, form)).toEqual([]);
});

test("an address that holds no id is answered with 404, whatever is pressed there", async () => {
  const { student, recruiter } = await aMarket(services);
  const press = (fields: Record<string, string>) =>
    new Request("http://x.test/", { method: "POST", body: new URLSearchParams(fields) });
  const offer = press({ move: "offer", version: "1", respondBy: "2026-11-27" });
  await expect(answerFirmForm(offer, services, recruiter, "abc")).rejects.toMatchObject({
    status: 404,
  });
  const apply = press({ note: "你好" });
  await expect(answerApplyForm(apply, services, student.actor, "abc")).rejects.toMatchObject({
    status: 404,
  });
});

test("a firm sees who applied, whose turn it is and by when; a rival sees nothing", async () => {
  const { school, student, recruiter, listing } = await aMarket(services);
  const second = await aStudent(services, school);
  const offered = await anOffer(services, second.actor, recruiter, listing.id);
  const waiting = await anApplication(services, student.actor, listing.id);
  const page = await listApplicants(services, recruiter, listing.id, { locale });
  expect(page?.counts).toEqual({ submitted: 1, offered: 1 });
  expect(page?.total).toBe(2);
  expect(page?.rows.map(({ id }) => id)).toEqual([waiting, offered]);
  expect(page?.rows[0]).toMatchObject({
    turn: "enterprise",
    due: new Date(services.clock.now().getTime() + 5 * 86_400_000),
    profile: { name: student.person.name, className: school.schoolClass.name, studyYear: 3 },
  });
  const filtered = await listApplicants(services, recruiter, listing.id, {
    status: "offered",
    locale,
  });
  expect(filtered?.rows.map(({ id }) => id)).toEqual([offered]);
  expect(filtered?.total).toBe(2);
  const rival = await aRecruiter(services, (await anEnterprise(services)).id);
  expect(await listApplicants(services, rival, listing.id, { locale })).toBeNull();
  expect(await findApplicationForFirm(services, rival, waiting, { locale })).toBeNull();
});

test("nothing that the law protects is in what firms and schools' boards read of a minor", async () => {
  const { school, recruiter, listing } = await aMarket(services);
  const minor = await aStudent(services, school, {
    birthDate: "2009-06-17",
    phone: "13955556666",
    guardianPhone: "13877778888",
  });
  const id = await anApplication(services, minor.actor, listing.id);
  const adviser = await aSchoolStaff(services, school);
  const seen = [
    await listApplicants(services, recruiter, listing.id, { locale }),
    await findApplicationForFirm(services, recruiter, id, { locale }),
    await listClassBoard(services, adviser, school.schoolClass.id, { locale }),
    await findApplicationForSchool(services, adviser, id, { locale }),
    await services.db.outboxEvent.findMany(),
    await services.db.auditEntry.findMany(),
  ];
  const text = JSON.stringify(seen);
  expect(text).toContain('"isMinor":true');
  for (const secret of ["13955556666", "13877778888", "2009-06-17", "林家长"]) {
    expect(text).not.toContain(secret);
  }
});

test("five hundred applicants cost as many queries as two", async () => {
  const few = await aMarket(services);
  const many = await aMarket(services);
  await aCrowd(services, few, 2);
  await aCrowd(services, many, 500);
  await services.db.application.updateMany({
    data: { snapshot: { skillCodes: [], majorCode: "" } },
  });
  const queries = async (market: typeof few) => {
    let count = 0;
    const db = services.db.$extends({
      query: {
        $allOperations({ args, query }) {
          count += 1;
          return query(args);
        },
      },
    });
    const on = { ...services, db: db as unknown as typeof services.db };
    const page = await listApplicants(on, market.recruiter, market.listing.id, { locale });
    const board = await listClassBoard(
      on,
      await aSchoolStaff(services, market.school),
      market.school.schoolClass.id,
      { locale },
    );
    return { count, rows: page?.rows.length, board: board?.rows.length };
  };
  const [two, fiveHundred] = [await queries(few), await queries(many)];
  expect(two).toMatchObject({ rows: 2, board: 3 });
  expect(fiveHundred).toMatchObject({ rows: 500, board: 501 });
  expect(fiveHundred.count).toBe(two.count);
});

test("student and firm read the same story, each with the own moves", async () => {
  const { student, recruiter, listing } = await aMarket(services);
  const id = await anOffer(services, student.actor, recruiter, listing.id);
  yes(await sendMessage(services, recruiter, { applicationId: id, body: "恭喜" }));
  services.clock.pass(0.1);
  yes(await sendMessage(services, student.actor, { applicationId: id, body: "谢谢" }));
  const mine = await findMyApplication(services, student.actor, id, { locale });
  const theirs = await findApplicationForFirm(services, recruiter, id, { locale });
  expect(mine?.moves).toEqual(["accept", "decline"]);
  expect(theirs?.moves).toEqual(["take_back_offer"]);
  expect(mine?.steps.map(({ move, by }) => [move, by])).toEqual([
    ["submit", "student"],
    ["shortlist", "recruiter"],
    ["offer", "recruiter"],
  ]);
  expect(mine?.messages.map(({ side, body }) => [side, body])).toEqual([
    ["enterprise", "恭喜"],
    ["student", "谢谢"],
  ]);
  expect(theirs?.messages).toEqual(mine?.messages);
  expect(mine).toMatchObject({ turn: "student", due: new Date("2026-11-27T16:00:00Z") });
  expect((await listMyApplications(services, student.actor)).map((row) => row.id)).toEqual([id]);
});

test("an offer that has run out offers no yes, even before the clock's round", async () => {
  const { student, recruiter, listing } = await aMarket(services);
  const id = await anOffer(services, student.actor, recruiter, listing.id);
  services.clock.set("2026-11-28T00:00:00+08:00");
  const mine = await findMyApplication(services, student.actor, id, { locale });
  expect(mine?.moves).toEqual(["decline"]);
  services.clock.set("2026-11-20T10:00:00+08:00");
});

test("a class board shows every student with the best news, and only to those in charge", async () => {
  const { school, student, recruiter, enterprise, listing } = await aMarket(services);
  const idle = await aStudent(services, school);
  const another = await aListing(services, enterprise.id, { kind: "job" });
  await anApplication(services, student.actor, another.id);
  const id = await anOffer(services, student.actor, recruiter, listing.id);
  yes(
    await answerOffer(services, student.actor, { applicationId: id, version: 3, move: "accept" }),
  );
  const adviser = await aSchoolStaff(services, school);
  const classId = school.schoolClass.id;
  const board = await listClassBoard(services, adviser, classId, { locale });
  expect(board?.rows).toMatchObject([
    {
      name: student.person.name,
      applications: 2,
      best: { applicationId: id, status: "accepted", firm: enterprise.shortName },
      placement: { state: "expected" },
    },
    { name: idle.person.name, applications: 0, best: null, placement: null },
  ]);

  const elsewhere = await aSchool(services);
  const stranger = await aSchoolStaff(services, elsewhere, "school_admin");
  const otherClass = { ...adviser, classId: elsewhere.schoolClass.id };
  expect(await listClassBoard(services, stranger, classId, { locale })).toBeNull();
  expect(await listClassBoard(services, otherClass, classId, { locale })).toBeNull();
  expect(await findApplicationForSchool(services, stranger, id, { locale })).toBeNull();

  services.clock.pass(24);
  await settleDue(services);
  const office = await aSchoolStaff(services, school, "internship_office");
  expect(await listAwaitingSchool(services, office)).toMatchObject([
    { id, name: student.person.name, className: school.schoolClass.name, turn: "school" },
  ]);
  expect(await listAwaitingSchool(services, stranger)).toEqual([]);
  const moves = async (who: typeof office) =>
    (await findApplicationForSchool(services, who, id, { locale }))?.story.moves;
  expect(await moves(office)).toEqual(["approve", "reject"]);
  expect(await moves(adviser)).toEqual([]);
});

test("a student's standing to many listings is read at once; others have none", async () => {
  const { school, student, enterprise, recruiter, listing } = await aMarket(services);
  const closed = await aListing(services, enterprise.id, {
    status: "closed",
    closeReason: "filled",
  });
  const hazardous = await aListing(services, enterprise.id, { hazardous: true });
  const id = await anApplication(services, student.actor, listing.id);
  const ids = [listing.id, closed.id, hazardous.id];
  const adult = await eligibilityFor(services, student.actor, ids);
  expect(adult.get(listing.id)).toEqual({
    ok: true,
    blocks: [],
    applied: { applicationId: id, status: "submitted" },
    isAlreadyPlaced: false,
    isSaved: false,
    thenSchool: true,
  });
  expect(adult.get(closed.id)?.blocks).toEqual([{ code: "not_open", from: null }]);
  const minor = await aStudent(services, school, { birthDate: "2009-06-17" });
  const young = await eligibilityFor(services, minor.actor, ids);
  expect(young.get(hazardous.id)?.blocks).toEqual([{ code: "minor_hazard", from: "2027-06-17" }]);
  expect((await eligibilityFor(services, recruiter, ids)).size).toBe(0);
  expect((await eligibilityFor(services, null, ids)).size).toBe(0);
});

test("student and firm read the answers, the chosen places and the files that went along; a school reads none", async () => {
  const { school, student, recruiter, enterprise, listing } = await aMarket(services, {
    questions: ["为什么想来？"],
  });
  const sites = ["长安一厂", "长安二厂", "虎门店"].map((name) => ({
    ...{ id: crypto.randomUUID(), enterpriseId: enterprise.id, name },
    ...{ regionCode: "441900", address: "示例路 1 号" },
  }));
  await services.db.enterpriseSite.createMany({ data: sites });
  await services.db.listingSite.createMany({
    data: sites.map(({ id }) => ({ listingId: listing.id, siteId: id, seats: 1 })),
  });
  const siteIds = [sites[2]!.id, sites[0]!.id, crypto.randomUUID()];
  const { applicationId: id } = yes(
    await submitApplication(services, student.actor, {
      ...{ listingId: listing.id, answers: ["离家近"], siteIds },
    }),
  );
  const mine = await findMyApplication(services, student.actor, id, { locale });
  const firms = await findApplicationForFirm(services, recruiter, id, { locale });
  for (const read of [mine, firms]) {
    expect(read?.sites.toSorted()).toEqual(["虎门店", "长安一厂"].toSorted());
    expect(read?.answers).toEqual([{ question: "为什么想来？", answer: "离家近" }]);
    expect(read?.files).toEqual([]);
  }
  const office = await aSchoolStaff(services, school);
  const schools = await findApplicationForSchool(services, office, id, { locale });
  expect(schools).not.toBeNull();
  expect(JSON.stringify(schools)).not.toContain("离家近");
});
