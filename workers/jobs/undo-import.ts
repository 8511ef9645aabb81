// Owns running one step of an import for the pages; the command line calls the same verb itself.
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { undoRun } from "~/app/features/imports/undo-run.server";
import { defineJob } from "../define-job";

/** Takes a committed file back as a whole. A refusal stands in the run; a run that has
 * moved on is left alone, so this may run twice. */
export const undoImport = defineJob({
  name: "undo-import",
  payload: z.object({ importRunId: Id }),
  attempts: 3,
  run: async (services, { importRunId }) => {
    await undoRun(services, importRunId);
  },
});
