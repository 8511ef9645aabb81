// `npm run bench -- market`: how many are matched when students follow their lists, in the simulator of performance.md 1.5:
// 1,000 students and 500 listings want what is popular, by a share, and what is their own. Lists by one side's wish, by the
// product of both, by the balance of all pairs, and by ours: only pairs of a top hundred, at prices from them and a sample.
// What both want is known, or guessed with so much noise. `npm run bench -- market 1` draws one market of each, for a look.
import { rankOf } from "~/app/domain/matching-order";
import { dice } from "~/prisma/seed/market/dice";
import { balance, type Pairs, type Prices } from "~/workers/matching/equilibrium";
import { runBench, seed, tell } from "./run-bench";

const sizes = {
  students: 1_000,
  listings: 500,
  seen: 20,
  graph: 100,
  met: 167,
  draws: 30,
  schools: 10,
  markets: Number(process.argv[2] ?? 5),
};
const { students, listings, seen } = sizes;
const crowdings = [0.25, 0.5, 0.75];
const noises = [0, 0.1, 0.2];
const goals = {
  leastShareOfDense: { min: 0.98 },
  timesProductAtHalf: { min: 1.6 },
  highestExposureGini: { max: 0.12 },
};

/** By student and listing, row by row: what the one would like, the other needs. */
type Tastes = { p: Float64Array; q: Float64Array };
type Random = ReturnType<typeof dice>;

function drawTastes(crowding: number, random: Random): Tastes {
  const popular = Float64Array.from({ length: listings }, random.next);
  const sought = Float64Array.from({ length: students }, random.next);
  const mix = (common: number) => crowding * common + (1 - crowding) * random.next();
  const p = new Float64Array(students * listings);
  const q = new Float64Array(students * listings);
  for (let i = 0; i < students; i++)
    for (let j = 0; j < listings; j++) {
      p[i * listings + j] = mix(popular[j]!);
      q[i * listings + j] = mix(sought[i]!);
    }
  return { p, q };
}

const blur = (of: Float64Array, noise: number, random: Random) =>
  noise === 0 ? of : of.map((one) => Math.min(1, Math.max(0, one + random.gauss(0, noise))));

/** Which pairs are among so many best of one of the two at these prices. */
function bestAt({ p, q }: Tastes, each: number, { ofStudents, ofListings }: Prices): Uint8Array {
  const rank = p.map(
    (one, n) =>
      rankOf(one + q[n]!, ofListings[n % listings]!, 1) + ofStudents[Math.floor(n / listings)]!,
  );
  const chosen = new Uint8Array(rank.length);
  const choose = (ns: number[]) => {
    for (const n of ns.sort((a, b) => rank[b]! - rank[a]! || a - b).slice(0, each)) chosen[n] = 1;
  };
  for (let i = 0; i < students; i++)
    choose(Array.from({ length: listings }, (_, j) => i * listings + j));
  for (let j = 0; j < listings; j++)
    choose(Array.from({ length: students }, (_, i) => i * listings + j));
  return chosen;
}

/** Pairs that stand for one or, as a sample of those that were not chosen, for several. */
function pairsOf({ p, q }: Tastes, standsFor: (n: number) => number): Pairs {
  const kept = Array.from(p.keys()).filter((n) => standsFor(n) > 0);
  const from = new Uint32Array(students + 1);
  for (const n of kept) from[Math.floor(n / listings) + 1]! += 1;
  for (let i = 0; i < students; i++) from[i + 1]! += from[i]!;
  return {
    ...{ students, listings, from },
    listing: Uint32Array.from(kept, (n) => n % listings),
    joy: Float32Array.from(kept, (n) => p[n]! + q[n]!),
    standsFor: Float32Array.from(kept, standsFor),
  };
}

const seats = new Float32Array(listings).fill(1);

/** What each student sees, the best first. */
type Seen = Uint32Array[];

function byScore(score: (n: number) => number): Seen {
  return Array.from({ length: students }, (_, i) => {
    const scores = Float64Array.from({ length: listings }, (_, j) => score(i * listings + j));
    return Uint32Array.from(scores.keys())
      .sort((a, b) => scores[b]! - scores[a]! || a - b)
      .slice(0, seen);
  });
}

function byBalance(pairs: Pairs, prices: Float32Array): Seen {
  return Array.from({ length: students }, (_, i) => {
    const edges = Array.from(
      { length: pairs.from[i + 1]! - pairs.from[i]! },
      (_, n) => pairs.from[i]! + n,
    );
    const rank = (e: number) => rankOf(pairs.joy[e]!, prices[pairs.listing[e]!]!, 1);
    const best = edges.sort((a, b) => rank(b) - rank(a) || a - b).slice(0, seen);
    return Uint32Array.from(best, (e) => pairs.listing[e]!);
  });
}

/**
 * Who gets what when a student applies to what stands at place k with chance p/k and a firm answers who stands at place k of
 * its own order of applicants with chance q/k: each answered pair is a match. `real`: who has a chance of a half of one.
 */
function simulate({ p, q }: Tastes, lists: Seen, random: Random) {
  let matches = 0;
  const answered = new Float64Array(students);
  for (let draw = 0; draw < sizes.draws; draw++) {
    const applied: number[][] = Array.from({ length: listings }, () => []);
    lists.forEach((list, i) =>
      list.forEach((j, k) => {
        if (random.chance(p[i * listings + j]! / (k + 1))) applied[j]!.push(i);
      }),
    );
    applied.forEach((all, j) =>
      all
        .sort((a, b) => q[b * listings + j]! - q[a * listings + j]!)
        .forEach((i, k) => {
          if (!random.chance(q[i * listings + j]! / (k + 1))) return;
          matches += 1;
          answered[i]! += 1;
        }),
    );
  }
  const shares = Array.from({ length: sizes.schools }, (_, school) => {
    const own = answered.filter((_, i) => i % sizes.schools === school);
    return own.filter((times) => times >= sizes.draws / 2).length / own.length;
  });
  return {
    matches: matches / sizes.draws,
    exposureGini: gini(exposureOf(lists)),
    real: answered.filter((times) => times >= sizes.draws / 2).length / students,
    leastSchool: Math.min(...shares),
  };
}

/** In how many lists each listing stands. */
function exposureOf(lists: Seen): Float64Array {
  const exposure = new Float64Array(listings);
  for (const list of lists) list.forEach((j) => (exposure[j]! += 1));
  return exposure;
}

function gini(of: Float64Array): number {
  const sorted = of.slice().sort();
  const sum = sorted.reduce((all, one) => all + one, 0);
  const weighted = sorted.reduce((all, one, n) => all + (n + 1) * one, 0);
  return (2 * weighted) / (sorted.length * sum) - (sorted.length + 1) / sorted.length;
}

function dense(told: Tastes): Seen {
  const all = pairsOf(told, () => 1);
  return byBalance(all, balance(all, seats).ofListings);
}

/** As the engine does it: prices from a sample, the best at these prices, prices from those and the sample of the rest. */
function sparse(told: Tastes): Seen {
  const each = Math.round(listings / sizes.met);
  const sampled = (n: number) => ((Math.imul(n + 1, 0x9e3779b1) >>> 0) % each === 0 ? each : 0);
  const chosen = bestAt(told, sizes.graph, balance(pairsOf(told, sampled), seats));
  const known = pairsOf(told, (n) => (chosen[n] ? 1 : sampled(n)));
  return byBalance(
    pairsOf(told, (n) => chosen[n]!),
    balance(known, seats).ofListings,
  );
}

type Result = ReturnType<typeof simulate>;
const ways = ["random", "wish", "product", "dense", "sparse"] as const;
type Way = (typeof ways)[number];

function oneMarket(crowding: number, noise: number, n: number): Record<Way, Result> {
  const random = dice(seed + 1_000 * n + Math.round(100 * crowding));
  const truth = drawTastes(crowding, random);
  const told = { p: blur(truth.p, noise, random), q: blur(truth.q, noise, random) };
  const lists: Record<Way, () => Seen> = {
    random: () => byScore(() => random.next()),
    wish: () => byScore((at) => told.p[at]!),
    product: () => byScore((at) => told.p[at]! * told.q[at]!),
    dense: () => dense(told),
    sparse: () => sparse(told),
  };
  const play = (way: Way) => simulate(truth, lists[way](), dice(seed + n));
  return Object.fromEntries(ways.map((way) => [way, play(way)])) as Record<Way, Result>;
}

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;

function measure() {
  const figures: Record<string, number> = {};
  const of = { dense: [] as number[], half: [] as number[], gini: [] as number[] };
  for (const crowding of crowdings)
    for (const noise of noises) {
      const all = Array.from({ length: sizes.markets }, (_, n) => oneMarket(crowding, noise, n));
      const average = (way: Way, what: keyof Result) => mean(all.map((one) => one[way][what]));
      for (const way of ways) {
        figures[`${way}_${crowding}_${noise}`] = average(way, "matches");
        tell(
          `crowding ${crowding} noise ${noise} ${way}: ${average(way, "matches").toFixed(0)} matches, ` +
            `Gini ${average(way, "exposureGini").toFixed(2)}, with a real chance ${average(way, "real").toFixed(2)}, ` +
            `least of a school ${average(way, "leastSchool").toFixed(2)}`,
        );
      }
      figures[`realChance_${crowding}_${noise}`] = average("sparse", "real");
      of.dense.push(average("sparse", "matches") / average("dense", "matches"));
      of.gini.push(average("sparse", "exposureGini"));
      if (crowding === 0.5)
        of.half.push(average("sparse", "matches") / average("product", "matches"));
    }
  return Promise.resolve({
    figures: {
      ...figures,
      leastShareOfDense: Math.min(...of.dense),
      timesProductAtHalf: of.half[0] ?? 0,
      leastTimesProductAtHalf: Math.min(...of.half),
      highestExposureGini: Math.max(...of.gini),
    },
  });
}

await runBench({ name: "market", goals, sizes, measure });
