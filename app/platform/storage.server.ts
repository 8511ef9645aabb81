// Owns where the bytes of files lie: a port of four verbs, and the local disk behind it. Who may have which file stands
// in features/files; a name here is never anything a person typed.
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { isId } from "~/app/domain/values";

/** What is kept under a file's id: the file itself, and for pictures a small one for lists. */
export type Part = "whole" | "thumb";

export type Storage = {
  /** Keeps bytes in one step: a reader sees all of them or nothing, whatever happens meanwhile. */
  put(id: string, part: Part, bytes: Uint8Array): Promise<void>;
  /** The bytes, or null when nothing is kept there. */
  get(id: string, part: Part): Promise<Buffer | null>;
  /** Lets go of every part; nothing there is fine. */
  remove(id: string): Promise<void>;
  /** The ids of what has been kept since before an instant, halves of broken writes among them. */
  listBefore(before: Date): Promise<string[]>;
};

const parts: readonly Part[] = ["whole", "thumb"];

/** Folders that the web process hands to everybody. */
const served = ["public", "build"].map((folder) => resolve(folder) + sep);

/** Files in a folder of this machine, which only its owner can open; throws for one that the web process serves. */
export function diskStorage(folder: string): Storage {
  const root = resolve(folder);
  if (served.some((open) => `${root}${sep}`.startsWith(open))) {
    throw new Error(`FILES_DIR: ${root} is served to everybody, choose another folder`);
  }
  const fileOf = (id: string, part: Part) => {
    if (!isId(id)) throw new Error("files are kept under ids only");
    return join(root, part === "whole" ? id : `${id}.${part}`);
  };
  return {
    async put(id, part, bytes) {
      const file = fileOf(id, part);
      await mkdir(root, { recursive: true, mode: 0o700 });
      const draft = draftOf(file);
      await writeFile(draft, bytes, { mode: 0o600, flush: true });
      await rename(draft, file);
    },
    async get(id, part) {
      return readFile(fileOf(id, part)).catch(orNothing(null));
    },
    async remove(id) {
      const files = parts.map((part) => fileOf(id, part));
      for (const file of files) {
        await rm(file, { force: true });
        await rm(draftOf(file), { force: true });
      }
    },
    async listBefore(before) {
      const old = new Set<string>();
      for (const name of await readdir(root).catch(orNothing<string[]>([]))) {
        const id = name.slice(0, 36);
        if (!isId(id)) continue;
        const found = await stat(join(root, name)).catch(orNothing(null));
        if (found && found.mtime < before) old.add(id);
      }
      return [...old];
    },
  };
}

const draftOf = (file: string) => `${file}.draft`;

/** What stands for a file or folder that is not there; any other failure stays one. */
function orNothing<T>(nothing: T): (error: unknown) => T {
  return (error) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return nothing;
    throw error;
  };
}
