import { afterAll, beforeAll, expect, test } from "vitest";
import { discardDraft, keepDraft } from "~/app/features/applications/keep-draft.server";
import { purgeDrafts } from "~/app/features/applications/purge-drafts.server";
import { readApplyAsks } from "~/app/features/applications/read-apply.server";
import {
  findMyApplication,
  listMyApplications,
} from "~/app/features/applications/read-my-applications.server";
import { removeFile } from "~/app/features/files/remove-file.server";
import { submitApplication } from "~/app/features/applications/submit-application.server";
import { withdrawApplication } from "~/app/features/applications/withdraw-application.server";
import { newId } from "~/app/platform/id";
import { aMarket, anApplication, anOffer, no, yes } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { aListing, aStudent } from "../support/factories";

let services: TestServices;
beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());

const questions = ["会看图纸吗？", "周末能来吗？"];
const applications = (listingId: string) =>
  services.db.application.findMany({ where: { listingId }, include: { files: true, moves: true } });

async function aFile(personId: string) {
  const id = newId(services.clock.now().getTime());
  await services.db.storedFile.create({
    data: {
      ...{ id, personId, createdById: personId, name: "焊工证.pdf", mime: "application/pdf" },
      ...{
        bytes: 10,
        sha256: id.replaceAll("-", "").padEnd(64, "0"),
        createdAt: services.clock.now(),
      },
    },
  });
  return id;
}

async function twoSites(enterpriseId: string, listingId: string) {
  const ids = [1, 2].map(() => newId(services.clock.now().getTime()));
  await services.db.enterpriseSite.createMany({
    data: ids.map((id, at) => ({
      ...{
        id,
        enterpriseId,
        name: `${String(at + 1)} 厂`,
        regionCode: "441900",
        address: "路 1 号",
      },
    })),
  });
  await services.db.listingSite.createMany({
    data: ids.map((siteId) => ({ listingId, siteId, seats: 2 })),
  });
  return ids;
}

test("a draft is one, is kept over itself, and is nobody's but the student's", async () => {
  const { student, listing } = await aMarket(services, { questions });
  const first = yes(
    await keepDraft(services, student.actor, { listingId: listing.id, note: "我" }),
  );
  const [second, third] = await Promise.all([
    keepDraft(services, student.actor, { listingId: listing.id, note: "我想来" }),
    keepDraft(services, student.actor, { listingId: listing.id, answers: ["", "能"] }),
  ]);
  expect([yes(second), yes(third)]).toEqual([first, first]);
  const [row, ...more] = await applications(listing.id);
  expect(more).toEqual([]);
  expect(row).toMatchObject({ status: "draft", submittedAt: null, moves: [], snapshot: {} });
  const events = await services.db.outboxEvent.count({
    where: { payload: { path: ["applicationId"], equals: first.applicationId } },
  });
  expect(events).toBe(0);
  const reader = { locale: "zh-CN" as const };
  expect(await findMyApplication(services, student.actor, first.applicationId, reader)).toBeNull();
  const [mine] = await listMyApplications(services, student.actor);
  expect(mine).toMatchObject({ status: "draft", turn: "student", due: listing.validUntil });
});

test("what was kept is there again and goes out as the application it is, once", async () => {
  const { student, listing, enterprise } = await aMarket(services, { questions });
  const [, site = ""] = await twoSites(enterprise.id, listing.id);
  const fileId = await aFile(student.person.id);
  const typed = { listingId: listing.id, note: "想学", answers: ["会", ""], siteIds: [site] };
  yes(await keepDraft(services, student.actor, { ...typed, fileIds: [fileId] }));
  const asks = await readApplyAsks(services, student.actor, listing.id);
  expect(asks).toMatchObject({
    questions,
    sites: [{ seats: 2 }, { seats: 2 }],
    draft: { note: "想学", answers: ["会", ""], siteIds: [site], fileIds: [fileId] },
  });
  const submit = (more: object) =>
    submitApplication(services, student.actor, { ...typed, ...more });
  expect(no(await submit({}))).toBe("application.answer_missing");
  expect(no(await submit({ answers: ["会", "能"], siteIds: [] }))).toBe("application.site_missing");
  const sent = { answers: ["会", "能"], fileIds: [fileId] };
  const [one, two] = await Promise.all([submit(sent), submit(sent)]);
  expect(yes(one)).toEqual(yes(two));
  const [row, ...more] = await applications(listing.id);
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    status: "submitted",
    answers: [
      { question: questions[0], answer: "会" },
      { question: questions[1], answer: "能" },
    ],
    siteIds: [site],
    files: [{ fileId }],
    moves: [{ move: "submit", from: "draft", to: "submitted" }],
    snapshot: { name: student.person.name },
  });
  // what was asked and answered stays, whatever the firm asks later
  await services.db.listing.update({ where: { id: listing.id }, data: { questions: ["别的"] } });
  const story = await findMyApplication(services, student.actor, row!.id, { locale: "zh-CN" });
  expect(story?.answers[0]?.question).toBe(questions[0]);
  expect(yes(await keepDraft(services, student.actor, typed))).toMatchObject({ isSent: true });
});

test("without a draft the same is frozen; files of others and sites of others do not travel", async () => {
  const { student, listing, school, enterprise } = await aMarket(services);
  const stranger = await aStudent(services, school);
  const [own, foreign] = [await aFile(student.person.id), await aFile(stranger.person.id)];
  const elsewhere = await aListing(services, enterprise.id);
  const [foreignSite = ""] = await twoSites(enterprise.id, elsewhere.id);
  const input = { listingId: listing.id, fileIds: [own, foreign], siteIds: [foreignSite] };
  yes(await submitApplication(services, student.actor, input));
  expect(await applications(listing.id)).toMatchObject([{ siteIds: [], files: [{ fileId: own }] }]);
});

test("a file taken away leaves the drafts that named it, and goes with no application any more", async () => {
  const { student, listing, enterprise } = await aMarket(services);
  const sentBefore = await aListing(services, enterprise.id);
  const fileIds = [await aFile(student.person.id), await aFile(student.person.id)];
  const [taken = "", stays = ""] = fileIds;
  yes(await submitApplication(services, student.actor, { listingId: sentBefore.id, fileIds }));
  yes(await keepDraft(services, student.actor, { listingId: listing.id, fileIds }));
  yes(await removeFile(services, student.actor, { fileId: taken }));
  // the page that is sent was opened before and still names both
  yes(await submitApplication(services, student.actor, { listingId: listing.id, fileIds }));
  const [sent] = await applications(listing.id);
  expect(sent?.files.map(({ fileId }) => fileId)).toEqual([stays]);
  const [before] = await applications(sentBefore.id);
  expect(before?.files).toHaveLength(2);
});

test("only the student throws a draft away, and only a draft", async () => {
  const { student, listing, school } = await aMarket(services);
  const other = await aStudent(services, school);
  const { applicationId } = yes(
    await keepDraft(services, student.actor, { listingId: listing.id }),
  );
  expect(no(await discardDraft(services, other.actor, { applicationId }))).toBe(
    "application.not_found",
  );
  yes(await discardDraft(services, student.actor, { applicationId }));
  expect(await applications(listing.id)).toEqual([]);
  const sent = await anApplication(services, student.actor, listing.id);
  expect(no(await discardDraft(services, student.actor, { applicationId: sent }))).toBe(
    "application.not_found",
  );
});

test("who may not apply keeps no draft", async () => {
  const { school, listing } = await aMarket(services);
  const freshman = await aStudent(services, school, { studyYear: 1 });
  const answer = await keepDraft(services, freshman.actor, { listingId: listing.id });
  expect(no(answer)).toBe("application.not_eligible");
});

test("drafts leave with their listing, applications stay", async () => {
  const { student, listing, enterprise, school } = await aMarket(services);
  const other = await aStudent(services, school);
  const open = await aListing(services, enterprise.id);
  const fileId = await aFile(student.person.id);
  for (const listingId of [listing.id, open.id]) {
    yes(await keepDraft(services, student.actor, { listingId, fileIds: [fileId] }));
  }
  await anApplication(services, other.actor, listing.id);
  await services.db.listing.update({
    where: { id: listing.id },
    data: { status: "closed", closeReason: "filled" },
  });
  expect(await purgeDrafts(services)).toBe(1);
  expect(await purgeDrafts(services)).toBe(0);
  expect(await applications(listing.id)).toMatchObject([{ status: "submitted" }]);
  expect(await applications(open.id)).toMatchObject([{ status: "draft", files: [{ fileId }] }]);
});

test("before a yes the student sees what it closes, and that weekend work closes nothing", async () => {
  const { student, recruiter, enterprise, listing } = await aMarket(services, { title: "甲实习" });
  const rival = await aListing(services, enterprise.id, { title: "乙实习" });
  const weekend = await aListing(services, enterprise.id, { title: "周末", kind: "part_time" });
  const offer = await anOffer(services, student.actor, recruiter, listing.id);
  const beside = await anOffer(services, student.actor, recruiter, weekend.id);
  await anApplication(services, student.actor, rival.id);
  const closes = async (id: string) => {
    const page = await findMyApplication(services, student.actor, id, { locale: "zh-CN" });
    return page?.closes;
  };
  expect(await closes(offer)).toEqual(["乙实习"]);
  expect(await closes(beside)).toEqual([]);
});

test("a reason for giving up is kept for the firm; none need be given", async () => {
  const { student, listing, enterprise } = await aMarket(services);
  const second = await aListing(services, enterprise.id);
  for (const [listingId, reason] of [
    [listing.id, "family"],
    [second.id, undefined],
  ] as const) {
    const applicationId = await anApplication(services, student.actor, listingId);
    yes(await withdrawApplication(services, student.actor, { applicationId, version: 1, reason }));
    expect(await applications(listingId)).toMatchObject([
      { status: "withdrawn", refusalCode: reason ?? null },
    ]);
  }
});
