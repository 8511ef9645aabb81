// Owns the log: one JSON line per fact, with request ids, never a person's data.
import { pino, stdSerializers } from "pino";
import type { Env } from "./env.server";

export type Log = ReturnType<typeof createLog>;

/** A logger whose serialisers keep out what identifies people: bodies, cookies, query strings, addresses. */
export function createLog(env: Pick<Env, "LOG_LEVEL">, name: string) {
  return pino({
    name,
    level: env.LOG_LEVEL,
    base: { name, pid: process.pid },
    serializers: {
      err: (error: Error) => {
        const { type, message, stack } = stdSerializers.err(error);
        return { type, message: scrub(message), stack: scrub(stack) };
      },
    },
  });
}

/** Takes telephone numbers, mail addresses and identity numbers out of a text that a library wrote. */
export function scrub(text: string): string {
  return text
    .replace(/[\w.+-]+@[\w-]+\.[\w.-]+/g, "[mail]")
    .replace(/\b\d{17}[\dXx]\b/g, "[id]")
    .replace(/(?<![\w-])\+?\d[\d -]{7,}\d(?![\w-])/g, "[phone]");
}
