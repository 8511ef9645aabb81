// Owns the embedded PostgreSQL: its life by pg_ctl, and what a killed run left of it.
// Leaves databases and migrations to others.
import { readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import pg from "pg";
import { writeRecord } from "./data-folder";
import {
  type Binaries,
  ensureCluster,
  environment,
  findBinaries,
  postgresUser,
  refuseClosedFolders,
  type User,
} from "./postgres-cluster";
import { becomes, commandOf, endProcess, freePort, runProgram, sleep } from "./processes";
import { Remedy } from "./remedy";

export type PostgresEngine = { url: string; stop: () => Promise<void> };

/**
 * Starts the PostgreSQL of this data folder, or takes over the one that a killed run left alive. A throwaway one
 * trusts the power supply: it skips every fsync. Throws a Remedy for what the person can cure.
 */
export async function startPostgres(
  dataDir: string,
  options: { throwaway?: boolean } = {},
): Promise<PostgresEngine> {
  const binaries = await findBinaries();
  const user = postgresUser();
  await refuseClosedFolders([dirname(binaries.postgres), dataDir], user);
  const cluster = clusterOf(dataDir);
  const password = await ensureCluster(binaries, user, dataDir, cluster);
  const life: Life = { binaries, user, cluster, password, throwaway: options.throwaway ?? false };
  const { pid, port } = (await takeOver(life)) ?? (await launch(life));
  await writeRecord(dataDir, { postgres: { password, port, pid } });
  return { url: urlOf(password, port), stop: () => stopPostgres(dataDir) };
}

type Life = {
  binaries: Binaries;
  user: User;
  cluster: string;
  password: string;
  throwaway: boolean;
};
type Postmaster = { pid: number; port: number };
const clusterOf = (dataDir: string) => join(dataDir, "postgres");
const urlOf = (password: string, port: number) =>
  `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;

/** The postmaster that a killed run left behind, once it answers; null when there is none. Its pid file alone proves nothing. */
async function takeOver({ cluster, password }: Life): Promise<Postmaster | null> {
  let found: Postmaster | null = null;
  const isDecided = async () => {
    const [pid, port] = await readPidFile(cluster);
    if (!pid) return true;
    if (!(await commandOf(pid)).includes(cluster)) {
      await rm(join(cluster, "postmaster.pid"), { force: true });
      return true;
    }
    if (port && (await answers(urlOf(password, port)))) found = { pid, port };
    return found !== null;
  };
  if (await becomes(isDecided, 30_000)) return found;
  const [pid] = await readPidFile(cluster);
  throw new Remedy(
    `The PostgreSQL of ${cluster} runs but does not answer: end process ${pid} and start again.`,
  );
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** pg_ctl starts the postmaster in a session of its own: Ctrl-C does not reach it, a killed parent does not take it along. */
async function launch({ binaries, user, cluster, throwaway }: Life): Promise<Postmaster> {
  const log = join(cluster, "log");
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const settings = [
      "listen_addresses=127.0.0.1",
      "unix_socket_directories=''",
      "max_connections=200",
    ];
    if (throwaway) settings.push("fsync=off", "synchronous_commit=off", "full_page_writes=off");
    const flags = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(" ");
    try {
      await runProgram(binaries.pg_ctl, ["-D", cluster, "-l", log, "-w", "-o", flags, "start"], {
        ...user,
        cwd: "/",
        env: environment,
      });
      const [pid = 0] = await readPidFile(cluster);
      return { pid, port };
    } catch (error) {
      const tail = (await readFile(log, "utf8").catch(() => "")).split("\n").slice(-12).join("\n");
      // A port that was taken in between, or the last backends of a killed postmaster: both pass.
      if (attempt < 5 && /Address already in use|still in use/.test(tail)) await sleep(500);
      else
        throw new Error(`PostgreSQL did not start (${String(error)}): ${tail}`, { cause: error });
    }
  }
}

/** Ends the PostgreSQL of a data folder, whoever started it: a fast shutdown, then an immediate one, then by force. */
export async function stopPostgres(dataDir: string): Promise<void> {
  const cluster = clusterOf(dataDir);
  const [pid] = await readPidFile(cluster);
  if (pid) await endProcess(pid, cluster, ["SIGINT", "SIGQUIT", "SIGKILL"]);
}

/** Process id and port, 0 or missing where there is none. */
async function readPidFile(cluster: string): Promise<[pid?: number, port?: number]> {
  const text = await readFile(join(cluster, "postmaster.pid"), "utf8").catch(() => "");
  const [pid, , , port] = text.split("\n").map(Number);
  return [pid, port];
}
