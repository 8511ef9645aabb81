import type { LoaderFunctionArgs } from "@remix-run/node";
import { Id } from "~/app/domain/values";
import { sendClassHandbooks } from "~/app/features/printing/send-handbook.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const classId = orNotFound(Id.safeParse(params.classId).data);
  return sendClassHandbooks(context.services, actor, classId);
}
