// Owns what the clock does for matching: a run every night, the first one at once, and an end for runs that nobody works on.
import { z } from "zod";
import { failOrphans } from "~/app/features/match-runs/fail-run.server";
import { startDueRun } from "~/app/features/match-runs/start-run.server";
import { defineJob } from "../define-job";

/** Gives up what stands still and starts what is due; may run twice. */
export const sweepMatching = defineJob({
  name: "sweep-matching",
  payload: z.object({}),
  attempts: 1,
  run: async (services) => {
    await failOrphans(services);
    await startDueRun(services);
  },
});
