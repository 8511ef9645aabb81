// Owns the step from a record that hangs on a firm, a round or a class to the verdicts on the placements under it.
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { judgeUnderRecord } from "~/app/features/law/judge-under-record.server";
import { defineJob } from "../define-job";

/** The verdicts that lists show are those of now; twice the same changes nothing. */
export const judgePlacements = defineJob({
  name: "judge-placements",
  payload: z.object({ recordId: Id }),
  attempts: 8,
  run: (services, { recordId }) => judgeUnderRecord(services, recordId),
});
