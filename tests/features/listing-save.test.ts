// What the form's new fields leave in the database: per kind, with derived facts, and seats per place.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ListingKind } from "~/app/domain/listing";
import type { EnterpriseActor } from "~/app/domain/permission";
import { draftListing } from "~/app/features/listings/draft-listing.server";
import { saveListing, saveListingSchema } from "~/app/features/listings/save-listing.server";
import { dayOf, type Id } from "~/app/domain/values";
import { parseFields } from "~/app/platform/form.server";
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

async function aDraft(kind: ListingKind): Promise<Id> {
  const drafted = await draftListing(services, recruiter, { kind, title: "电梯维保" });
  if (!drafted.ok) throw new Error(drafted.refusal.code);
  return drafted.value.listingId;
}

/** Sends the form as a browser would. */
async function save(listingId: Id, version: number, over: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(aListingForm({ ...over, version: String(version) })))
    for (const one of [value].flat()) form.append(name, one);
  const schema = saveListingSchema(dayOf(services.clock.now()));
  const parsed = parseFields(form, schema, { listingId });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.answer()));
  return saveListing(services, recruiter, parsed.value);
}
const rowOf = (id: Id) =>
  services.db.listing.findUniqueOrThrow({ where: { id }, include: { sites: true, skills: true } });

test("pay in parts, hazards and questions are kept, and whether the post is hazardous follows", async () => {
  const id = await aDraft("job");
  const skill = [...services.reference.skills.keys()][0]!;
  await save(id, 1, {
    ...{ payBase: "2500", payOvertime: "20.5", allowance_meals: "300", payDay: "15" },
    ...{ hazards: "toxic", labourGrade: "2", questions: "能上两班倒吗？", applyBy: "2027-01-15" },
    ...{ skills: skill, skillsWanted: skill, shift: "two_shift", nightShift: "on" },
  });
  expect(await rowOf(id)).toMatchObject({
    ...{ payBase: 250_000, payOvertime: 2_050, payDay: 15, hazards: ["toxic"], hazardous: true },
    payAllowances: [{ code: "meals", amount: 30_000 }],
    ...{ questions: ["能上两班倒吗？"], applyBy: new Date("2027-01-15"), shift: "two_shift" },
    skills: [{ skillCode: skill, needed: true }],
  });
  await save(id, 2, {});
  expect(await rowOf(id)).toMatchObject({ hazardous: false, hazards: [], payBase: null });
});

test("what a kind has not is not kept, whatever is sent", async () => {
  const id = await aDraft("observation");
  await save(id, 1, { payBase: "2500", nightShift: "on", questions: "多大？", dorm: "on" });
  expect(await rowOf(id)).toMatchObject({
    ...{ payMin: null, payBase: null, nightShift: false, questions: [], dorm: false, seats: 2 },
  });
});

test("seats per place add up; a place that is missing is added; another firm's is left out", async () => {
  const site = (enterpriseId: Id, name: string) => ({
    ...{ id: crypto.randomUUID(), enterpriseId, name },
    ...{ regionCode: "441900", address: `${name} 1 号` },
  });
  const own = site(recruiter.enterpriseId, "长安厂");
  const foreign = site((await anEnterprise(services)).id, "别家");
  await services.db.enterpriseSite.createMany({ data: [own, foreign] });
  const id = await aDraft("internship");
  const outcome = await save(id, 1, {
    ...{ "sites[0].siteId": own.id, "sites[0].seats": "3" },
    ...{ "sites[1].siteId": foreign.id, "sites[1].seats": "50" },
    ...{ newSiteRegion: "440300", newSiteAddress: "示范路 2 号", newSiteSeats: "4" },
  });
  expect(outcome.ok).toBe(true);
  const row = await rowOf(id);
  expect(row.seats).toBe(7);
  expect([...row.regionCodes].sort()).toEqual(["440300", "441900"]);
  expect(row.sites.map(({ seats }) => seats).sort()).toEqual([3, 4]);
  const added = await services.db.enterpriseSite.findFirstOrThrow({
    where: { enterpriseId: recruiter.enterpriseId, regionCode: "440300" },
  });
  expect(added.name).toBe("示范路 2 号");
  await save(id, 2, { seats: "2" });
  expect(await rowOf(id)).toMatchObject({ seats: 2, sites: [], regionCodes: ["441900"] });
});
