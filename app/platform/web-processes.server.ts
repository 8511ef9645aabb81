// Owns the web processes that share one port: started together, replaced when one falls, ended together. They hold no
// state, so that any of them may answer any request.
import cluster from "node:cluster";
import { exitWithParent, tellParentReady } from "./parent.server";

/** A page leaves much behind that is soon forgotten: a larger nursery takes a tenth off its time. */
const nursery = "--max-semi-space-size=64";

/** Leads so many web processes until this one is told to end; tells its parent once all of them serve. */
export function leadWebProcesses(count: number): void {
  let ready = 0;
  let isEnding = false;
  cluster.setupPrimary({ execArgv: [...process.execArgv, nursery] });
  cluster.on("message", (_worker, message) => {
    if (message === "ready" && (ready += 1) === count) tellParentReady();
  });
  cluster.on("exit", () => {
    const isLast = Object.keys(cluster.workers ?? {}).length === 0;
    // One that falls before all have served would fall again.
    if (isEnding || ready < count) end();
    else cluster.fork();
    if (isEnding && isLast) process.exit(ready < count ? 1 : 0);
  });
  const end = () => {
    isEnding = true;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill("SIGTERM");
  };
  exitWithParent();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, end);
  for (let n = 0; n < count; n += 1) cluster.fork();
}
