// Owns the clock's round over drafts. What is purged stands in features/applications/purge-drafts.
import { z } from "zod";
import { purgeDrafts } from "~/app/features/applications/purge-drafts.server";
import { defineJob } from "../define-job";

/** Deletes drafts whose listing has ended. May run twice at once. */
export const sweepDrafts = defineJob({
  name: "sweep-drafts",
  payload: z.object({}),
  attempts: 1,
  run: async (services) => {
    await purgeDrafts(services);
  },
});
