// `npm run bench -- matching`: the best fifty of both sides of a market of 100,000 students and 50,000 listings as nested
// loops over objects and Sets find them (a sample, extrapolated), the bare adding up of features, and our engine, without
// gates and inside blocks of place and kind, in one thread (against its limit) and in two shards at once (against the loop
// and the clock); lists stored and read. Shape of the market: bench/matching/draw-market.ts.
// `npm run bench -- matching 10000 5000` draws a smaller one, for a look: listings' lists then change more often.
import pg from "pg";
import {
  idBytes,
  packedBytes,
  packEntry,
  packHead,
} from "~/app/features/matching/packed-matches.server";
import { findMatches } from "~/app/features/matching/read-matches.server";
import { Env } from "~/app/platform/env.server";
import { createServices, type Services } from "~/app/platform/services.server";
import { idOf } from "~/prisma/seed/market/dice";
import { type BestLists, findBest } from "~/workers/matching/best-lists";
import { type CompiledMarket, listLength, sparsePoints } from "~/workers/matching/compiled-market";
import { storeLists } from "~/workers/matching/store-lists";
import { accumulate, tilesOf } from "~/workers/matching/tile";
import { fitOf, indexOf, keyOf } from "~/workers/matching/top-lists";
import { balance } from "~/workers/matching/equilibrium";
import { pairsOfLists } from "~/workers/matching/pairs-of-lists";
import { drawMarket } from "./matching/draw-market";
import { openShards } from "./matching/in-shards";
import { at, runBench, seed, tell } from "./run-bench";

const students = Number(process.argv[2] ?? 100_000);
const listings = Number(process.argv[3] ?? 50_000);
const shape = {
  ...{ seed, students, listings, features: 3_000, perStudent: 12, perListing: 8, levels: 4 },
  most: { feature: 120, dense: 100, rest: 0 },
};
/** Shards at once, as the queue runs them: one for each core of the smallest machine that we name. */
const threads = 2;
const sampled = { loop: 40, checked: 0.02, pairs: 200_000, reads: 2_000 };
const goals = {
  timesFasterThanLoop: { min: 150 },
  timesTheLimit: { max: 4 },
  gatedSeconds: { max: 5 },
  timesUnnestRows: { min: 10 },
  readOverSelectOne: { max: 2 },
  memoryGiB: { max: 2 },
  unequal: { max: 0 },
};

function timed<T>(what: string, work: () => T): { value: T; seconds: number } {
  const from = performance.now();
  const value = work();
  const seconds = (performance.now() - from) / 1000;
  tell(`${what}: ${seconds.toFixed(2)} s`);
  return { value, seconds };
}

async function timedApart<T>(what: string, work: () => Promise<T>) {
  const from = performance.now();
  const value = await work();
  const seconds = (performance.now() - from) / 1000;
  tell(`${what}: ${seconds.toFixed(2)} s`);
  return { value, seconds };
}

/** Places in which the lists of shards are not those of the whole. */
const differing = (a: BestLists, b: BestLists) =>
  a.ofStudents.filter((key, n) => key !== b.ofStudents[n]).length +
  a.ofListings.filter((key, n) => key !== b.ofListings[n]).length;

/** As it is usually written: objects, Sets, every pair scored, a sorted array cut off. */
function objectLoop(market: CompiledMarket): number {
  const rowOf = (
    rows: CompiledMarket["listingRows"] | CompiledMarket["studentRows"],
    n: number,
  ) => [...rows.features.subarray(rows.from[n], rows.from[n + 1])];
  const all = Array.from({ length: listings }, (_, id) => ({
    id,
    asks: rowOf(market.listingRows, id).map((feature, n) => ({
      feature,
      points: market.listingRows.points[market.listingRows.from[id]! + n]!,
    })),
  }));
  const some = Array.from({ length: sampled.loop }, (_, n) => {
    const id = Math.floor((n * students) / sampled.loop);
    return { id, has: new Set(rowOf(market.studentRows, id)) };
  });
  const { seconds } = timed("the loop's sample", () =>
    some.map((student) =>
      all
        .map(({ id, asks }) => ({
          id,
          fit: asks
            .filter(({ feature }) => student.has.has(feature))
            .reduce((sum, { points }) => sum + points, market.dense(student.id, id)),
        }))
        .filter(({ fit }) => fit > 0)
        .sort((a, b) => b.fit - a.fit)
        .slice(0, listLength),
    ),
  );
  return (seconds * students) / sampled.loop;
}

/** Adding up alone: what every student's features give at every listing; nobody is compared. */
function bareLimit(market: CompiledMarket): void {
  for (const block of market.blocks)
    for (const tile of tilesOf(market, block.listings(), 50_000)) {
      const sums = new Uint16Array(tile.base.length);
      for (const { first, last } of block.classes)
        for (let i = first; i < last; i++) accumulate(tile, market, i, sums);
    }
}

/** Lists of a sample of both sides that are not those of judging each of its pairs. */
function unequalLists(market: CompiledMarket, found: BestLists): number {
  const step = Math.round(1 / sampled.checked);
  const ofListings = new Map<number, number[]>();
  for (let j = 0; j < listings; j += step) ofListings.set(j, []);
  let unequal = 0;
  const check = (keys: number[], lists: Int32Array, row: number) => {
    const wanted = keys.sort((a, b) => b - a);
    for (let n = 0; n < listLength; n++)
      if ((wanted[n] ?? 0) !== lists[row * listLength + n]) return void (unequal += 1);
  };
  for (const block of market.blocks) {
    const open = block.listings();
    const base = new Uint16Array(open.length);
    const places = Array.from(open.keys());
    const chosen = places.filter((place) => open[place]! % step === 0);
    for (const one of block.classes) {
      one.base(open, base);
      for (let i = one.first; i < one.last; i++) {
        const isChecked = i % step === 0;
        const keys: number[] = [];
        for (const place of isChecked ? places : chosen) {
          const j = open[place]!;
          if (!market.isOpen(i, j)) continue;
          const shared = base[place]! + sparsePoints(market, i, j);
          const own = shared + market.dense(i, j);
          if (isChecked && own > 0) keys.push(keyOf(own, j));
          if (j % step === 0 && shared > 0) ofListings.get(j)!.push(keyOf(shared, i));
        }
        if (isChecked) check(keys, found.ofStudents, i);
      }
    }
  }
  for (const [j, keys] of ofListings) check(keys, found.ofListings, j);
  return unequal;
}

const openServices = (databaseUrl: string) =>
  createServices(
    Env.parse({ DATABASE_URL: databaseUrl, MODE: "test", LOG_LEVEL: "silent" }),
    "bench",
  );

const idsOf = (what: string, count: number) =>
  Array.from({ length: count }, (_, n) => idOf(what, n));

/** The lists of one side as rows to be written. */
function pack(lists: Int32Array, owners: readonly string[], others: readonly string[]) {
  const bytes = packedBytes(listLength);
  const of = others.map(idBytes);
  const packed = Buffer.alloc(owners.length * bytes);
  for (let row = 0; row < owners.length; row++) {
    const keys = lists.subarray(row * listLength, (row + 1) * listLength);
    const count = keys.indexOf(0) < 0 ? listLength : keys.indexOf(0);
    packHead(packed, row * bytes, count);
    for (let n = 0; n < count; n++) {
      const fit = fitOf(keys[n]!);
      const entry = { id: of[indexOf(keys[n]!)]!, want: fit >> 1, need: fit - (fit >> 1) };
      packEntry(packed, row * bytes, n, entry);
    }
  }
  const prices = new Float32Array(owners.length);
  return { owners: Buffer.concat(owners.map(idBytes)), lists: packed, bytes, prices };
}

/** Pairs a second when each is a row, ten thousand with one statement. */
async function unnestPairs(databaseUrl: string, ids: { students: string[]; listings: string[] }) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query(
    `create table pairs (student uuid, listing uuid, want smallint, need smallint, primary key (student, listing))`,
  );
  const rows = Math.min(sampled.pairs, students * listLength);
  const from = performance.now();
  for (let start = 0; start < rows; start += 10_000) {
    const ns = Array.from({ length: 10_000 }, (_, n) => start + n);
    await client.query(
      `insert into pairs select * from unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::smallint[])
       on conflict (student, listing) do update set want = excluded.want, need = excluded.need`,
      [
        ns.map((n) => ids.students[Math.floor(n / listLength)]),
        ns.map((n) => ids.listings[(n * 7919) % listings]),
        ...[ns.map((n) => n % 1_000), ns.map((n) => n % 999)],
      ],
    );
  }
  const perSecond = rows / ((performance.now() - from) / 1000);
  await client.end();
  return perSecond;
}

/** Writes all lists twice, as the first night and as every other; pairs a second of the slower, and the reading of one. */
async function stored(databaseUrl: string, best: BestLists) {
  const services = await openServices(databaseUrl);
  try {
    const ids = { students: idsOf("student", students), listings: idsOf("listing", listings) };
    const run = { id: idOf("run"), slot: 0 };
    const at = services.clock.now();
    await services.db.matchRun.create({
      data: { ...run, weightsVersion: "bench", startedAt: at, finishedAt: at, isCurrent: true },
    });
    const packed = timed("packing", () => [
      pack(best.ofStudents, ids.students, ids.listings),
      pack(best.ofListings, ids.listings, ids.students),
    ]);
    const times: number[] = [];
    const baseline = [await unnestPairs(databaseUrl, ids)];
    for (const night of ["first", "second"]) {
      const from = performance.now();
      for (const rows of packed.value) await storeLists(services, run, rows);
      times.push((performance.now() - from) / 1000);
      tell(`storing, ${night} night: ${times.at(-1)!.toFixed(2)} s`);
    }
    const pairs = (students + listings) * listLength;
    const perSecond = pairs / (Math.max(...times) + packed.seconds);
    return {
      perSecond,
      unnest: baseline[0]!,
      seconds: Math.max(...times),
      read: await reads(services, ids.students),
    };
  } finally {
    await services.close();
  }
}

/** Median of reading a list against a bare round trip, in turns. */
async function reads(services: Services, ids: readonly string[]) {
  const [lists, ones]: [number[], number[]] = [[], []];
  for (let n = 0; n < sampled.reads; n++) {
    const start = performance.now();
    await services.db.$queryRaw`select 1`;
    const between = performance.now();
    const found = await findMatches(services, ids[(n * 7919) % ids.length]!);
    const end = performance.now();
    if (!found) throw new Error("a stored list was not found");
    if (n < 200) continue;
    ones.push(between - start);
    lists.push(end - between);
  }
  const [one, list] = [ones, lists].map((all) =>
    at(
      all.sort((a, b) => a - b),
      0.5,
    ),
  );
  tell(`select 1 ${one!.toFixed(3)} ms, a list ${list!.toFixed(3)} ms`);
  return list! / one!;
}

async function measure({ databaseUrl }: { databaseUrl: string }) {
  const bare = drawMarket({ ...shape, blocks: 1, closed: 0 });
  const gated = drawMarket({ ...shape, blocks: 200, closed: 0.05 });
  const loop = objectLoop(bare);
  bareLimit({
    ...bare,
    blocks: bare.blocks.map((block) => ({ ...block, classes: block.classes.slice(0, 50) })),
  });
  const before = timed("bare limit", () => bareLimit(bare)).seconds;
  const open = timed("our engine", () => findBest(bare));
  const after = timed("bare limit again", () => bareLimit(bare)).seconds;
  const limit = (before + after) / 2;
  const apart = await openShards({ ...shape, blocks: 1, closed: 0 }, threads);
  const openApart = await timedApart("our engine, in shards", apart);
  const gatedApart = await openShards({ ...shape, blocks: 200, closed: 0.05 }, threads);
  const inBlocks = await timedApart("in shards and blocks, with gates", async () => {
    const best = await gatedApart();
    const pairs = pairsOfLists(best);
    return { best, pairs, prices: balance(pairs, new Float32Array(listings).fill(2)) };
  });
  tell(`${inBlocks.value.pairs.joy.length} pairs balanced`);
  const memory = process.memoryUsage().rss / 2 ** 30;
  const unequal = timed(
    "checked",
    () =>
      unequalLists(bare, open.value) +
      unequalLists(gated, inBlocks.value.best) +
      differing(open.value, openApart.value),
  );
  const { perSecond, unnest, seconds, read } = await stored(databaseUrl, inBlocks.value.best);
  return {
    figures: {
      timesFasterThanLoop: loop / openApart.seconds,
      timesTheLimit: open.seconds / limit,
      gatedSeconds: inBlocks.seconds,
      timesUnnestRows: perSecond / unnest,
      readOverSelectOne: read,
      memoryGiB: memory,
      unequal: unequal.value,
      ...{
        loopSeconds: loop,
        limitSeconds: limit,
        openSeconds: open.seconds,
        openInShardsSeconds: openApart.seconds,
        storeSeconds: seconds,
      },
    },
  };
}

await runBench({
  name: "matching",
  goals,
  sizes: { ...shape, ...sampled, listLength, threads },
  measure,
});
