// Owns keeping search documents true after something happened to their listings.
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { defineJob } from "../define-job";
import { refreshListings } from "../refresh-listings";

/** Listings that changed are found as they are now, or no longer found, within seconds. Re-reads; may run twice. */
export const refreshSearchDocuments = defineJob({
  name: "refresh-search-documents",
  payload: z.object({ listingIds: z.array(Id) }),
  attempts: 8,
  together: true,
  run: (services, { listingIds }) => refreshListings(services, listingIds),
});
