import type { LoaderFunctionArgs } from "@remix-run/node";
import { Id } from "~/app/domain/values";
import { sendCertificates } from "~/app/features/printing/send-certificates.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const asked = new URL(request.url).searchParams;
  const classId = Id.safeParse(asked.get("class")).data;
  if (classId) return sendCertificates(context.services, actor, { classId });
  const ids = (asked.get("ids") ?? "").split(",").slice(0, 300);
  const paperIds = ids.filter((id) => Id.safeParse(id).success);
  orNotFound(paperIds[0]);
  return sendCertificates(context.services, actor, { paperIds });
}
