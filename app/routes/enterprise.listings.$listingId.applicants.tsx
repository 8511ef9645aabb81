import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isId } from "~/app/domain/values";
import { ApplicantsPage, type BatchTried } from "~/app/features/applications/applicants-page";
import { answerBatch, loadApplicants } from "~/app/features/applications/applicants-page.server";
import { ListingPeopleTabs } from "~/app/features/matching/listing-people-tabs";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";

export const handle = { messages: ["applications", "applicants", "fits", "listings", "views"] };
/** After a no the page shows what stands now. */
export const shouldRevalidate = () => true;
const idOf = (params: { listingId?: string }) =>
  orNotFound(isId(params.listingId) ? params.listingId : null);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "enterprise");
  const page = await loadApplicants({ request, context }, idOf(params));
  return { ...page, listing: orNotFound(page.listing) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  idOf(params);
  return answerBatch({ request, context }, actor);
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, "applications:applicants.title");

export default function Applicants() {
  const data = useLoaderData<typeof loader>();
  const tried = useActionData<typeof action>() as BatchTried;
  const t = useT("applications");
  const { listing, total } = data;
  const { id, number, title, seats, taken } = listing;
  const back = <ButtonLink to={paths.enterprise.listing(id)}>{t("applicants.listing")}</ButtonLink>;
  const seatsText =
    seats === null
      ? t("applicants.seats_several", { taken })
      : t("applicants.seats", { taken, seats });
  return (
    <SidePage
      title={title}
      crumb={`${t("applicants.crumb", { n: number })} · ${seatsText}`}
      actions={
        <>
          {back}
          <ButtonLink to={paths.enterprise.interviewTimes(id)}>{t("firm.invite_times")}</ButtonLink>
        </>
      }
    >
      <ListingPeopleTabs listingId={id} current="applied" />
      {total === 0 ? (
        <EmptyState
          title={t("applicants.empty")}
          text={t("applicants.empty_text")}
          actions={back}
        />
      ) : (
        <ApplicantsPage data={data} tried={tried} />
      )}
    </SidePage>
  );
}
