// Owns forgetting what imports have read: rosters hold personal data, and nobody needs it for longer.
import { z } from "zod";
import { forgetImports } from "~/app/features/imports/forget-imports.server";
import { defineJob } from "../define-job";

/** Empties staging after a day and before-images after 30 days; may run twice. */
export const sweepImports = defineJob({
  name: "sweep-imports",
  payload: z.object({}),
  attempts: 1,
  run: (services) => forgetImports(services),
});
