// Owns reading a pile of papers that came back, in a process of its own: pictures are large and take time.
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { failPile } from "~/app/features/piles/fail-pile.server";
import { readPile } from "~/app/features/piles/read-pile.server";
import { defineJob } from "../define-job";

/** Reads what of a pile was not read yet. May run twice: what was read is left alone. */
export const readScanPile = defineJob({
  name: "read-pile",
  payload: z.object({ pileId: Id }),
  ...{ attempts: 3, apart: true },
  run: (services, { pileId }) => readPile(services, pileId),
  givenUp: (services, { pileId }) => failPile(services, pileId),
});
