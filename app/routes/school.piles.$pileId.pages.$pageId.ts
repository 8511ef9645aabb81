import type { LoaderFunctionArgs } from "@remix-run/node";
import { sendPageImage } from "~/app/features/piles/send-page-image.server";
import { requireActor } from "~/app/platform/session.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  return sendPageImage(context.services, actor, params);
}
