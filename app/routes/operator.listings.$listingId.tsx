import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import type { OperatorActor } from "~/app/domain/permission";
import type { Outcome } from "~/app/domain/refusal";
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
import { RewordHeld, rewordHeld } from "~/app/features/listings/reword-held.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { flash } from "~/app/platform/flash.server";
import { parseFields, readForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import type { Services } from "~/app/platform/services.server";
import { requireActor } from "~/app/platform/session.server";
import { revalidateAfterLoss } from "~/app/features/navigation/revalidate-after-loss";
import { ButtonLink } from "~/app/ui/button";

export const handle = { messages: ["listings", "life", "imports", "refusals"] };

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

type Asked = { services: Services; actor: OperatorActor; fields: FormData; listingId: string };

/** What a button does: its form is parsed, the verb called, and the reader sent on. */
function deed<Schema extends z.ZodType>(
  schema: Schema,
  verb: (
    services: Services,
    actor: OperatorActor,
    input: z.output<Schema>,
  ) => Promise<Outcome<unknown>>,
  goOn: (input: z.output<Schema>, to: string) => ReturnType<typeof redirect>,
) {
  return async ({ services, actor, fields, listingId }: Asked) => {
    const form = parseFields(fields, schema, { listingId });
    if (!form.ok) return form.answer();
    const outcome = await verb(services, actor, form.value);
    if (!outcome.ok) return form.refused(outcome.refusal);
    return goOn(form.value, paths.operator.listing(listingId));
  };
}

const said = (key: "corrected" | "blocked" | "released" | "approved" | "referred") => ({
  headers: flash({ key: `listings:flash.${key}` }),
});
const deeds = {
  correct: deed(CorrectOccupation, correctOccupation, (_, to) => redirect(to, said("corrected"))),
  close: deed(CloseListing, closeListing, (_, to) => redirect(to, said("blocked"))),
  reword: deed(RewordHeld, rewordHeld, () => redirect(paths.operator.held(), said("released"))),
};
const review = deed(ReviewListing, reviewListing, ({ verdict }, to) => redirect(to, said(verdict)));

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const fields = await readForm(request);
  const intent = fields.get("intent");
  const named = Object.entries(deeds).find(([name]) => name === intent)?.[1];
  if (intent !== "reword") fields.delete("intent"); // two forms stand on that page: the answer says whose it is
  const asked = { services: context.services, actor, fields };
  return (named ?? review)({ ...asked, listingId: orNotFound(params.listingId) });
}

export const shouldRevalidate = revalidateAfterLoss;

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
