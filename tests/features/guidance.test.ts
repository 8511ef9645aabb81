// What an adviser sees of a class before the market, what costs most where nothing fits, and a listing held up to several
// students: told once, seen, answered; nothing of it for another class or school.
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { SchoolActor, StudentActor } from "~/app/domain/permission";
import { answerMatch } from "~/app/features/matching/answer-match.server";
import { listClassTips } from "~/app/features/matching/list-class-tips.server";
import { listMyTips } from "~/app/features/matching/list-my-tips.server";
import { readClassFits } from "~/app/features/matching/read-class-fits.server";
import { recommendListing } from "~/app/features/matching/recommend-listing.server";
import { findMatches } from "~/app/features/matching/read-matches.server";
import { seeTips } from "~/app/features/matching/see-tips.server";
import { tellParties } from "~/app/features/notices/tell-parties.server";
import { runMatching } from "~/workers/matching/run-matching";
import { anApplication, no, yes } from "../support/applications";
import { countOperations } from "../support/count-operations";
import { aDatabase, type TestServices } from "../support/database";
import {
  aListing,
  anEnterprise,
  aSchool,
  type ASchool,
  aSchoolStaff,
  aStudent,
} from "../support/factories";

const locale = "zh-CN";
let services: TestServices;
let school: ASchool;
let adviser: SchoolActor;
let listingId: string;

beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
beforeEach(async () => {
  await services.db.listing.updateMany({ data: { status: "archived", closeReason: "withdrawn" } });
  school = await aSchool(services);
  adviser = await aSchoolStaff(services, school);
  const firm = await anEnterprise(services);
  const skills = { create: [{ skillCode: "sk-safety" }] };
  const what = { regionCodes: ["441800"], occupationCode: "oc-lift-technician", skills };
  listingId = (await aListing(services, firm.id, what)).id;
});

/** A student who wishes for the trade and can what it asks. */
async function aFitting(over: object = {}) {
  const student = await aStudent(services, school);
  const { id: personId } = student.person;
  await services.db.studentProfile.update({
    where: { personId },
    data: {
      wishedOccupations: ["oc-lift-technician"],
      skills: { create: [{ skillCode: "sk-safety" }] },
      ...over,
    },
  });
  await services.db.profileRecord.create({
    data: {
      ...{ id: crypto.randomUUID(), personId, kind: "certificate", title: "电梯修理" },
      ...{ certificateCode: "ce-op-lift-t", skillCodes: ["sk-safety"] },
      createdAt: services.clock.now(),
    },
  });
  return student;
}
const read = (actor = adviser, classId = school.schoolClass.id) =>
  readClassFits(services, actor, { classId, locale });
const rowOf = async (id: string) => (await read())?.rows.find((row) => row.id === id);
const recommend = (studentIds: string[], over: object = {}, actor = adviser) =>
  recommendListing(services, actor, {
    ...{ classId: school.schoolClass.id, listingId, studentIds, note: "离学校近，师傅是校友" },
    ...over,
  });

test("each without a place has what fits, or the one thing that costs most; who does not want it is not judged", async () => {
  const fits = await aFitting();
  const far = await aFitting({ wishedRegions: ["440300"] });
  const dear = await aFitting({ wishedPay: 1_500_000 });
  const kind = await aFitting({ wishedKinds: ["job"] });
  const off = await aFitting({ recommendations: false });
  expect((await rowOf(fits.person.id))?.fits.map(({ id }) => id)).toEqual([listingId]);
  expect((await rowOf(far.person.id))?.why).toBe("places");
  expect((await rowOf(dear.person.id))?.why).toBe("pay");
  expect((await rowOf(kind.person.id))?.why).toBe("kind");
  expect(await rowOf(off.person.id)).toMatchObject({ isOff: true, fits: [], why: null });
  const page = await read();
  expect(page?.size).toBe(5);
  expect(page?.forMany[0]?.students.map(({ id }) => id)).toEqual([fits.person.id]);
  await services.db.listing.updateMany({ data: { occupationCode: "oc-accountant" } });
  expect((await rowOf(fits.person.id))?.why).toBe("no_listing");
});

test("a class of another adviser or school is not there, to read or to recommend to", async () => {
  const { person } = await aFitting();
  const stranger = await aSchoolStaff(services, await aSchool(services));
  const office = await aSchoolStaff(services, school, "internship_office");
  expect(await read(stranger)).toBeNull();
  expect((await read(office))?.rows).toHaveLength(1);
  expect(no(await recommend([person.id], {}, stranger))).toBe("account.not_found");
  yes(await recommend([person.id]));
  expect(await listClassTips(services, stranger, school.schoolClass.id)).toEqual([]);
  const elsewhere = await aStudent(services, await aSchool(services));
  expect(no(await recommend([person.id, elsewhere.person.id]))).toBe(
    "recommendation.students_not_yours",
  );
});

test("a listing held up to several is told each once, stands with the words, and comes back as numbers", async () => {
  const people = [await aFitting(), await aFitting(), await aFitting()];
  const ids = people.map(({ person }) => person.id);
  const [applies, refuses, waits] = people;
  expect(yes(await recommend(ids.slice(0, 2))).told).toBe(2);
  services.clock.pass(0.01); // lists of one instant have no order
  expect(yes(await recommend(ids)).told).toBe(1);
  expect(no(await recommend(ids))).toBe("tip.told_already");
  const told = await services.db.outboxEvent.findMany({ where: { name: "student.tipped" } });
  const own = told.filter(({ payload }) =>
    ids.includes((payload as { personId: string }).personId),
  );
  expect(own).toHaveLength(3);
  for (const { id } of own) expect(await tellParties(services, id)).toBe(1);
  const notice = await services.db.notification.findFirstOrThrow({
    where: { personId: ids[0]!, about: "student_tipped" },
  });
  expect([notice.path, JSON.stringify(notice.params)]).toEqual([
    "/student/for-you",
    expect.not.stringContaining("校友"),
  ]);

  const [tip] = await listMyTips(services, applies!.actor, locale);
  expect(tip).toMatchObject({ note: "离学校近，师傅是校友", row: { listing: { id: listingId } } });
  const seen = { tipId: tip!.tipId };
  await seeTips(services, applies!.actor, [seen.tipId]);
  await seeTips(services, refuses!.actor, [crypto.randomUUID()]);
  const sight = await services.db.tippedStudent.findMany({
    where: { ...seen, seenAt: { not: null } },
  });
  expect(sight.map(({ personId }) => personId)).toEqual([ids[0]]);
  await anApplication(services, applies!.actor, listingId);
  yes(
    await answerMatch(services, refuses!.actor, { intent: "refuse", listingId, reason: "place" }),
  );
  const [second, first] = await listClassTips(services, adviser, school.schoolClass.id);
  // Of so few, a count would tell who.
  expect(first).toMatchObject({ told: 2, seen: null, applied: 1, declined: null });
  expect(second).toMatchObject({ told: 1, seen: null, applied: 0, declined: null });
  expect(await listMyTips(services, applies!.actor, locale)).toEqual([]);
  expect(await listMyTips(services, refuses!.actor, locale)).toEqual([]);
  expect(await listMyTips(services, waits!.actor, locale)).toHaveLength(1);
  // Who was told or has answered is offered no more.
  expect((await read())?.forMany).toEqual([]);
});

test("a no moves nothing that the teacher sees, stands as a number from five on, and is not tipped against", async () => {
  const people = [];
  for (let n = 0; n < 5; n += 1) people.push(await aFitting());
  const [first] = people;
  const before = await read();
  const refuse = (actor: StudentActor) =>
    answerMatch(services, actor, { intent: "refuse", listingId, reason: "pay" });
  yes(await refuse(first!.actor));
  expect(await read()).toEqual(before);
  expect(yes(await recommend(people.map(({ person }) => person.id))).told).toBe(5);
  const told = await services.db.outboxEvent.findMany({ where: { name: "student.tipped" } });
  const { id: personId } = first!.person;
  expect(told.some(({ payload }) => (payload as { personId: string }).personId === personId)).toBe(
    false,
  );
  const counts = async () => (await listClassTips(services, adviser, school.schoolClass.id))[0];
  expect(await counts()).toMatchObject({ told: 5, seen: 0, declined: 1 });
  for (const { actor } of people.slice(1)) yes(await refuse(actor));
  expect(await counts()).toMatchObject({ told: 5, seen: 0, declined: null });
});

test("nor does it after a run that has learnt from it, not even where the student said never", async () => {
  const firm = await anEnterprise(services);
  const skills = () => ({ create: [{ skillCode: "sk-safety" }] });
  const trade = { regionCodes: ["441800"], occupationCode: "oc-lift-technician" };
  for (let n = 0; n < 2; n += 1) await aListing(services, firm.id, { ...trade, skills: skills() });
  const { actor, person } = await aFitting();
  const seen = async () => {
    await runMatching(services);
    const listed = (await findMatches(services, person.id))?.map(({ id }) => id);
    const fits = (await rowOf(person.id))?.fits.map(({ id }) => id);
    return { listed: listed?.sort(), fits: fits?.sort() };
  };
  const before = await seen();
  expect(before.listed).toHaveLength(3);
  expect(before.fits).toEqual(before.listed);
  const refusal = { listingId, reason: "firm", never: "yes" } as const;
  yes(await answerMatch(services, actor, { intent: "refuse", ...refusal }));
  const after = await seen();
  expect(after.listed).toHaveLength(2);
  expect(after.fits).toEqual(before.fits);
});

test("a class of twelve costs as many queries as one of two", async () => {
  const asked = async () => {
    const { on, count } = countOperations(services);
    await readClassFits(on, adviser, { classId: school.schoolClass.id, locale });
    await listClassTips(on, adviser, school.schoolClass.id);
    return count();
  };
  const people = [await aFitting(), await aFitting()];
  yes(await recommend(people.map(({ person }) => person.id)));
  const two = await asked();
  for (let n = 0; n < 10; n += 1) people.push(await aFitting());
  yes(await recommend(people.map(({ person }) => person.id)));
  expect(await asked()).toBe(two);
});

test("nothing that cannot be applied for is held up", async () => {
  const { person } = await aFitting();
  expect(no(await recommend([person.id], { listingId: person.id }))).toBe("listing.not_found");
  // A 岗位实习 waits for the second year and for the school's word on the firm.
  const { person: first } = await aStudent(services, school, { studyYear: 1 });
  expect(no(await recommend([first.id]))).toBe("listing.not_open");
  expect(yes(await recommend([first.id, person.id])).told).toBe(1);
  await services.db.schoolEnterprise.updateMany({
    where: { schoolId: school.school.id },
    data: { verdict: "not_a_fit", reasonCode: "too_far" },
  });
  expect(no(await recommend([person.id]))).toBe("recommendation.firm_not_approved");
  await services.db.schoolEnterprise.deleteMany({ where: { schoolId: school.school.id } });
  expect(no(await recommend([person.id]))).toBe("recommendation.firm_not_approved");
  await services.db.listing.update({ where: { id: listingId }, data: { status: "paused" } });
  expect(no(await recommend([person.id]))).toBe("listing.not_open");
});
