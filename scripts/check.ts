// `npm run check`: every guard of the house that needs no engine of the tests, a line each with its seconds. One that
// fails does not stop the others; at the end the command fails.
import { spawn } from "node:child_process";
import { runCommand } from "./command";

type Guard = { name: string; args: string[] };
const bin = (name: string) => `node_modules/.bin/${name}`;
const folders = ["app", "search", "workers", "scripts", "prisma", "tests"];

/** The longest first: two run at a time. */
const guards: Guard[] = [
  { name: "lint", args: [bin("eslint"), ".", "--max-warnings", "0"] },
  { name: "types", args: [bin("tsc"), "--noEmit"] },
  {
    name: "dependency rules",
    args: [bin("depcruise"), "--config", "tests/architecture/dependency-rules.cjs", ...folders],
  },
  { name: "dead code", args: [bin("knip")] },
  { name: "format", args: [bin("prettier"), "--check", "."] },
  { name: "schema = migrations", args: ["--import", "tsx", "scripts/check-schema.ts"] },
  { name: "build", args: ["scripts/run.mjs", "build"] },
  {
    name: "messages and structure",
    args: [bin("vitest"), "run", "--config", "tests/vitest.config.ts", "--project", "architecture"],
  },
];

/** Runs one guard; what it wrote is shown only when it fails. */
async function runGuard({ name, args }: Guard, ended: Promise<void>): Promise<boolean> {
  const began = Date.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  void ended.then(() => child.kill("SIGTERM"));
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part) => (output += String(part)));
  const code = await new Promise((resolve) => child.once("close", resolve));
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${code === 0 ? "ok  " : "FAIL"} ${name} ${seconds} s`);
  if (code !== 0) console.log(output.trim());
  return code === 0;
}

await runCommand(async (run) => {
  const waiting = [...guards];
  const failed: string[] = [];
  const work = async () => {
    for (let guard = waiting.shift(); guard && !run.isEnding(); guard = waiting.shift()) {
      if (!(await runGuard(guard, run.ended))) failed.push(guard.name);
    }
  };
  await Promise.all([work(), work()]);
  if (failed.length > 0) console.error(`Failed: ${failed.join(", ")}.`);
  return failed.length > 0 ? 1 : 0;
});
