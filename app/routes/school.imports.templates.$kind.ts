import type { LoaderFunctionArgs } from "@remix-run/node";
import { sendTemplate } from "~/app/features/imports/send-workbook.server";
import { requireActor } from "~/app/platform/session.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  return sendTemplate(context.services, actor, request, params.kind);
}
