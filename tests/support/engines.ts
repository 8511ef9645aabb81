// Gives every test run its own PostgreSQL, with a migrated template to clone, and its own Meilisearch.
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

type Engines = { postgres: string; meili: { url: string; key: string } };

declare module "vitest" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- declared again to be merged
  interface ProvidedContext {
    /** URL of a database on the server of this run; `createDatabase(url, name, "template_zhiqiao")` clones. */
    postgres: string;
    meili: { url: string; key: string };
  }
}

/** One set for all projects of a run: each project has its own setup, but they share this process. */
type Held = { holder: ChildProcess; engines: Promise<Engines>; users: number };
const shared = globalThis as { zhiqiaoEngines?: Held };

/** Starts the engines in a process of their own, which also ends them when this one is killed. */
export default async function setup(project: TestProject) {
  const held = (shared.zhiqiaoEngines ??= hold());
  held.users += 1;
  const { postgres, meili } = await held.engines;
  project.provide("postgres", postgres);
  project.provide("meili", meili);
  return async () => {
    held.users -= 1;
    if (held.users > 0) return;
    delete shared.zhiqiaoEngines;
    const ended = new Promise((resolve) => held.holder.once("exit", resolve));
    held.holder.disconnect();
    await ended;
  };
}

function hold(): Held {
  const holder = fork(fileURLToPath(new URL("hold-engines.ts", import.meta.url)), {
    execArgv: ["--import", "tsx"],
    detached: true, // Ctrl-C reaches the holder through the closing channel, after the tests have ended
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  return { holder, engines: receiveEngines(holder), users: 0 };
}

function receiveEngines(holder: ChildProcess): Promise<Engines> {
  return new Promise((resolve, reject) => {
    holder.once("exit", () => reject(new Error("The engines of the tests did not start.")));
    holder.once("message", (message: { engines?: Engines; failure?: string }) => {
      if (message.engines) resolve(message.engines);
      else reject(new Error(message.failure));
    });
  });
}
