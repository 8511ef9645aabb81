// Owns running one step of an import for the pages; the command line calls the same verb itself.
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { checkRun } from "~/app/features/imports/check-run.server";
import { defineJob } from "../define-job";

/** Checks a file that was brought: every row read and compared with what is known. A refusal stands in the run; a run that has
 * moved on is left alone, so this may run twice. */
export const checkImport = defineJob({
  name: "check-import",
  payload: z.object({ importRunId: Id }),
  attempts: 3,
  run: async (services, { importRunId }) => {
    await checkRun(services, importRunId);
  },
});
