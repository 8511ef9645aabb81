import { afterAll, beforeAll, expect, test } from "vitest";
import { submitApplication } from "~/app/features/applications/submit-application.server";
import { withdrawApplication } from "~/app/features/applications/withdraw-application.server";
import { aMarket, anApplication, no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { aListing, aStudent } from "../support/factories";

let services: TestServices;
beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());

const note = "我会焊接";

test("fifty parallel presses make one application and get the same answer", async () => {
  const { student, listing } = await aMarket(services);
  const input = { listingId: listing.id, note };
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => submitApplication(services, student.actor, input)),
  );
  const ids = new Set(answers.map((answer) => yes(answer).applicationId));
  expect(ids.size).toBe(1);
  const [applicationId] = ids;
  const where = { listingId: listing.id };
  expect(await services.db.application.count({ where })).toBe(1);
  expect(await services.db.applicationMove.count({ where: { applicationId } })).toBe(1);
  expect(await services.db.auditEntry.count({ where: { subjectId: applicationId } })).toBe(1);
  const events = await services.db.outboxEvent.findMany({
    where: { payload: { path: ["applicationId"], equals: applicationId } },
  });
  expect(events.map(({ name }) => name)).toEqual(["application.submitted"]);
});

test("a retry after the listing has closed still gets the first answer", async () => {
  const { student, listing } = await aMarket(services);
  const applicationId = await anApplication(services, student.actor, listing.id);
  const closed = { status: "closed", closeReason: "expired" } as const;
  await services.db.listing.update({ where: { id: listing.id }, data: closed });
  const again = await submitApplication(services, student.actor, { listingId: listing.id, note });
  expect(yes(again).applicationId).toBe(applicationId);
});

test("the application carries the promise of an answer and the profile of that day", async () => {
  const { student, listing, school } = await aMarket(services, { answerDays: 3 });
  const personId = student.person.id;
  await services.db.profileSkill.create({
    data: { personId, skillCode: [...services.reference.skills.keys()][0] ?? "" },
  });
  const id = await anApplication(services, student.actor, listing.id);
  await services.db.studentProfile.update({ where: { personId }, data: { about: "改了" } });
  const row = await services.db.application.findUniqueOrThrow({ where: { id } });
  expect(row.answerBy?.getTime()).toBe(services.clock.now().getTime() + 3 * 86_400_000);
  expect(row.snapshot).toEqual({
    name: student.person.name,
    school: school.school.name,
    className: school.schoolClass.name,
    majorCode: school.schoolClass.majorCode,
    studyYear: 3,
    educationRank: 3,
    about: "喜欢动手",
    skillCodes: [[...services.reference.skills.keys()][0]],
    isMinor: false,
    ...{ languages: [], availableFrom: null, records: [], skillLevels: {} },
  });
});

test("a minor is marked, and nothing that the law protects is in what the firm gets", async () => {
  const { school, listing } = await aMarket(services);
  const minor = await aStudent(services, school, {
    birthDate: "2009-06-17",
    phone: "13955556666",
    guardianPhone: "13877778888",
  });
  const id = await anApplication(services, minor.actor, listing.id);
  const { snapshot } = await services.db.application.findUniqueOrThrow({ where: { id } });
  const text = JSON.stringify(snapshot);
  expect(snapshot).toMatchObject({ isMinor: true });
  for (const secret of ["13955556666", "13877778888", "2009", "06-17", "林家长"]) {
    expect(text).not.toContain(secret);
  }
});

test("applying is consent to share with this firm, written once", async () => {
  const { student, listing, enterprise } = await aMarket(services);
  await anApplication(services, student.actor, listing.id);
  await anApplication(services, student.actor, (await aListing(services, enterprise.id)).id);
  const consents = await services.db.consent.findMany({ where: { personId: student.person.id } });
  expect(consents).toMatchObject([{ purpose: "application_sharing", version: "2026-11" }]);
});

test("after an end the student may apply again, while alive only once", async () => {
  const { student, listing } = await aMarket(services);
  const first = await anApplication(services, student.actor, listing.id);
  expect(await anApplication(services, student.actor, listing.id)).toBe(first);
  const withdrawal = { applicationId: first, version: 1 };
  yes(await withdrawApplication(services, student.actor, withdrawal));
  const second = await anApplication(services, student.actor, listing.id);
  expect(second).not.toBe(first);
  expect(await services.db.application.count({ where: { listingId: listing.id } })).toBe(2);
});

test("a no names the fact and the day from which it is gone", async () => {
  const { school, listing } = await aMarket(services);
  const young = await aStudent(services, school, { birthDate: "2012-04-05" });
  const answer = await submitApplication(services, young.actor, { listingId: listing.id, note });
  expect(answer).toEqual({
    ok: false,
    refusal: {
      code: "application.not_eligible",
      detail: { code: "too_young", from: "2028-04-05" },
    },
  });
  expect(await services.db.application.count({ where: { listingId: listing.id } })).toBe(0);
});

test.each([
  ["a draft", { status: "draft" }, "listing.not_found"],
  ["a held one", { status: "held" }, "listing.not_found"],
  ["a closed one", { status: "closed", closeReason: "filled" }, "application.not_eligible"],
  [
    "one that ran out",
    { validUntil: new Date("2026-11-20T01:59:59Z") },
    "application.not_eligible",
  ],
  ["a full one", { seats: 1, taken: 1 }, "application.not_eligible"],
] as const)("nobody applies to %s", async (_name, over, code) => {
  const { student, listing } = await aMarket(services, over);
  const answer = await submitApplication(services, student.actor, { listingId: listing.id, note });
  expect(no(answer)).toBe(code);
});

test("a re-posted listing does not exist for a minor and takes no applications from others", async () => {
  const { school, student, listing } = await aMarket(services, {
    kind: "job",
    source: "reposted",
    sourceKey: "jobcn:1",
    sourceName: "jobcn",
    seats: null,
  });
  const minor = await aStudent(services, school, { birthDate: "2009-06-17" });
  const input = { listingId: listing.id, note };
  expect(no(await submitApplication(services, minor.actor, input))).toBe("listing.not_found");
  const adult = await submitApplication(services, student.actor, input);
  expect(adult).toMatchObject({ refusal: { detail: { code: "reposted" } } });
  const off = { ...services, repostedOn: false };
  expect(no(await submitApplication(off, student.actor, input))).toBe("listing.not_found");
});
