// Runs a script with the environment of the running engines: `with-engines.ts [--worker] FILE [--data DIR] …`.
// Where nothing runs, it starts engines (and a worker, when asked) for this one script, migrates, and stops them after it.
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { startChild, stopChild } from "./child";
import { type Run, runCommand } from "./command";
import { prepareDatabase } from "./database";
import { toEnvironment, useServices } from "./services";

const [first, ...others] = process.argv.slice(2);
const needsWorker = first === "--worker";
const [file = "", ...rest] = needsWorker ? others : process.argv.slice(2);
const at = rest.indexOf("--data");
const [, data = ".data"] = at < 0 ? [] : rest.splice(at, 2);
const dataDir = resolve(data);

function runFile(run: Run, env: NodeJS.ProcessEnv): Promise<number> {
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
  useServices({ dataDir, log: console.log, command: file }, async (urls, isRunning) => {
    const files = { FILES_DIR: join(dataDir, "files") };
    const env = { ...files, ...process.env, ...toEnvironment(urls) };
    if (isRunning) return runFile(run, env);
    await prepareDatabase(urls.databaseUrl);
    if (!needsWorker) return runFile(run, env);
    const logFile = join(dataDir, "worker.log");
    const worker = await startChild(run, { name: "worker", file: "workers/main.ts", env, logFile });
    const code = await runFile(run, env);
    await stopChild(worker);
    return code;
  }),
);
