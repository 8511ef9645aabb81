// Owns the answer to "who runs this data folder": one command at a time, found by asking it, never by its process id alone.
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { commandOf, sleep } from "./processes";

/** What an owner tells about itself: its engines answer, the address of its pages once they do, it is about to end. */
export type OwnerState = { isReady?: boolean; address?: string; isEnding?: boolean };
/** The command that runs the engines of a data folder. */
export type Owner = { pid: number; port: number; command: string } & OwnerState;
export type Claim = { announce: (state: OwnerState) => void; release: () => Promise<void> };

const fileOf = (dataDir: string) => join(dataDir, "owner.json");

/** The living owner of a data folder, or null. */
export async function findOwner(dataDir: string): Promise<Owner | null> {
  const text = await readFile(fileOf(dataDir), "utf8").catch(() => null);
  return text ? ask(dataDir, JSON.parse(text) as Owner) : null;
}

/** Asks at the port that the file names; silence counts as alive only while the process lives (it may be busy). */
function ask(dataDir: string, { pid, port, command }: Owner): Promise<Owner | null> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1");
    socket.setTimeout(3000, () => {
      socket.destroy();
      void commandOf(pid).then((line) => resolve(line ? { pid, port, command } : null));
    });
    socket.on("data", (part) => (answer += String(part)));
    socket.once("error", () => resolve(null));
    socket.once("end", () => resolve(parseAnswer(answer, dataDir)));
  });
}

function parseAnswer(answer: string, dataDir: string): Owner | null {
  try {
    const { dataDir: theirs, ...owner } = JSON.parse(answer) as Owner & { dataDir: string };
    return theirs === dataDir ? owner : null;
  } catch {
    return null;
  }
}

/** Makes this process the owner of the data folder, or returns the living one; one that is about to end is waited for. The claim ends with the process. */
export async function claim(dataDir: string, command: string): Promise<Claim | Owner> {
  let state: OwnerState = {};
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.end(JSON.stringify({ dataDir, pid: process.pid, port, command, ...state }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  server.unref();
  const draft = `${fileOf(dataDir)}.${process.pid}`;
  await writeFile(draft, JSON.stringify({ pid: process.pid, port, command }), { mode: 0o600 });
  try {
    for (;;) {
      // A link appears whole or not at all, and only one of two can make it.
      const isMine = await link(draft, fileOf(dataDir)).then(() => true, refuseUnlessTaken);
      if (isMine) break;
      const owner = await findOwner(dataDir);
      if (owner?.isEnding) {
        await sleep(200);
        continue;
      }
      if (owner) {
        server.close();
        return owner;
      }
      await rename(fileOf(dataDir), `${draft}.stale`).catch(() => {});
    }
  } finally {
    for (const file of [draft, `${draft}.stale`]) await rm(file, { force: true });
  }
  return {
    announce(more) {
      state = { ...state, ...more };
    },
    release: async () => {
      server.close();
      await rm(fileOf(dataDir), { force: true });
    },
  };
}

function refuseUnlessTaken(error: NodeJS.ErrnoException): false {
  if (error.code === "EEXIST") return false;
  throw error;
}
