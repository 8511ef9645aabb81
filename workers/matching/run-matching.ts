// Owns a run over the whole market from beginning to end in one process: for seeds, tests and benchmarks. Workers do the same
// parts as jobs, each of which may be done twice: plan-run.ts, find-shard.ts, finish-run.ts.
import type { Id } from "~/app/domain/values";
import { beginRun } from "~/app/features/match-runs/begin-run.server";
import type { Services } from "~/app/platform/services.server";
import { findShard } from "./find-shard";
import { finishRun } from "./finish-run";
import { planRun } from "./plan-run";

/** Scores the market of this moment and lets pages read it; returns the run's id. Throws while another run is under way; a
 * run that breaks off is marked as failed, and pages go on reading the last one. */
export async function runMatching(services: Services): Promise<Id> {
  const { db, clock } = services;
  const id = await db.$transaction((tx) => beginRun(tx, clock.now(), null));
  if (!id) throw new Error("a run is under way");
  try {
    await planRun(services, id, true);
    const { parts } = await db.matchRun.findUniqueOrThrow({ where: { id } });
    for (let number = 1; number < parts; number++) await findShard(services, id, number, true);
    await finishRun(services, id);
  } catch (error) {
    const data = { failedAt: clock.now(), failure: (error as Error).message };
    await db.matchRun.updateMany({ where: { id, finishedAt: null }, data });
    throw error;
  }
  return id;
}
