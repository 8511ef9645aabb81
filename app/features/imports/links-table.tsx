import { useT } from "~/app/messages/use-t";
import { DataTable } from "~/app/ui/data-table";
import { EmptyState } from "~/app/ui/empty-state";
import type { RunLink } from "./run-view";

/** One line per new account with the link that opens it, to be handed to its owner. */
export function LinksTable({ links }: { links: readonly RunLink[] }) {
  const t = useT("imports");
  return (
    <>
      {links.length > 0 && <p className="max-w-read pb-3">{t("page.links.text")}</p>}
      <DataTable
        caption={t("page.links.title")}
        rows={links}
        rowKey={({ path }) => path}
        empty={<EmptyState title={t("page.links.none")} text={t("page.links.none_text")} />}
        columns={[
          { key: "key", header: t("page.links.key"), cell: ({ key }) => key },
          { key: "name", header: t("page.links.name"), cell: ({ name }) => name },
          { key: "link", header: t("page.links.link"), cell: ({ path }) => path },
        ]}
      />
    </>
  );
}
