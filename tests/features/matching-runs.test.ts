// Runs over the demo's market as workers do them: in parts, each perhaps twice, one run at a time; and what changes between
// runs is in the lists of those it concerns.
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { scoresOf } from "~/app/domain/matching";
import { gatesOf, mayBeListed } from "~/app/domain/matching-gates";
import {
  type WeighedListing,
  type WeighedStudent,
  weighListing,
  weighStudent,
} from "~/app/domain/matching-weighed";
import { beginRun } from "~/app/features/match-runs/begin-run.server";
import { failOrphans, orphaned } from "~/app/features/match-runs/fail-run.server";
import { readMarket } from "~/app/features/matching/read-market.server";
import { findMatches } from "~/app/features/matching/read-matches.server";
import { startDueRun, startRun } from "~/app/features/match-runs/start-run.server";
import type { Event } from "~/app/domain/event";
import type { Id } from "~/app/domain/values";
import { seedMarket } from "~/prisma/seed/market/seed-market";
import { aDatabase, type TestServices } from "~/tests/support/database";
import { anOperator, aSchool, aStudent } from "~/tests/support/factories";
import type { QueuedJob } from "~/workers/define-job";
import { findShard } from "~/workers/matching/find-shard";
import { finishRun } from "~/workers/matching/finish-run";
import { followApart } from "~/workers/follow-apart";
import { followChanges, Follower, mayFollow } from "~/workers/matching/follow-changes";
import { mayMeet } from "~/workers/matching/may-meet";
import { countShards, mustHold, planRun } from "~/workers/matching/plan-run";
import { readListings, readStudents } from "~/workers/matching/read-sides";
import { runMatching } from "~/workers/matching/run-matching";
import { keepListings, listingsOf } from "~/workers/matching/run-parts";
import { recordGivenUp, runJob } from "~/workers/run-job";
import { jobsFor } from "~/workers/subscriptions";

let services: TestServices;
beforeAll(async () => {
  services = await aDatabase();
  await seedMarket(services, { students: 2_800, listings: 300, seed: 42 });
  await sayNoes();
  await services.db.outboxEvent.deleteMany();
});
afterAll(() => services.close());

/** Every tenth student has said no to three listings, each for another reason: it counts in their own lists alone. */
async function sayNoes() {
  const { db, clock } = services;
  const ids = { select: { id: true }, orderBy: { id: "asc" } } as const;
  const live = await db.listing.findMany({ where: { status: "live", source: "posted" }, ...ids });
  const people = await db.person.findMany({ where: { enrolments: { some: {} } }, ...ids });
  const data = people.flatMap(({ id: personId }, n) => {
    const reasons = n % 10 === 0 ? (["trade", "pay", "place"] as const) : [];
    return reasons.map((reason, m) => {
      const listingId = live[(n + 7 * m) % live.length]!.id;
      return { personId, listingId, reason, createdAt: clock.now() };
    });
  });
  await db.matchRefusal.createMany({ data });
}

/** Hands jobs of committed events to four runners, each job twice, until nothing is left. */
async function work(names: RegExp) {
  for (;;) {
    const events = await services.db.outboxEvent.findMany({ orderBy: { id: "asc" } });
    await services.db.outboxEvent.deleteMany();
    const jobs = events.flatMap(({ id, name, payload }) =>
      jobsFor({ name, ...(payload as object) } as Event, id).filter((job) => names.test(job.name)),
    );
    if (jobs.length === 0) return;
    const waiting: QueuedJob[] = [...jobs, ...jobs];
    const runner = async () => {
      for (let job = waiting.shift(); job; job = waiting.shift())
        await runJob(services, job.name, job.payload);
    };
    await Promise.all([runner(), runner(), runner(), runner()]);
  }
}

const everything = async () => {
  const now = services.clock.now();
  const known = await readMarket(services);
  const students = [];
  for await (const some of readStudents(services, {}, now)) students.push(...some);
  const listings = [];
  for await (const some of readListings(services, {}, now)) listings.push(...some);
  const score = (s: WeighedStudent, l: WeighedListing) =>
    mayBeListed(gatesOf(s, l, known, now)) ? scoresOf(s, l, known) : null;
  return {
    students: students.map(({ id, student }) => ({ id, view: weighStudent(student, known) })),
    listings: listings.map((one) => ({ id: one.id, view: weighListing(one, known) })),
    score,
    /** As a firm's lists know it: without what was learnt of the student. */
    scoreForFirm: (s: WeighedStudent, l: WeighedListing) => {
      const { learnt: _, ...untaught } = s.student;
      return score(s, l) && scoresOf(weighStudent(untaught, known), l, known);
    },
    known,
  };
};

/** Of some owners of both sides: whose entries are not what the law says of the pair, and whose list is not the best fifty,
 * found by asking for every pair. */
async function judgeLists(every: number) {
  const { students, listings, score, scoreForFirm } = await everything();
  const found = { asked: 0, untrue: [] as Id[], notBest: [] as Id[] };
  const check = async (owner: Id, scores: Map<Id, ReturnType<typeof score>>) => {
    found.asked += 1;
    const stored = (await findMatches(services, owner)) ?? [];
    const isTrue = stored.every(({ id, want, need }) => {
      const told = scores.get(id);
      return told?.want === want && told.need === need;
    });
    if (!isTrue) found.untrue.push(owner);
    const fits = [...scores.values()].flatMap((one) => (one ? one.want + one.need : []));
    const best = fits.sort((x, y) => y - x).slice(0, 50);
    const told = stored.map(({ want, need }) => want + need).sort((x, y) => y - x);
    if (JSON.stringify(told) !== JSON.stringify(best)) found.notBest.push(owner);
  };
  for (const [n, { id, view }] of students.entries())
    if (n % every === 0) await check(id, new Map(listings.map((l) => [l.id, score(view, l.view)])));
  for (const [n, { id, view }] of listings.entries())
    if (n % (every / 4) === 0)
      await check(id, new Map(students.map((s) => [s.id, scoreForFirm(s.view, view)])));
  return found;
}
const allTrue = { untrue: [], notBest: [] };

test("the operator's run is done by four runners, every job twice; its lists are those of the law", async () => {
  const operator = { ...(await anOperator(services)), role: "operator_admin" as const };
  const reviewer = { ...operator, role: "operator_reviewer" as const };
  expect(await startRun(services, reviewer)).toMatchObject({
    refusal: { code: "matching.run_not_yours" },
  });
  const started = await startRun(services, operator);
  if (!started.ok) throw new Error("not started");
  expect(await startRun(services, operator)).toMatchObject({
    refusal: { code: "matching.run_under_way" },
  });
  await startDueRun(services);
  expect(await services.db.matchRun.count()).toBe(1);
  await work(/match/);
  const run = await services.db.matchRun.findUniqueOrThrow({ where: started.value });
  expect(run).toMatchObject({ isCurrent: true, failedAt: null, parts: 3, done: 3 });
  expect(run.askedById).toBe(operator.personId);
  expect(run.students).toBeGreaterThan(1_000);
  expect(await services.db.matchPart.count()).toBe(0);
  expect(await judgeLists(80)).toMatchObject(allTrue);
});

test("a run that nobody works on any more is given up; pages read the last one, and the next run begins anew", async () => {
  const before = await services.db.matchRun.findFirstOrThrow({ where: { isCurrent: true } });
  const id = await services.db.$transaction((tx) => beginRun(tx, services.clock.now(), null));
  if (!id) throw new Error("not begun");
  await planRun(services, id);
  // A second planner does not give other listings to shards that begin later.
  await keepListings(services, id, []);
  expect((await listingsOf(services, id)).length).toBeGreaterThan(100);
  await failOrphans(services);
  expect(await services.db.matchRun.count({ where: { failedAt: null, finishedAt: null } })).toBe(1);
  services.clock.pass(0.3);
  await failOrphans(services);
  await findShard(services, id, 1);
  await finishRun(services, id);
  const failed = await services.db.matchRun.findUniqueOrThrow({ where: { id } });
  expect(failed).toMatchObject({ failure: orphaned, isCurrent: false, finishedAt: null });
  expect(await services.db.matchRun.findFirst({ where: { isCurrent: true } })).toEqual(before);

  services.clock.pass(24);
  services.clock.set("2026-11-22T02:30:00+08:00");
  await startDueRun(services);
  await startDueRun(services);
  await work(/match/);
  const night = await services.db.matchRun.findFirstOrThrow({ where: { isCurrent: true } });
  expect(night).toMatchObject({ askedById: null, slot: 1 - before.slot });
  await startDueRun(services);
  expect(await services.db.matchRun.count({ where: { failedAt: null } })).toBe(2);
});

test("a job that gave up gives the run up with its reason", async () => {
  const id = await services.db.$transaction((tx) => beginRun(tx, services.clock.now(), null));
  const failed = { name: "find-matches", payload: { runId: id, number: 1 }, reason: "no memory" };
  await recordGivenUp(
    { ...services, log: { ...services.log, error: () => undefined } as never },
    failed,
  );
  expect(await services.db.matchRun.findUnique({ where: { id: id ?? "" } })).toMatchObject({
    failure: "no memory",
  });
});

test("what changes is in the lists of those it concerns, by the same law, and leaves them with its end", async () => {
  await runMatching(services);
  const follower = new Follower(services);
  await follower.step();
  const { db } = services;
  const live = await db.listing.findMany({
    where: { status: "live", source: "posted" },
    orderBy: { id: "asc" },
    take: 40,
  });
  const changed = live.filter((_, n) => n % 4 === 0);
  for (const { id, dorm, experienceYears: years } of changed)
    await db.listing.update({ where: { id }, data: { dorm: !dorm, experienceYears: years + 1 } });
  const [closed] = live.slice(1);
  await db.listing.update({ where: { id: closed!.id }, data: { status: "draft" } });
  const students = await db.studentProfile.findMany({
    where: { recommendations: true, person: { enrolments: { some: { state: "enrolled" } } } },
    ...{ take: 12, orderBy: { personId: "asc" } },
  });
  for (const { personId } of students)
    await db.studentProfile.update({
      where: { personId },
      data: { wishedPay: 900_000, needsDorm: true, wishedKinds: [] },
    });
  for (const { id } of [...changed, closed!])
    await runJob(services, "refresh-matches", { listingIds: [id] });
  for (const { personId } of students)
    await runJob(services, "refresh-matches", { personIds: [personId] });
  while ((await follower.step()) > 0);
  const judged = await judgeLists(40);
  expect(judged.untrue).toEqual([]);
  // A list that loses one keeps its other forty-nine until the next run, and is made anew below forty.
  expect(judged.notBest.length).toBeLessThan(judged.asked / 20);
  expect(await findMatches(services, closed!.id)).toEqual([]);

  await db.listing.update({ where: { id: closed!.id }, data: { status: "live" } });
  await runJob(services, "refresh-matches", {
    enterpriseIds: [closed!.enterpriseId],
  });
  const off = students[0]!.personId;
  await db.studentProfile.update({ where: { personId: off }, data: { recommendations: false } });
  await runJob(services, "refresh-matches", { personIds: [off] });
  while ((await follower.step()) > 0);
  expect((await findMatches(services, closed!.id))?.length).toBeGreaterThan(0);
  expect(await findMatches(services, off)).toEqual([]);
  expect((await judgeLists(80)).untrue).toEqual([]);
});

const namesIn = async (owner: Id) =>
  ((await findMatches(services, owner)) ?? []).map(({ id }) => id);

test("who came without a note, as an import's students do, is in memory after the next run", async () => {
  const follower = new Follower(services);
  await follower.step();
  const { person } = await aStudent(services, await aSchool(services));
  await runMatching(services);
  const [id] = await namesIn(person.id);
  await services.db.listing.update({ where: { id: id! }, data: { status: "draft" } });
  await runJob(services, "refresh-matches", { listingIds: [id!] });
  await follower.step();
  expect(await namesIn(person.id)).not.toContain(id);
});

test("a list that loses one after another is made anew below forty", async () => {
  const { students, listings, score } = await everything();
  const chooser = listings.find(
    ({ view }) => students.filter((one) => score(one.view, view)).length > 70,
  )!.id;
  const leave = (personId: Id) =>
    services.db.studentProfile.update({ where: { personId }, data: { recommendations: false } });
  // One has gone already when the lists are read, as it may be at a worker's start.
  const leavers = (await namesIn(chooser)).slice(0, 11);
  await leave(leavers[0]!);
  await services.db.matchChange.deleteMany(); // those of other tests would make lists anew
  const follower = new Follower(services);
  const lengths = [];
  for (const personId of leavers) {
    await leave(personId);
    await runJob(services, "refresh-matches", { personIds: [personId] });
    await follower.step();
    const left = await namesIn(chooser);
    expect(left).not.toContain(personId);
    lengths.push(left.length);
  }
  expect(lengths).toEqual([49, 48, 47, 46, 45, 44, 43, 42, 41, 40, 50]);
});

/** Which connection keeps lists fresh; null: none. */
async function holder(): Promise<number | null> {
  const { rows } = await services.pool.query<{ pid: number }>(
    `select pid from pg_locks join pg_database d on d.oid = database
     where locktype = 'advisory' and objid = 7106 and datname = current_database()`,
  );
  return rows[0]?.pid ?? null;
}
const isHeld = (but: number | null = null) =>
  vi.waitFor(
    async () => {
      const pid = await holder();
      if (pid === null || pid === but) throw new Error("nobody follows");
      return pid;
    },
    { timeout: 60_000, interval: 20 },
  );

test("the list of a listing that left while nobody followed is emptied", async () => {
  const open = await services.db.listing.findMany({ where: { status: "live", source: "posted" } });
  const named = await Promise.all(
    open.map(async ({ id }) => ((await namesIn(id)).length > 0 ? id : null)),
  );
  const id = named.find((one) => one !== null)!;
  const become = async (status: "draft" | "live") => {
    await services.db.listing.update({ where: { id }, data: { status } });
    await runJob(services, "refresh-matches", { listingIds: [id] });
    const follower = new Follower(services); // which reads the market without what left before
    while ((await follower.step()) > 0);
  };
  await become("draft");
  expect(await namesIn(id)).toEqual([]);
  await become("live");
  expect((await namesIn(id)).length).toBeGreaterThan(0);
});

test("a follower that loses its connection begins anew and takes the lock again", async () => {
  const lost: unknown[] = [];
  const following = followChanges(services, (error) => lost.push(error));
  const first = await isHeld();
  await services.pool.query("select pg_terminate_backend($1)", [first]);
  expect(await isHeld(first)).not.toBe(first);
  expect(lost.length).toBeGreaterThan(0);
  await following.close();
});

test("a process of its own takes changes in, of which no second one is started, and ends with its worker", async () => {
  const lost: unknown[] = [];
  const following = followApart(services, (error) => lost.push(error), 0);
  await isHeld();
  expect(await mayFollow(services)).toBe(false);
  const { id } = await services.db.listing.findFirstOrThrow({
    where: { status: "live", source: "posted" },
  });
  await services.db.listing.update({ where: { id }, data: { status: "draft" } });
  await runJob(services, "refresh-matches", { listingIds: [id] });
  await vi.waitFor(async () => expect(await namesIn(id)).toEqual([]), { timeout: 60_000 });
  await following.close();
  expect(lost).toEqual([]);
  expect(await holder()).toBeNull();
  expect(await mayFollow(services)).toBe(true);
}, 120_000);

test("students are cut into shards of a thousand or more, for four machines, none too large for one", () => {
  const sizes = [0, 1, 1_999, 2_000, 3_500, 4_000, 100_000, 131_072];
  expect(sizes.map(countShards)).toEqual([1, 1, 1, 2, 3, 4, 5, 7]);
});

test("a market that keys cannot tell apart is refused with its numbers", () => {
  mustHold(131_072, 131_072);
  expect(() => {
    mustHold(131_073, 5);
  }).toThrow("131073 students and 5 listings; a run holds at most 131072");
});

test("whoever the first look sends away, the law sends away too", async () => {
  const { students, listings, score, known } = await everything();
  const sentAway = students
    .slice(0, 150)
    .flatMap((s) =>
      listings
        .filter((l) => !mayMeet(s.view.student, l.view.listing, known.reference.regions))
        .map((l) => score(s.view, l.view)),
    );
  expect(sentAway.length).toBeGreaterThan(1_000);
  expect(sentAway.filter(Boolean)).toEqual([]);
});
