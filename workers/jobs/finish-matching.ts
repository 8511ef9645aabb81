// Owns the last part of a run over the whole market; workers/matching/finish-run.ts does it.
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { failRun } from "~/app/features/match-runs/fail-run.server";
import { defineJob } from "../define-job";
import { finishRun } from "../matching/finish-run";

/** Balances what all shards found and lets pages read it. May run twice: a run that is over is left alone. */
export const finishMatching = defineJob({
  name: "finish-matching",
  payload: z.object({ runId: Id }),
  ...{ attempts: 3, apart: true },
  run: (services, { runId }) => finishRun(services, runId),
  givenUp: (services, { runId }, reason) => failRun(services, runId, reason),
});
