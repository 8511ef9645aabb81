// A school's wish of how lists spread its students: who may say it, what it does before it is saved, and in whose lists.
import { afterAll, beforeAll, expect, test } from "vitest";
import { isOldRun, isRunDue } from "~/app/domain/match-run";
import type { SchoolRole } from "~/app/domain/permission";
import { weighStudent } from "~/app/domain/matching-weighed";
import {
  idBytes,
  packedBytes,
  packEntry,
  packHead,
} from "~/app/features/matching/packed-matches.server";
import { readCandidates } from "~/app/features/matching/read-candidates.server";
import { readRuns } from "~/app/features/match-runs/read-runs.server";
import { readSpread } from "~/app/features/matching/read-spread.server";
import { SetSpread, setSpread } from "~/app/features/matching/set-spread.server";
import { newId } from "~/app/platform/id";
import { aDatabase, type TestServices } from "~/tests/support/database";
import {
  aListing,
  anEnterprise,
  anOperator,
  aSchool,
  aSchoolStaff,
  aStudent,
} from "~/tests/support/factories";
import { aMatchStudent, matchMarket } from "~/tests/support/matching";
import { storeLists } from "~/workers/matching/store-lists";

let services: TestServices;
beforeAll(async () => {
  services = await aDatabase();
});
afterAll(() => services.close());

/** Twelve listings: the first two suit everybody best and everybody wants them, the others are free. */
async function aCrowdedMarket() {
  const now = services.clock.now();
  const [own, other] = [await aSchool(services), await aSchool(services)];
  const people = [];
  for (const school of [own, own, own, own, other]) people.push(await aStudent(services, school));
  const firm = await anEnterprise(services);
  const listings: string[] = [];
  for (let n = 0; n < 12; n++)
    listings.push((await aListing(services, firm.id, { seats: n < 2 ? 1 : 4 })).id);
  const run = { id: newId(now.getTime()), slot: 0 };
  await services.db.matchRun.create({
    data: { ...run, weightsVersion: "test", startedAt: now, finishedAt: now, isCurrent: true },
  });
  const bytes = packedBytes(12);
  const lists = Buffer.alloc(bytes * people.length);
  people.forEach((_, row) => {
    packHead(lists, row * bytes, 12);
    listings.forEach((id, n) => {
      const crowded = n < 2;
      const scores = { want: crowded ? 700 : 600 - 10 * n, need: 500, price: crowded ? -4 : 0.5 };
      packEntry(lists, row * bytes, n, { id: idBytes(id), ...scores });
    });
  });
  const owners = Buffer.concat(people.map(({ person }) => idBytes(person.id)));
  await storeLists(services, run, { owners, lists, bytes, prices: new Float32Array(5) });
  return { own, other, people, listings };
}

test("only who places the school's students sets it; it orders their lists and nobody else's", async () => {
  const { own, other, people, listings } = await aCrowdedMarket();
  const roles: [SchoolRole, boolean][] = [
    ...([
      ["class_adviser", false],
      ["guiding_teacher", false],
      ["college_office", false],
    ] as [SchoolRole, boolean][]),
    ...([
      ["employment_office", true],
      ["internship_office", true],
      ["school_admin", true],
    ] as [SchoolRole, boolean][]),
  ];
  for (const [role, may] of roles) {
    const staff = await aSchoolStaff(services, own, role);
    const outcome = await setSpread(services, staff, { spread: 0 });
    expect(outcome.ok, role).toBe(may);
    expect((await readSpread(services, staff)).mayDecide, role).toBe(may);
  }
  const audited = await services.db.auditEntry.count({ where: { action: "school.match_spread" } });
  expect(audited).toBe(3);
  const first = async (n: number, schoolId: string) => {
    const s = weighStudent(aMatchStudent({ schoolId }), matchMarket);
    return (await readCandidates(services, people[n]!.actor, s)).ids[0];
  };
  expect(await first(0, own.school.id)).toBe(listings[0]);
  expect(await first(4, other.school.id)).toBe(listings[2]);
});

test("what every answer does is counted on the school's own lists before it is saved", async () => {
  const school = await services.db.school.findFirstOrThrow({ orderBy: { createdAt: "asc" } });
  const staff = await services.db.roleGrant.findFirstOrThrow({
    where: { schoolId: school.id, role: "school_admin" },
  });
  const actor = {
    ...{ personId: staff.personId, name: "", sessionId: "", locale: null },
    ...{ side: "school" as const, role: "school_admin" as const, schoolId: school.id },
    ...{ collegeId: null, majorCode: null, classId: null },
  };
  const view = await readSpread(services, actor);
  expect(view).toMatchObject({ spread: 0, counted: 4 });
  const [best, placed] = [view.effects[0]!, view.effects.at(-1)!];
  expect([best.spread, placed.spread]).toEqual([0, 100]);
  expect(placed.chance).toBeGreaterThan(best.chance);
  expect(placed.fit).toBeLessThan(best.fit);
  expect(best.listings).toBe(10);
  expect(best.gini).toBeCloseTo(2 / 12, 5);
});

test("runs are due once a night, at once where there is none of today's weights, and old after two days", async () => {
  const at = (text: string) => new Date(`2026-11-${text}:00+08:00`);
  const last = at("20T02:10");
  expect(isRunDue(at("20T12:00"), null, false)).toBe(true);
  expect(isRunDue(at("20T02:50"), last, false)).toBe(false);
  expect(isRunDue(at("20T03:20"), last, false)).toBe(true);
  expect(isRunDue(at("20T04:50"), last, true)).toBe(false);
  expect(isRunDue(at("20T23:00"), last, true)).toBe(false);
  expect(isRunDue(at("21T02:00"), last, true)).toBe(true);
  expect(isOldRun(at("22T02:00"), last)).toBe(false);
  expect(isOldRun(at("22T02:20"), last)).toBe(true);
  const view = await readRuns(services, {
    ...(await anOperator(services)),
    role: "operator_reviewer",
  });
  expect(view).toMatchObject({ mayStart: false, underWay: null, lastFailed: null });
  expect(view.current).toMatchObject({ isOld: false, isOfTodaysWeights: false, by: null });
});

test("an empty number is no number", () => {
  const read = (spread: string) => SetSpread.safeParse({ spread }).data?.spread;
  expect(["0", "100", "", " ", "101", "1.5", "x"].map(read)).toEqual([
    ...[0, 100, undefined, undefined, undefined, undefined, undefined],
  ]);
});
