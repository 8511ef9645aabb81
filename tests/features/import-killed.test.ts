import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askCommit } from "~/app/features/imports/ask-commit.server";
import { commandLine } from "~/app/features/imports/own-run.server";
import { aDatabase, type TestServices } from "../support/database";
import { aPostingLine, check, importPostings, postingsFile } from "../support/imports";

const rows = 400;
/** When the process is killed, as a share of what an undisturbed commit takes: spread by the golden ratio, always the same. */
const moments = Array.from({ length: 20 }, (_, n) => 0.05 + 1.1 * ((n * 0.618_034) % 1));

let on: TestServices;
beforeAll(async () => {
  on = await aDatabase();
});
afterAll(() => on.close());

/** A process of its own, ready to commit: starting one takes longer than all that it is for. */
async function aCommitter(): Promise<ChildProcess> {
  const script = fileURLToPath(new URL("../support/commit-import.ts", import.meta.url));
  const child = fork(script, [on.env.DATABASE_URL], { execArgv: ["--import", "tsx"] });
  await once(child, "message");
  return child;
}

/** Commits in a process that is killed without warning after so long; returns how long it worked. */
async function commitAndKill(child: ChildProcess, runId: string, afterMs: number): Promise<number> {
  const since = performance.now();
  const gone = once(child, "exit");
  child.send(runId);
  if (Number.isFinite(afterMs)) setTimeout(() => child.kill("SIGKILL"), afterMs);
  await gone;
  return performance.now() - since;
}

/** PostgreSQL notices a dead client a little later: nothing is judged before its last statement has ended. */
async function untilQuiet() {
  for (;;) {
    const { rows: busy } = await on.pool.query(
      `select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`,
    );
    if (busy.length === 0) return;
    await new Promise((next) => setTimeout(next, 20));
  }
}

/** A made-up file of its own, checked and ready to be committed. */
async function aCheckedFile(name: string) {
  const lines = Array.from({ length: rows }, (_, n) =>
    aPostingLine({ id: `${name}-${String(n)}`, firm: name }),
  );
  const file = postingsFile(...lines);
  const checked = await check(on, file);
  if (!checked.ok) throw new Error(checked.refusal.code);
  const { runId } = checked.value;
  const asked = await askCommit(on, commandLine, { runId, gone: "keep" });
  if (!asked.ok) throw new Error(asked.refusal.code);
  return { file, runId };
}

async function stateOf(runId: string, name: string) {
  const { state } = await on.db.importRun.findUniqueOrThrow({ where: { id: runId } });
  return {
    state,
    listings: await on.db.listing.count({ where: { importRunId: runId } }),
    staged: await on.db.importRow.count({ where: { runId, outcome: "new" } }),
    firms: await on.db.enterprise.count({ where: { sourceKey: `sample:${name}` } }),
    events: await on.db.outboxEvent.count({
      where: { payload: { path: ["importRunId"], equals: runId } },
    }),
  };
}
const before = { state: "committing", listings: 0, staged: rows, firms: 0, events: 0 };
const after = { state: "committed", listings: rows, staged: 0, firms: 1, events: 1 };

test("killed at any moment, an import is before or after, never between, and a repeat makes it whole", async () => {
  const undisturbed = await aCheckedFile("whole");
  const duration = await commitAndKill(await aCommitter(), undisturbed.runId, Infinity);
  expect(await stateOf(undisturbed.runId, "whole")).toEqual(after);
  const seen: string[] = [];
  let next = aCommitter();
  for (const [n, moment] of moments.entries()) {
    const name = `at${moment.toFixed(4)}`;
    const { file, runId } = await aCheckedFile(name);
    const child = await next;
    await commitAndKill(child, runId, moment * duration);
    if (n < moments.length - 1) next = aCommitter(); // while what this one left is looked at
    await untilQuiet();
    const state = await stateOf(runId, name);
    expect([before, after]).toContainEqual(state);
    seen.push(state.state);
    await importPostings(on, file);
    expect(
      await on.db.listing.count({ where: { sourceKey: { startsWith: `sample:${name}-` } } }),
    ).toBe(rows);
  }
  expect(seen).toContain("committing"); // else every kill came too late and showed nothing
}, 600_000);
