import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import {
  RegisterInterest,
  registerInterest,
} from "~/app/features/listings/register-interest.server";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { orThrow } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";

/** The address alone leads back to the listing: only the button changes anything. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.listings.show(params.listingId ?? ""));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "student");
  const form = await parseForm(request, RegisterInterest, { listingId: params.listingId });
  if (!form.ok) throw new Response(null, { status: 404 });
  orThrow(await registerInterest(context.services, actor, form.value));
  return redirect(paths.listings.show(form.value.listingId), {
    headers: flash({ key: "search:show.saved" }),
  });
}
