// The product as it runs for people: the server's own process (and the worker's, where asked for) on a free port,
// filled with the demo market. What they write to their logs is kept.
import { type ChildProcess, spawn } from "node:child_process";
import { inject } from "vitest";
import type { Env } from "~/app/platform/env.server";
import { seedDemo } from "~/prisma/seed/demo";
import { openPlainBrowser, type PlainBrowser } from "~/scripts/plain-browser";
import { freePort } from "~/scripts/services";
import { aDatabase, type TestServices } from "./database";

export type Server = {
  address: string;
  /** Services on the same database, to prepare and to look; their clock stands still at the start. */
  services: TestServices;
  visitor: () => PlainBrowser;
  /** Every line that the processes have logged. */
  log: () => string;
  close: () => Promise<void>;
};
type Options = {
  env?: Partial<Record<keyof Env, string>>;
  worker?: boolean;
  /** Nobody but whom the test brings. */
  isEmpty?: boolean;
};

/** Starts it; resolves when it serves. */
export async function startServer({
  env = {},
  worker = false,
  isEmpty = false,
}: Options = {}): Promise<Server> {
  const meili = inject("meili");
  const own = {
    ...{
      MODE: "demo",
      DEMO_LOGINS: "on",
      TEST_CLOCK: "on",
      RATE_LIMITS: "off",
      LOG_LEVEL: "debug",
    },
    ...{ MEILI_URL: meili.url, MEILI_KEY: meili.key },
    ...env,
  };
  const services = await aDatabase({ ...own, LOG_LEVEL: "silent" });
  services.clock.set(new Date().toISOString());
  if (!isEmpty) await seedDemo(services);
  const { DATABASE_URL, INDEX_PREFIX, QUEUE_NAME, FILES_DIR } = services.env;
  const port = await freePort();
  const full = { ...own, DATABASE_URL, INDEX_PREFIX, QUEUE_NAME, FILES_DIR, PORT: String(port) };
  const started = await Promise.all(
    ["app/server.ts", ...(worker ? ["workers/main.ts"] : [])].map((file) => run(file, full)),
  );
  const address = `http://127.0.0.1:${port}`;
  return {
    address,
    services,
    visitor: () => openPlainBrowser(address, (request) => fetch(request)),
    log: () => started.map(({ output }) => output.join("")).join(""),
    async close() {
      for (const { child } of started) await stop(child);
      for (const index of Object.values(services.search)) await index.clear();
      await services.close();
    },
  };
}

async function run(file: string, env: Partial<Record<string, string>>) {
  const { REDIS_URL, PATH, HOME } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", file], {
    env: { PATH, HOME, ...(REDIS_URL ? { REDIS_URL } : {}), ...env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (part) => output.push(String(part)));
  }
  await new Promise<void>((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", (code) => {
      reject(new Error(`${file} ended with ${code}: ${output.join("")}`));
    });
  });
  return { child, output };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}
