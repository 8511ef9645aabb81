import type { LoaderFunctionArgs } from "@remix-run/node";
import { Id } from "~/app/domain/values";
import { sendPaper } from "~/app/features/rounds/read-check-page.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const roundId = orNotFound(Id.safeParse(params.roundId).data);
  return orNotFound(await sendPaper(context.services, actor, roundId));
}
