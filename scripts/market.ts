// Owns a running market on this machine: engines, database, index, then web and worker as children that end with us.
// demo.ts and dev.ts say how it is started; what a command is stands in command.ts.
import type { ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { readEnv } from "~/app/platform/env.server";
import { createServices } from "~/app/platform/services.server";
import { isSeeded, seedDemo } from "~/prisma/seed/demo";
import { group } from "~/prisma/seed/demo/market.data";
import type { MarketSize } from "~/prisma/seed/market/seed-market";
import { reconcileSearch } from "~/workers/jobs/reconcile-search";
import { runMatching } from "~/workers/matching/run-matching";
import { startChild } from "./child";
import type { Run } from "./command";
import { prepareDatabase } from "./database";
import { findOwner, type Owner } from "./engines/owner";
import { becomes, isPortFree } from "./engines/processes";
import { Remedy } from "./engines/remedy";
import { type EngineUrls, startServices, toEnvironment } from "./services";

export type MarketOptions = {
  dataDir: string;
  port: number;
  command: string;
  mode: "demo" | "development";
  throwaway?: boolean;
  /** Time can be moved by the row of TestClock. */
  testClock?: boolean;
  /** How large a market fills an empty folder; the demo's own unless told. */
  size?: MarketSize | undefined;
};
export type Market = { address: string; urls: EngineUrls; broken: Promise<string> };

/** The market that runs on this data folder already; one that is about to end does not count. */
export async function findMarket(dataDir: string): Promise<Owner | null> {
  if (!existsSync(dataDir)) return null;
  const owner = await findOwner(await realpath(dataDir));
  return owner && !owner.isEnding ? owner : null;
}

/**
 * Brings the market up step by step and returns its address; everything it starts is stopped at the end of the run:
 * web, then worker (it finishes its jobs), then engines. `broken` resolves with a sentence when a child ends by itself.
 */
export async function openMarket(run: Run, options: MarketOptions): Promise<Market> {
  const { dataDir, port, command, mode, throwaway } = options;
  await refuseTakenPort(port, dataDir);
  const services = await run.step("engines", async () => {
    const started = await startServices({ dataDir, log: console.log, command, throwaway });
    run.onEnd(started.stop);
    return started;
  });
  void run.ended.then(() => {
    services.announce({ isEnding: true });
  });
  const env = environmentOf(services, options);
  await fillDatabase(run, services, env, options.size);
  const address = `http://127.0.0.1:${port}`;
  const logOf = (name: string) => (mode === "demo" ? join(dataDir, `${name}.log`) : null);
  // Both at once, for there are two cores; the worker is kept first, so that it is stopped last.
  const [worker, web] = await Promise.all([
    run.step("worker", () =>
      startChild(run, { name: "worker", file: "workers/main.ts", env, logFile: logOf("worker") }),
    ),
    run.step("web", () =>
      startChild(run, { name: "web", file: "app/server.ts", env, logFile: logOf("web") }),
    ),
  ]);
  services.announce({ address });
  return {
    address,
    urls: services,
    broken: Promise.race([endOf(web, "web"), endOf(worker, "worker")]),
  };

  function endOf(child: ChildProcess, name: string): Promise<string> {
    const logged = logOf(name) ? ` (see ${logOf(name)})` : "";
    return new Promise((resolve) => {
      child.once("exit", (code, signal) => {
        resolve(`${name} ended with ${code ?? signal}${logged}.`);
      });
    });
  }
}

/** A killed run's web needs a moment to notice; anything else on the port is told at once. */
async function refuseTakenPort(port: number, dataDir: string): Promise<void> {
  const isAfterKill = existsSync(join(dataDir, "owner.json"));
  if (await becomes(() => isPortFree(port), isAfterKill ? 12_000 : 0)) return;
  const other = port === 3000 ? 3100 : port + 1;
  throw new Remedy(
    `Port ${port} is taken by another program: choose another with \`-- --port ${other}\`.`,
  );
}

function environmentOf(
  urls: EngineUrls,
  { dataDir, mode, port, testClock }: MarketOptions,
): NodeJS.ProcessEnv {
  const { RUN_STEPS: _, ...inherited } = process.env;
  return {
    DEMO_LOGINS: "on",
    ORGANISER: group,
    COMPLAINT_PHONE: "020-00000000",
    FILES_DIR: join(dataDir, "files"),
    ...inherited,
    ...toEnvironment(urls),
    PORT: String(port),
    MODE: mode,
    ...(testClock && { TEST_CLOCK: "on" }),
    NODE_ENV: mode === "demo" ? "production" : "development",
  };
}

/** So many listings are indexed before the first search; more would keep people waiting. */
const indexedAtOnce = 5_000;

/** Migrates, seeds an empty database, brings the index to the truth before the first search, and makes the lists of
 * recommendations; a large market's index and lists are left to the worker, which makes them by itself. */
async function fillDatabase(
  run: Run,
  { databaseUrl }: EngineUrls,
  env: NodeJS.ProcessEnv,
  size: MarketSize | undefined,
): Promise<void> {
  await run.step("migrate", () => prepareDatabase(databaseUrl));
  const services = await createServices(readEnv({ ...env, LOG_LEVEL: "warn" }), "demo");
  try {
    if (!(await isSeeded(services))) await run.step("seed", () => seedDemo(services, size));
    else if (size) console.log("This folder holds a market already: with --reset it is made anew.");
    const listings = await services.db.listing.count();
    if (listings <= indexedAtOnce)
      await run.step("search index", () => reconcileSearch.run(services, {}));
    else
      console.log(`The worker fills the search index with ${listings} listings in some minutes.`);
    const isMatched = await services.db.matchRun.count({ where: { isCurrent: true } });
    if (isMatched === 0 && listings <= indexedAtOnce)
      await run.step("matching", () => runMatching(services));
  } finally {
    await services.close();
  }
}
