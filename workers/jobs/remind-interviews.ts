// Owns the clock's round over interviews: both sides of one that is near are told. When and how often: the feature.
import { z } from "zod";
import { remindInterviews } from "~/app/features/interviews/remind-interviews.server";
import { defineJob } from "../define-job";

/** Reminds both sides of each interview that is near, once. May run twice at once. */
export const remindOfInterviews = defineJob({
  name: "remind-interviews",
  payload: z.object({}),
  attempts: 1,
  run: async (services) => {
    await remindInterviews(services);
  },
});
