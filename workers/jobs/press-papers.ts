// Owns the step from a press over many papers to each of them.
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { endPress, runPress } from "~/app/features/papers/run-press.server";
import { defineJob } from "../define-job";

/** Takes the papers of a press that still wait, one after the other. May run twice, also at once: each goes or stays once. */
export const runPaperPress = defineJob({
  name: "press-papers",
  payload: z.object({ pressId: Id }),
  attempts: 5,
  run: (services, { pressId }) => runPress(services, pressId),
  // What went is told; what did not stays where it was, and the page says how many.
  givenUp: (services, { pressId }) => endPress(services, pressId),
});
