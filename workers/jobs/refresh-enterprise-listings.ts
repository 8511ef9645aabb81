// Owns what an enterprise's standing means for search: a suspended firm's listings leave, a reinstated one's return, and a
// school's word opens or closes them to its students.
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { defineJob } from "../define-job";
import { refreshListingsWhere } from "../refresh-listings";

/** All listings of a firm are in the index exactly when they may be seen. Re-reads; may run twice. */
export const refreshEnterpriseListings = defineJob({
  name: "refresh-enterprise-listings",
  payload: z.object({ enterpriseId: Id }),
  attempts: 8,
  run: (services, { enterpriseId }) => refreshListingsWhere(services, { enterpriseId }),
});
