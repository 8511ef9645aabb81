import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { locales } from "~/app/domain/values";
import { catalogue } from "~/app/messages/catalogue";
import { areas } from "~/app/messages/texts";
import { textsVersion } from "~/app/messages/texts-version.server";
import { orNotFound } from "~/app/platform/http.server";

const Params = z.object({ locale: z.enum(locales), area: z.enum(areas) });

/** The texts of an area as data. Under the name of this release they never change; an older page's are not kept. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const { locale, area } = orNotFound(Params.safeParse(params).data ?? null);
  const isThis = new URL(request.url).searchParams.get("v") === textsVersion;
  return Response.json(catalogue[locale][area], {
    headers: { "cache-control": isThis ? "public, max-age=31536000, immutable" : "no-store" },
  });
}
