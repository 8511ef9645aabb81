import type { LoaderFunctionArgs } from "@remix-run/node";
import { suggestWords } from "~/app/features/listings/suggest.server";
import { localeOf } from "~/app/platform/locale.server";

/** What the search box offers while somebody types; the same for everybody. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const typed = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 200).toWellFormed();
  return Response.json(await suggestWords(context.services, typed, localeOf(request)));
}
