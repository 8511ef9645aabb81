// Owns making a whole imported file searchable: one event, one job, batches of thousands.
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { defineJob } from "../define-job";
import { refreshListingsWhere } from "../refresh-listings";

/** Every listing of an import run is found, held ones are not. Re-reads; may run twice. */
export const indexImportedListings = defineJob({
  name: "index-imported-listings",
  payload: z.object({ importRunId: Id }),
  attempts: 8,
  run: (services, { importRunId }) => refreshListingsWhere(services, { importRunId }),
});
