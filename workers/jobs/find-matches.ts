// Owns one shard of a run over the whole market; workers/matching/find-shard.ts does it.
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { failRun } from "~/app/features/match-runs/fail-run.server";
import { defineJob } from "../define-job";
import { findShard } from "../matching/find-shard";

/** Finds the best of some of the students and all listings. May run twice: what is done is left alone. */
export const findMatches = defineJob({
  name: "find-matches",
  payload: z.object({ runId: Id, number: z.number() }),
  ...{ attempts: 3, apart: true },
  run: (services, { runId, number }) => findShard(services, runId, number),
  givenUp: (services, { runId }, reason) => failRun(services, runId, reason),
});
