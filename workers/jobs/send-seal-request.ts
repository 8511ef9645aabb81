// Owns handing a paper over to an outside e-seal service, after somebody has asked for its seals.
import { z } from "zod";
import { Id } from "~/app/domain/values";
import {
  failSealRequest,
  sendSealRequest as send,
} from "~/app/features/seals/send-seal-request.server";
import { defineJob } from "../define-job";

/** Sends one request. May run twice: the service knows it by its id, and one that was sent is left alone. */
export const sendSealRequest = defineJob({
  name: "send-seal-request",
  payload: z.object({ requestId: Id }),
  attempts: 5,
  run: (services, { requestId }) => send(services, requestId),
  givenUp: (services, { requestId }, reason) => failSealRequest(services, requestId, reason),
});
