import type { LoaderFunctionArgs } from "@remix-run/node";
import { sendMarkedSheet } from "~/app/features/imports/send-workbook.server";
import { requireActor } from "~/app/platform/session.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  return sendMarkedSheet(context.services, actor, request, params.runId);
}
