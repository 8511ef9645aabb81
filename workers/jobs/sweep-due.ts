// Owns the clock's round, started every so often by workers/main.ts: what has become due is settled. Which times mean
// what stands in features/listings/expire-listings, features/applications/settle-due and features/bookings/call-off-visits.
import { z } from "zod";
import { settleDue } from "~/app/features/applications/settle-due.server";
import { callOffVisits } from "~/app/features/bookings/call-off-visits.server";
import { expireListings } from "~/app/features/listings/expire-listings.server";
import { defineJob } from "../define-job";

/** Ends listings that have run out, then settles offers, acceptances, promised answers and what ended listings leave
 * open, applications and visits; none waits for another to succeed, what failed or is left is for the next round. May run
 * twice at once. */
export const sweepDue = defineJob({
  name: "sweep-due",
  payload: z.object({}),
  attempts: 1,
  run: async (services) => {
    try {
      await expireListings(services);
    } finally {
      try {
        await settleDue(services);
      } finally {
        await callOffVisits(services);
      }
    }
  },
});
