// Web as it runs for people, built and in production mode, for benchmarks that speak HTTP to it.
import { spawn } from "node:child_process";
import { freePort } from "~/scripts/services";

/** Starts web on a free port with this environment beside our own, and stops it after the work. */
export async function withBuiltServer<T>(
  own: Record<string, string>,
  work: (origin: string) => Promise<T>,
): Promise<T> {
  const port = await freePort();
  const env: NodeJS.ProcessEnv = {
    ...{ ...process.env, PORT: String(port), HOST: "127.0.0.1", MODE: "demo" },
    ...{ RATE_LIMITS: "off", LOG_LEVEL: "error", NODE_ENV: "production", ...own },
  };
  const server = spawn(process.execPath, ["--import", "tsx", "app/server.ts"], {
    env,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = new Promise((done) => server.once("exit", done));
  try {
    await new Promise<void>((ready, fail) => {
      server.once("message", () => {
        ready();
      });
      void ended.then(() => {
        fail(new Error("the server did not start"));
      });
    });
    return await work(`http://127.0.0.1:${String(port)}`);
  } finally {
    server.kill("SIGTERM");
    await ended;
  }
}
