// Owns the clock's round: started every so often by workers/main.ts, it settles what has become due. Which times mean
// what stands in features/applications/settle-due.
import { z } from "zod";
import { settleDue } from "~/app/features/applications/settle-due.server";
import { defineJob } from "../define-job";

/** Settles offers, acceptances, promised answers and ended listings whose time has come; may run twice at once. */
export const sweepDue = defineJob({
  name: "sweep-due",
  payload: z.object({}),
  attempts: 1,
  run: async (services) => {
    await settleDue(services);
  },
});
