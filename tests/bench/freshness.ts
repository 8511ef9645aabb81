// `npm run bench -- freshness`: how long after its commit a change of a listing or a profile is in the stored lists of those
// it concerns, while twenty are committed a second; outbox, relay, queue, worker and the market in memory as they run for
// people. `npm run bench -- freshness 20000 10000 20`: students, listings, seconds.
import { scoresOf } from "~/app/domain/matching";
import { gatesOf, mayBeListed } from "~/app/domain/matching-gates";
import { weighListing, weighStudent } from "~/app/domain/matching-weighed";
import type { Id } from "~/app/domain/values";
import { findMatches, findMatchesOfMany } from "~/app/features/matching/read-matches.server";
import { readMarket } from "~/app/features/matching/read-market.server";
import { announce } from "~/app/platform/db.server";
import { Env } from "~/app/platform/env.server";
import { createServices, type Services } from "~/app/platform/services.server";
import { seedDemo } from "~/prisma/seed/demo";
import type { Prisma } from "~/prisma/generated/client";
import { type EngineUrls, toEnvironment } from "~/scripts/services";
import { readListings, readStudents } from "~/workers/matching/read-sides";
import { runMatching } from "~/workers/matching/run-matching";
import { withWorker } from "../support/built-server";
import { at, runBench, seed, tell } from "./run-bench";

const [students = 20_000, listings = 10_000, seconds = 15] = process.argv.slice(2).map(Number);
const perSecond = 20;
const changes = perSecond * seconds;
const patienceMs = 60_000;
const checked = 30;
const goals = { p95Ms: { max: 2_000 }, untrue: { max: 0 }, neverCame: { max: 0 } };

/** Somebody who will change, and one of their list by whose points it will be seen. */
type Watched = { owner: Id; isPerson: boolean; other: Id; want: number };
const [modestPay, richPay] = [100, 9_000_000];

/** Listings of day work that become night work, and students who will want much more: with somebody in each list whose
 * points this changes, and who does not change meanwhile. */
async function chooseWhoChanges(services: Services): Promise<Watched[]> {
  const { db } = services;
  const dayWork = await db.listing.findMany({
    where: { status: "live", source: "posted", shift: "day", nightShift: false },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const modest = await db.studentProfile.findMany({
    where: { wishedPay: modestPay },
    select: { personId: true },
    orderBy: { personId: "desc" },
  });
  const paid = new Set(
    (
      await db.listing.findMany({
        where: { payMin: { gt: 0 }, kind: { not: "part_time" } },
        select: { id: true },
      })
    ).map(({ id }) => id),
  );
  const owners = [...dayWork.map(({ id }) => id), ...modest.map(({ personId }) => personId)];
  const changing = new Set(owners);
  const watch = async (owner: Id, isPerson: boolean): Promise<Watched[]> => {
    const stored = (await findMatches(services, owner)) ?? [];
    const one = stored.find(({ id }) => (isPerson ? paid.has(id) : !changing.has(id)));
    return one ? [{ owner, isPerson, other: one.id, want: one.want }] : [];
  };
  const chosen: Watched[] = [];
  const put = async (ids: Id[], isPerson: boolean, most: number) => {
    const before = chosen.length;
    for (const id of ids)
      if (chosen.length - before < most) chosen.push(...(await watch(id, isPerson)));
  };
  await put(
    modest.map(({ personId }) => personId),
    true,
    changes / 2,
  );
  await put(
    dayWork.map(({ id }) => id),
    false,
    changes - chosen.length,
  );
  return chosen.sort((a, b) => (a.owner.slice(-6) < b.owner.slice(-6) ? -1 : 1));
}

async function change({ db }: Services, { owner, isPerson }: Watched): Promise<void> {
  await db.$transaction(async (tx: Prisma.TransactionClient) => {
    const now = new Date();
    if (isPerson) {
      await tx.studentProfile.update({ where: { personId: owner }, data: { wishedPay: richPay } });
      await announce(tx, now, { name: "profile.changed", personId: owner });
    } else {
      await tx.listing.update({ where: { id: owner }, data: { shift: "three_shift" } });
      await announce(tx, now, { name: "listing.corrected", listingId: owner });
    }
  });
}

/** Whose lists know of the change: whoever was watched has other points there, or none. */
async function seenBy(services: Services, waiting: readonly Watched[]): Promise<Watched[]> {
  const stored = await findMatchesOfMany(
    services,
    waiting.map(({ owner }) => owner),
  );
  return waiting.filter(({ owner, other, want }) => {
    return stored.get(owner)?.find(({ id }) => id === other)?.want !== want;
  });
}

async function follow(services: Services, chosen: readonly Watched[]) {
  const waiting = new Map<Watched, number>();
  const took: number[] = [];
  const state = { isDone: false };
  const watching = (async () => {
    const until = performance.now() + patienceMs + seconds * 1_000;
    while (performance.now() < until && !(state.isDone && waiting.size === 0)) {
      for (const one of await seenBy(services, [...waiting.keys()])) {
        took.push(performance.now() - waiting.get(one)!);
        waiting.delete(one);
      }
      await new Promise((next) => setTimeout(next, 50));
    }
  })();
  const begun = performance.now();
  const commits: Promise<void>[] = [];
  for (const [n, one] of chosen.entries()) {
    const wait = begun + (n * 1_000) / perSecond - performance.now();
    if (wait > 0) await new Promise((next) => setTimeout(next, wait));
    commits.push(change(services, one).then(() => void waiting.set(one, performance.now())));
  }
  await Promise.all(commits);
  state.isDone = true;
  await watching;
  return { took: took.sort((a, b) => a - b), neverCame: waiting.size };
}

/** Entries of changed owners' lists that the law does not give to the pair. */
async function untrueEntries(services: Services, chosen: readonly Watched[]): Promise<number> {
  const now = services.clock.now();
  const known = await readMarket(services);
  let untrue = 0;
  for (const { owner, isPerson } of chosen.slice(0, checked)) {
    const stored = (await findMatches(services, owner)) ?? [];
    const others = stored.map(({ id }) => id);
    const [persons, posts] = isPerson ? [[owner], others] : [others, [owner]];
    const views = new Map<Id, ReturnType<typeof weighStudent>>();
    for await (const some of readStudents(services, { id: { in: persons } }, now))
      for (const { id, student } of some) views.set(id, weighStudent(student, known));
    const weighed = new Map<Id, ReturnType<typeof weighListing>>();
    for await (const some of readListings(services, { id: { in: posts } }, now))
      for (const one of some) weighed.set(one.id, weighListing(one, known));
    for (const { id, want, need } of stored) {
      const s = views.get(isPerson ? owner : id);
      const l = weighed.get(isPerson ? id : owner);
      const told = s && l && mayBeListed(gatesOf(s, l, known, now)) ? scoresOf(s, l, known) : null;
      if (told?.want !== want || told.need !== need) untrue += 1;
    }
  }
  return untrue;
}

async function measure(urls: EngineUrls & { databaseUrl: string }) {
  const env = toEnvironment(urls);
  const services = await createServices(
    Env.parse({ ...env, MODE: "test", LOG_LEVEL: "silent" }),
    "bench",
  );
  try {
    await seedDemo(services, { students, listings, seed });
    await services.pool.query(
      `update "StudentProfile" set "wishedPay" = $1 where "personId" in (
         select "personId" from "Enrolment" where state = 'enrolled' order by md5("personId"::text) limit $2)`,
      [modestPay, changes * 2],
    );
    await services.pool.query("analyze");
    tell("market drawn");
    const began = performance.now();
    await runMatching(services);
    const runSeconds = (performance.now() - began) / 1_000;
    tell(`run in one process: ${runSeconds.toFixed(1)} s`);
    const chosen = await chooseWhoChanges(services);
    const [first, ...rest] = chosen;
    return await withWorker(env, async () => {
      const from = performance.now();
      await follow(services, first ? [first] : []);
      const readSeconds = (performance.now() - from) / 1_000;
      tell(`market in memory after ${readSeconds.toFixed(1)} s`);
      const { took, neverCame } = await follow(services, rest);
      const untrue = await untrueEntries(services, chosen);
      const shares = { p50Ms: at(took, 0.5), p95Ms: at(took, 0.95), p99Ms: at(took, 0.99) };
      return { figures: { ...shares, untrue, neverCame, runSeconds, readSeconds } };
    });
  } finally {
    await services.close();
  }
}

await runBench({
  ...{ name: "freshness", goals, measure },
  sizes: { students, listings, changes, perSecond, checked },
});
