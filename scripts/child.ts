// Owns web and worker as children of a command: started, waited for, stopped with it. What runs stands in market.ts.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Run } from "./command";
import { sleep } from "./engines/processes";
import { Remedy } from "./engines/remedy";

/** Without `logFile` it writes to this terminal. */
type ChildOptions = { name: string; file: string; env: NodeJS.ProcessEnv; logFile: string | null };

const READY_WITHIN = 90_000;

/** Starts web or worker in a process group of its own and waits for its "ready". It sees our end by its channel. */
export async function startChild(
  run: Run,
  { name, file, env, logFile }: ChildOptions,
): Promise<ChildProcess> {
  const log = logFile ? openSync(logFile, "w", 0o600) : null;
  const output = log ?? "inherit";
  const child = spawn(process.execPath, ["--import", "tsx", file], {
    env,
    detached: true,
    stdio: ["ignore", output, output, "ipc"],
  });
  if (log !== null) closeSync(log);
  run.onEnd(() => stopChild(child));
  const told = await Promise.race([
    once(child, "message").then(([message]: unknown[]) => message),
    once(child, "exit").then(() => "exit"),
    sleep(READY_WITHIN).then(() => "late"),
    run.ended.then(() => "ended"),
  ]);
  if (told === "ready" || told === "ended") return child;
  const written = logFile ? (await readFile(logFile, "utf8")).trim() : "";
  throw new Remedy(
    `${name} did not start (${String(told)}):\n${written.split("\n").slice(-15).join("\n")}`,
  );
}

/** Ends a child and waits for it; a worker finishes its jobs first. Safe to repeat. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), 30_000);
  await ended;
  clearTimeout(force);
}
