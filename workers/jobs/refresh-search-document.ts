// Owns keeping one listing's search document true after something happened to it.
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { defineJob } from "../define-job";
import { refreshListings } from "../refresh-listings";

/** A listing that changed is found, or no longer found, within seconds. Re-reads; may run twice. */
export const refreshSearchDocument = defineJob({
  name: "refresh-search-document",
  payload: z.object({ listingId: Id }),
  attempts: 8,
  together: true,
  run: (services, { listingId }) => refreshListings(services, [listingId]),
});
