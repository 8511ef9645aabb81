import type { LoaderFunctionArgs } from "@remix-run/node";
import { sendToStudent } from "~/app/features/papers/send-recording.server";
import { requireActor } from "~/app/platform/session.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  return sendToStudent(context.services, actor, request, params);
}
