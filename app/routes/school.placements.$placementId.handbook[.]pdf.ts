import type { LoaderFunctionArgs } from "@remix-run/node";
import { Id } from "~/app/domain/values";
import { sendHandbook } from "~/app/features/printing/send-handbook.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const placementId = orNotFound(Id.safeParse(params.placementId).data);
  return sendHandbook(context.services, actor, placementId);
}
