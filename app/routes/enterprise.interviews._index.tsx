import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listSlotDays } from "~/app/features/interviews/read-slots.server";
import { isInWeChat } from "~/app/features/interviews/send-calendar.server";
import { SlotDays } from "~/app/features/interviews/slot-days";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { requireActor } from "~/app/platform/session.server";
import { buttonClass, ButtonLink } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";
import { PrintButton } from "~/app/ui/print-button";

export const handle = { messages: ["interviews"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const days = await listSlotDays(context.services, actor, null);
  return { days, withCalendar: !isInWeChat(request) };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "interviews:title");

export default function Interviews() {
  const { days, withCalendar } = useLoaderData<typeof loader>();
  const t = useT("interviews");
  return (
    <SidePage
      title={t("title")}
      crumb={t("days")}
      actions={
        <>
          {withCalendar && days.length > 0 && (
            <a
              href={paths.enterprise.calendar()}
              className={buttonClass("quiet", { size: "small" })}
            >
              {t("calendar")}
            </a>
          )}
          <PrintButton label={t("print")} />
        </>
      }
    >
      {days.length === 0 ? (
        <EmptyState
          title={t("none")}
          text={t("none_all_text")}
          actions={<ButtonLink to={paths.enterprise.listings()}>{t("to_listings")}</ButtonLink>}
        />
      ) : (
        <SlotDays days={days} withListing withCalendar={withCalendar} />
      )}
    </SidePage>
  );
}
