// Runs a script with the environment of the running engines: `with-engines.ts FILE [--data DIR] …`.
// Where nothing runs, it starts engines for this one script, migrates, and stops them after it.
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { type Run, runCommand } from "./command";
import { prepareDatabase } from "./database";
import { type EngineUrls, toEnvironment, useServices } from "./services";

const [file = "", ...rest] = process.argv.slice(2);
const at = rest.indexOf("--data");
const [, data = ".data"] = at < 0 ? [] : rest.splice(at, 2);

function runFile(run: Run, urls: EngineUrls): Promise<number> {
  const env = { ...process.env, ...toEnvironment(urls) };
  const child = spawn(process.execPath, ["--import", "tsx", file, ...rest], {
    env,
    detached: true,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  void run.ended.then(() => child.kill("SIGTERM"));
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("exit", (code) => done(code ?? 1));
  });
}

await runCommand((run) =>
  useServices(
    { dataDir: resolve(data), log: console.log, command: file },
    async (urls, isRunning) => {
      if (!isRunning) await prepareDatabase(urls.databaseUrl);
      return runFile(run, urls);
    },
  ),
);
