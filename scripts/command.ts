// Owns how a command of this folder begins and ends: failures in one sentence, signals, steps with their seconds.
import { exitWithParent } from "~/app/platform/parent.server";
import { explain } from "./engines/remedy";

export type Step = { step: string; seconds: number };

/** Thrown between two steps after Ctrl-C, SIGTERM or the end of the parent: not a failure. */
class Ended extends Error {}

/** Tells the steps of one run, and stops between two of them when somebody asks for the end. */
export type Run = {
  steps: Step[];
  /** Runs one step and prints its seconds. */
  step: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** Keeps what must be stopped; the last goes first. */
  onEnd: (stop: () => Promise<void>) => void;
  /** The step that runs now, or that failed. */
  current: () => string;
  /** Resolves when somebody asks for the end. */
  ended: Promise<void>;
  isEnding: () => boolean;
  /** Stops everything that was kept. */
  end: () => Promise<void>;
  /** Seconds since the person typed the command, installs and builds included. */
  seconds: () => number;
};

/**
 * Runs a command to its exit code (what the work returns, when it is a number): the work, the failure in words, if any,
 * then every stop. SIGINT, SIGTERM, SIGHUP and the end of the parent all end it in the same orderly way, at any moment.
 */
export async function runCommand(
  work: (run: Run) => Promise<unknown>,
  onFailure: (error: unknown, run: Run) => number | Promise<number> = tellFailure,
): Promise<never> {
  const run = createRun();
  let code = 0;
  process.once("uncaughtException", (error) => {
    console.error(explain(error));
    void run.end().then(() => process.exit(1));
  });
  try {
    const told = await work(run);
    if (typeof told === "number") code = told;
  } catch (error) {
    if (!(error instanceof Ended) && !run.isEnding()) code = await onFailure(error, run);
  }
  await run.end();
  process.exit(code);
}

function tellFailure(error: unknown): number {
  console.error(explain(error));
  return 1;
}

function createRun(): Run {
  const before = JSON.parse(process.env.RUN_STEPS ?? "{}") as { started?: number; steps?: Step[] };
  const began = before.started ?? Date.now();
  const steps = before.steps ?? [];
  const stops: (() => Promise<void>)[] = [];
  const state = { isEnding: false, current: "start" };
  const isEnding = () => state.isEnding;
  const ended = new Promise<void>((resolve) => {
    const onSignal = () => {
      state.isEnding = true;
      resolve();
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  });
  exitWithParent(90_000);
  return {
    steps,
    ended,
    current: () => state.current,
    isEnding,
    seconds: () => (Date.now() - began) / 1000,
    onEnd(stop) {
      stops.push(stop);
    },
    async step(name, work) {
      if (isEnding()) throw new Ended();
      state.current = name;
      const start = Date.now();
      const value = await work();
      const seconds = (Date.now() - start) / 1000;
      steps.push({ step: name, seconds });
      console.log(`${name} ${seconds.toFixed(1)} s`);
      if (isEnding()) throw new Ended();
      return value;
    },
    async end() {
      for (const stop of stops.splice(0).reverse()) {
        await stop().catch((error: unknown) => {
          console.error(explain(error));
        });
      }
    },
  };
}
