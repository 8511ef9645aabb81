// `npm run bench -- import [FILE]`: a postings file read, stored and searchable, then the same file again; a student list
// with faults, put right and taken, then again; with engines and worker in a folder of their own. Measures; decides nothing
// but whether the goals are met. Kills at any moment are tests/features/import-killed.test.ts'.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";
import { newId } from "~/app/platform/id";
import { prepareDatabase } from "~/scripts/database";
import { type EngineUrls, remove, startServices, toEnvironment } from "~/scripts/services";
import { rosterFile } from "./roster-file";

type Facts = {
  runId: string;
  counts: { new: number; changed: number; same: number; held: number; faulty: number };
  /** Each since the start of the work, the file's bytes included. */
  seconds: { read: number; checked: number; committed?: number; searchable?: number };
  rssMb: number;
};

const file = resolve(
  process.argv[2] ?? process.env.BENCH_POSTINGS ?? "../shared/data/postings_jobcn_2017.csv",
);
const goals = {
  secondsToSearchable: { max: 30 },
  rssMb: { max: 512 },
  doubles: { max: 0 },
  changedByRepeat: { max: 0 },
  secondsToCheckRoster: { max: 10 },
  faultsMissed: { max: 0 },
  secondsToCommitRoster: { max: 10 },
  changedByRosterRepeat: { max: 0 },
};
const rosterRows = 10_000;
const rosterFaults = 500;
const began = performance.now();

if (!existsSync(file)) {
  console.error(
    `There is no file ${file}. Give one as argument or in BENCH_POSTINGS: a CSV of postings such as DataSet/jobcn of ` +
      "github.com/EclipseXuLu/DataHouse, with the columns that README.md names.",
  );
  process.exit(1);
}

const tell = (line: string) => {
  console.error(line);
};

/** A process of this product with these engines; its output goes to stderr. */
function start(urls: EngineUrls, script: string, args: string[]): ChildProcess {
  const env = { ...process.env, MODE: "demo", LOG_LEVEL: "warn", ...toEnvironment(urls) };
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], {
    env,
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  return child;
}

async function runImport(urls: EngineUrls, args: string[]): Promise<Facts> {
  const child = start(urls, "scripts/import.ts", [...args, "--json"]);
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  let last = "";
  for await (const line of createInterface({ input: child.stdout! })) tell((last = line));
  if ((await ended) !== 0) throw new Error("the import failed");
  return JSON.parse(last) as Facts;
}

async function withWorker<T>(urls: EngineUrls, work: () => Promise<T>): Promise<T> {
  const worker = start(urls, "workers/main.ts", []);
  worker.stdout!.pipe(process.stderr);
  await new Promise<void>((ready, fail) => {
    worker.once("message", () => ready());
    worker.once("exit", () => fail(new Error("the worker did not start")));
  });
  try {
    return await work();
  } finally {
    const ended = new Promise((done) => worker.once("exit", done));
    worker.kill("SIGTERM");
    await ended;
  }
}

/** A 高职 for the student list. */
async function aSchool(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const id = newId(Date.now());
  await client.query(
    `insert into "School" ("id", "name", "shortName", "kind", "regionCode") values ($1, '测速职业技术学院', '测速职院', 'associate', '441800')`,
    [id],
  );
  await client.end();
  return id;
}

async function countDoubles(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ listings: number; doubles: number; staged: number }>(
    `select count(*)::int as listings, (count(*) - count(distinct "sourceKey"))::int as doubles,
       (select count(*)::int from "ImportRow" r join "ImportRun" i on i."id" = r."runId" and i."state" = 'committed') as staged from "Listing"`,
  );
  await client.end();
  return rows[0]!;
}

delete process.env.DATABASE_URL;
delete process.env.MEILI_URL;
delete process.env.MEILI_KEY;
delete process.env.REDIS_URL;
const dataDir = await mkdtemp(join(tmpdir(), "zhiqiao-bench-"));
await chmod(dataDir, 0o711); // PostgreSQL may run as another user
const services = await startServices({
  dataDir,
  log: tell,
  command: "bench import",
  throwaway: true,
});
let isOk = false;
try {
  await prepareDatabase(services.databaseUrl);
  const postings = ["postings", file];
  const [first, again] = await withWorker(services, async () => [
    await runImport(services, postings),
    await runImport(services, postings),
  ]);
  const schoolId = await aSchool(services.databaseUrl);
  const roster = async (faults: number, links: string) => {
    const path = join(dataDir, `roster-${faults}.csv`);
    await writeFile(path, rosterFile(rosterRows, faults));
    const more = faults > 0 ? ["--dry-run"] : ["--links", join(dataDir, links)];
    return runImport(services, ["roster", path, "--school", schoolId, ...more]);
  };
  const faulty = await roster(rosterFaults, "");
  const taken = await roster(0, "links.csv");
  const rosterAgain = await roster(0, "links-again.csv");
  const { listings, doubles, staged } = await countDoubles(services.databaseUrl);
  const figures = {
    secondsToSearchable: first.seconds.searchable ?? Infinity,
    secondsToRead: first.seconds.read,
    secondsToCheck: first.seconds.checked - first.seconds.read,
    secondsToCommit: first.seconds.committed! - first.seconds.checked,
    rssMb: Math.max(...[first, again, faulty, taken, rosterAgain].map(({ rssMb }) => rssMb)),
    doubles: doubles + staged,
    changedByRepeat: again.counts.new + again.counts.changed,
    secondsToRepeat: again.seconds.committed!,
    secondsToCheckRoster: faulty.seconds.checked,
    faultsMissed: Math.abs(rosterFaults - faulty.counts.faulty),
    secondsToCommitRoster: taken.seconds.committed! - taken.seconds.checked,
    changedByRosterRepeat: rosterAgain.counts.new + rosterAgain.counts.changed,
  };
  isOk = Object.entries(goals).every(
    ([name, { max }]) => figures[name as keyof typeof goals] <= max,
  );
  const rounded = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Math.round(value * 10) / 10]),
  );
  const sizes = { listings, ...first.counts, students: taken.counts.new, load: loadavg()[0] };
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  console.log(
    JSON.stringify({ name: "import", ok: isOk, figures: rounded, goals, sizes, seed: 42, seconds }),
  );
} finally {
  await services.stop();
  await remove(dataDir);
}
process.exit(isOk ? 0 : 1);
