import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { type Column, DataTable } from "~/app/ui/data-table";
import { InstantText } from "~/app/ui/date-text";
import type { TableCount } from "./read-tables.server";

/** The tables of words, each with how much it holds and how much of it was put right. */
export function TablesTable({ counts }: { counts: readonly TableCount[] }) {
  const t = useT("reference");
  const columns: Column<TableCount>[] = [
    {
      key: "table",
      header: t("table"),
      cell: ({ table }) => (
        <Link to={paths.operator.referenceTable(table)} className="link inline-block py-2">
          {t(`tables.${table}`)}
        </Link>
      ),
    },
    { key: "rows", header: t("rows"), numeric: true, cell: ({ rows }) => rows },
    { key: "retired", header: t("retired_rows"), numeric: true, cell: ({ retired }) => retired },
    {
      key: "corrected",
      header: t("corrected_rows"),
      numeric: true,
      cell: ({ corrected }) => corrected,
    },
    {
      key: "at",
      header: t("corrected_at"),
      cell: ({ correctedAt }) => (correctedAt ? <InstantText at={correctedAt} /> : t("never")),
    },
  ];
  return (
    <DataTable
      caption={t("title")}
      columns={columns}
      rows={counts}
      rowKey={({ table }) => table}
      empty={null}
    />
  );
}
