import { afterAll, beforeAll, expect, test } from "vitest";
import { fewest, readFrontFacts } from "~/app/features/home/read-front.server";
import { anApplication, anOffer, aMarket } from "../support/applications";
import { aDatabase, type TestServices } from "../support/database";
import { aListing, anEnterprise, aStudent } from "../support/factories";

let services: TestServices;
beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());
const locale = "zh-CN";
/** A minute and a bit later, so that it is counted anew. */
const read = () => {
  services.clock.pass(0.02);
  return readFrontFacts(services, locale);
};
const seatsIn = async (code: string) =>
  (await read()).grid.flat().find((place) => place?.code === code)?.seats;

test("an empty market tells nothing but its map, and invents no number", async () => {
  const facts = await read();
  expect(facts).toMatchObject({ openListings: 0, openSeats: 0, elsewhere: [] });
  expect([facts.enterprises, facts.placed, facts.medianAnswerDays]).toEqual([null, null, null]);
  const cities = facts.grid.flat().filter((place) => place !== null);
  expect(cities).toHaveLength(11);
  for (const { code, name, seats } of cities) {
    expect(services.reference.regions.get(code)?.names[locale]).toBe(name);
    expect(seats).toBe(0);
  }
});

test("a seat counts where it is, once, as long as a student can apply for it", async () => {
  const { id } = await anEnterprise(services);
  const seats = async (over: Parameters<typeof aListing>[2]) => {
    const [before, listing] = [await read(), await aListing(services, id, over)];
    const after = await read();
    await services.db.listing.delete({ where: { id: listing.id } });
    return after.openSeats - before.openSeats;
  };
  expect(await seats({ seats: 5, taken: 2 })).toBe(3);
  expect(await seats({ applyBy: new Date("2020-01-01") })).toBe(0);
  expect(await seats({ validUntil: new Date("2020-01-01") })).toBe(0);
  expect(await seats({ kind: "observation" })).toBe(0);
  expect(await seats({ status: "paused", pausedAt: services.clock.now() })).toBe(0);
  const both = await aListing(services, id, {
    regionCodes: ["440106", "440103", "810000", "441802"],
    seats: 4,
  });
  expect(await seatsIn("440100")).toBe(4);
  expect(await seatsIn("810000")).toBe(4);
  expect((await read()).elsewhere).toMatchObject([{ code: "441800", seats: 4 }]);
  await services.db.listing.delete({ where: { id: both.id } });
});

test("firms and answers are told from a fair number on", async () => {
  const { school, recruiter, listing } = await aMarket(services, { seats: 50 });
  const apply = async () => (await aStudent(services, school)).actor;
  for (let n = 1; n < fewest.answers; n += 1) {
    await anOffer(services, await apply(), recruiter, listing.id);
  }
  await anApplication(services, await apply(), listing.id);
  expect((await read()).medianAnswerDays).toBeNull();
  await anOffer(services, await apply(), recruiter, listing.id);
  expect((await read()).medianAnswerDays).toBe(1);
  expect((await read()).enterprises).toBeNull();
  for (let n = 0; n < fewest.enterprises; n += 1) await anEnterprise(services);
  const approved = await services.db.enterprise.count({ where: { status: "approved" } });
  expect((await read()).enterprises).toBe(approved);
});

test("a count serves everybody for a minute, then it is made anew", async () => {
  const { id } = await anEnterprise(services);
  const before = await read();
  await aListing(services, id, { seats: 3 });
  expect((await readFrontFacts(services, locale)).openSeats).toBe(before.openSeats);
  expect((await read()).openSeats).toBe(before.openSeats + 3);
});
