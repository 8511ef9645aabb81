// Owns when there is a process that keeps lists of matches fresh (follower.ts): as long as there are lists, one for all
// workers. One that died is followed by another.
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { environmentOf } from "~/app/platform/env.server";
import type { Services } from "~/app/platform/services.server";
import { mayFollow } from "./matching/follow-changes";

const file = fileURLToPath(new URL("./follower.ts", import.meta.url));
const restMs = 1_000;
/** Lists are as fresh as the worker that ended left them: at a start what people wait for goes first. */
const settleMs = 15_000;

/** Starts that process when it is needed and nobody else has, and again when it ended; `close` ends it gracefully. */
export function followApart(
  services: Services,
  onError: (err: unknown) => void,
  startAfterMs = settleMs,
) {
  const state: { isStopped: boolean; child: ChildProcess | null } = {
    isStopped: false,
    child: null,
  };
  const isStopped = () => state.isStopped;
  let wake: () => void = () => undefined;
  const rest = (ms = restMs) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const follow = async () => {
    if (!(await mayFollow(services)) || isStopped()) return;
    const env = environmentOf(services.env);
    const follower = fork(file, { execArgv: ["--import", "tsx"], env });
    state.child = follower;
    const code = await new Promise<number | null>((ended, fail) => {
      follower.once("error", fail);
      follower.once("exit", ended);
    });
    state.child = null;
    if (!isStopped()) onError(new Error(`the process that follows ended with ${String(code)}`));
  };
  const loop = (async () => {
    await rest(startAfterMs);
    while (!isStopped()) {
      await follow().catch(onError);
      if (!isStopped()) await rest();
    }
  })();
  return {
    async close() {
      state.isStopped = true;
      wake();
      state.child?.kill("SIGTERM");
      await loop;
    },
  };
}
