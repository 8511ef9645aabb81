import { useT } from "~/app/messages/use-t";
import { DataTable } from "~/app/ui/data-table";
import { EmptyState } from "~/app/ui/empty-state";
import type { TriedWords } from "./try-word-group.server";

/** What a group would do to searches, side by side. */
export function TriedTable({ tried }: { tried: readonly TriedWords[] }) {
  const t = useT("synonyms");
  return (
    <DataTable
      caption={t("tried.title")}
      rows={tried}
      rowKey={({ words }) => words}
      empty={<EmptyState title={t("tried.none")} text={t("tried.none_text")} />}
      columns={[
        { key: "words", header: t("tried.words"), wrap: true, cell: ({ words }) => words },
        { key: "before", header: t("tried.before"), numeric: true, cell: ({ before }) => before },
        {
          ...{ key: "after", header: t("tried.after"), numeric: true },
          cell: ({ before, after }) =>
            after === before ? after : <strong className="text-good">{after}</strong>,
        },
        { key: "count", header: t("tried.count"), numeric: true, cell: ({ count }) => count },
      ]}
    />
  );
}
