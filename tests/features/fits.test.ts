// What a recruiter sees of fit: applicants in its order with nobody hidden, students who may be suggested and nobody else,
// both beside each other; and that another firm reads nothing of it.
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { expiryOf } from "~/app/domain/student-invitation";
import { listApplicants } from "~/app/features/applications/read-applicants.server";
import { inviteStudent } from "~/app/features/find-students/invite-student.server";
import {
  idBytes,
  packedBytes,
  packEntry,
  packHead,
} from "~/app/features/matching/packed-matches.server";
import { readApplicantFits } from "~/app/features/matching/read-applicant-fits.server";
import { readCompared } from "~/app/features/matching/read-compared.server";
import { readSuggested } from "~/app/features/matching/read-suggested.server";
import { newId } from "~/app/platform/id";
import { anApplication, no } from "../support/applications";
import { countOperations } from "../support/count-operations";
import { aDatabase, type TestServices } from "../support/database";
import { aListing, anEnterprise, aRecruiter, type ASchool } from "../support/factories";
import { anOpenSchool, aWillingStudent } from "../support/found-students";

const locale = "zh-CN";
let services: TestServices;
let school: ASchool;
let recruiter: Awaited<ReturnType<typeof aRecruiter>>;
let listingId: string;

beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
beforeEach(async () => {
  school = await anOpenSchool(services);
  const firm = await anEnterprise(services);
  recruiter = await aRecruiter(services, firm.id);
  const where = { regionCodes: ["441800"], occupationCode: "oc-lift-technician" };
  const skills = { create: [{ skillCode: "sk-safety" }] };
  listingId = (await aListing(services, firm.id, { ...where, skills })).id;
});

const aSkilled = () => aWillingStudent(services, school, { skillCode: "sk-safety" });
const aPlain = () => aWillingStudent(services, school);
const suggest = (actor = recruiter) => readSuggested(services, actor, { listingId, locale });
const suggestedIds = async () => (await suggest())?.rows.map(({ student }) => student.id) ?? [];
const list = (over: object = {}, actor = recruiter) =>
  listApplicants(services, actor, listingId, { locale, sort: "fit", ...over });
const aRival = async () => aRecruiter(services, (await anEnterprise(services)).id);

test("best fitting first orders every applicant and hides none, on any page", async () => {
  const people = [await aPlain(), await aSkilled(), await aPlain()];
  const ids = [];
  for (const { actor } of people) {
    services.clock.pass(0.01);
    ids.push(await anApplication(services, actor, listingId));
  }
  const rows = (await list())?.rows ?? [];
  expect(rows[0]?.id).toBe(ids[1]);
  expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
  const scores = rows.map(({ fit }) => fit?.score ?? -1);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  for (const { fit } of rows) {
    const sum = fit?.parts.reduce((all, { value }) => all + value, 0) ?? 0;
    expect(Math.round(sum / 10)).toBe(fit?.score);
  }
  const turned = (await list({ isTurned: true }))?.rows ?? [];
  expect(turned.at(-1)?.id).toBe(ids[1]);
  const page = await list({ page: 1 });
  expect([page?.found, page?.rows.length, page?.pages]).toEqual([3, 3, 1]);
  expect((await list({ page: 2 }))?.rows).toEqual([]);
  // Whose turn it is stays the usual order, and no fit is read for it.
  const usual = await listApplicants(services, recruiter, listingId, { locale });
  expect(usual?.rows.map(({ fit }) => fit)).toEqual([null, null, null]);
});

test("the fit is that of what was sent: who learns more later, or is called otherwise, stands where they stood", async () => {
  const { actor, person } = await aPlain();
  const id = await anApplication(services, actor, listingId);
  const points = async () => (await readApplicantFits(services, recruiter, [id])).get(id)?.points;
  const before = await points();
  await services.db.profileSkill.create({
    data: { personId: person.id, skillCode: "sk-safety" },
  });
  await services.db.person.update({
    where: { id: person.id },
    data: { name: "欧阳某", birthDate: new Date("2004-01-01") },
  });
  expect(await points()).toBe(before);
});

test("another firm reads no fit, no suggestion and no comparison", async () => {
  const student = await aSkilled();
  const id = await anApplication(services, student.actor, listingId);
  const rival = await aRival();
  expect(await list({}, rival)).toBeNull();
  expect((await readApplicantFits(services, rival, [id])).size).toBe(0);
  expect(await suggest(rival)).toBeNull();
  expect(await readCompared(services, rival, { listingId, ids: [id], locale })).toBeNull();
});

test("a student who lets firms find them is suggested with reasons, until one of them says no or it is settled", async () => {
  const { person, actor } = await aSkilled();
  const personId = person.id;
  const { enterpriseId } = recruiter;
  const row = (await suggest())?.rows.find(({ student }) => student.id === personId);
  expect(row?.fit.parts.find(({ code }) => code === "skills")?.text).toContain("安全生产");
  expect(JSON.stringify(row)).not.toContain(person.name);

  const now = services.clock.now();
  const id = newId(now.getTime());
  const wayOut: [name: string, off: () => Promise<unknown>, on: () => Promise<unknown>][] = [
    [
      "hidden",
      () => setProfile({ visibility: "hidden" }),
      () => setProfile({ visibility: "verified" }),
    ],
    [
      "off",
      () => setProfile({ recommendations: false }),
      () => setProfile({ recommendations: true }),
    ],
    ["school", () => setSearch("off"), () => setSearch("verified_enterprises")],
    [
      "no to the listing",
      () =>
        services.db.matchRefusal.create({
          data: { personId, listingId, reason: "pay", createdAt: now },
        }),
      () => services.db.matchRefusal.deleteMany({ where: { personId } }),
    ],
    [
      "no to the firm",
      () => services.db.refusedEnterprise.create({ data: { personId, enterpriseId, since: now } }),
      () => services.db.refusedEnterprise.deleteMany({ where: { personId } }),
    ],
    [
      "never this firm",
      async () => {
        const { id: other } = await aListing(services, enterpriseId);
        const said = { personId, listingId: other, reason: "firm", never: true };
        await services.db.matchRefusal.create({ data: { ...said, createdAt: now } });
        expect(no(await invite())).toBe("invitation.student_not_found");
      },
      () => services.db.matchRefusal.deleteMany({ where: { personId } }),
    ],
    [
      "no to the invitation",
      () =>
        services.db.studentInvitation.create({
          data: {
            ...{ id, enterpriseId, listingId, studentId: personId, answer: "declined" },
            ...{
              invitedById: recruiter.personId,
              sentAt: now,
              expiresAt: expiryOf(now),
              answeredAt: now,
            },
          },
        }),
      () => services.db.studentInvitation.deleteMany({ where: { id } }),
    ],
  ];
  function invite() {
    return inviteStudent(services, recruiter, { studentId: personId, listingId, note: "" });
  }
  function setProfile(data: object) {
    return services.db.studentProfile.update({ where: { personId }, data });
  }
  function setSearch(studentSearch: "off" | "verified_enterprises") {
    return services.db.school.update({ where: { id: school.school.id }, data: { studentSearch } });
  }
  for (const [name, off, on] of wayOut) {
    await off();
    expect(await suggestedIds(), name).not.toContain(personId);
    await on();
    expect(await suggestedIds(), name).toContain(personId);
  }
  await anApplication(services, actor, listingId);
  expect(await suggestedIds()).not.toContain(personId);
});

test("nobody is suggested for what is closed or by a firm whose papers are not checked, and the page says why", async () => {
  await aSkilled();
  const { enterpriseId: id } = recruiter;
  await services.db.listing.update({ where: { id: listingId }, data: { status: "paused" } });
  expect(await suggest()).toMatchObject({ state: "closed", rows: [] });
  await services.db.enterprise.update({ where: { id }, data: { status: "suspended" } });
  expect(await suggest()).toMatchObject({ state: "unchecked", rows: [] });
});

test("applicants and suggested students stand beside each other, four at most, in the order that was asked", async () => {
  const applied = await aPlain();
  const application = await anApplication(services, applied.actor, listingId);
  const [one, two, three, four] = [
    await aSkilled(),
    await aSkilled(),
    await aSkilled(),
    await aSkilled(),
  ].map(({ person }) => person.id);
  const ids = [one, application, two, three, four].map(String);
  const page = await readCompared(services, recruiter, { listingId, ids, locale });
  expect(page?.chosen.map(({ id }) => id)).toEqual(ids.slice(0, 4));
  expect(page?.isCut).toBe(true);
  expect(page?.chosen.map(({ from }) => from.is)).toEqual([
    "suggested",
    "applied",
    "suggested",
    "suggested",
  ]);
  expect(page?.chosen[1]?.from).toMatchObject({ status: "submitted", mayShortlist: true });
  const hidden = await aWillingStudent(services, school, { visibility: "hidden" });
  const asked = { listingId, ids: [hidden.person.id], locale } as const;
  expect((await readCompared(services, recruiter, asked))?.chosen).toEqual([]);
});

test("ten applicants and ten suggestions cost as many queries as one of each", async () => {
  const asked = async () => {
    const { on, count } = countOperations(services);
    const page = await readCompared(on, recruiter, { listingId, ids: [], locale });
    return [count(), page?.choices.length];
  };
  const one = async () => {
    await aSkilled();
    await anApplication(services, (await aPlain()).actor, listingId);
  };
  await one();
  const [few, shown] = await asked();
  for (let n = 0; n < 9; n += 1) await one();
  expect(await asked()).toEqual([few, Number(shown) + 18]);
});

test("whom the market's balance puts first is suggested first, whatever was found beside the stored list", async () => {
  const [first, second] = [await aSkilled(), await aSkilled()].map(({ person }) => person.id);
  const startedAt = services.clock.now();
  for (const [slot, order] of [
    [first, second],
    [second, first],
  ].entries()) {
    const run = { id: newId(startedAt.getTime()), slot };
    const list = Buffer.alloc(packedBytes(2));
    packHead(list, 0, 2);
    for (const [n, id] of order.entries())
      packEntry(list, 0, n, { id: idBytes(String(id)), want: 500, need: 500, price: 0 });
    await services.db.$transaction([
      services.db.matchRun.updateMany({ data: { isCurrent: false } }),
      services.db.matchRun.create({
        data: { ...run, weightsVersion: "x", startedAt, finishedAt: startedAt, isCurrent: true },
      }),
      services.db.matchList.create({
        data: { ownerId: listingId, slot, runId: run.id, list },
      }),
    ]);
    expect((await suggestedIds()).slice(0, 2)).toEqual(order);
  }
});
