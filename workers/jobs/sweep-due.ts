// Owns the clock's round, started every so often by workers/main.ts: what has become due is settled. Which times mean
// what stands in features/listings/expire-listings and features/applications/settle-due.
import { z } from "zod";
import { settleDue } from "~/app/features/applications/settle-due.server";
import { expireListings } from "~/app/features/listings/expire-listings.server";
import { defineJob } from "../define-job";

/** Ends listings that have run out, then settles offers, acceptances, promised answers and what ended listings leave
 * open; neither waits for the other to succeed, what failed or is left is for the next round. May run twice at once. */
export const sweepDue = defineJob({
  name: "sweep-due",
  payload: z.object({}),
  attempts: 1,
  run: async (services) => {
    try {
      await expireListings(services);
    } finally {
      await settleDue(services);
    }
  },
});
