import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { Id } from "~/app/domain/values";
import { listingCode } from "~/app/features/public-pages/listing-code.server";
import { orNotFound } from "~/app/platform/http.server";

const Params = z.object({ listingId: Id });

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { success, data } = Params.safeParse(params);
  const svg = orNotFound(success ? listingCode(context.services, request, data.listingId) : null);
  return new Response(svg, {
    headers: { "content-type": "image/svg+xml", "cache-control": "public, max-age=86400" },
  });
}
