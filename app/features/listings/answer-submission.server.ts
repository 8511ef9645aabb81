// Owns what the pages answer from which a firm submits a listing: the preview and the check of its answers.
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseForm } from "~/app/platform/form.server";
import { requireActor } from "~/app/platform/session.server";
import { SubmitListing, submitListing } from "./submit-listing.server";

/** One press hands the listing in and leads back to it; a no stands on the page from which it was pressed. */
export async function answerSubmission({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const form = await parseForm(request, SubmitListing, { listingId: params.listingId });
  if (!form.ok) return form.answer();
  const outcome = await submitListing(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  const headers = flash({ key: "listings:flash.submitted" });
  return redirect(paths.enterprise.listing(outcome.value.listingId), { headers });
}
