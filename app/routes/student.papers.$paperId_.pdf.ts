import type { LoaderFunctionArgs } from "@remix-run/node";
import { Id } from "~/app/domain/values";
import { sendOwnCertificate } from "~/app/features/printing/send-certificates.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const paperId = orNotFound(Id.safeParse(params.paperId).data);
  return sendOwnCertificate(context.services, actor, paperId);
}
