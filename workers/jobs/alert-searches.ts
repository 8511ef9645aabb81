// Owns the clock's round over kept searches, on working mornings. What is due, and what is new, stands elsewhere.
import { z } from "zod";
import { alertSearches } from "~/app/features/searches/alert-searches.server";
import { defineJob } from "../define-job";

/** Tells students what is new for their kept searches, each listing once. May run twice at once. */
export const alertKeptSearches = defineJob({
  name: "alert-searches",
  payload: z.object({}),
  attempts: 1,
  run: async (services) => {
    await alertSearches(services);
  },
});
