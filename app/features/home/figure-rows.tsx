// Owns the rows behind a figure of a home page: a table beneath the work, with its number and a way to put it away.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { type Column, DataTable } from "~/app/ui/data-table";
import { EmptyState } from "~/app/ui/empty-state";

type Props<Row> = {
  title: string;
  rows: readonly Row[];
  total: number;
  columns: readonly Column<Row>[];
  /** The page without these rows. */
  home: string;
};

/** As many rows as were read, and how many there are in all. */
export function FigureRows<Row extends { id: string }>(props: Props<Row>) {
  const { title, rows, total, columns, home } = props;
  const t = useT("home");
  return (
    <section id="rows" className="pb-6">
      <h2 className="text-18 font-bold">{title}</h2>
      <p className="pb-2 text-14 text-soft">
        {rows.length < total
          ? t("rows.first", { total, n: rows.length })
          : t("rows.total", { count: total })}{" "}
        <Link to={home} className="link">
          {t("rows.close")}
        </Link>
      </p>
      <DataTable
        caption={title}
        rows={rows}
        rowKey={({ id }) => id}
        columns={columns}
        empty={<EmptyState title={t("rows.none")} text={t("rows.none_text")} />}
      />
    </section>
  );
}
