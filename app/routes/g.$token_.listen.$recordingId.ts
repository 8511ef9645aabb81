import type { LoaderFunctionArgs } from "@remix-run/node";
import { sendToGuest } from "~/app/features/papers/send-recording.server";

/** The address is the key: whoever may open the link may hear what is read out there. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return sendToGuest(context.services, request, params);
}
