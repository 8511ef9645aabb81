// Owns how a command ends, and how its end reaches the processes below it.
import { readFileSync } from "node:fs";
import { constants } from "node:os";

/** Says why the command cannot go on, and what to do, and ends. */
export function end(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Passes signals on to the child, and the death of npm as well, until it ends; its exit code as a shell tells it. */
export function exitOf(child) {
  const passOn = (signal) => child.kill(signal);
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, passOn);
  const parents = lineage();
  const isOrphan = () => process.env.npm_lifecycle_event && lineage() !== parents;
  const watch = setInterval(() => isOrphan() && child.kill("SIGTERM"), 1000);
  return new Promise((resolve) => {
    child.once("error", (error) => end(`${child.spawnfile}: ${error.message}`));
    child.once("close", (code, signal) => {
      clearInterval(watch);
      for (const name of signals) process.off(name, passOn);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

/** Our parent and, where /proc tells it, its parent: npm (with a shell between us) cannot tell us that it was killed. */
function lineage() {
  try {
    const [, grandparent] = readFileSync(`/proc/${process.ppid}/stat`, "utf8")
      .split(") ")
      .pop()
      .split(" ");
    return `${process.ppid} ${grandparent}`;
  } catch {
    return String(process.ppid);
  }
}
