import type { LoaderFunctionArgs } from "@remix-run/node";
import { sendCvJson } from "~/app/features/cv/send-cv.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  return sendCvJson(context.services, actor, request, localeOf(request, actor.locale));
}
