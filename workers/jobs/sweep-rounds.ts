// Owns the clock's round over rounds: ranking ends with its last day, and what the clock has to tell is told. Which instants
// mean what stands in domain/round.ts.
import { z } from "zod";
import { passRoundTime } from "~/app/features/rounds/pass-round-time.server";
import { defineJob } from "../define-job";

/** Closes what is over and reminds, each once. May run twice at once. */
export const sweepRounds = defineJob({
  name: "sweep-rounds",
  payload: z.object({}),
  attempts: 1,
  run: async (services) => {
    await passRoundTime(services);
  },
});
