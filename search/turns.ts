// Owns long work in small steps: done at once where nobody waits, or in turns with what else a process has to do.
import { setImmediate as turn } from "node:timers/promises";

/** Work that may be left between its steps. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of it now. */
export function atOnce<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does it step by step; requests are answered in between. */
export async function inTurns<T>(work: Steps<T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await turn();
  }
}

const perTurn = 50;

/** Values one by one, with a pause after every fifty. */
export function* paced<T>(values: Iterable<T>, each: (value: T) => void): Steps<undefined> {
  let at = 0;
  for (const value of values) {
    each(value);
    at += 1;
    if (at % perTurn === 0) yield;
  }
}
