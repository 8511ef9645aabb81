import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { TabsCounts } from "~/app/ui/tabs-counts";

type Here = "queue" | "held" | "twins";

/** The three piles of the operator's desk for listings, with how many lie in each where that is known. */
export function ReviewTabs({
  here,
  counts,
}: {
  here: Here;
  counts: Partial<Record<Here, number>>;
}) {
  const t = useT("listings");
  const tab = (name: Here, to: string, label: string) => ({
    to,
    label,
    count: counts[name],
    current: name === here,
  });
  return (
    <TabsCounts
      label={t("review.tabs")}
      tabs={[
        tab("queue", paths.operator.listings(), t("review.queue")),
        tab("held", paths.operator.held(), t("review.held")),
        tab("twins", paths.operator.twins(), t("twins.tab")),
      ]}
    />
  );
}
