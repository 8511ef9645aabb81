// Owns a firm's two charts: its listings by state and the seats of those that are live.
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { BarChart } from "~/app/ui/bar-chart";
import type { EnterpriseHome } from "./read-home.server";

const tabOf = (tab: string) => `${paths.enterprise.listings()}?tab=${tab}`;

/** Listings and seats, each bar a way to the listings it counts. */
export function FirmFigures({ home }: { home: EnterpriseHome }) {
  const t = useT("home");
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <BarChart
        title={t("firm.chart")}
        bars={[
          { label: t("firm.live"), value: home.live, to: tabOf("live") },
          { label: t("firm.in_review"), value: home.inReview, to: tabOf("submitted") },
          { label: t("firm.drafts"), value: home.drafts, to: tabOf("draft") },
        ]}
      />
      <BarChart
        title={t("firm.seats_chart")}
        bars={[
          { label: t("firm.seats"), value: home.seats, to: tabOf("live") },
          { label: t("firm.taken"), value: home.taken, to: tabOf("live") },
        ]}
      />
    </div>
  );
}
