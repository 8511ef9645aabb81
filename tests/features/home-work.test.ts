import { afterAll, beforeAll, expect, test } from "vitest";
import { type ApplicantGroup, countIn } from "~/app/features/applications/applicant-groups";
import { listApplicants } from "~/app/features/applications/read-applicants.server";
import { listFirmsForSchool } from "~/app/features/approvals/list-firms-for-school.server";
import { readEnterpriseHome } from "~/app/features/home/read-home.server";
import { readSchoolWork } from "~/app/features/home/read-school-work.server";
import { listMyListings } from "~/app/features/listings/read-my-listings.server";
import { readFrame } from "~/app/features/navigation/read-frame.server";
import { type ApplicationStatus, holdsSeat } from "~/app/domain/application";
import type { ListingStatus } from "~/app/domain/listing";
import type { SchoolRole } from "~/app/domain/permission";
import { addDays, dayOf } from "~/app/domain/values";
import { newId } from "~/app/platform/id";
import type { SignedIn } from "~/app/platform/session.server";
import type { Prisma } from "~/prisma/generated/client";
import { aMarket, anApplication, anOffer } from "../support/applications";
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

const now = () => services.clock.now();
const id = () => newId(now().getTime());
type Market = Awaited<ReturnType<typeof aMarket>>;
const inHours = (hours: number) => new Date(now().getTime() + hours * 3_600_000);

function aSlot(listingId: string, over: Partial<Prisma.InterviewSlotUncheckedCreateInput> = {}) {
  const startsAt = over.startsAt ?? inHours(0.01);
  const endsAt = new Date(new Date(startsAt).getTime() + 1_800_000);
  const given = { startsAt, endsAt, createdById: id(), createdAt: now(), place: "一楼会议室" };
  return services.db.interviewSlot.create({ data: { id: id(), listingId, ...given, ...over } });
}

function aVisit(
  { school: { school, schoolClass } }: Pick<Market, "school">,
  listingId: string,
  over: Partial<Prisma.ObservationBookingUncheckedCreateInput>,
) {
  return services.db.observationBooking.create({
    data: {
      ...{ id: id(), listingId, schoolId: school.id, classId: schoolClass.id, students: 30 },
      ...{ day: new Date(addDays(dayOf(now()), 3)), state: "asked", askedAt: now() },
      ...{ askedById: id(), ...over },
    },
  });
}

test("a firm's list counts what waits for it and says by when; another firm's is empty", async () => {
  const market = await aMarket(services);
  const { school, student, recruiter, listing, enterprise } = market;
  const applicationId = await anApplication(services, student.actor, listing.id);
  const offered = await aStudent(services, school);
  const later = await anOffer(services, offered.actor, recruiter, listing.id);
  const slot = await aSlot(listing.id, { applicationId, bookedAt: now() });
  await aSlot(listing.id);
  await aSlot(listing.id, {
    ...{ applicationId: later, startsAt: inHours(48), bookedAt: now() },
  });
  await aSlot(listing.id, { applicationId, cancelledAt: now(), bookedAt: now() });
  const observation = await aListing(services, enterprise.id, {
    kind: "observation",
    validUntil: inHours(60),
  });
  await aVisit(market, observation.id, {});
  await aVisit(market, observation.id, { state: "declined" });
  await aVisit(market, observation.id, { day: new Date("2020-01-01") });
  const home = await readEnterpriseHome(services, recruiter);
  expect(home).toMatchObject({
    ...{ live: 2, toRead: 1, late: 0, offersOut: 1, interviews: 1, bookings: 1, ending: 1 },
    ...{ nextInterview: slot.startsAt, endsFirst: observation.validUntil },
    firstVisit: addDays(dayOf(now()), 3),
  });
  expect(home.readBy).toBeInstanceOf(Date);
  const rival = await aRecruiter(services, (await anEnterprise(services)).id);
  expect(await readEnterpriseHome(services, rival)).toMatchObject({
    ...{ live: 0, toRead: 0, offersOut: 0, interviews: 0, bookings: 0, ending: 0 },
    ...{ readBy: null, nextInterview: null, firstVisit: null, endsFirst: null },
  });
  services.clock.pass(24 * 6);
  expect(await readEnterpriseHome(services, recruiter)).toMatchObject({ late: 1, interviews: 0 });
});

test("a school's list counts the firms that its own list shows, for those who speak for the school", async () => {
  const { school, listing } = await aMarket(services);
  const office = await aSchoolStaff(services, school, "internship_office");
  const firms = async () => (await readSchoolWork(services, office)).firms;
  const shown = async () => {
    const query = { tab: "to_decide", words: "", page: 1, locale: "zh-CN" } as const;
    return (await listFirmsForSchool(services, office, query)).counts.to_decide;
  };
  expect(await firms()).toBe(await shown());
  const before = (await firms()) ?? 0;
  await services.db.schoolEnterprise.deleteMany({
    where: { schoolId: school.school.id, enterpriseId: listing.enterpriseId },
  });
  expect(await firms()).toBe(before + 1);
  expect(await shown()).toBe(before + 1);
  expect((await readSchoolWork(services, await aSchoolStaff(services, school))).firms).toBeNull();
});

test("what waits for the school's decision is a count at the menu of those who decide on it, and of no others", async () => {
  const { school, student, listing } = await aMarket(services);
  const applicationId = await anApplication(services, student.actor, listing.id);
  await services.db.application.update({
    where: { id: applicationId },
    data: { status: "school_review", holdsSeat: true },
  });
  const countOf = async (role: SchoolRole) => {
    const actor = await aSchoolStaff(services, school, role);
    const who = { sessionId: id(), personId: actor.personId, name: "", locale: null, actor };
    return (await readFrame(services, who)).counts.reviews;
  };
  expect(await countOf("internship_office")).toBe(1);
  expect(await countOf("class_adviser")).toBe(0);
});

test("visits and offers are those of the classes within the actor's scope", async () => {
  const market = await aMarket(services);
  const { school, student, recruiter, listing, enterprise } = market;
  await anOffer(services, student.actor, recruiter, listing.id);
  const observation = await aListing(services, enterprise.id, { kind: "observation" });
  await aVisit(market, observation.id, {});
  await aVisit(market, observation.id, {
    state: "confirmed",
    day: new Date(addDays(dayOf(now()), 2)),
  });
  await aVisit(market, observation.id, {
    state: "confirmed",
    day: new Date(addDays(dayOf(now()), 20)),
  });
  const adviser = await aSchoolStaff(services, school);
  const work = await readSchoolWork(services, adviser);
  expect(work).toMatchObject({ visitsAsked: 1, visits: 1, firms: null });
  expect([work.firstAsked, work.firstVisit]).toEqual([
    addDays(dayOf(now()), 3),
    addDays(dayOf(now()), 2),
  ]);
  expect(work.respondBy).toBeInstanceOf(Date);
  const nothing = { visitsAsked: 0, firstAsked: null, visits: 0, firstVisit: null };
  const elsewhere = { ...adviser, classId: (await aSchool(services)).schoolClass.id };
  const stranger = await aSchoolStaff(services, await aSchool(services), "school_admin");
  for (const other of [elsewhere, stranger]) {
    expect(await readSchoolWork(services, other)).toMatchObject({ ...nothing, respondBy: null });
  }
});

test("a firm's home, its rail and its tabs count alike, and each press leads to as many rows", async () => {
  const { school, student, recruiter, enterprise, listing } = await aMarket(services);
  const statuses: ApplicationStatus[] = [
    ...(["submitted", "submitted", "in_review", "shortlisted", "interview", "offered"] as const),
    ...(["offered", "accepted", "school_review", "placed", "lapsed", "withdrawn"] as const),
  ];
  for (const status of statuses) {
    const { actor } = await aStudent(services, school);
    const applicationId = await anApplication(services, actor, listing.id);
    const respondBy = status === "offered" ? inHours(100) : null;
    await services.db.application.update({
      where: { id: applicationId },
      data: { status, respondBy, holdsSeat: holdsSeat(status) },
    });
  }
  for (const status of ["draft", "referred", "submitted", "live", "closed"] as const) {
    const over = status === "closed" ? { closeReason: "filled" as const } : {};
    await aListing(services, enterprise.id, { status, ...over });
  }
  services.clock.pass(24 * 6);
  const ends: [ListingStatus, Date][] = [
    ...([1, 7 * 24].map((hours) => ["live", inHours(hours)]) as [ListingStatus, Date][]),
    ...([-1, 9 * 24].map((hours) => ["live", inHours(hours)]) as [ListingStatus, Date][]),
    ["paused", inHours(1)],
  ];
  for (const [status, validUntil] of ends)
    await aListing(services, enterprise.id, { status, validUntil });
  await anApplication(services, student.actor, listing.id);
  const home = await readEnterpriseHome(services, recruiter);
  const mine = await listMyListings(services, recruiter, { tab: null, page: 1 });
  const person = { personId: recruiter.personId, name: "", actor: recruiter };
  const rail = (await readFrame(services, person as unknown as SignedIn)).counts;
  const rows = async (asked: Partial<Parameters<typeof listApplicants>[3]>) =>
    (await listApplicants(services, recruiter, null, { locale: "zh-CN", ...asked }))!;
  const { counts } = await rows({});
  const tab = (group: ApplicantGroup) => countIn(group, counts);
  expect([home.toRead, rail.applications]).toEqual([tab("fresh"), tab("fresh")]);
  expect([home.offersOut, tab("offered")]).toEqual([2, 2]);
  expect([tab("taken"), tab("over")]).toEqual([3, 2]);
  expect((await rows({ group: "offered" })).found).toBe(home.offersOut);
  expect((await rows({ group: "fresh" })).found).toBe(home.toRead);
  expect([home.late, (await rows({ due: "late" })).found]).toEqual([5, 5]);
  const { referred, live, submitted: inReview, draft: drafts } = mine.counts;
  expect(home).toMatchObject({ referred, live, inReview, drafts });
  expect(rail.listings).toBe(referred);
  const ending = await listMyListings(services, recruiter, { tab: "ending", page: 1 });
  expect([home.ending, mine.counts.ending, ending.rows.length]).toEqual([2, 2, 2]);
  expect(mine.total).toBe(1 + 1 + 1 + 6 + 1 + 1);
});
