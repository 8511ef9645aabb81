// `npm run demo`: the whole market with invented people and firms on this machine, for looking around.
// `--check` does the same in a folder that is thrown away, and walks one application through it.
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { paths } from "~/app/paths";
import { demoSize, type MarketSize } from "~/prisma/seed/market/seed-market";
import { walkJourney } from "./check-journey";
import { type Run, runCommand, type Step } from "./command";
import { explain, Remedy } from "./engines/remedy";
import { findMarket, openMarket } from "./market";
import { freePort, remove, resetDataFolder } from "./services";

const DEFAULT_PORT = 3000;

async function show(
  run: Run,
  { port, data, reset, ...asked }: { port?: string; data: string; reset: boolean } & SizeTexts,
): Promise<number> {
  const dataDir = resolve(data);
  const size = parseSize(asked);
  const there = reset ? null : await findMarket(dataDir);
  if (there?.address) {
    console.log(
      `The demo of this folder is running already: ${there.address} (${there.command}, process ${there.pid}).`,
    );
    return 0;
  }
  if (reset) await run.step("reset", () => resetDataFolder(dataDir));
  const market = await openMarket(run, {
    dataDir,
    port: parsePort(port),
    command: "npm run demo",
    mode: "demo",
    size,
  });
  console.log(`ready ${run.seconds().toFixed(1)} s`);
  console.log(
    `\n  ${market.address}\n  one-click login cards for every role: ${market.address}${paths.demo.logins()}\n  Ctrl-C ends it.\n`,
  );
  const why = await Promise.race([run.ended, market.broken]);
  console.log(why ?? "ending …");
  return why ? 1 : 0;
}

async function check(run: Run): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), "zhiqiao-check-"));
  run.onEnd(() => remove(dataDir));
  await chmod(dataDir, 0o711);
  const market = await openMarket(run, {
    dataDir,
    port: await freePort(),
    command: "npm run demo -- --check",
    mode: "demo",
    throwaway: true,
    testClock: true,
  });
  await walkJourney(
    { address: market.address, databaseUrl: market.urls.databaseUrl },
    (step, work) => run.step(step, work),
  );
  await run.step("stop", () => run.end());
  if (run.isEnding()) return 1;
  console.log(JSON.stringify({ ok: true, seconds: run.seconds(), steps: run.steps }));
  return 0;
}

/** The step that failed, as the last line: it is the one that began after the last that ended. */
async function tellCheckFailure(error: unknown, run: Run): Promise<number> {
  await run.end();
  console.log(
    JSON.stringify({
      ok: false,
      step: run.current(),
      reason: error instanceof Error ? error.message : explain(error),
      seconds: run.seconds(),
      steps: run.steps satisfies Step[],
    }),
  );
  return 1;
}

function parsePort(text = String(DEFAULT_PORT)): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Remedy(`${text} is not a port: choose a number from 1 to 65535 with \`-- --port N\`.`);
}

type SizeTexts = { students?: string; listings?: string; truth?: string };
const smallest = { students: 200, listings: 60 };

/** The market that was asked for; undefined for the demo's own. */
function parseSize({ students, listings, truth }: SizeTexts): MarketSize | undefined {
  if (students === undefined && listings === undefined && truth === undefined) return undefined;
  return {
    ...demoSize,
    ...(students !== undefined && { students: parseCount("students", students) }),
    ...(listings !== undefined && { listings: parseCount("listings", listings) }),
    truth: truth === undefined ? null : resolve(truth),
  };
}

function parseCount(name: keyof typeof smallest, text: string): number {
  const count = Number(text);
  const least = smallest[name];
  if (Number.isInteger(count) && count >= least && count <= 1_000_000) return count;
  throw new Remedy(`--${name} ${text}: give a number from ${least} to 1000000.`);
}

function readArguments() {
  const options = {
    check: { type: "boolean", default: false },
    reset: { type: "boolean", default: false },
    port: { type: "string" },
    data: { type: "string", default: ".data" },
    students: { type: "string" },
    listings: { type: "string" },
    truth: { type: "string" },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Remedy(
      `${(error as Error).message}. Usage: npm run demo -- [--reset] [--port N] [--data DIR] [--students N] [--listings N] [--truth FILE] [--check]`,
    );
  }
}

const isCheck = process.argv.includes("--check");
await runCommand(
  async (run) => {
    const { check: isSelfCheck, ...options } = readArguments();
    return isSelfCheck ? check(run) : show(run, options);
  },
  isCheck ? tellCheckFailure : undefined,
);
