// One answer that cannot be read keeps no other from being saved, and all that is wrong is told in one round.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ListingKind } from "~/app/domain/listing";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { draftListing } from "~/app/features/listings/draft-listing.server";
import { saveAlone } from "~/app/features/listings/save-alone.server";
import { saveForm } from "~/app/features/listings/save-form.server";
import { aDatabase, type TestServices } from "~/tests/support/database";
import { anEnterprise, aRecruiter } from "~/tests/support/factories";
import { aListingForm } from "~/tests/support/forms";

let services: TestServices;
let recruiter: EnterpriseActor;
beforeAll(async () => {
  services = await aDatabase();
  recruiter = await aRecruiter(services, (await anEnterprise(services)).id);
});
afterAll(() => services.close());

async function aDraft(kind: ListingKind = "internship"): Promise<Id> {
  const drafted = await draftListing(services, recruiter, { kind, title: "电梯维保" });
  if (!drafted.ok) throw new Error(drafted.refusal.code);
  return drafted.value.listingId;
}

function aForm(version: number, over: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(aListingForm({ ...over, version: String(version) })))
    for (const one of [value].flat()) form.append(name, one);
  return form;
}
const alone = (id: Id, version: number, over: Record<string, string | string[]>) =>
  saveAlone(services, recruiter, id, aForm(version, over));
const byHand = (listingId: Id, version: number, over: Record<string, string | string[]>) =>
  saveForm(services, recruiter, { listingId, form: aForm(version, over) });
const rowOf = (id: Id) => services.db.listing.findUniqueOrThrow({ where: { id } });

test("a bad number keeps what was saved before it; every other answer is saved, alone and by hand", async () => {
  for (const save of [alone, byHand]) {
    const id = await aDraft();
    await save(id, 1, { seats: "3" });
    const saved = await save(id, 2, { seats: "很多", title: "电梯维修", hoursPerDay: "7" });
    expect(saved).toMatchObject({ version: 3, errors: { seats: ["not_number"] } });
    expect(await rowOf(id)).toMatchObject({ seats: 3, title: "电梯维修", hoursPerDay: 7 });
  }
});

test("a draft that was live keeps the seats that are taken: fewer are told at their field", async () => {
  const id = await aDraft();
  await alone(id, 1, { seats: "3" });
  await services.db.listing.update({ where: { id }, data: { taken: 2 } });
  expect(await alone(id, 2, { seats: "1", title: "电梯维修" })).toMatchObject({
    is: "invalid",
    errors: { seats: ["less_than:2"] },
  });
  expect(await byHand(id, 2, { seats: "1" })).toMatchObject({
    is: "refused",
    refusal: { code: "listing.seats_taken", detail: { taken: 2 } },
  });
  expect(await rowOf(id)).toMatchObject({ seats: 3, version: 2 });
  expect(await alone(id, 2, { seats: "2" })).toMatchObject({ is: "saved", version: 3 });
});

test("numbers, days that do not go together and too long texts are told in one round", async () => {
  const saved = await byHand(await aDraft(), 1, {
    ...{ seats: "abc", description: "长".repeat(4001), payMin: "5000", payMax: "4000" },
    ...{ startsOn: "2027-06-01", endsOn: "2027-05-01", questions: "一\n二\n三" },
  });
  expect(saved.is).toBe("partly");
  expect("errors" in saved && Object.keys(saved.errors).sort()).toEqual(
    ["description", "endsOn", "payMax", "questions", "seats"].sort(),
  );
});

test("what is missing, against the law and in unlawful words is found of the rest in the same round", async () => {
  const id = await aDraft();
  const answer = await alone(id, 1, {
    ...{ seats: "abc", months: "", nightShift: "on", requirements: "限男性，25岁以下。能吃苦。" },
  });
  if (answer.is !== "saved") throw new Error(answer.is);
  expect(answer.errors).toEqual({ seats: ["not_number"] });
  expect(answer.faults.map(({ field, is }) => `${field} ${is}`)).toEqual([
    "seats missing",
    "months missing",
    "nightShift rule",
    "requirements words",
    "requirements words",
  ]);
  const words = answer.faults.flatMap((one) => (one.is === "words" ? [one] : []));
  expect(words.map(({ sentence, at, text }) => sentence.slice(at, at + text.length))).toEqual([
    "限男性",
    "25岁以下",
  ]);
  expect(words.map(({ wording }) => wording.remedy)).toEqual(["open_to_both", "legal_age"]);
});

test("a whole new place beside a bad answer waits until the form is good, and then stands once", async () => {
  const firmsSites = () =>
    services.db.enterpriseSite.count({ where: { enterpriseId: recruiter.enterpriseId } });
  const id = await aDraft();
  const before = await firmsSites();
  const place = {
    ...{ newSiteName: "二厂", newSiteRegion: "440100", newSiteAddress: "示范路 9 号" },
    newSiteSeats: "2",
  };
  const partly = await byHand(id, 1, { ...place, hoursPerDay: "很多" });
  expect(partly).toMatchObject({ is: "partly", lastResult: { initialValue: place } });
  expect(await firmsSites()).toBe(before);
  expect(await byHand(id, 2, { ...place, hoursPerDay: "8" })).toMatchObject({ is: "saved" });
  expect(await firmsSites()).toBe(before + 1);
});

test("a saved answer that contradicts a new one gives way, and nothing breaks", async () => {
  const id = await aDraft();
  await byHand(id, 1, { payMin: "3000", payMax: "3500" });
  const saved = await byHand(id, 2, { payMin: "4000", payMax: "面议" });
  expect(saved).toMatchObject({ is: "partly", errors: { payMax: ["not_number"] } });
  expect(await rowOf(id)).toMatchObject({ payMin: 400_000, payMax: null });
});

test("validity and promise that cannot be read stay as they were, also when the saved day is over", async () => {
  const id = await aDraft();
  const { validUntil, answerDays } = await rowOf(id);
  services.clock.pass(24 * 200);
  const saved = await byHand(id, 1, {
    ...{ validUntil: "", answerDays: "99", startsOn: "", title: "电梯保养" },
  });
  expect(saved).toMatchObject({
    errors: { validUntil: ["required"], answerDays: ["more_than:30"] },
  });
  expect(await rowOf(id)).toMatchObject({ title: "电梯保养", validUntil, answerDays });
});

test("a last day to apply that no calendar of ours holds is a fault, also where the validity cannot be read", async () => {
  const id = await aDraft();
  expect(await byHand(id, 1, { applyBy: "9999-12-31", validUntil: "" })).toMatchObject({
    errors: { applyBy: ["bad_date"], validUntil: ["required"] },
  });
  expect(await rowOf(id)).toMatchObject({ applyBy: null });
});

test("a new place that lacks its region waits, alone and by hand; the rest is saved", async () => {
  const id = await aDraft();
  const saved = await byHand(id, 1, { newSiteAddress: "示范路 9 号", newSiteSeats: "2" });
  expect(saved).toMatchObject({
    is: "partly",
    errors: { newSiteRegion: ["listings:invalid.site_incomplete"] },
  });
  expect(await rowOf(id)).toMatchObject({ seats: 2, version: 2 });
});

test("codes from nowhere, a version that is none, another firm's draft: nothing breaks, nothing is saved wrongly", async () => {
  const id = await aDraft();
  expect(await byHand(id, 1, { hazards: ["height", "dragons"] })).toMatchObject({
    is: "partly",
    errors: { hazards: ["bad_choice"] },
  });
  const unread = await saveForm(services, recruiter, {
    listingId: id,
    form: aForm(Number.NaN, { seats: "x" }),
  });
  expect(unread.is).toBe("unread");
  const other = await aRecruiter(services, (await anEnterprise(services)).id);
  const foreign = { listingId: id, form: aForm(2, { seats: "x", title: "别人" }) };
  expect((await saveForm(services, other, foreign)).is).toBe("unread");
  expect((await rowOf(id)).title).not.toBe("别人");
});

test("two windows: a form with a bad answer notices the other's save too", async () => {
  const id = await aDraft();
  await byHand(id, 1, {});
  expect(await byHand(id, 1, { seats: "x" })).toMatchObject({
    is: "refused",
    refusal: { code: "listing.changed_meanwhile" },
  });
});
