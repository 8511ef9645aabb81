import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { answerSubmission } from "~/app/features/listings/answer-submission.server";
import { ListingArticle } from "~/app/features/listings/listing-article";
import { ListingFaultsNotice } from "~/app/features/listings/listing-faults-notice";
import { findMyListing } from "~/app/features/listings/read-my-listing.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { revalidateAfterLoss } from "~/app/features/navigation/revalidate-after-loss";
import { Button, ButtonLink } from "~/app/ui/button";
import { Notice } from "~/app/ui/notice";

export const handle = { messages: ["listings", "life", "refusals"] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const { success, data: listingId } = Id.safeParse(params.listingId);
  const locale = localeOf(request, actor.locale);
  const mine = orNotFound(
    success ? await findMyListing(context.services, actor, listingId, locale) : null,
  );
  const { view, draft, faults, isApproved } = mine;
  const isOpen = ["draft", "referred"].includes(draft.status);
  return { view, version: draft.version, faults: isOpen ? faults : [], isApproved, isOpen };
}

export const action = (args: ActionFunctionArgs) => answerSubmission(args);

export const shouldRevalidate = revalidateAfterLoss;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.view.title} · ZQ-${data.view.number}` : "" },
];

export default function PreviewPage() {
  const { view, version, faults, isApproved, isOpen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("listings");
  const say = useRefusalText();
  const edit = paths.enterprise.listing(view.id);
  const mayGo = isOpen && isApproved && faults.length === 0;
  return (
    <SidePage
      title={t("preview.title")}
      crumb={`ZQ-${view.number}`}
      ownHead
      bar={
        <Form method="post" className="cluster">
          <input type="hidden" name="version" value={version} />
          {mayGo && <Button look="primary">{t("preview.submit")}</Button>}
          <ButtonLink to={edit}>{t(isOpen ? "preview.back" : "mine.listing")}</ButtonLink>
        </Form>
      }
    >
      <div className="no-print max-w-read space-y-4 pb-4">
        {answer?.refusal && <Notice tone="stop" title={say(answer.refusal)} />}
        {mayGo && <p>{t("preview.intro")}</p>}
        {isOpen && !isApproved && <Notice tone="info">{t("mine.not_approved")}</Notice>}
        <ListingFaultsNotice
          faults={faults}
          actions={<ButtonLink to={`${edit}?check=1`}>{t("preview.fix")}</ButtonLink>}
        />
      </div>
      <div className="max-w-read rounded-8 border border-line bg-card px-4 py-4 text-16 print:max-w-none print:border-0">
        <ListingArticle listing={view} level={2} />
      </div>
    </SidePage>
  );
}
