// Owns the clock's round over placements: papers past their day, first days, last days, weeks that nobody wrote or read, calls
// that climb. Which day means what stands in domain/paper-clock.ts, placement-clock.ts and journal.ts.
import { z } from "zod";
import { openAssessments } from "~/app/features/assessments/open-assessments.server";
import { escalateIncidents } from "~/app/features/incidents/escalate-incidents.server";
import { tellUnread } from "~/app/features/journal/tell-unread.server";
import { expirePapers } from "~/app/features/papers/expire-papers.server";
import { passExemptions } from "~/app/features/placements/exempt-student.server";
import { passFirstDays } from "~/app/features/placements/pass-first-days.server";
import { passLastDays } from "~/app/features/placements/pass-last-days.server";
import { remindWeeks } from "~/app/features/placements/remind-weeks.server";
import { defineJob } from "../define-job";

/** Begins and ends what is due, and says each word of the clock once. May run twice at once. */
export const sweepPlacements = defineJob({
  name: "sweep-placements",
  payload: z.object({}),
  attempts: 1,
  run: async (services) => {
    await expirePapers(services);
    await passFirstDays(services);
    await passLastDays(services);
    await passExemptions(services);
    await openAssessments(services);
    await escalateIncidents(services);
    await remindWeeks(services);
    await tellUnread(services);
  },
});
