// Owns the step from a settled round to its offers, and from a seat that became free to the next student. The law of who is
// next, and the writing, are elsewhere.
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { allotSeats } from "~/app/features/applications/allot-seats.server";
import { defineJob } from "../define-job";

/** Goes on with one round, with that of an application, or with all. May run twice at once. */
export const offerRoundSeats = defineJob({
  name: "offer-round-seats",
  payload: z.object({ roundId: z.optional(Id), applicationId: z.optional(Id) }),
  attempts: 8,
  run: async (services, of) => {
    await allotSeats(services, of);
  },
});
