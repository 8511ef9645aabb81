import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { sitemapXml } from "~/app/features/public-pages/list-sitemap.server";
import { orNotFound } from "~/app/platform/http.server";

const Part = z.nullable(z.coerce.number().int().min(1).max(50_000));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { success, data } = Part.safeParse(new URL(request.url).searchParams.get("part"));
  const xml = orNotFound(success ? await sitemapXml(context.services, request, data) : null);
  return new Response(xml, {
    headers: {
      "content-type": "application/xml; charset=utf-8",
      "cache-control": "public, max-age=3600",
    },
  });
}
