// Owns the running of a job in a process of its own: what computes for minutes keeps nobody waiting, what takes much memory
// gives it back, and what dies of it takes nothing with it. The inside is apart.ts.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

const file = fileURLToPath(new URL("./apart.ts", import.meta.url));

/** Runs a job by name beside this process; throws when it did not come to its end, so that the queue tries again. */
export function runApart(name: string, payload: unknown): Promise<void> {
  const child = fork(file, [name, JSON.stringify(payload)], { execArgv: ["--import", "tsx"] });
  return new Promise((done, fail) => {
    let reason: string | null = null;
    child.once("error", fail);
    child.once("message", (message) => {
      reason = typeof message === "string" ? message : null;
    });
    child.once("exit", (code, signal) => {
      if (code === 0) done();
      else fail(new Error(reason ?? `the process of ${name} ended with ${String(code ?? signal)}`));
    });
  });
}
