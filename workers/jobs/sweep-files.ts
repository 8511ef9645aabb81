// Owns when files are forgotten; what may go is told by features/files.
import { z } from "zod";
import { sweepFiles as forgetFiles } from "~/app/features/files/sweep-files.server";
import { defineJob } from "../define-job";

/** Deletes files that were taken away and bytes that belong to nothing; may run twice. */
export const sweepFiles = defineJob({
  name: "sweep-files",
  payload: z.object({}),
  attempts: 1,
  run: (services) => forgetFiles(services),
});
