// `npm run bench -- pages`: the pages that people wait for, at sixteen clients over HTTP on a seeded market: how long,
// how heavy, with how many statements, and whether those stay as many when there is more to show.
// Engines in a folder of their own. Measures; decides nothing but whether the goals are met.
import { Agent, request } from "node:http";
import { availableParallelism } from "node:os";
import { onTheMarket } from "~/app/features/listings/read-search.server";
import { paths } from "~/app/paths";
import { Env } from "~/app/platform/env.server";
import { createServices, type Services } from "~/app/platform/services.server";
import { openSession } from "~/app/platform/session.server";
import { seedMarket } from "~/prisma/seed/market/seed-market";
import { type EngineUrls, toEnvironment } from "~/scripts/services";
import { reconcileSearch } from "~/workers/jobs/reconcile-search";
import {
  aListing,
  anEnterprise,
  aRecruiter,
  aSchool,
  aSchoolStaff,
  aStudent,
} from "../support/factories";
import { withBuiltServer } from "../support/built-server";
import { countQueries } from "./count-queries";
import { largestPaint, scriptKilobytes } from "./page-weight";
import { runBench, seed, tell } from "./run-bench";

const sizes = { students: 4_000, listings: 3_000, applicants: 500, classmates: 52 };
const clients = 16;
const cores = availableParallelism();
const requestsPerPage = 640;
const goals = {
  simplePerSecond: { min: 300 },
  p95Listing: { max: 300 },
  p95Search: { max: 200 },
  p95Applicants: { max: 300 },
  p95Board: { max: 300 },
  queriesGrown: { max: 0 },
  publicScriptKb: { max: 120 },
  largestPaintSeconds: { max: 2.5 },
  failed: { max: 0 },
};

/** Several paths are asked for in turn: strangers at one page share its bytes, which says nothing of making it. */
type Visit = { path: string | readonly string[]; cookie?: string };
/** The same page with much and with little on it: it must ask as often. */
type Measured = { much: Visit; little?: Visit; crowd?: Visit };

/** A market with a listing of 500 applicants beside one of five, and a class of 52 beside one of two. */
async function aMarket(services: Services): Promise<Record<string, Measured>> {
  await seedMarket(services, { ...sizes, seed });
  const enterprise = await anEnterprise(services);
  const recruiter = await aRecruiter(services, enterprise.id);
  const [busy, quiet] = [
    await aListing(services, enterprise.id, { seats: 40 }),
    await aListing(services, enterprise.id, { seats: 40 }),
  ];
  await fill(services, busy.id, sizes.applicants);
  await fill(services, quiet.id, 5);
  const [large, small] = [await aSchool(services), await aSchool(services)];
  const student = await aClass(services, large, sizes.classmates, [busy.id, quiet.id]);
  await aClass(services, small, 2, [quiet.id]);
  const cookieOf = (actor: { personId: string }) => aCookie(services, actor.personId);
  const [firm, adviser, other, mine] = [
    await cookieOf(recruiter),
    await cookieOf(await aSchoolStaff(services, large)),
    await cookieOf(await aSchoolStaff(services, small)),
    await cookieOf(student),
  ];
  await reconcileSearch.run(services, {});
  const q = "数控";
  const words = [...services.reference.occupations.values()].map(({ names }) => names["zh-CN"]);
  const live = await services.db.listing.findMany({
    where: onTheMarket(services, null),
    select: { id: true },
    orderBy: { id: "asc" },
    take: 300,
  });
  const listings = live.map(({ id }) => paths.listings.show(id));
  const searches = words.slice(0, 300).map((one) => paths.listings.search({ q: one }));
  return {
    simple: { much: { path: paths.signIn() } },
    listing: { much: { path: paths.listings.show(busy.id) }, crowd: { path: listings } },
    search: {
      much: { path: paths.listings.search({ q: "操作" }) },
      little: { path: paths.listings.search({ q: "电梯维保实习生" }) },
      crowd: { path: searches },
    },
    searchOfStudent: { much: { path: paths.listings.search({ q }), cookie: mine } },
    applicants: {
      much: { path: paths.enterprise.applicants(busy.id), cookie: firm },
      little: { path: paths.enterprise.applicants(quiet.id), cookie: firm },
    },
    board: {
      much: { path: paths.school.classBoard(large.schoolClass.id), cookie: adviser },
      little: { path: paths.school.classBoard(small.schoolClass.id), cookie: other },
    },
  };
}

/** So many students of the market apply, each in a status of their own, with a frozen profile like any other. */
async function fill({ pool, clock }: Services, listingId: string, n: number): Promise<void> {
  await pool.query(
    `insert into "Application" (id, "listingId", "studentId", "enrolmentId", status, snapshot, "submittedAt", "movedAt",
       "answerBy", "createdAt")
     select gen_random_uuid(), $1, en."personId", en.id,
       (array['submitted', 'in_review', 'shortlisted'])[1 + (row_number() over ())::int % 3]::"ApplicationStatus",
       jsonb_set(sample.snapshot, '{name}', to_jsonb(p.name)), $2, $2, $2::timestamptz + interval '5 days', $2
     from "Enrolment" en join "Person" p on p.id = en."personId",
       (select snapshot from "Application" where status <> 'draft' order by id limit 1) as sample
     where en.state = 'enrolled' order by en.id limit $3`,
    [listingId, clock.now(), n],
  );
}

/** A class of so many, each with an application to every listing; the first of them. */
async function aClass(
  services: Services,
  school: Awaited<ReturnType<typeof aSchool>>,
  n: number,
  listingIds: string[],
) {
  const students = [];
  for (let i = 0; i < n; i += 1) students.push((await aStudent(services, school)).actor);
  for (const listingId of listingIds) {
    await services.pool.query(
      `insert into "Application" (id, "listingId", "studentId", "enrolmentId", status, snapshot, "submittedAt", "movedAt",
         "answerBy", "createdAt")
       select gen_random_uuid(), $1, "personId", id, 'submitted',
         (select snapshot from "Application" where status <> 'draft' limit 1), $2, $2, $2, $2
       from "Enrolment" where "classId" = $3`,
      [listingId, services.clock.now(), school.schoolClass.id],
    );
  }
  return students[0]!;
}

async function aCookie(services: Services, personId: string): Promise<string> {
  const grant = await services.db.roleGrant.findFirstOrThrow({ where: { personId } });
  const setCookie = await openSession(services, personId, grant.id, "bench");
  return setCookie.split(";")[0] ?? "";
}

const serverEnv = (urls: EngineUrls, databaseUrl: string) => ({
  ...{ ...toEnvironment(urls), DATABASE_URL: databaseUrl, WEB_PROCESSES: String(cores) },
});

let asked = 0;
const onePath = (path: Visit["path"]) =>
  typeof path === "string" ? path : path[(asked += 1) % path.length]!;

/** A page as a browser asks for it, over connections that are kept: milliseconds and bytes as sent. */
function visit(origin: string, agent: Agent, { path, cookie }: Visit) {
  return new Promise<{ status: number; bytes: number; ms: number }>((done, fail) => {
    const from = performance.now();
    const headers = { "accept-encoding": "gzip", ...(cookie && { cookie }) };
    const sent = request(origin + onePath(path), { agent, headers }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk: Buffer) => (bytes += chunk.length));
      answer.once("end", () => {
        done({ status: answer.statusCode ?? 0, bytes, ms: performance.now() - from });
      });
    });
    sent.once("error", fail);
    sent.end();
  });
}

/** So many visits, by all clients at once. */
async function through(visits: number, once: () => Promise<unknown>): Promise<void> {
  let next = 0;
  const client = async () => {
    while (next++ < visits) await once();
  };
  await Promise.all(Array.from({ length: clients }, client));
}

async function crowd(origin: string, page: Visit) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  await through(clients * 10, () => visit(origin, agent, page)); // JIT, plans, connections
  const answers: Awaited<ReturnType<typeof visit>>[] = [];
  const from = performance.now();
  await through(requestsPerPage, async () => answers.push(await visit(origin, agent, page)));
  const seconds = (performance.now() - from) / 1000;
  agent.destroy();
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    perSecond: answers.length / seconds,
    p50: times[Math.floor(times.length * 0.5)]!,
    p95: times[Math.floor(times.length * 0.95)]!,
    kilobytes: answers[0]!.bytes / 1024,
    failed: answers.filter(({ status }) => status !== 200).length,
  };
}

/** How many statements a page runs once it is warm. */
async function countOf(origin: string, page: Visit, count: () => number): Promise<number> {
  let n = 0;
  // No two addresses are the same, so that none is answered with the bytes of another.
  const fresh = () => {
    const address = new URL(onePath(page.path), origin);
    address.searchParams.set("visit", String((n += 1)));
    return visit(origin, agent, { ...page, path: address.pathname + address.search });
  };
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let i = 0; i < 3; i += 1) await fresh();
  // The reference watcher asks on its own now and then: the least of some visits is the page's.
  const counts: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    count();
    await fresh();
    counts.push(count());
  }
  agent.destroy();
  return Math.min(...counts);
}

async function measure(urls: EngineUrls) {
  const { databaseUrl } = urls;
  const env = Env.parse({ ...toEnvironment(urls), MODE: "test", LOG_LEVEL: "error" });
  const services = await createServices(env, "bench");
  const pages = await aMarket(services).finally(() => services.close());
  tell("market prepared");
  const counter = await countQueries(databaseUrl);
  const queries: Record<string, number> = {};
  let queriesGrown = 0;
  await withBuiltServer(serverEnv(urls, counter.url), async (origin) => {
    for (const [name, { much, little }] of Object.entries(pages)) {
      const most = await countOf(origin, much, counter.count);
      queries[name] = most;
      const least = little ? await countOf(origin, little, counter.count) : most;
      queriesGrown += Math.abs(most - least);
      tell(`${name}: ${String(most)} statements, ${String(least)} with little to show`);
    }
  });
  await counter.close();
  return withBuiltServer(serverEnv(urls, databaseUrl), async (origin) => {
    const times: Record<string, Awaited<ReturnType<typeof crowd>>> = {};
    for (const [name, { much, crowd: many = much }] of Object.entries(pages)) {
      const found = await crowd(origin, many);
      times[name] = found;
      tell(`${name}: ${found.perSecond.toFixed(0)}/s, p95 ${found.p95.toFixed(0)} ms`);
    }
    const open = [paths.home(), paths.listings.search(), onePath(pages.listing!.much.path)];
    const scripts: number[] = [];
    for (const path of open) scripts.push(await scriptKilobytes(origin, path));
    const paints: number[] = [];
    for (const path of open) paints.push(await largestPaint(origin, path));
    tell(`largest paint: ${paints.map((s) => s.toFixed(2)).join(", ")} s`);
    const of = (name: string) => times[name]!;
    return {
      figures: {
        simplePerSecond: of("simple").perSecond,
        ...{ p95Listing: of("listing").p95, p95Search: of("search").p95 },
        ...{ p95SearchOfStudent: of("searchOfStudent").p95 },
        ...{ p95Applicants: of("applicants").p95, p95Board: of("board").p95 },
        queriesGrown,
        publicScriptKb: Math.max(...scripts),
        largestPaintSeconds: Math.max(...paints),
        failed: Object.values(times).reduce((sum, { failed }) => sum + failed, 0),
      },
      beside: {
        perSecond: Object.fromEntries(
          Object.entries(times).map(([name, { perSecond }]) => [name, Math.round(perSecond)]),
        ),
        kilobytes: Object.fromEntries(
          Object.entries(times).map(([name, { kilobytes }]) => [name, Math.round(kilobytes)]),
        ),
        queries,
      },
    };
  });
}

await runBench({
  name: "pages",
  goals,
  sizes: { ...sizes, clients, requestsPerPage, cores },
  measure,
});
