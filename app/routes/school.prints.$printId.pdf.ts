import type { LoaderFunctionArgs } from "@remix-run/node";
import { Id } from "~/app/domain/values";
import { sendPrint } from "~/app/features/printing/send-print.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  const printId = orNotFound(Id.safeParse(params.printId).data);
  const isDuplex = new URL(request.url).searchParams.get("sides") === "2";
  return sendPrint(context.services, actor, { printId, isDuplex });
}
