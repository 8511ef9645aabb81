import type { LoaderFunctionArgs } from "@remix-run/node";
import { sendCalendar } from "~/app/features/interviews/send-calendar.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const { slotId } = params;
  return sendCalendar(context.services, actor, { slotId }, localeOf(request, actor.locale));
}
