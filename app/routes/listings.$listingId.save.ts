import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { BookmarkListing, bookmarkListing } from "~/app/features/listings/bookmark-listing.server";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import { orThrow, safePath } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { formatFullDay } from "~/app/ui/format-date";

/** The address alone leads back to the listing: only the button changes anything. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.listings.show(params.listingId ?? ""));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const typed = await readForm(request);
  const back = typed.get("back");
  typed.delete("back");
  const form = parseFields(typed, BookmarkListing, { listingId: params.listingId });
  if (!form.ok) throw new Response(null, { status: 404 });
  const { remindOn } = orThrow(await bookmarkListing(context.services, actor, form.value));
  const day = remindOn ? formatFullDay(remindOn, localeOf(request, actor.locale)) : "";
  const said = form.value.saved === "no" ? "let_go" : remindOn ? "saved_until" : "saved";
  const here = paths.listings.show(form.value.listingId);
  return redirect(safePath(typeof back === "string" ? back : null, here), {
    headers: flash({ key: `search:save.${said}`, values: { day } }),
  });
}
