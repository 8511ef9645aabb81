import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { CloseListing, closeListing } from "~/app/features/listings/close-listing.server";
import {
  CorrectOccupation,
  correctOccupation,
} from "~/app/features/listings/correct-occupation.server";
import { listingNumber } from "~/app/features/listings/listing-number";
import { findNextForReview } from "~/app/features/listings/read-review-queue.server";
import { findListingForReview } from "~/app/features/listings/read-review.server";
import { findRepostedListing } from "~/app/features/listings/read-reposted.server";
import { RepostedDesk } from "~/app/features/listings/reposted-desk";
import { ReviewDesk } from "~/app/features/listings/review-desk";
import { ReviewListing, reviewListing } from "~/app/features/listings/review-listing.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";

export const handle = { messages: ["listings", "life", "refusals"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const { success, data: listingId } = Id.safeParse(params.listingId);
  const { services } = context;
  const locale = localeOf(request, actor.locale);
  const id = orNotFound(success ? listingId : null);
  const posted = await findListingForReview(services, actor, id, locale);
  if (posted) return { posted, next: await findNextForReview(services, actor, id) };
  return { reposted: orNotFound(await findRepostedListing(services, actor, id, locale)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const fields = await readForm(request);
  const { listingId } = params;
  const to = paths.operator.listing(orNotFound(listingId));
  const intent = fields.get("intent");
  fields.delete("intent");
  if (intent === "correct") {
    const form = parseFields(fields, CorrectOccupation, { listingId });
    if (!form.ok) return form.answer();
    const outcome = await correctOccupation(context.services, actor, form.value);
    if (!outcome.ok) return form.refused(outcome.refusal);
    return redirect(to, { headers: flash({ key: "listings:flash.corrected" }) });
  }
  if (intent === "close") {
    const form = parseFields(fields, CloseListing, { listingId });
    if (!form.ok) return form.answer();
    const outcome = await closeListing(context.services, actor, form.value);
    if (!outcome.ok) return form.refused(outcome.refusal);
    return redirect(to, { headers: flash({ key: "listings:flash.blocked" }) });
  }
  const form = parseFields(fields, ReviewListing, { listingId });
  if (!form.ok) return form.answer();
  const outcome = await reviewListing(context.services, actor, form.value);
  if (!outcome.ok) return form.refused(outcome.refusal);
  return redirect(to, { headers: flash({ key: `listings:flash.${form.value.verdict}` }) });
}

/** Somebody was faster: the page shows what stands now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  actionStatus,
  defaultShouldRevalidate,
}) => actionStatus === 409 || defaultShouldRevalidate;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const view = (data?.posted ?? data?.reposted)?.view;
  return [{ title: view ? `${view.title} · ${listingNumber(view.number)}` : "" }];
};

export default function OperatorListingPage() {
  const { posted, reposted, next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("listings");
  const { view } = posted ?? reposted;
  return (
    <SidePage
      title={view.title}
      crumb={`${listingNumber(view.number)} · ${view.firm.name}`}
      actions={
        next && (
          <ButtonLink
            to={paths.operator.listing(next)}
            look={view.status === "submitted" ? "quiet" : "primary"}
          >
            {t("review.next")}
          </ButtonLink>
        )
      }
    >
      {posted ? (
        <ReviewDesk listing={posted} isLast={next === null} answer={answer} />
      ) : (
        <RepostedDesk listing={reposted} answer={answer} />
      )}
    </SidePage>
  );
}
