import { afterAll, beforeAll, expect, test } from "vitest";
import { listingKinds } from "~/app/domain/listing";
import { isHazardous } from "~/app/domain/listing-terms";
import { eligibilityFor } from "~/app/features/applications/read-eligibility.server";
import { bookmarkListing } from "~/app/features/listings/bookmark-listing.server";
import { readSearch } from "~/app/features/listings/read-listing-search.server";
import { listSaved } from "~/app/features/listings/read-saved.server";
import { searchListings } from "~/app/features/listings/read-search.server";
import { remindSaved } from "~/app/features/listings/remind-saved.server";
import { tellParties } from "~/app/features/notices/tell-parties.server";
import type { StudentActor } from "~/app/domain/permission";
import { listingSelect, toDocument } from "~/search/listings";
import { aMarket, anApplication, no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { aListing, anEnterprise, aStudent } from "../support/factories";

let services: TestServices;
beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());

const save = (actor: StudentActor, listingId: string, saved: "yes" | "no" = "yes") =>
  bookmarkListing(services, actor, { listingId, saved });
const savedRow = (personId: string, listingId: string) =>
  services.db.savedListing.findUnique({ where: { personId_listingId: { personId, listingId } } });
const dayOf = (date: Date | null | undefined) => date?.toISOString().slice(0, 10) ?? null;

async function index() {
  const rows = await services.db.listing.findMany({ select: listingSelect });
  await services.search.listings.upsert(
    rows.map((row) => toDocument(row, services.text, services.reference)),
  );
}

test("what the search shows a student first is what the law lets them apply to, row by row", async () => {
  const { school, enterprise, student } = await aMarket(services);
  const stranger = await anEnterprise(services);
  await services.db.schoolEnterprise.deleteMany({ where: { enterpriseId: stranger.id } });
  for (const kind of listingKinds) {
    for (const enterpriseId of [enterprise.id, stranger.id]) {
      for (const hazards of [[], ["height"]]) {
        const hazardous = isHazardous({ hazards, labourGrade: null });
        await aListing(services, enterpriseId, { kind, hazards, hazardous });
        await aListing(services, enterpriseId, {
          ...{ kind, hazards, hazardous, educationRank: 4 },
          startsOn: new Date("2027-09-01"),
        });
      }
    }
  }
  await index();
  const people = [
    student.actor,
    (await aStudent(services, school, { studyYear: 1 })).actor,
    (await aStudent(services, school, { birthDate: "2010-03-01" })).actor,
  ];
  for (const viewer of people) {
    const reader = { viewer, locale: "zh-CN" as const };
    const found = async (show: "mine" | "all") => {
      const pages = [1, 2, 3].map((page) =>
        searchListings(services, reader, { ...readSearch(new URLSearchParams()), show, page }),
      );
      const [first, ...more] = await Promise.all(pages);
      return { ...first!, found: [first!, ...more].flatMap((one) => one.found) };
    };
    const [mine, all] = await Promise.all([found("mine"), found("all")]);
    const may = all.found.filter(({ standing }) => standing?.ok).map((one) => one.listing.id);
    expect(mine.found.map(({ listing }) => listing.id).sort()).toEqual(may.sort());
    expect(mine.hidden).toBe(all.total - mine.total);
    expect(all.hidden).toBeNull();
    expect(may.length).toBeGreaterThan(0);
    expect(mine.hidden).toBeGreaterThan(0);
  }
  const visitor = { viewer: null, locale: "zh-CN" as const };
  const plain = await searchListings(services, visitor, readSearch(new URLSearchParams()));
  expect(plain.hidden).toBeNull();
});

test("a yes that closes a kind takes the whole kind out of what is open", async () => {
  const { student, listing, recruiter } = await aMarket(services);
  const other = await aListing(services, recruiter.enterpriseId, { title: "另一个实习" });
  await index();
  const search = { ...readSearch(new URLSearchParams()), q: "另一个实习" };
  const reader = { viewer: student.actor, locale: "zh-CN" as const };
  const ids = async () =>
    (await searchListings(services, reader, search)).found.map((one) => one.listing.id);
  expect(await ids()).toEqual([other.id]);
  const applicationId = await anApplication(services, student.actor, listing.id);
  await services.db.application.update({
    where: { id: applicationId },
    data: { status: "school_review", holdsSeat: true },
  });
  expect(await ids()).toEqual([]);
});

test("saving twice is saving once; letting go and saving anew work; nobody saves what they may not see", async () => {
  const { student, listing, enterprise } = await aMarket(services);
  expect(yes(await save(student.actor, listing.id))).toEqual({ remindOn: null });
  expect(yes(await save(student.actor, listing.id))).toEqual({ remindOn: null });
  const where = { subjectId: listing.id, action: "listing.save" };
  expect(await services.db.auditEntry.count({ where })).toBe(1);
  const standing = await eligibilityFor(services, student.actor, [listing.id]);
  expect(standing.get(listing.id)?.isSaved).toBe(true);
  yes(await save(student.actor, listing.id, "no"));
  yes(await save(student.actor, listing.id, "no"));
  expect(await savedRow(student.person.id, listing.id)).toBeNull();
  const draft = await aListing(services, enterprise.id, { status: "draft" });
  expect(no(await save(student.actor, draft.id))).toBe("listing.not_found");
});

test("who has to wait is told on the day, once, and not about what has ended", async () => {
  const { school, enterprise } = await aMarket(services);
  const freshman = await aStudent(services, school, { studyYear: 1 });
  const waited = await aListing(services, enterprise.id, {
    ...{ startsOn: null, validUntil: new Date("2027-12-01") },
  });
  const ended = await aListing(services, enterprise.id, {
    ...{ startsOn: null, validUntil: new Date("2027-12-01") },
  });
  const answer = yes(await save(freshman.actor, waited.id));
  expect(answer.remindOn).toBe("2027-09-01");
  yes(await save(freshman.actor, ended.id));
  await services.db.listing.update({
    where: { id: ended.id },
    data: { status: "closed", closeReason: "filled" },
  });
  expect(await remindSaved(services)).toBe(0);

  const before = services.clock.now();
  services.clock.set("2027-09-01T00:30:00+08:00");
  // the school has moved the student up a year
  await services.db.enrolment.updateMany({
    where: { personId: freshman.person.id },
    data: { studyYear: 2 },
  });
  expect(await Promise.all([remindSaved(services), remindSaved(services)])).toContain(1);
  expect(await remindSaved(services)).toBe(0);
  const events = await services.db.outboxEvent.findMany({ where: { name: "listing.opened_to" } });
  expect(events).toHaveLength(1);
  await tellParties(services, events[0]!.id);
  await tellParties(services, events[0]!.id);
  const notices = await services.db.notification.findMany({
    where: { personId: freshman.person.id },
  });
  expect(notices).toMatchObject([{ about: "student_may_apply" }]);
  expect(notices[0]?.path).toContain(waited.id);
  const { open, over } = await listSaved(services, freshman.actor, "zh-CN");
  expect(open).toMatchObject([{ remindOn: null, standing: { ok: true } }]);
  expect(over).toMatchObject([{ id: ended.id, isPaused: false }]);
  services.clock.set(before.toISOString());
});

test("who has said yes elsewhere is told nothing until it is open to them again", async () => {
  const { student, listing, enterprise } = await aMarket(services);
  const waited = await aListing(services, enterprise.id);
  const applicationId = await anApplication(services, student.actor, listing.id);
  await services.db.application.update({
    where: { id: applicationId },
    data: { status: "school_review", holdsSeat: true },
  });
  yes(await save(student.actor, waited.id));
  const key = { personId: student.person.id, listingId: waited.id };
  await services.db.savedListing.updateMany({
    where: key,
    data: { remindOn: new Date("2026-11-01") },
  });
  const told = () =>
    services.db.outboxEvent.count({
      where: {
        name: "listing.opened_to",
        payload: { path: ["personId"], equals: student.person.id },
      },
    });
  await remindSaved(services);
  expect(await told()).toBe(0);
  await services.db.application.update({
    where: { id: applicationId },
    data: { status: "withdrawn", holdsSeat: false },
  });
  await remindSaved(services);
  expect(await told()).toBe(1);
});

test("a day that came too early is set anew instead of told", async () => {
  const { school, enterprise } = await aMarket(services);
  const freshman = await aStudent(services, school, { studyYear: 1 });
  const listing = await aListing(services, enterprise.id, { startsOn: null });
  yes(await save(freshman.actor, listing.id));
  await services.db.savedListing.updateMany({
    where: { personId: freshman.person.id },
    data: { remindOn: new Date("2026-11-01") },
  });
  expect(await remindSaved(services)).toBe(0);
  const row = await savedRow(freshman.person.id, listing.id);
  expect(dayOf(row?.remindOn)).toBe("2027-09-01");
  expect(row?.remindedAt).toBeNull();
});
