// Owns running one step of an import for the pages; the command line calls the same verb itself.
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { commitRun } from "~/app/features/imports/commit-run.server";
import { defineJob } from "../define-job";

/** Takes a checked file over as a whole. A refusal stands in the run; a run that has
 * moved on is left alone, so this may run twice. */
export const commitImport = defineJob({
  name: "commit-import",
  payload: z.object({ importRunId: Id }),
  attempts: 3,
  run: async (services, { importRunId }) => {
    await commitRun(services, importRunId);
  },
});
