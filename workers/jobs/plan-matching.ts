// Owns the first part of a run over the whole market; workers/matching/plan-run.ts does it.
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { failRun } from "~/app/features/match-runs/fail-run.server";
import { defineJob } from "../define-job";
import { planRun } from "../matching/plan-run";

/** Counts the market and cuts the students into shards. May run twice: a planned run is left alone. */
export const planMatching = defineJob({
  name: "plan-matching",
  payload: z.object({ runId: Id }),
  ...{ attempts: 3, apart: true },
  run: (services, { runId }) => planRun(services, runId),
  givenUp: (services, { runId }, reason) => failRun(services, runId, reason),
});
