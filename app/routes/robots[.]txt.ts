import type { LoaderFunctionArgs } from "@remix-run/node";
import { robotsText } from "~/app/features/public-pages/robots-text.server";

export function loader({ request, context }: LoaderFunctionArgs) {
  return new Response(robotsText(context.services, request), {
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "public, max-age=3600",
    },
  });
}
