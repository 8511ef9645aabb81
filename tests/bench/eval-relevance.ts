// `npm run eval -- relevance [--ours] [--worst]`: what a search brings first, against judgements that a person can read
// (relevance/judged.data.ts), other spellings of the same queries, and noise. Half of the judged lines are held out: they
// are never looked at while the search is tuned, so the worst are told of the other half only. Ours beside the stand-in and
// beside a Meilisearch as it comes. Engines in a folder of their own; prints a table and one line of figures.
import { resolve } from "node:path";
import { suggestWords } from "~/app/features/listings/suggest.server";
import { Env } from "~/app/platform/env.server";
import { createServices, type Services } from "~/app/platform/services.server";
import { prepareDatabase } from "~/scripts/database";
import { type EngineUrls, toEnvironment } from "~/scripts/services";
import { reconcileSearch } from "~/workers/jobs/reconcile-search";
import { fillMarket, type Filled } from "./relevance/corpus";
import { type Engine, ours, rawEngine } from "./relevance/engines";
import { noise as strings } from "./relevance/noise";
import { type Judged, judgedQueries } from "./relevance/rules";
import {
  type Figures,
  figuresOf,
  foundForNoise,
  questionsOf,
  type Score,
  scoresOf,
  share,
  type Task,
} from "./relevance/scores";
import { isOfOneName, variantsOf } from "./relevance/variants";
import { ownEngines } from "./run-bench";

const seed = 42;
const sizes = { perKind: 340, noise: 500, readings: 5 };
type Goal = { min?: number; max?: number };
const goals: Record<keyof Figures, Goal> = {
  judged: { min: 400 },
  ndcg: { min: 0.9 },
  zeroHits: { max: 0 },
  variants: { min: 2_000 },
  asTyped: {}, // what the other spellings can reach at best
  traditional: { min: 0.98 },
  reversed: { min: 0.98 },
  pinyin: { min: 0.95 },
  initials: { min: 0.9 },
  homophone: { min: 0.9 },
  slip: { min: 0.8 },
  twoInitials: { min: 0.95 },
  noise: { max: 0.05 },
};

const tell = (line: string) => {
  console.error(line);
};
const rounded = (value: number) => Math.round(value * 1_000) / 1_000;

type Measured = { name: string; figures: Figures; scores: Score[] };

async function measure(engine: Engine, task: Task, twoInitials: number): Promise<Measured> {
  const scores = await scoresOf(engine, task);
  const found = await foundForNoise(engine, task.strings);
  tell(`${engine.name} finds something for noise: ${found.slice(0, 40).join(" ")}`);
  const beside = {
    twoInitials: engine.readsInitials ? twoInitials : 0,
    noise: share(found.length, task.strings.length),
  };
  return { name: engine.name, figures: figuresOf(scores, beside), scores };
}

/** Of both halves, each by itself; what is not asked by halves is the same in both. */
function halvesOf({ scores, figures }: Measured): Measured[] {
  return (["tuned", "heldOut"] as const).map((half) => {
    const own = scores.filter((score) => score.half === half);
    const { twoInitials, noise } = figures;
    return { name: half, figures: figuresOf(own, { twoInitials, noise }), scores: own };
  });
}

/** How often a word of two characters, typed by its two initials, is among the first readings that the box shows. */
async function shownAmongReadings(services: Services, all: readonly Judged[]): Promise<number> {
  const { text } = services;
  const names = all.filter(({ about }) => isOfOneName(about));
  const words = [...new Set(names.map(({ query }) => text.normalize(query)))].filter((query) =>
    /^\p{Script=Han}{2}$/u.test(query),
  );
  const missed: string[] = [];
  for (const word of words) {
    const [sound = ""] = text.soundsOf(word);
    const initials = sound.split(" ").map((syllable) => syllable.charAt(0));
    const shown = await suggestWords(services, initials.join(""), "zh-CN");
    if (!shown.slice(0, sizes.readings).some((one) => text.normalize(one.text) === word))
      missed.push(word);
  }
  tell(`two initials: ${words.length} words, not shown: ${missed.join(" ")}`);
  return share(words.length - missed.length, words.length);
}

function isMet(figures: Figures): boolean {
  return Object.entries(goals).every(([name, { min = -Infinity, max = Infinity }]) => {
    const figure = figures[name as keyof Figures];
    return figure >= min && figure <= max;
  });
}

const saidOf = ({ min, max }: Goal) =>
  min !== undefined ? `>= ${min}` : max !== undefined ? `<= ${max}` : "";

function tellTable(measured: readonly Measured[]) {
  const row = (first: string, ...cells: string[]) => {
    tell([first.padEnd(14), ...cells.map((cell) => cell.padStart(10))].join(""));
  };
  row("", "goal", ...measured.map(({ name }) => name));
  for (const [name, goal] of Object.entries(goals)) {
    const values = measured.map(({ figures }) => String(rounded(figures[name as keyof Figures])));
    row(name, saidOf(goal), ...values);
  }
}

function tellWorst(scores: readonly Score[]) {
  const shown = process.argv.includes("--worst") ? 400 : 40;
  const worst = scores
    .filter(({ half, score }) => half === "tuned" && score < 0.9)
    .sort((a, b) => a.score - b.score);
  tell("The worst of ours, of the half that may be looked at:");
  for (const { what, query, score } of worst.slice(0, shown))
    tell(`  ${what} ${query} ${rounded(score)}`);
}

async function taskOf(services: Services, { facts }: Filled) {
  const { reference, text } = services;
  const known = {
    occupations: new Set(reference.occupations.keys()),
    skills: new Set(reference.skills.keys()),
    regions: new Set(reference.regions.keys()),
  };
  const all = judgedQueries(known, seed);
  const questions = questionsOf(all, facts);
  const byQuery = new Map(questions.map((one) => [one.query, one]));
  const variants = variantsOf(questions, text, { seed, most: sizes.perKind }).flatMap((one) => {
    const of = byQuery.get(one.of);
    return of ? [{ ...of, ...one }] : [];
  });
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const task: Task = { questions, variants, byId, strings: strings(seed, sizes.noise) };
  const twoInitials = await shownAmongReadings(services, questions);
  return { task, twoInitials, unanswerable: all.length - questions.length };
}

async function evaluate(urls: EngineUrls): Promise<boolean> {
  await prepareDatabase(urls.databaseUrl);
  const env = Env.parse({
    ...toEnvironment(urls),
    ...{ MODE: "test", LOG_LEVEL: "error", SHOW_REPOSTED: "on", INDEX_PREFIX: "relevance-" },
  });
  const services = await createServices(env, "relevance");
  const withoutEngine = { ...env, MEILI_URL: undefined, MEILI_KEY: undefined };
  const standIn = await createServices(withoutEngine, "stand-in");
  const since = performance.now();
  const lap = (what: string) => {
    tell(`${what} (${((performance.now() - since) / 1000).toFixed(0)} s)`);
  };
  try {
    const filled = await fillMarket(services, resolve(process.env.BENCH_DATA ?? "../shared/data"));
    const { facts, postings, leftOut } = filled;
    lap(`${facts.length} listings, of them ${postings} public postings`);
    for (const file of leftOut) tell(`left out: ${file} is not there (BENCH_DATA)`);
    await reconcileSearch.run(services, {});
    lap(`${await services.search.listings.count()} in the index`);
    await Promise.all([services.meant.renew(), standIn.meant.renew()]);
    const { task, twoInitials, unanswerable } = await taskOf(services, filled);
    lap(
      `${task.questions.length} queries (${unanswerable} have nothing to find), ${task.variants.length} variants`,
    );
    const engines: Engine[] = [ours("ours", services)];
    if (!process.argv.includes("--ours"))
      engines.push(ours("stand-in", standIn), await rawEngine(urls, services));
    const measured: Measured[] = [];
    for (const engine of engines) {
      measured.push(await measure(engine, task, twoInitials));
      lap(`${engine.name} measured`);
    }
    const [main, ...others] = measured;
    if (!main) throw new Error("nothing was measured");
    tellWorst(main.scores);
    const columns = [main, ...halvesOf(main), ...others];
    tellTable(columns);
    const ok = isMet(main.figures);
    const figures = Object.fromEntries(
      columns.map((one) => [
        one.name,
        Object.fromEntries(Object.entries(one.figures).map(([key, of]) => [key, rounded(of)])),
      ]),
    );
    const counts = { listings: facts.length, postings, unanswerable };
    console.log(JSON.stringify({ name: "relevance", ok, figures, goals, counts, leftOut, seed }));
    return ok;
  } finally {
    await services.close();
    await standIn.close();
  }
}

const { engines, end } = await ownEngines("eval relevance", true);
const isOk = await evaluate(engines).finally(end);
process.exit(isOk ? 0 : 1);
