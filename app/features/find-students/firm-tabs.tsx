// Owns the three ways in which a firm meets students before they apply.
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { TabsCounts } from "~/app/ui/tabs-counts";

const tabs = [
  ["search", paths.enterprise.students()],
  ["recommended", paths.enterprise.recommended()],
  ["invitations", paths.enterprise.invitations()],
] as const;

/** Each of the pages carries it on top. */
export function FirmTabs({ current }: { current: (typeof tabs)[number][0] }) {
  const t = useT("students");
  return (
    <TabsCounts
      label={t("tabs.label")}
      tabs={tabs.map(([key, to]) => ({ to, label: t(`tabs.${key}`), current: key === current }))}
    />
  );
}
