// `npm run eval -- matching [seed…]`: whether lists hold what comes to something. The generator knows everybody's true taste
// (matching/both-say-yes.ts says the model in words), the engine only what people wrote and pressed. nDCG@10 of students'
// lists and of firms'; gain: the chance that both say yes and a seat is left (or the student still free). Ours in the order
// of what both gain, with and without what was pressed (written); beside it chance, popularity, BM25 over the texts, the score
// of one side and the product of both, as profiles tell them. Weights and thresholds were chosen on the market of seed 42;
// what is printed comes from five others, or those that are named.
import { join } from "node:path";
import { joyOf } from "~/app/domain/matching-order";
import { fitsFrom, shownFrom } from "~/app/domain/matching-weights.data";
import { Env } from "~/app/platform/env.server";
import { createServices, type Services } from "~/app/platform/services.server";
import { type Dice, dice } from "~/prisma/seed/market/dice";
import { createDatabase } from "~/scripts/services";
import { SetClock } from "~/tests/support/clock";
import { placesLeft } from "./matching/both-say-yes";
import { drawTrueMarket, type Pair, type TrueMarket } from "./matching/market-truth";
import { interval, mean, ndcg } from "./matching/ndcg";
import { popularityOf, type Ranking, textOf } from "./matching/other-ways";
import { runBench, tell } from "./run-bench";

const named = process.argv.slice(2).map(Number);
const seeds = named.length > 0 ? named : [101, 202, 303, 404, 505];
const size = { students: 2_000, listings: 2_000 };
/** Fewer to choose from leave nothing to rank. */
const fewest = 15;
const sides = ["students", "listings"] as const;
type Side = (typeof sides)[number];
const others = ["product", "oneSide", "text", "popularity", "random"] as const;
/** `…Above`: nDCG by which ours is above the best other, in thousandths, at the lower end of the interval. */
const goals = {
  studentsAbove: { min: 0 },
  listingsAbove: { min: 0 },
  fitsAccepted: { min: 0.5 },
};

async function waysIn(services: Services, market: TrueMarket, random: Dice) {
  const chance = new Map(market.pairs.map((pair) => [pair, random.next()]));
  const same = (score: (pair: Pair) => number): Ranking => ({ students: score, listings: score });
  const ways: Record<"ours" | "written" | (typeof others)[number], Ranking> = {
    ours: same(joyOf),
    written: same(({ told }) => joyOf(told)),
    product: same(({ told }) => told.want * told.need),
    oneSide: { students: ({ told }) => told.want, listings: ({ told }) => told.need },
    text: await textOf(services, market),
    popularity: await popularityOf(services, market),
    random: same((pair) => chance.get(pair)!),
  };
  return ways;
}
type Way = keyof Awaited<ReturnType<typeof waysIn>>;

/** nDCG by way, of everybody of a side who has enough to choose from. */
type Found = Record<Side, Partial<Record<Way, number[]>>> & { pairs: Pair[] };

async function oneMarket(databaseUrl: string, dataDir: string, seeded: number): Promise<Found> {
  const url = await createDatabase(databaseUrl, `eval_${seeded}`, "eval_template");
  const env = Env.parse({ DATABASE_URL: url, MODE: "test", LOG_LEVEL: "silent" });
  const services = await createServices(env, "eval", { clock: new SetClock() });
  try {
    const market = await drawTrueMarket(services, join(dataDir, "truth.jsonl"), size, seeded);
    const { pairs, studentIds } = market;
    tell(`market ${seeded}: ${studentIds.length} students, ${pairs.length} pairs`);
    const seats = market.compiled.listings.map(({ listing }) =>
      listing.seats === null ? null : listing.seats - listing.taken,
    );
    const left = placesLeft(pairs, studentIds.length, seats);
    const gains = {
      students: ({ j, p, q }: Pair) => p * q * left.seat[j]!,
      listings: ({ i, p, q }: Pair) => p * q * left.free[i]!,
    };
    const ways = await waysIn(services, market, dice(seeded));
    const found: Found = { students: {}, listings: {}, pairs };
    for (const side of sides) {
      const lists = listsOf(pairs, side === "students" ? "i" : "j");
      for (const [way, ranking] of Object.entries(ways) as [Way, Ranking][])
        found[side][way] = lists.map((list) =>
          ndcg(list.map(ranking[side]), list.map(gains[side])),
        );
    }
    return found;
  } finally {
    await services.close();
  }
}

function listsOf(pairs: readonly Pair[], by: "i" | "j"): Pair[][] {
  const lists = new Map<number, Pair[]>();
  for (const pair of pairs) {
    const list = lists.get(pair[by]);
    if (list) list.push(pair);
    else lists.set(pair[by], [pair]);
  }
  return [...lists.values()].filter(({ length }) => length >= fewest);
}

/** Means with their intervals, and how far ours is above the best of the others: by how much in each list, at the lower end. */
function told(found: Found, side: Side, random: Dice) {
  const figures: Record<string, number> = {};
  const of = (way: Way) => found[side][way] ?? [];
  let best: Way = "random";
  for (const way of ["ours", "written", ...others] as const) {
    const [low, high] = interval(of(way), random);
    figures[`${side}_${way}`] = mean(of(way));
    tell(
      `${side.padEnd(9)} ${way.padEnd(11)} ${mean(of(way)).toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`,
    );
    const isOther = way !== "ours" && way !== "written";
    if (isOther && mean(of(way)) > mean(of(best))) best = way;
  }
  const above = of("ours").map((one, n) => one - of(best)[n]!);
  const [low, high] = interval(above, random);
  tell(
    `${side}: ours above ${best} by ${mean(above).toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`,
  );
  return { figures, above: 1000 * low };
}

/** What the thresholds of the groups mean: with what chance each side says yes at so many points. */
function tellThresholds(pairs: readonly Pair[]) {
  const accepted = (from: number, to = Infinity) =>
    mean(pairs.flatMap(({ need, q }) => (need >= from && need < to ? [q] : [])));
  const applied = (from: number, to: number) =>
    mean(pairs.flatMap(({ want, p }) => (want >= from && want < to ? [p] : [])));
  for (let from = 100; from < 800; from += 50)
    tell(
      `${from} to ${from + 49} points: a firm goes on with ${accepted(from, from + 50).toFixed(2)}, ` +
        `a student applies with ${applied(from, from + 50).toFixed(2)}`,
    );
  return {
    fitsAccepted: accepted(fitsFrom, fitsFrom + 50),
    shownAccepted: accepted(shownFrom, fitsFrom),
    belowAccepted: accepted(0, shownFrom),
  };
}

async function measure({ databaseUrl }: { databaseUrl: string }, dataDir: string) {
  await createDatabase(databaseUrl, "eval_template", new URL(databaseUrl).pathname.slice(1));
  const found: Found = { students: {}, listings: {}, pairs: [] };
  for (const seeded of seeds) {
    const one = await oneMarket(databaseUrl, dataDir, seeded);
    for (const pair of one.pairs) found.pairs.push(pair);
    for (const side of sides)
      for (const [way, scores] of Object.entries(one[side]) as [Way, number[]][])
        (found[side][way] ??= []).push(...scores);
  }
  const random = dice(1);
  const [students, listings] = [told(found, "students", random), told(found, "listings", random)];
  const lists = (side: Side) => found[side].ours?.length ?? 0;
  return {
    figures: {
      ...{ ...students.figures, ...listings.figures },
      ...{ studentsAbove: students.above, listingsAbove: listings.above },
      ...tellThresholds(found.pairs),
    },
    sizes: { lists: { students: lists("students"), listings: lists("listings") } },
  };
}

await runBench({
  ...{ name: "matching", goals, sizes: { ...size, markets: seeds.length, seeds }, measure },
  throwaway: true,
});
