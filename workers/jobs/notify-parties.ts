// Owns the step from a committed event to the people who must hear of it.
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { sendWaitingNotices } from "~/app/features/notices/send-waiting-notices.server";
import { tellParties } from "~/app/features/notices/tell-parties.server";
import { defineJob } from "../define-job";

/** Everybody concerned finds it in their inbox, and by mail or SMS, within seconds; once, however often this runs. */
export const notifyParties = defineJob({
  name: "notify-parties",
  payload: z.object({ eventId: Id }),
  attempts: 8,
  run: async (services, { eventId }) => {
    if ((await tellParties(services, eventId)) > 0) await sendWaitingNotices(services);
  },
});
