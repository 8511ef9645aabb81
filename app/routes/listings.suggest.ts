import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { suggestWords } from "~/app/features/listings/suggest.server";
import {
  forgetRecent,
  recentSearches,
  rememberSearch,
  withRecent,
} from "~/app/features/searches/recent-searches.server";
import { parseForm } from "~/app/platform/form.server";
import { localeOf } from "~/app/platform/locale.server";

/** What the search box offers while somebody types: what this device looked for, then what may be meant, which is the same
 * for everybody. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const typed = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 200).toWellFormed();
  const suggested = await suggestWords(context.services, typed, localeOf(request));
  return Response.json(withRecent(recentSearches(request), typed, suggested));
}

const Recent = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("remember"), q: z.string().max(200).default("") }),
  z.strictObject({ intent: z.literal("forget") }),
]);

/** Keeps a search on this device, or forgets them all. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, Recent);
  if (!form.ok) return new Response(null, { status: 422 }); // no person fills it in
  const { value } = form;
  const kept = value.intent === "forget" ? forgetRecent : rememberSearch(request, value.q);
  return new Response(null, { status: 204, headers: kept ? { "set-cookie": kept } : {} });
}
