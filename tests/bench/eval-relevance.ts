// `npm run eval -- relevance [--worst]`: what a search brings first, against judgements that a person can read
// (relevance/judged.data.ts), other spellings of the same queries, and noise. Ours beside the stand-in and beside a
// Meilisearch as it comes. Engines in a folder of their own; prints a table, the worst, and one line of figures.
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Meilisearch } from "meilisearch";
import { readSearch } from "~/app/features/listings/read-listing-search.server";
import { questionOf } from "~/app/features/listings/search-question.server";
import { understandSearch } from "~/app/features/listings/understand-search.server";
import { Env } from "~/app/platform/env.server";
import { createServices, type Services } from "~/app/platform/services.server";
import { prepareDatabase } from "~/scripts/database";
import { type EngineUrls, remove, startServices, toEnvironment } from "~/scripts/services";
import { correctedSearch } from "~/search/corrected-search";
import { createCorrections } from "~/search/corrections";
import { createReadingsOf } from "~/search/initials";
import { createVocabulary } from "~/search/vocabulary";
import { reconcileSearch } from "~/workers/jobs/reconcile-search";
import { fillMarket } from "./relevance/corpus";
import { noise } from "./relevance/noise";
import { type Fact, type Judged, judgedQueries } from "./relevance/rules";
import { isOfOneName, type Variant, variantsOf } from "./relevance/variants";

const seed = 42;
const sizes = { perKind: 340, noise: 500, top: 10, page: 20 };
const goals = {
  judged: { min: 400 },
  ndcg: { min: 0.9 },
  zeroHits: { max: 0 },
  variants: { min: 2_000 },
  traditional: { min: 0.98 },
  reversed: { min: 0.98 },
  pinyin: { min: 0.95 },
  initials: { min: 0.9 },
  homophone: { min: 0.9 },
  slip: { min: 0.8 },
  twoInitials: { min: 0.95 },
  noise: { max: 0.05 },
};
type Figures = Record<keyof typeof goals, number>;
/** The first ids that an engine brings for what somebody typed. */
type Ask = (typed: string) => Promise<string[]>;
/** `readsInitials`: two letters are answered with what they may mean. */
type Engine = { name: string; ask: Ask; readsInitials: boolean };

const tell = (line: string) => {
  console.error(line);
};
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const mean = (values: readonly number[]) =>
  share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
const rounded = (value: number) => Math.round(value * 1_000) / 1_000;

// Ours, and the stand-in: conditions understood, words corrected, as the page asks.

function ours(name: string, services: Services, titles: readonly string[]): Engine {
  const vocabulary = createVocabulary(services, { titles, firms: [] });
  const words = { ...services, correctionsFor: createCorrections(services.text, vocabulary) };
  const queryOf = (typed: string) => {
    const search = readSearch(new URLSearchParams({ q: typed, show: "all" }));
    const understood = understandSearch(services, search);
    return {
      ...questionOf(services, null, search, understood, null),
      limit: sizes.page,
      isNoise: understood.typed.length === 0 && services.text.queryTokens(typed).length === 0,
    };
  };
  const ask: Ask = async (typed) => {
    if (queryOf(typed).isNoise) return [];
    const { ids } = await correctedSearch(services.search.listings, words, typed, queryOf);
    return ids;
  };
  return { name, ask, readsInitials: true };
}

/** A Meilisearch with nothing set: the texts of the listings as they are, under their usual names. */
async function rawEngine({ meiliUrl, meiliKey }: EngineUrls, services: Services): Promise<Engine> {
  const client = new Meilisearch({ host: meiliUrl ?? "", apiKey: meiliKey ?? "" });
  const index = client.index("raw");
  const rows = await services.db.listing.findMany({
    where: { status: "live", validUntil: { gt: services.clock.now() } },
    include: { skills: true, enterprise: { select: { name: true } } },
  });
  const { occupations, skills, regions } = services.reference;
  const nameOf = (of: ReadonlyMap<string, { names: { "zh-CN": string } }>, code: string | null) =>
    of.get(code ?? "")?.names["zh-CN"] ?? "";
  const documents = rows.map((row) => ({
    id: row.id,
    title: row.title,
    occupation: nameOf(occupations, row.occupationCode),
    skills: row.skills.map(({ skillCode }) => nameOf(skills, skillCode)),
    firm: row.enterprise.name,
    places: row.regionCodes.map((code) => nameOf(regions, code)),
    description: row.description,
    benefits: row.benefits,
  }));
  await client.tasks.waitForTask(await index.addDocuments(documents, { primaryKey: "id" }), {
    timeout: 600_000,
  });
  const ask: Ask = async (typed) => {
    const { hits } = await index.search(typed, { limit: sizes.page, attributesToRetrieve: ["id"] });
    return hits.map(({ id }) => String(id));
  };
  return { name: "raw", ask, readsInitials: false };
}

// Scores.

/** Of the facts that a query's rule names, the best possible first ten, and how many must be found. */
type Question = Judged & { ideal: number; relevant: number };
const gains = (grades: readonly number[]) =>
  grades.reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);

function questionsOf(judged: readonly Judged[], facts: readonly Fact[]): Question[] {
  return judged.flatMap((one) => {
    const grades = facts.map(one.grade);
    const relevant = grades.filter((grade) => grade === 2).length;
    const best = grades.filter((grade) => grade > 0).sort((a, b) => b - a);
    if (relevant === 0) return [];
    return [{ ...one, relevant, ideal: gains(best.slice(0, sizes.top)) }];
  });
}

type Scored = { query: string; score: number; ids: string[] };

async function scoreJudged(
  { ask }: Engine,
  questions: readonly Question[],
  byId: ReadonlyMap<string, Fact>,
): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const { query, grade, ideal } of questions) {
    const ids = await ask(query);
    const grades = ids.slice(0, sizes.top).flatMap((id) => {
      const fact = byId.get(id);
      return fact ? [grade(fact)] : [];
    });
    scored.push({ query, ids, score: Math.max(0, gains(grades)) / ideal });
  }
  return scored;
}

async function recallOf(
  { ask }: Engine,
  { query, grade, relevant }: Question,
  byId: ReadonlyMap<string, Fact>,
): Promise<number> {
  const ids = await ask(query);
  const hits = ids.slice(0, sizes.page).filter((id) => {
    const fact = byId.get(id);
    return fact !== undefined && grade(fact) === 2;
  });
  return hits.length / Math.min(sizes.page, relevant);
}

type Measured = { figures: Figures; worst: { what: string; query: string; score: number }[] };
type Task = {
  questions: Question[];
  variants: (Question & { kind: Variant["kind"]; of: string })[];
  twoInitials: number;
  byId: ReadonlyMap<string, Fact>;
  strings: string[];
};

async function measure(engine: Engine, task: Task): Promise<Measured> {
  const { questions, variants, byId, strings } = task;
  const judged = await scoreJudged(engine, questions, byId);
  const recalls: { kind: string; query: string; recall: number }[] = [];
  for (const one of variants) {
    const recall = await recallOf(engine, one, byId);
    recalls.push({ kind: one.kind, query: `${one.query} (${one.of})`, recall });
  }
  const found: string[] = [];
  for (const string of strings) if ((await engine.ask(string)).length > 0) found.push(string);
  tell(`${engine.name} finds something for noise: ${found.slice(0, 40).join(" ")}`);
  const recall = (...kinds: string[]) =>
    mean(recalls.filter(({ kind }) => kinds.includes(kind)).map((one) => one.recall));
  const figures: Figures = {
    judged: judged.length,
    ndcg: mean(judged.map(({ score }) => score)),
    zeroHits: judged.filter(({ ids }) => ids.length === 0).length,
    variants: variants.length,
    traditional: recall("traditional"),
    reversed: recall("reversed"),
    pinyin: recall("pinyin"),
    initials: recall("initials"),
    homophone: recall("homophone"),
    slip: recall("wrong", "missing"),
    twoInitials: engine.readsInitials ? task.twoInitials : 0,
    noise: share(found.length, strings.length),
  };
  const worst = [
    ...judged.map(({ query, score }) => ({ what: "judged", query, score })),
    ...recalls.map(({ kind, query, recall: score }) => ({ what: kind, query, score })),
  ].sort((a, b) => a.score - b.score);
  return { figures, worst };
}

/** How often a word of two characters, typed by its two initials, is among the readings that are shown. */
function shownAmongReadings(services: Services, titles: readonly string[], all: readonly Judged[]) {
  const readingsOf = createReadingsOf(
    services.text,
    createVocabulary(services, { titles, firms: [] }),
  );
  const names = all.filter(({ about }) => isOfOneName(about));
  const words = [...new Set(names.map(({ query }) => services.text.normalize(query)))].filter(
    (query) => /^\p{Script=Han}{2}$/u.test(query),
  );
  const missed = words.filter((word) => {
    const [sound = ""] = services.text.soundsOf(word);
    const initials = sound.split(" ").map((syllable) => syllable.charAt(0));
    return !readingsOf(initials.join("")).some((reading) => reading.word === word);
  });
  tell(`two initials: ${words.length} words, not shown: ${missed.join(" ")}`);
  return share(words.length - missed.length, words.length);
}

function isMet(figures: Figures): boolean {
  return Object.entries(goals).every(([name, goal]) => {
    const figure = figures[name as keyof Figures];
    return "min" in goal ? figure >= goal.min : figure <= goal.max;
  });
}

function tellTable(measured: ReadonlyMap<string, Figures>) {
  const names = [...measured.keys()];
  tell(["".padEnd(14), "goal".padStart(9), ...names.map((name) => name.padStart(9))].join(""));
  for (const [name, goal] of Object.entries(goals)) {
    const wanted = "min" in goal ? `>= ${goal.min}` : `<= ${goal.max}`;
    const values = names.map((of) =>
      String(rounded(measured.get(of)?.[name as keyof Figures] ?? 0)).padStart(9),
    );
    tell([name.padEnd(14), wanted.padStart(9), ...values].join(""));
  }
}

async function evaluate(urls: EngineUrls): Promise<boolean> {
  await prepareDatabase(urls.databaseUrl);
  const env = (extra: Record<string, string> = {}) =>
    Env.parse({
      ...toEnvironment(urls),
      ...{ MODE: "test", LOG_LEVEL: "error", SHOW_REPOSTED: "on", INDEX_PREFIX: "relevance-" },
      ...extra,
    });
  const services = await createServices(env(), "relevance");
  const standIn = await createServices(
    { ...env(), MEILI_URL: undefined, MEILI_KEY: undefined },
    "stand-in",
  );
  const since = performance.now();
  const lap = (what: string) => {
    tell(`${what} (${((performance.now() - since) / 1000).toFixed(0)} s)`);
  };
  try {
    const { facts, postings, leftOut } = await fillMarket(
      services,
      resolve(process.env.BENCH_DATA ?? "../shared/data"),
    );
    lap(`${facts.length} listings, of them ${postings} public postings`);
    for (const file of leftOut) tell(`left out: ${file} is not there (BENCH_DATA)`);
    await reconcileSearch.run(services, {});
    lap(`${await services.search.listings.count()} in the index`);
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    const titles = facts.map(({ title }) => title);
    const { reference, text } = services;
    const all = judgedQueries({
      occupations: new Set(reference.occupations.keys()),
      skills: new Set(reference.skills.keys()),
      regions: new Set(reference.regions.keys()),
    });
    const questions = questionsOf(all, facts);
    const made = variantsOf(questions, text, { seed, most: sizes.perKind });
    const relevantOf = new Map(questions.map((one) => [one.query, one]));
    const task: Task = {
      questions,
      variants: made.flatMap((one) => {
        const of = relevantOf.get(one.of);
        return of ? [{ ...of, ...one }] : [];
      }),
      twoInitials: shownAmongReadings(services, titles, questions),
      byId,
      strings: noise(seed, sizes.noise),
    };
    const unanswerable = all.length - questions.length;
    lap(
      `${questions.length} queries (${unanswerable} have nothing to find), ${made.length} variants`,
    );
    const engines: Engine[] = [ours("ours", services, titles)];
    if (!process.argv.includes("--ours")) {
      engines.push(ours("stand-in", standIn, titles), await rawEngine(urls, services));
    }
    const measured = new Map<string, Measured>();
    for (const engine of engines) {
      measured.set(engine.name, await measure(engine, task));
      lap(`${engine.name} measured`);
    }
    const main = measured.get("ours")!;
    tell("The worst of ours:");
    const shown = process.argv.includes("--worst") ? 400 : 40;
    for (const { what, query, score } of main.worst
      .filter((one) => one.score < 0.9)
      .slice(0, shown)) {
      tell(`  ${what} ${query} ${rounded(score)}`);
    }
    tellTable(new Map([...measured].map(([name, { figures }]) => [name, figures])));
    const ok = isMet(main.figures);
    const figures = Object.fromEntries(
      [...measured].map(([name, one]) => [
        name,
        Object.fromEntries(
          Object.entries(one.figures).map(([key, value]) => [key, rounded(value)]),
        ),
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

const dataDir = await mkdtemp(join(tmpdir(), "zhiqiao-relevance-"));
await chmod(dataDir, 0o711); // PostgreSQL, as another user, goes through it
const urls = await startServices({ dataDir, log: tell, throwaway: true });
const isOk = await evaluate(urls).finally(async () => {
  await urls.stop();
  await remove(dataDir);
});
process.exit(isOk ? 0 : 1);
