import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type ApplicationStatus } from "~/app/domain/application";
import { readOperatorFigure } from "~/app/features/home/figure";
import { MarketRows } from "~/app/features/home/market-rows";
import { OperatorFigures } from "~/app/features/home/operator-figures";
import { readOperatorHome } from "~/app/features/home/read-home.server";
import {
  listMarketRows,
  readOperatorFigures,
} from "~/app/features/home/read-operator-figures.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { requireActor } from "~/app/platform/session.server";
import { BarChart } from "~/app/ui/bar-chart";
import { WorkCard, WorkCards } from "~/app/ui/work-card";

export const handle = { messages: ["home", "placements"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "operator");
  const { services } = context;
  const figure = readOperatorFigure(new URL(request.url).searchParams);
  const [home, weeks, asked] = await Promise.all([
    readOperatorHome(services),
    readOperatorFigures(services, actor),
    figure && listMarketRows(services, actor, figure),
  ]);
  return { home, weeks, asked };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "home:today");

export default function OperatorHomePage() {
  const { home, weeks, asked } = useLoaderData<typeof loader>();
  const t = useT("home");
  const status = useT("placements");
  return (
    <SidePage title={t("today")}>
      <WorkCards>
        <WorkCard
          label={t("operator.enterprises")}
          count={home.pendingEnterprises}
          action={t("operator.enterprises_do")}
          to={paths.operator.enterprises()}
        />
        <WorkCard
          label={t("operator.listings")}
          count={home.submittedListings}
          action={t("operator.listings_do")}
          to={paths.operator.listings()}
          late={home.lateListings > 0}
          lateText={t("operator.late", { n: home.lateListings })}
        />
        <WorkCard
          label={t("operator.held")}
          count={home.heldListings}
          action={t("operator.held_do")}
          to={paths.operator.held()}
        />
        <WorkCard
          label={t("operator.placed")}
          count={home.placed}
          action={t("operator.placed_do")}
          to={paths.operator.status()}
        />
      </WorkCards>
      {asked && <MarketRows {...asked} />}
      <OperatorFigures weeks={weeks} />
      <div className="max-w-read pt-6">
        <BarChart
          title={t("operator.chart")}
          bars={home.byStatus.map(({ status: key, n }) => ({
            label: status(`status.${key as ApplicationStatus}`),
            value: n,
          }))}
        />
      </div>
    </SidePage>
  );
}
