// Owns what must be there before a command: packages, the database client, the built pages. Each is made only when it is
// missing or older than its sources (a stamp holds their digest), with a line that tells its seconds.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { end, exitOf } from "./processes.mjs";

const sources = {
  generate: ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"],
  build: [
    ...["app", "search", "public", "prisma/schema.prisma", "package-lock.json", "tsconfig.json"],
    ...["vite.config.ts", "remix.config.js", "tailwind.config.ts", "postcss.config.js"],
  ],
};
const BYTES_TO_INSTALL = 1.5e9;

/** The steps that were taken, with their seconds. */
export const steps = [];

/** `npm ci`, unless node_modules is what package-lock.json says; half an install leaves no stamp and is done again. */
export async function install() {
  const stamp = "node_modules/.stamp-install";
  const key = digest(["package-lock.json"]);
  if (readIfThere(stamp) === key) return;
  if (!isInstalled()) {
    const { bavail, bsize } = statfsSync(".");
    if (bavail * bsize < BYTES_TO_INSTALL) {
      end(
        `Only ${Math.round((bavail * bsize) / 1e6)} MB are free here and the packages need ${BYTES_TO_INSTALL / 1e6}: free some and start again.`,
      );
    }
    const npm = /npm-cli\.[cm]?js$/.test(process.env.npm_execpath ?? "")
      ? [process.execPath, process.env.npm_execpath]
      : ["npm"];
    await step(
      "install",
      [...npm, "ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"],
      explainInstall,
    );
  }
  writeFileSync(stamp, key);
}

/** Whether npm itself finished an install of exactly these versions (its own record is written last). */
function isInstalled() {
  const record = readIfThere("node_modules/.package-lock.json");
  if (!record) return false;
  const there = JSON.parse(record).packages;
  const wanted = Object.entries(JSON.parse(readFileSync("package-lock.json", "utf8")).packages);
  return wanted.every(
    ([path, { version, optional, devOptional, peer }]) =>
      path === "" ||
      (there[path] ? there[path].version === version : optional || devOptional || peer),
  );
}

function explainInstall(output) {
  if (/ENOSPC/.test(output)) return "The disk is full: free 2 GB and start again.";
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output)) {
    return "npm did not reach its registry: connect to the internet (or set npm's `registry` or `proxy`) and start again.";
  }
  if (/EACCES|EPERM/.test(output))
    return "npm may not write here: make node_modules yours (`sudo chown -R $(id -u) node_modules`) and start again.";
  if (/CERT|SSL/i.test(output))
    return "npm does not trust the certificate of its registry: set NODE_EXTRA_CA_CERTS to your proxy's certificate and start again.";
  return "`npm ci` failed: see above, then start again.";
}

/** Prisma's client, from the schema. */
export async function generate() {
  const stamp = "node_modules/.stamp-generate";
  const key = digest(sources.generate);
  if (readIfThere(stamp) === key && existsSync("prisma/generated/client.ts")) return;
  await step("generate", [process.execPath, "node_modules/.bin/prisma", "generate"]);
  writeFileSync(stamp, key);
}

/** The pages, for server and browser. */
export async function build() {
  const stamp = "build/.stamp";
  const key = digest(sources.build);
  if (readIfThere(stamp) === key) return;
  rmSync(stamp, { force: true });
  await step("build", [process.execPath, "node_modules/.bin/remix", "vite:build"]);
  writeFileSync(stamp, key);
}

async function step(
  name,
  [file, ...args],
  explainFailure = (_output) => `${name} failed: see above.`,
) {
  if (process.stdout.isTTY) process.stdout.write(`${name} …\r`);
  const began = Date.now();
  // Prisma's command line would look for a native engine to download; the WASM one does our migrations.
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  };
  const child = spawn(file, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (output += part));
  const code = await exitOf(child);
  if (code >= 128) process.exit(code);
  if (code !== 0) {
    console.error(excerpt(output));
    end(explainFailure(output));
  }
  const seconds = (Date.now() - began) / 1000;
  steps.push({ step: name, seconds });
  console.log(`${name} ${seconds.toFixed(1)} s`);
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function digest(paths) {
  const hash = createHash("sha256").update(process.versions.modules);
  for (const file of paths.filter((path) => existsSync(path)).flatMap(filesIn))
    hash.update(file).update("\0").update(readFileSync(file));
  return hash.digest("hex");
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((entry) => filesIn(join(path, entry)));
}

/** The first and the last lines: tools put the cause at either end of very long reports. */
function excerpt(output, lines = 25) {
  const all = output.trim().split("\n");
  return all.length <= 2 * lines
    ? all.join("\n")
    : [...all.slice(0, lines), "…", ...all.slice(-lines)].join("\n");
}
