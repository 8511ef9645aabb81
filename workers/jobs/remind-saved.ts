// Owns the clock's round over saved listings: who may apply from today on is told. The law and the telling are elsewhere.
import { z } from "zod";
import { remindSaved } from "~/app/features/listings/remind-saved.server";
import { defineJob } from "../define-job";

/** Tells students whose day has come, each once per saved listing. May run twice at once. */
export const remindSavedListings = defineJob({
  name: "remind-saved",
  payload: z.object({}),
  attempts: 1,
  run: async (services) => {
    await remindSaved(services);
  },
});
