import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { saveAlone } from "~/app/features/listings/save-alone.server";
import { paths } from "~/app/paths";
import { readForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";

/** Nothing to read here: whoever types the address is led to the listing. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "enterprise");
  return redirect(paths.enterprise.listing(orNotFound(params.listingId)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const form = await readForm(request);
  const { status, ...answer } = await saveAlone(
    context.services,
    actor,
    orNotFound(params.listingId),
    form,
  );
  return Response.json(answer, { status });
}
