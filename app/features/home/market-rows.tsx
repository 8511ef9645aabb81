// Owns how the operator reads the rows behind a week's figure: listings, firms and schools, never a student.
import { Link } from "@remix-run/react";
import { StatusTag } from "~/app/features/placements/status-tag";
import { useLocale, useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { Column } from "~/app/ui/data-table";
import { InstantText } from "~/app/ui/date-text";
import { formatDay } from "~/app/ui/format-date";
import { FigureRows } from "./figure-rows";
import type { MarketRow } from "./read-operator-figures.server";
import type { WeekFigure } from "./figure";

type Row = Omit<MarketRow, "at"> & { at: Date | string };
type Props = { name: WeekFigure; at: string; rows: readonly Row[]; total: number };

/** The listings, applications or placements of one week. */
export function MarketRows({ name, at, rows, total }: Props) {
  const t = useT("home");
  const locale = useLocale();
  const ofStudents: Column<Row>[] = [
    { key: "school", header: t("rows.school"), cell: (row) => row.school },
    {
      key: "status",
      header: t("rows.status_head"),
      cell: (row) => <StatusTag status={row.status} />,
    },
  ];
  return (
    <FigureRows
      title={t(`rows.${name}`, { day: formatDay(at, locale) })}
      rows={rows}
      total={total}
      home={paths.operator.home()}
      columns={[
        {
          key: "listing",
          header: t("rows.listing"),
          cell: (row) => (
            <Link to={paths.operator.listing(row.listingId)} className="link">
              {row.title}
            </Link>
          ),
        },
        { key: "firm", header: t("rows.firm"), cell: (row) => row.firm },
        ...(name === "listings" ? [] : ofStudents),
        { key: "at", header: t("rows.at"), cell: (row) => <InstantText at={row.at} /> },
      ]}
    />
  );
}
