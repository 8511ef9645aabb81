import { afterAll, beforeAll, expect, test } from "vitest";
import { findMatches } from "~/app/features/matching/read-matches.server";
import type { Services } from "~/app/platform/services.server";
import { aDatabase } from "~/tests/support/database";
import { aListing, anEnterprise, aSchool, aStudent } from "~/tests/support/factories";
import { runMatching } from "~/workers/matching/run-matching";

let services: Services;
beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());

test("a run gives a student what is open to them, and a second run gives the same", async () => {
  const school = await aSchool(services);
  const { person } = await aStudent(services, school);
  const enterprise = await anEnterprise(services);
  const listing = await aListing(services, enterprise.id, { regionCodes: ["441800"] });
  const closed = await aListing(services, enterprise.id, { status: "draft" });
  const run = await runMatching(services);
  const first = await findMatches(services, person.id);
  expect(first?.map(({ id }) => id)).toContain(listing.id);
  expect(first?.map(({ id }) => id)).not.toContain(closed.id);
  const ofListing = await findMatches(services, listing.id);
  const { want, need } = first!.find(({ id }) => id === listing.id)!;
  expect(ofListing?.find(({ id }) => id === person.id)).toMatchObject({ want, need });
  const again = await runMatching(services);
  expect(again).not.toBe(run);
  expect(await findMatches(services, person.id)).toEqual(first);
  expect(await services.db.matchRun.count({ where: { isCurrent: true } })).toBe(1);
});
