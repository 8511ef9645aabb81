// `npm run bench -- search`: a search of a large market as the raw engine answers it, as our verb does, as a page does and
// as a job board on ILIKE would; suggestions; a swap of indexes under load. Engines in a folder of their own.
// `npm run bench -- search 5000` draws a smaller market, for a look. Measures; decides nothing but whether goals are met.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { availableParallelism } from "node:os";
import { toParams } from "~/app/features/listings/listing-search";
import { readSearch } from "~/app/features/listings/read-listing-search.server";
import { readSearchPage, searchListings } from "~/app/features/listings/read-search.server";
import { suggestWords } from "~/app/features/listings/suggest.server";
import { paths } from "~/app/paths";
import { Env } from "~/app/platform/env.server";
import { createServices, type Services } from "~/app/platform/services.server";
import { dice } from "~/prisma/seed/market/dice";
import { seedMarket } from "~/prisma/seed/market/seed-market";
import { type EngineUrls, toEnvironment } from "~/scripts/services";
import { rebuildIndex } from "~/workers/rebuild-index";
import { withBuiltServer, withWorker } from "../support/built-server";
import { measureFreshness } from "./index-freshness";
import { at, runBench, seed, tell } from "./run-bench";
import { perSecondAt, send } from "./send";

const sizes = { listings: Number(process.argv[2] ?? 100_000), students: 400, queries: 1_000 };
const clients = 16;
const cores = availableParallelism();
/** Other searches, asked before pages are measured: what is measured is a house that has been open for a while. V8 goes on
 * making the code of a page faster for some three thousand pages of each process. */
const warming = 3_000 * cores;
const goals = {
  verbOverRawP50Ms: { max: 2 },
  verbOverRawP99Ms: { max: 8 },
  transportOverRawP50Ms: { max: 2 },
  pageP95Ms: { max: 25 },
  pagesPerSecond: { min: 300 },
  repeatedPerSecond: { min: 5_000 },
  suggestP95Ms: { max: 15 },
  freshP99Ms: { max: 1_000 },
  timesFasterThanIlikeP50: { min: 50 },
  failedInSwap: { max: 0 },
  failed: { max: 0 },
};
const began = performance.now();
const visitor = { viewer: null, locale: "zh-CN" as const };

/** So many addresses of searches: words of the market, half of them with conditions, some typed as a sentence. */
async function drawQueries(services: Services): Promise<string[]> {
  const rows = await services.db.listing.findMany({
    where: { status: "live" },
    select: { title: true, regionCodes: true, kind: true },
    orderBy: { id: "asc" },
    take: 5_000,
  });
  const { regions, skills, occupations } = services.reference;
  const { chance, pick } = dice(seed);
  const trades = [...occupations.values()].filter(({ kind }) => kind === "trade");
  const words = [
    () => pick(rows).title,
    () => services.text.documentTokens(pick(rows).title)[0] ?? "",
    () => pick(trades).names["zh-CN"],
    () => pick(trades).names["zh-HK"],
    () => pick([...skills.values()]).names["zh-CN"],
    () =>
      `${regions.get(pick(rows).regionCodes[0] ?? "")?.aliases[0] ?? ""} ${pick(trades).names["zh-CN"]}`,
    () => `${pick(trades).names["zh-CN"]} ${pick(["包住", "3000以上", "夜班", "大专"])}`,
  ];
  return Array.from({ length: sizes.queries + warming }, (_, n) => {
    const search = { ...readSearch(new URLSearchParams()), q: pick(words)() };
    if (n % 2 === 1) {
      search.kind = [pick(rows).kind];
      if (chance(0.5)) search.provides = ["dorm"];
      if (chance(0.5)) search.place = [pick(rows).regionCodes[0]?.slice(0, 4).padEnd(6, "0") ?? ""];
    }
    return paths.listings.search(toParams(search));
  });
}

const searchOf = (address: string) => readSearch(new URL(address, "http://localhost").searchParams);

type Sent = { path: string; body: string };
/** A door to the engine that remembers what goes through it; what comes before an answer went stands together. */
async function recorder(to: string) {
  const sent: Sent[][] = [];
  let open = 0;
  const server = createServer((incoming, answer) => {
    const parts: Buffer[] = [];
    incoming.on("data", (part: Buffer) => parts.push(part));
    incoming.once("end", () => {
      const body = Buffer.concat(parts).toString("utf8");
      const path = incoming.url ?? "/";
      if (path.includes("search")) {
        if (open === 0) sent.push([]);
        sent.at(-1)?.push({ path, body });
        open += 1;
        answer.once("finish", () => (open -= 1));
      }
      const on = request(
        to + path,
        { method: incoming.method, headers: incoming.headers },
        (res) => {
          answer.writeHead(res.statusCode ?? 500, res.headers);
          res.pipe(answer);
        },
      );
      on.end(body);
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url, sent, close };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

const ascending = (times: number[]) => times.sort((a, b) => a - b);

async function timed(all: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const times: number[] = [];
  for (const once of all) times.push(await timeOf(once));
  return ascending(times);
}

/** The engine, asked all that the verb asks and as much of it at a time, and the verb, in turns at every search, all of
 * them twice; the ids must be the same. */
async function engineAndVerb(services: Services, urls: EngineUrls, addresses: readonly string[]) {
  const { meiliUrl = "", meiliKey: key = "" } = urls;
  const door = await recorder(meiliUrl);
  const recording = await openServices({ ...urls, meiliUrl: door.url });
  const asked: Sent[][][] = [];
  let unequal = 0;
  for (const address of addresses) {
    door.sent.length = 0;
    const page = await readSearchPage(recording, visitor, searchOf(address));
    asked.push(door.sent.slice());
    const again = await readSearchPage(services, visitor, searchOf(address));
    const ids = (of: typeof page) => of.found.map(({ listing }) => listing.id).join();
    if (ids(page) !== ids(again) || page.total !== again.total) unequal += 1;
  }
  await recording.close();
  door.close();
  tell(`${String(asked.flat(2).length)} engine requests for ${String(addresses.length)} searches`);
  const agent = new Agent({ keepAlive: true, maxSockets: 2 * clients });
  const raw = asked.map((all) => async () => {
    for (const beside of all)
      await Promise.all(
        beside.map(({ path, body }) => send(agent, meiliUrl + path, { key, body })),
      );
  });
  const verb = addresses.map(searchOf).map((one) => () => readSearchPage(services, visitor, one));
  const transport = addresses.map((one) => () => {
    const { q: words } = searchOf(one);
    const scope = { reposted: true };
    const asked = { words, scope, sort: "relevance" as const, offset: 0, limit: 20 };
    return services.search.listings.ask([{ ...asked, now: services.clock.now() }]);
  });
  await timed(verb);
  // One after the other at every search: a machine that is slower for a while is so for both.
  const [raws, verbs]: [number[], number[]] = [[], []];
  for (const [n, ask] of [...raw, ...raw].entries()) {
    raws.push(await timeOf(ask));
    verbs.push(await timeOf(verb[n % verb.length]!));
  }
  [raws, verbs].forEach(ascending);
  const through = await timed(transport);
  const enginePerSecond = await crowd(raw, (ask) => ask());
  const lists = await timed(
    addresses.map((one) => () => searchListings(services, visitor, searchOf(one))),
  );
  agent.destroy();
  tell(`raw p50 ${at(raws, 0.5).toFixed(2)} p99 ${at(raws, 0.99).toFixed(2)} ms`);
  tell(`verb p50 ${at(verbs, 0.5).toFixed(2)} p99 ${at(verbs, 0.99).toFixed(2)} ms`);
  tell(`without counts p50 ${at(lists, 0.5).toFixed(2)} p99 ${at(lists, 0.99).toFixed(2)} ms`);
  tell(`one question p50 ${at(through, 0.5).toFixed(2)} ms`);
  tell(`the engine alone, asked as for pages: ${enginePerSecond.toFixed(0)}/s`);
  return { raws, verbs, lists, through, unequal, enginePerSecond };
}

/** A job board as many are built: ILIKE (`contains`, letters of either size) in title, text and firm, newest first, OFFSET.
 * It counts no conditions: it is compared with our list without them, on the same addresses. */
async function ilikeBoard(services: Services, addresses: readonly string[]) {
  return timed(
    addresses.map((address) => async () => {
      const { q, kind } = searchOf(address);
      const words = q.split(/\s+/).filter(Boolean);
      const like = (word: string) => ({ contains: word, mode: "insensitive" as const });
      const where = {
        status: "live" as const,
        ...(kind[0] ? { kind: kind[0] } : {}),
        AND: words.map((word) => ({
          OR: [
            { title: like(word) },
            { description: like(word) },
            { enterprise: { shortName: like(word) } },
          ],
        })),
      };
      await Promise.all([
        services.db.listing.findMany({
          ...{ where, orderBy: { publishedAt: "desc" }, skip: 0, take: 20 },
          select: { id: true, title: true, enterprise: { select: { shortName: true } } },
        }),
        services.db.listing.count({ where }),
      ]);
    }),
  );
}

/** So many clients at once; answers how many a second were done. */
async function crowd<T>(all: readonly T[], visit: (one: T) => Promise<unknown>) {
  let next = 0;
  const client = async () => {
    for (let one = all[next++]; one !== undefined; one = all[next++]) await visit(one);
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  return all.length / ((performance.now() - from) / 1000);
}

async function overHttp(
  urls: EngineUrls,
  { first, addresses }: { first: readonly string[]; addresses: readonly string[] },
) {
  const env = { ...toEnvironment(urls), WEB_PROCESSES: String(cores) };
  return withBuiltServer(env, async (origin) => {
    const agent = new Agent({ keepAlive: true, maxSockets: clients });
    let failed = 0;
    const visit = async (path: string) => {
      const { status } = await send(agent, origin + path);
      if (status !== 200) failed += 1;
    };
    await crowd(first, visit);
    const alone = await timed(addresses.map((path) => () => visit(path)));
    const perSecond = await crowd(addresses, visit);
    const same = { clients, requests: 20_000 };
    await perSecondAt(origin + paths.listings.search(), same);
    const repeated = await perSecondAt(origin + paths.listings.search(), same);
    tell(`the same page ${repeated.toFixed(0)}/s`);
    const typed = addresses.map((one) => paths.listings.suggest(searchOf(one).q.slice(0, 2)));
    await crowd(typed.slice(0, 100), visit);
    const suggested = await timed(typed.slice(0, 300).map((path) => () => visit(path)));
    agent.destroy();
    tell(
      `page p50 ${at(alone, 0.5).toFixed(1)} p95 ${at(alone, 0.95).toFixed(1)} ms, ${perSecond.toFixed(0)}/s`,
    );
    return { alone, perSecond, repeated, suggested, failed };
  });
}

/** An index made anew by a process of its own, as a worker does, while 200 searches a second go on here. */
async function swapUnderLoad(
  services: Services,
  urls: EngineUrls,
  addresses: readonly string[],
): Promise<number> {
  const state = { isDone: false, failed: 0, asked: 0 };
  const env = { ...process.env, ...toEnvironment(urls), MODE: "demo" };
  const reindex = spawn(process.execPath, ["--import", "tsx", "scripts/reindex.ts"], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const made = once(reindex, "exit").then(([status]) => {
    state.isDone = true;
    if (status !== 0) throw new Error("the index was not made anew");
  });
  const answers: Promise<void>[] = [];
  while (!state.isDone) {
    const { q: words } = searchOf(addresses[state.asked % addresses.length]!);
    state.asked += 1;
    const scope = { reposted: true };
    const query = { words, scope, sort: "relevance" as const, offset: 0, limit: 20 };
    answers.push(
      services.search.listings.search({ ...query, now: services.clock.now() }).then(
        ({ degraded }) => {
          if (degraded) state.failed += 1;
        },
        () => {
          state.failed += 1;
        },
      ),
    );
    await new Promise((next) => setTimeout(next, 5));
  }
  await made;
  await Promise.all(answers);
  tell(`${String(state.asked)} searches while the index was made, ${String(state.failed)} failed`);
  return state.failed;
}

function openServices(urls: EngineUrls): Promise<Services> {
  const env = Env.parse({ ...toEnvironment(urls), MODE: "test", LOG_LEVEL: "silent" });
  return createServices(env, "bench");
}

async function measure(urls: EngineUrls) {
  const services = await openServices(urls);
  try {
    await seedMarket(services, { ...sizes, seed });
    tell(`market drawn after ${((performance.now() - began) / 1000).toFixed(0)} s`);
    await rebuildIndex(services);
    await services.pool.query("vacuum analyze"); // else it begins by itself in the middle of a measurement
    tell(`index made after ${((performance.now() - began) / 1000).toFixed(0)} s`);
    const drawn = await drawQueries(services);
    const [addresses, first] = [drawn.slice(0, sizes.queries), drawn.slice(sizes.queries)];
    await suggestWords(services, "数控", "zh-CN");
    const asked = await engineAndVerb(services, urls, addresses);
    const { raws, verbs, lists, through, unequal, enginePerSecond } = asked;
    const board = await ilikeBoard(services, addresses.slice(0, 100));
    tell(`ILIKE board p50 ${at(board, 0.5).toFixed(0)} ms`);
    const web = await overHttp(urls, { first, addresses });
    const fresh = await withWorker(toEnvironment(urls), () =>
      measureFreshness(services, { url: urls.meiliUrl ?? "", key: urls.meiliKey ?? "" }),
    );
    tell(`findable p50 ${at(fresh, 0.5).toFixed(0)} p99 ${at(fresh, 0.99).toFixed(0)} ms`);
    const failedInSwap = await swapUnderLoad(services, urls, addresses);
    const figures = {
      verbOverRawP50Ms: at(verbs, 0.5) - at(raws, 0.5),
      verbOverRawP99Ms: at(verbs, 0.99) - at(raws, 0.99),
      transportOverRawP50Ms: Math.max(0, at(through, 0.5) - at(raws, 0.5)),
      pageP95Ms: at(web.alone, 0.95),
      pagesPerSecond: web.perSecond,
      enginePerSecond,
      repeatedPerSecond: web.repeated,
      freshP99Ms: at(fresh, 0.99),
      suggestP95Ms: at(web.suggested, 0.95),
      timesFasterThanIlikeP50: at(board, 0.5) / at(lists, 0.5),
      failedInSwap,
      failed: web.failed + unequal,
    };
    return { figures };
  } finally {
    await services.close();
  }
}

await runBench({ name: "search", goals, sizes: { ...sizes, clients, cores }, measure });
