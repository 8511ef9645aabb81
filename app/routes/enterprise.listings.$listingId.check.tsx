import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { Id } from "~/app/domain/values";
import { answerSubmission } from "~/app/features/listings/answer-submission.server";
import { answerNames } from "~/app/features/listings/answer-names.server";
import { contentOf } from "~/app/features/listings/content-of";
import { ListingAnswers } from "~/app/features/listings/listing-answers";
import { ListingFaultsNotice } from "~/app/features/listings/listing-faults-notice";
import { findMyListing } from "~/app/features/listings/read-my-listing.server";
import { notesOf } from "~/app/features/listings/referral-notes";
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
  const { services } = context;
  const found = success ? await findMyListing(services, actor, listingId, locale) : null;
  const { draft, faults, advice, isApproved, referral } = orNotFound(found);
  const isOpen = ["draft", "referred"].includes(draft.status);
  const content = contentOf(draft);
  return {
    ...{ draft, content, isApproved, isOpen, referral },
    faults: isOpen ? faults : [],
    advice: isOpen ? advice : [],
    names: answerNames(services.reference, locale, draft.firmSites, content),
  };
}

export const action = (args: ActionFunctionArgs) => answerSubmission(args);

export const shouldRevalidate = revalidateAfterLoss;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.draft.title} · ZQ-${String(data.draft.number)}` : "" },
];

export default function CheckListingPage() {
  const { draft, content, names, faults, advice, isApproved, isOpen, referral } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("listings");
  const life = useT("life");
  const say = useRefusalText();
  const edit = paths.enterprise.listing(draft.id);
  const mayGo = isOpen && isApproved && faults.length === 0;
  return (
    <SidePage
      title={life("check.title")}
      crumb={`ZQ-${String(draft.number)} · ${draft.title}`}
      bar={
        <Form method="post" className="cluster">
          <input type="hidden" name="version" value={draft.version} />
          {mayGo && <Button look="primary">{life("check.submit")}</Button>}
          <ButtonLink to={paths.enterprise.preview(draft.id)}>
            {life("check.as_students")}
          </ButtonLink>
          <ButtonLink to={edit}>{isOpen ? life("check.back") : t("mine.listing")}</ButtonLink>
        </Form>
      }
    >
      <div className="max-w-read space-y-4">
        {answer?.refusal && <Notice tone="stop" title={say(answer.refusal)} />}
        {mayGo && <p>{life("check.intro")}</p>}
        {isOpen && !isApproved && <Notice tone="info">{t("mine.not_approved")}</Notice>}
        <ListingFaultsNotice
          faults={faults}
          advice={advice}
          actions={<ButtonLink to={`${edit}?check=1`}>{t("preview.fix")}</ButtonLink>}
        />
        <ListingAnswers
          kind={draft.kind}
          content={content}
          names={names}
          faults={[...notesOf(referral), ...faults]}
          edit={edit}
        />
      </div>
    </SidePage>
  );
}
