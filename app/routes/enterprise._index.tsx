import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readEnterpriseHome } from "~/app/features/home/read-home.server";
import { StandingOfFirm } from "~/app/features/home/standing-of-firm";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { BarChart } from "~/app/ui/bar-chart";
import { WorkCard, WorkCards } from "~/app/ui/work-card";

export const handle = { messages: ["home"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  return readEnterpriseHome(context.services, actor);
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "home:today");

export default function EnterpriseHomePage() {
  const home = useLoaderData<typeof loader>();
  const t = useT("home");
  const listings = paths.enterprise.listings();
  return (
    <SidePage
      title={t("today")}
      actions={
        <ButtonLink to={paths.enterprise.newListing()} look="primary">
          {t("firm.new")}
        </ButtonLink>
      }
    >
      <StandingOfFirm status={home.status} note={home.decisionNote} />
      <WorkCards>
        <WorkCard
          label={t("firm.to_read")}
          count={home.toRead}
          action={t("firm.to_read_do")}
          to={listings}
        />
        <WorkCard
          label={t("firm.late")}
          count={home.late}
          action={t("firm.late_do")}
          to={listings}
          late={home.late > 0}
          lateText={t("late")}
        />
        <WorkCard
          label={t("firm.referred")}
          count={home.referred}
          action={t("firm.referred_do")}
          to={`${listings}?tab=referred`}
        />
        <WorkCard
          label={t("firm.offers")}
          count={home.offersOut}
          action={t("firm.offers_do")}
          to={listings}
        />
      </WorkCards>
      <div className="max-w-read">
        <BarChart
          title={t("firm.chart")}
          bars={[
            { label: t("firm.live"), value: home.live },
            { label: t("firm.in_review"), value: home.inReview },
            { label: t("firm.drafts"), value: home.drafts },
            { label: t("firm.seats"), value: home.seats },
            { label: t("firm.taken"), value: home.taken },
          ]}
        />
      </div>
    </SidePage>
  );
}
