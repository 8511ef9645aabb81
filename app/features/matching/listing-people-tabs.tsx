// Owns the two ways to the people of one listing: who applied, and whom the market would suggest.
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { TabsCounts } from "~/app/ui/tabs-counts";

type Props = { listingId: string; current: "applied" | "suggested" };

/** Both pages carry it on top. */
export function ListingPeopleTabs({ listingId, current }: Props) {
  const t = useT("fits");
  const tabs = [
    ["applied", paths.enterprise.applicants(listingId)],
    ["suggested", paths.enterprise.suggested(listingId)],
  ] as const;
  return (
    <TabsCounts
      label={t("tabs.label")}
      tabs={tabs.map(([key, to]) => ({ to, label: t(`tabs.${key}`), current: key === current }))}
    />
  );
}
