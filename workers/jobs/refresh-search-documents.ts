// Owns bringing many listings to the truth in the index at once, after a move of all of them.
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { defineJob } from "../define-job";
import { refreshListings } from "../refresh-listings";

/** The index shows these listings as they are now. Re-reads; may run twice. */
export const refreshSearchDocuments = defineJob({
  name: "refresh-search-documents",
  payload: z.object({ listingIds: z.array(Id).max(500) }),
  attempts: 8,
  together: true,
  run: (services, { listingIds }) => refreshListings(services, listingIds),
});
