// Owns the list of internships that wait for the school's yes, the longest waiting first.
import { Link } from "@remix-run/react";
import type { AwaitingRow } from "~/app/features/applications/list-awaiting.server";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { DataTable } from "~/app/ui/data-table";
import { DayText, InstantText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";

type Props = { rows: readonly AwaitingRow[]; mayDecide: boolean };

/** Who goes where and from when; the name leads to the page where the decision is made, or read by those who do not make it. */
export function AwaitingTable({ rows, mayDecide }: Props) {
  const t = useT("placements");
  return (
    <DataTable
      caption={t("awaiting.title")}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t("awaiting.none")} text={t("awaiting.none_text")} />}
      columns={[
        {
          key: "name",
          header: t("board.student"),
          cell: (row) => (
            <Link to={paths.school.application(row.id)} className="link">
              {row.name}
            </Link>
          ),
        },
        {
          key: "class",
          header: t("classes.name"),
          phone: "part",
          cell: (row) => row.className,
        },
        {
          key: "firm",
          header: t("board.firm"),
          phone: "part",
          cell: (row) => `${row.firm} · ${row.title}`,
        },
        {
          key: "starts",
          header: t("board.starts"),
          phone: "part",
          cell: (row) =>
            row.placement?.startsOn ? (
              <DayText day={row.placement.startsOn.toISOString().slice(0, 10)} full />
            ) : (
              "–"
            ),
        },
        {
          key: "since",
          header: t("board.since"),
          phone: "none",
          cell: (row) => <InstantText at={row.since} />,
        },
        {
          key: "next",
          header: t("board.next"),
          phone: "tail",
          cell: (row) => (
            <Link to={paths.school.application(row.id)} className="link">
              {t(mayDecide ? "awaiting.decide" : "awaiting.look")}
            </Link>
          ),
        },
      ]}
    />
  );
}
