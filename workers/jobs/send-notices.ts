// Owns the net under notify-parties: what a dead worker or a refusing provider left behind is sent later.
import { z } from "zod";
import { sendWaitingNotices } from "~/app/features/notices/send-waiting-notices.server";
import { defineJob } from "../define-job";

/** Hands out every mail and SMS that still waits; may run twice. */
export const sendNotices = defineJob({
  name: "send-notices",
  payload: z.object({}),
  attempts: 1,
  run: async (services) => {
    await sendWaitingNotices(services);
  },
});
