// Owns the data folder: whose it is, services.json (mode 600) with what the engines need, free space, removal.
import {
  chmod,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  statfs,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { Remedy } from "./remedy";

/** What survives a restart, and where the running engines are; the only place of their secrets. */
export type ServicesRecord = {
  product: "zhiqiao";
  postgres?: { password: string; port?: number; pid?: number };
  meilisearch?: { key: string; port?: number; pid?: number };
};

const MINIMUM_FREE_BYTES = 300e6;
const recordFile = (dataDir: string) => join(dataDir, "services.json");

/** The record of a data folder of this product, or null. */
export async function readRecord(dataDir: string): Promise<ServicesRecord | null> {
  const text = await readFile(recordFile(dataDir), "utf8").catch(() => null);
  if (!text) return null;
  try {
    const record = JSON.parse(text) as ServicesRecord | { product?: string };
    return isOurs(record) ? record : null;
  } catch {
    return null;
  }
}

const isOurs = (record: ServicesRecord | { product?: string }): record is ServicesRecord =>
  record.product === "zhiqiao";

/** Adds to the record in one step, so that a reader or a kill never sees half of it. */
export async function writeRecord(dataDir: string, part: Partial<ServicesRecord>): Promise<void> {
  const record = { ...(await readRecord(dataDir)), ...part, product: "zhiqiao" };
  const draft = `${recordFile(dataDir)}.${process.pid}`;
  await writeFile(draft, JSON.stringify(record, null, 2), { mode: 0o600 });
  await rename(draft, recordFile(dataDir));
}

/**
 * Makes the data folder ready and returns its real path. Refuses a folder that holds somebody else's files and a
 * disk with no room. The folder may be passed through (711) because PostgreSQL may run as another user.
 */
export async function prepareDataFolder(dataDir: string): Promise<string> {
  const made = await mkdir(dataDir, { recursive: true }).catch((error: unknown) => {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!["EACCES", "EPERM", "ENOTDIR", "EEXIST"].includes(code)) throw error;
    throw new Remedy(
      `The folder ${dataDir} cannot be made (${code}): choose another with --data DIR.`,
    );
  });
  const dir = await realpath(dataDir);
  if (!made && !(await readRecord(dir)) && (await readdir(dir)).length > 0) {
    throw new Remedy(
      `${dir} holds files of something else: choose an empty folder with --data DIR.`,
    );
  }
  const { bavail, bsize } = await statfs(dir);
  if (bavail * bsize < MINIMUM_FREE_BYTES) {
    const free = Math.round((bavail * bsize) / 1e6);
    throw new Remedy(
      `Only ${free} MB are free for ${dir}: free at least 500 MB, or choose another folder with --data DIR.`,
    );
  }
  await chmod(dir, 0o711);
  await writeRecord(dir, {});
  return dir;
}

/** Deletes a folder with everything in it; a folder that is not there is fine. */
export const remove = (dir: string) => rm(dir, { recursive: true, force: true, maxRetries: 5 });
