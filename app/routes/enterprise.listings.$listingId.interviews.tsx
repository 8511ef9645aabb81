import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dayOf, Id } from "~/app/domain/values";
import { RefusalNotice } from "~/app/features/applications/refusal-notice";
import { answerSlotForm } from "~/app/features/interviews/answer-slots.server";
import { OpenSlotsForm } from "~/app/features/interviews/open-slots-form";
import { findPlannedListing, listSlotDays } from "~/app/features/interviews/read-slots.server";
import { isInWeChat } from "~/app/features/interviews/send-calendar.server";
import { SlotChange } from "~/app/features/interviews/slot-change";
import { SlotDays } from "~/app/features/interviews/slot-days";
import { slotPageRefusal } from "~/app/features/interviews/use-slot-form";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { orNotFound } from "~/app/platform/http.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";
import { PrintButton } from "~/app/ui/print-button";

export const handle = { messages: ["interviews", "applications"] };
/** After a no the page shows what stands now. */
export const shouldRevalidate = () => true;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const { services } = context;
  const id = orNotFound(Id.safeParse(params.listingId).data);
  const listing = orNotFound(await findPlannedListing(services, actor, id));
  return {
    listing,
    days: await listSlotDays(services, actor, id),
    today: dayOf(services.clock.now()),
    isMentor: actor.role === "mentor",
    withCalendar: !isInWeChat(request),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const id = orNotFound(Id.safeParse(params.listingId).data);
  orNotFound(await findPlannedListing(context.services, actor, id));
  return answerSlotForm(request, context.services, actor, id);
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "interviews:title");

export default function InterviewTimes() {
  const { listing, days, today, isMentor, withCalendar } = useLoaderData<typeof loader>();
  const tried = useActionData<typeof action>();
  const t = useT("interviews");
  return (
    <SidePage
      title={t("one_title", { title: listing.title })}
      crumb={t("crumb", { n: listing.number })}
      actions={
        <>
          <ButtonLink to={paths.enterprise.applicants(listing.id)} size="small">
            {t("to_applicants")}
          </ButtonLink>
          <ButtonLink to={paths.enterprise.interviews()} size="small">
            {t("to_all")}
          </ButtonLink>
          <PrintButton label={t("print")} />
        </>
      }
    >
      <RefusalNotice refusal={slotPageRefusal(tried)} reader="enterprise" />
      <p className="no-print max-w-read pb-4 text-soft">{t("intro")}</p>
      {days.length === 0 ? (
        <EmptyState title={t("none")} text={t("none_text")} />
      ) : (
        <SlotDays
          days={days}
          withCalendar={withCalendar}
          change={(slot) =>
            isMentor ? null : (
              <SlotChange key={slot.sequence} slot={slot} tried={tried} today={today} />
            )
          }
        />
      )}
      {!isMentor && <OpenSlotsForm tried={tried} today={today} />}
    </SidePage>
  );
}
