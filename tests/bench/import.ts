// `npm run bench -- import [FILE]`: a postings file read, stored and searchable, then the same file again; a student list
// with faults, put right and taken, then again; with engines and worker in a folder of their own. Measures; decides nothing
// but whether the goals are met. Kills at any moment are tests/features/import-killed.test.ts'.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";
import { newId } from "~/app/platform/id";
import { type EngineUrls, toEnvironment } from "~/scripts/services";
import { withWorker } from "../support/built-server";
import { rosterFile } from "./roster-file";
import { runBench, tell } from "./run-bench";

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

if (!existsSync(file)) {
  console.error(
    `There is no file ${file}. Give one as argument or in BENCH_POSTINGS: a CSV of postings such as DataSet/jobcn of ` +
      "github.com/EclipseXuLu/DataHouse, with the columns that README.md names.",
  );
  process.exit(1);
}

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

async function measure(engines: EngineUrls & { databaseUrl: string }, dataDir: string) {
  const postings = ["postings", file];
  const [first, again] = await withWorker(toEnvironment(engines), async () => [
    await runImport(engines, postings),
    await runImport(engines, postings),
  ]);
  const schoolId = await aSchool(engines.databaseUrl);
  const roster = async (faults: number, links: string) => {
    const path = join(dataDir, `roster-${faults}.csv`);
    await writeFile(path, rosterFile(rosterRows, faults));
    const more = faults > 0 ? ["--dry-run"] : ["--links", join(dataDir, links)];
    return runImport(engines, ["roster", path, "--school", schoolId, ...more]);
  };
  const faulty = await roster(rosterFaults, "");
  const taken = await roster(0, "links.csv");
  const rosterAgain = await roster(0, "links-again.csv");
  const { listings, doubles, staged } = await countDoubles(engines.databaseUrl);
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
  const counted = { listings, ...first.counts, students: taken.counts.new };
  return { figures, sizes: counted };
}

await runBench({ name: "import", goals, sizes: {}, throwaway: true, measure });
