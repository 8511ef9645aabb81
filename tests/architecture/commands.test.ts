// The commands layer: what a person types leads somewhere, needs nothing installed, and never takes what is not its own.
import { fork } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { builtinModules } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commands } from "~/scripts/commands.mjs";
import { prepareDataFolder, readRecord } from "~/scripts/engines/data-folder";
import { stopMeilisearch } from "~/scripts/engines/meilisearch";
import { claim, findOwner } from "~/scripts/engines/owner";
import { stopPostgres } from "~/scripts/engines/postgres";
import { findClosedFolders, refuseClosedFolders } from "~/scripts/engines/postgres-cluster";
import { commandOf, isPortFree } from "~/scripts/engines/processes";
import { explain, Remedy } from "~/scripts/engines/remedy";
import { remove, resetDataFolder, startServices } from "~/scripts/services";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zhiqiao-commands-"));
  await chmod(folder, 0o711);
});
afterEach(async () => {
  await stopPostgres(folder);
  await stopMeilisearch(folder);
  await remove(folder);
});

describe("the list of commands", () => {
  test("every script of package.json is a command, and every command has its script", async () => {
    const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as {
      scripts: Record<string, string>;
    };
    const throughRun = Object.entries(scripts).filter(([, line]) =>
      line.startsWith("node scripts/run.mjs"),
    );
    for (const [name, line] of throughRun) expect(line).toBe(`node scripts/run.mjs ${name}`);
    expect(throughRun.map(([name]) => name).sort()).toEqual(Object.keys(commands).sort());
  });

  test.each(Object.entries(commands))("%s leads to a file that is there", (_name, command) => {
    if ("run" in command) expect(existsSync(command.run)).toBe(true);
  });

  test.each(["run.mjs", "commands.mjs", "prepare.mjs", "processes.mjs"])(
    "%s starts with nothing installed: it imports Node's own modules only",
    async (file) => {
      const text = await readFile(join("scripts", file), "utf8");
      const imported = [...text.matchAll(/from "([^"]+)"/g)].map(([, from = ""]) => from);
      const foreign = imported.filter(
        (from) =>
          !builtinModules.includes(from.replace("node:", "")) && !/^\.\/\w+\.mjs$/.test(from),
      );
      expect(foreign).toEqual([]);
    },
  );
});

describe("the data folder", () => {
  test("a folder with somebody else's files is neither used nor deleted", async () => {
    await writeFile(join(folder, "diary.txt"), "mine");
    await expect(prepareDataFolder(folder)).rejects.toThrow(/--data DIR/);
    await expect(resetDataFolder(folder)).rejects.toThrow(/nothing was deleted/);
    expect(await readFile(join(folder, "diary.txt"), "utf8")).toBe("mine");
  });

  test("a folder of ours is known again, and its secrets are for its owner only", async () => {
    const data = await prepareDataFolder(join(folder, "new"));
    expect(await prepareDataFolder(data)).toBe(data);
    expect(await readRecord(data)).toEqual({ product: "zhiqiao" });
    await resetDataFolder(data);
    expect(existsSync(data)).toBe(false);
  });

  test("one command at a time owns it; a file that a killed one left does not count", async () => {
    await writeFile(
      join(folder, "owner.json"),
      JSON.stringify({ pid: process.pid, port: 1, command: "killed" }),
    );
    const first = await claim(folder, "first");
    if (!("release" in first)) throw new Error("the dead owner was believed");
    expect(await claim(folder, "second")).toMatchObject({ pid: process.pid, command: "first" });
    first.announce({ address: "http://127.0.0.1:3000" });
    expect(await findOwner(folder)).toMatchObject({ address: "http://127.0.0.1:3000" });
    await first.release();
    expect(await findOwner(folder)).toBeNull();
  });
});

describe("what stands in the way is told with its remedy", () => {
  const stranger = { uid: 65_533, gid: 65_533 };

  test("every closed folder above the database is named", async () => {
    const inner = join(folder, "closed", "inner");
    await mkdir(inner, { recursive: true });
    await chmod(join(folder, "closed"), 0o700);
    await chmod(inner, 0o711);
    expect(await findClosedFolders(inner, stranger)).toEqual([join(folder, "closed")]);
    await expect(refuseClosedFolders([inner], stranger)).rejects.toThrow(
      `chmod 711 ${join(folder, "closed")}`,
    );
    await chmod(join(folder, "closed"), 0o711);
    await expect(refuseClosedFolders([inner], stranger)).resolves.toBeUndefined();
  });

  test.each([
    [new Error("write ENOSPC"), /disk is full/],
    [new Error("could not extend file\nHINT:  Check free disk space."), /disk is full/],
    [new Remedy("Port 3000 is taken."), /^Port 3000 is taken\.$/],
    [new Error("a fault of ours"), /a fault of ours\n\s+at /],
  ])("%s", (error, told) => {
    expect(explain(error)).toMatch(told);
  });

  test("a taken port is seen", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    expect(await isPortFree(port)).toBe(false);
    await new Promise((resolve) => server.close(resolve));
    expect(await isPortFree(port)).toBe(true);
  });
});

test("engines outlive a killed command, serve the next one, and end with it", async () => {
  const killed = fork(
    fileURLToPath(new URL("../support/start-engines.ts", import.meta.url)),
    [folder],
    { execArgv: ["--import", "tsx"] },
  );
  await new Promise((resolve) => killed.once("message", resolve));
  killed.kill("SIGKILL");
  await new Promise((resolve) => killed.once("exit", resolve));
  const before = await readRecord(folder);

  const services = await startServices({ dataDir: folder, log: () => {} });
  const after = await readRecord(folder);
  expect(after?.postgres).toEqual(before?.postgres);
  expect(after?.meilisearch).toEqual(before?.meilisearch);
  await services.stop();
  for (const engine of [after?.postgres, after?.meilisearch]) {
    if (engine?.pid) expect(await commandOf(engine.pid)).toBe("");
  }
});
