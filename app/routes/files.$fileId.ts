import type { LoaderFunctionArgs } from "@remix-run/node";
import { sendFile } from "~/app/features/files/send-file.server";
import { findActor } from "~/app/platform/session.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return sendFile(context.services, await findActor(request, context), request, params.fileId);
}
