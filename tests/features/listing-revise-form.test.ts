// The form of a listing that is on the market: every fault in one round, and a change all or nothing.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { EnterpriseActor } from "~/app/domain/permission";
import { type RevisedForm, reviseForm } from "~/app/features/listings/revise-form.server";
import { saveListing, saveListingSchema } from "~/app/features/listings/save-listing.server";
import { draftListing } from "~/app/features/listings/draft-listing.server";
import { parseFields } from "~/app/platform/form.server";
import { dayOf, type Id } from "~/app/domain/values";
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

type Over = Record<string, string | string[]>;
function aForm(version: number, over: Over): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(aListingForm({ ...over, version: String(version) })))
    for (const one of [value].flat()) form.append(name, one);
  return form;
}

async function aLive(over: Over = {}): Promise<Id> {
  const drafted = await draftListing(services, recruiter, { kind: "internship", title: "电梯" });
  if (!drafted.ok) throw new Error(drafted.refusal.code);
  const { listingId } = drafted.value;
  const schema = saveListingSchema(dayOf(services.clock.now()));
  const parsed = parseFields(aForm(1, over), schema, { listingId });
  if (!parsed.ok) throw new Error("the form is bad");
  await saveListing(services, recruiter, parsed.value);
  const publishedAt = services.clock.now();
  const data = { status: "live", publishedAt, submittedAt: publishedAt } as const;
  await services.db.listing.update({ where: { id: listingId }, data });
  return listingId;
}
const revise = (listingId: Id, over: Over, agreed = false) =>
  reviseForm(services, recruiter, { listingId, form: aForm(2, over), agreed });
const rowOf = (id: Id) => services.db.listing.findUniqueOrThrow({ where: { id } });
const toldBy = (answer: RevisedForm) => {
  if (answer.is !== "found") throw new Error(answer.is);
  return { errors: answer.errors, faults: answer.faults.map((one) => `${one.field} ${one.is}`) };
};

test("what cannot be read, does not go together, lacks, breaks the law or says it unlawfully is told in one round", async () => {
  const id = await aLive();
  const answer = await revise(id, {
    ...{ months: "很久", payMin: "5000", payMax: "4000", address: "", nightShift: "on" },
    ...{ requirements: "限男性。能吃苦。", hoursPerDay: "10" },
  });
  const { errors, faults } = toldBy(answer);
  expect(errors).toEqual({ months: ["not_number"], payMax: ["listings:invalid.unordered"] });
  expect(faults).toEqual([
    "address missing",
    "hoursPerDay rule",
    "nightShift rule",
    "requirements words",
  ]);
  expect(await rowOf(id)).toMatchObject({ status: "live", version: 2, payMin: 320_000, months: 6 });
});

test("too few seats are told at their control beside the rest, and no seats too", async () => {
  const id = await aLive();
  await services.db.listing.update({ where: { id }, data: { taken: 2 } });
  expect(toldBy(await revise(id, { seats: "1", nightShift: "on" }))).toEqual({
    errors: { seats: ["less_than:2"] },
    faults: ["nightShift rule"],
  });
  expect(toldBy(await revise(id, { seats: "", address: "", months: "x" }))).toEqual({
    errors: { seats: ["required"], months: ["not_number"] },
    faults: ["address missing"],
  });
  expect(await rowOf(id)).toMatchObject({ seats: 2, version: 2 });
});

test("a start that has passed stops no small change, and a good answer is not saved beside a bad one", async () => {
  const id = await aLive({ startsOn: "2026-12-01" });
  services.clock.pass(24 * 30);
  const at = { startsOn: "2026-12-01" };
  expect(toldBy(await revise(id, { ...at, mentor: "王师傅", months: "x" }))).toMatchObject({
    errors: { months: ["not_number"] },
  });
  expect((await rowOf(id)).mentor).toBe("");
  expect(await revise(id, { ...at, mentor: "王师傅" })).toEqual({ is: "done", became: "saved" });
  expect((await rowOf(id)).mentor).toBe("王师傅");
});

test("what concerns the whole listing is said as such: a second look, another window, another firm", async () => {
  const id = await aLive();
  const look = await revise(id, { payMin: "3000" });
  expect(look).toMatchObject({ refusal: { code: "listing.change_needs_review" } });
  const late = { listingId: id, form: aForm(1, { months: "x" }), agreed: false };
  expect(await reviseForm(services, recruiter, late)).toMatchObject({
    refusal: { code: "listing.changed_meanwhile" },
  });
  const other = await aRecruiter(services, (await anEnterprise(services)).id);
  const foreign = (over: Over) =>
    reviseForm(services, other, { listingId: id, form: aForm(2, over), agreed: true });
  expect(await foreign({})).toMatchObject({ refusal: { code: "listing.not_found" } });
  expect(toldBy(await foreign({ months: "x" })).faults).toEqual([]);
  expect(await revise(id, { payMin: "3000" }, true)).toEqual({ is: "done", became: "submitted" });
});
