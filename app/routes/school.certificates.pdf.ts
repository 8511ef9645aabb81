import type { LoaderFunctionArgs } from "@remix-run/node";
import { Id } from "~/app/domain/values";
import { sendCertificates } from "~/app/features/printing/send-certificates.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const asked = new URL(request.url).searchParams;
  const classId = orNotFound(Id.safeParse(asked.get("class")).data);
  const isSealed = asked.get("state") === "valid";
  return sendCertificates(context.services, actor, { classId, isSealed });
}
