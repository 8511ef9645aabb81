// Owns questions to the operating system: programs, process ids, ports. Knows no engine.
import { execFile, spawn, type SpawnOptions } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { promisify } from "node:util";

/** How long a process may take to end before it gets the next signal, in milliseconds. */
const PATIENCE = 15_000;

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Runs a program to its end; a non-zero exit becomes an error that carries what it wrote. */
export function runProgram(file: string, args: string[], options: SpawnOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    // In a process group of its own: a Ctrl-C of the terminal must not cut it in the middle.
    const child = spawn(file, args, {
      ...options,
      detached: true,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let written = "";
    child.stderr.on("data", (part: Buffer) => {
      written += part.toString();
    });
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${file} ended with ${code ?? signal}: ${written.trim()}`));
    });
  });
}

/**
 * The command line of a process, "" when it has ended. A signal 0 would not do: where process 1 does not
 * reap, an ended process stays as a zombie that takes signals; its command line is empty.
 */
export async function commandOf(pid: number): Promise<string> {
  if (existsSync("/proc/self/cmdline")) {
    const line = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    return line.replaceAll("\0", " ").trim();
  }
  const ps = promisify(execFile)("ps", ["-ww", "-o", "command=", "-p", String(pid)]);
  return ps.then(
    ({ stdout }) => (stdout.includes("<defunct>") ? "" : stdout.trim()),
    () => "",
  );
}

/** Asks again and again until the answer is yes; false when it has not come within `patience` milliseconds. */
export async function becomes(ask: () => Promise<boolean>, patience: number): Promise<boolean> {
  const until = Date.now() + patience;
  while (!(await ask())) {
    if (Date.now() >= until) return false;
    await sleep(50);
  }
  return true;
}

/** Ends a process whose command line holds the mark (never another that got the same id), by one signal after the other. */
export async function endProcess(
  pid: number,
  mark: string,
  signals: NodeJS.Signals[],
): Promise<void> {
  const hasEnded = async () => !(await commandOf(pid)).includes(mark);
  for (const signal of signals) {
    if (await hasEnded()) return;
    try {
      process.kill(pid, signal);
    } catch {
      return; // ended in between
    }
    if (await becomes(hasEnded, PATIENCE)) return;
  }
}

/** Whether somebody could listen on this port of the loopback address now. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}

/** A port of the loopback address that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
