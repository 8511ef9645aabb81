// Owns the parts of a student's progress: what was applied for, and what is kept for later, listings and searches.
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { TabsCounts } from "~/app/ui/tabs-counts";

type Tab = "applications" | "invitations" | "saved" | "searches" | "rounds";

/** Each of the pages carries it on top. */
export function ProgressTabs({ current }: { current: Tab }) {
  const t = useT("applications");
  const tabs = [
    { key: "applications", to: paths.student.applications(), label: t("mine.tabs.applications") },
    { key: "invitations", to: paths.student.invitations(), label: t("mine.tabs.invitations") },
    { key: "saved", to: paths.student.saved(), label: t("mine.tabs.saved") },
    { key: "searches", to: paths.student.searches(), label: t("mine.tabs.searches") },
    { key: "rounds", to: paths.student.rounds(), label: t("mine.tabs.rounds") },
  ] as const;
  return (
    <TabsCounts
      label={t("title")}
      tabs={tabs.map(({ key, ...tab }) => ({ ...tab, current: key === current }))}
    />
  );
}
