// Owns the door of reading: bytes of a file become rows of cells in a thread of their own, with a limit of memory and of
// time, at most two at once. What the bytes are is read-table-format's, the reading read-table-csv's and read-workbook's,
// what the cells mean the domain's (sheet.ts).
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { type Outcome, refuse } from "~/app/domain/refusal";
import type { Table } from "~/app/domain/sheet";
import { tooLarge, usualCaps } from "./read-table-caps.server";
import { formatOf } from "./read-table-format.server";
import { readHere, type ToRead } from "./read-table-here.server";

/** From the root of the project, where every command runs: the built server is one file that knows no folders. */
const threadFile = resolve("app/features/imports/read-table-thread.server.ts");
/** A thread inherits no loader for TypeScript, so it brings its own. */
const threadCode = `require("tsx/cjs"); require(${JSON.stringify(threadFile)});`;
const mostThreads = 2;
/** Bytes of a text table that are read on the spot: a thread would take longer to start. */
const smallText = 256_000;
/** Files that wait in line for a thread; each is held in memory meanwhile. */
const mostWaiting = 6;
let running = 0;
const waiting: (() => void)[] = [];

/**
 * Reads a CSV or an XLSX as offices and job sites have them. Refuses `import.too_large` with the cap that was passed,
 * `import.unreadable` with what the file is instead of a table, and `import.busy` while too many wait to be read.
 */
export async function readTable(bytes: Buffer, caps = usualCaps): Promise<Outcome<Table>> {
  if (bytes.length > caps.bytes) return { ok: false, refusal: tooLarge("bytes", caps).refusal };
  const format = formatOf(bytes);
  if (!format.ok) return format;
  const toRead = { bytes, format: format.value, caps };
  const isSmall = format.value === "text" && bytes.length <= smallText;
  const read = isSmall ? await readHere(toRead) : await readInTurn(toRead);
  const isEmpty = read.ok && read.value.sheets.length === 0;
  return isEmpty ? refuse("import.unreadable", { why: "empty" }) : read;
}

async function readInTurn(toRead: ToRead): Promise<Outcome<Table>> {
  if (running >= mostThreads && waiting.length >= mostWaiting) return refuse("import.busy");
  await turn();
  try {
    return await readInThread(toRead);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** How many files are being read in this process, and how many wait in line. */
export function readingNow(): { threads: number; waiting: number } {
  return { threads: running, waiting: waiting.length };
}

/** Waits in line until one of the threads is free; whoever ends hands the place over. */
async function turn(): Promise<void> {
  if (running < mostThreads) running += 1;
  else await new Promise<void>((next) => waiting.push(next));
}

/** One thread for one file: nothing of a bomb stays behind. */
async function readInThread(toRead: ToRead): Promise<Outcome<Table>> {
  const { caps } = toRead;
  const thread = new Worker(threadCode, {
    eval: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: caps.memoryMb },
  });
  try {
    return await new Promise<Outcome<Table>>((done, fail) => {
      const tooLong = () => done({ ok: false, refusal: tooLarge("seconds", caps).refusal });
      const timer = setTimeout(tooLong, caps.seconds * 1_000);
      thread.once("message", (outcome: Outcome<Table>) => {
        clearTimeout(timer);
        done(outcome);
      });
      thread.once("error", (error: NodeJS.ErrnoException) => {
        clearTimeout(timer);
        const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
        if (isMemory) done({ ok: false, refusal: tooLarge("memoryMb", caps).refusal });
        else fail(error);
      });
      thread.postMessage(toRead);
    });
  } finally {
    void thread.terminate();
  }
}
