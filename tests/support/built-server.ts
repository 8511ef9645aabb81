// Web and worker as they run for people, built and in production mode, for benchmarks.
import { spawn } from "node:child_process";
import { freePort } from "~/scripts/services";

type Own = Record<string, string>;

/** Starts web on a free port with this environment beside our own, and stops it after the work. */
export async function withBuiltServer<T>(
  own: Own,
  work: (origin: string) => Promise<T>,
): Promise<T> {
  const port = String(await freePort());
  return withProcess("app/server.ts", { PORT: port, HOST: "127.0.0.1", ...own }, () =>
    work(`http://127.0.0.1:${port}`),
  );
}

/** Starts the worker, and stops it after the work. */
export function withWorker<T>(own: Own, work: () => Promise<T>): Promise<T> {
  return withProcess("workers/main.ts", own, work);
}

async function withProcess<T>(file: string, own: Own, work: () => Promise<T>): Promise<T> {
  const env: NodeJS.ProcessEnv = {
    ...{ ...process.env, MODE: "demo", RATE_LIMITS: "off", LOG_LEVEL: "error" },
    ...{ NODE_ENV: "production", ...own },
  };
  const child = spawn(process.execPath, ["--import", "tsx", file], {
    env,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = new Promise((done) => child.once("exit", done));
  try {
    await new Promise<void>((ready, fail) => {
      child.once("message", () => {
        ready();
      });
      void ended.then(() => {
        fail(new Error(`${file} did not start`));
      });
    });
    return await work();
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}
