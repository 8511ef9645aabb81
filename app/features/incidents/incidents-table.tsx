// Owns calls for help as a table of those on duty.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { type Column, DataTable } from "~/app/ui/data-table";
import { InstantText, LeftText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { Tag } from "~/app/ui/tag";
import type { SchoolIncident } from "./read-incidents.server";

export const incidentTones = { open: "stop", taken: "act", closed: "good" } as const;
type Row = SchoolIncident;

/** The open ones by their time, or the closed ones. */
export function IncidentsTable({ rows, now }: { rows: readonly Row[]; now: Date | string }) {
  const t = useT("incidents");
  const columns: Column<Row>[] = [
    {
      ...{ key: "student", header: t("student") },
      cell: (row) => (
        <Link to={paths.school.incident(row.incidentId)} className="link font-bold">
          {row.student}
        </Link>
      ),
    },
    { key: "kind", header: t("kind_label"), cell: (row) => t(`kind.${row.kind}`) },
    {
      ...{ key: "state", header: t("state_label") },
      cell: (row) => <Tag tone={incidentTones[row.state]}>{t(`state.${row.state}`)}</Tag>,
    },
    {
      ...{ key: "due", header: t("due") },
      cell: (row) => (row.state === "closed" ? "" : <LeftText until={row.dueAt} now={now} />),
    },
    { key: "by", header: t("taken_by"), cell: (row) => row.takenBy ?? "" },
    { key: "firm", header: t("firm"), cell: (row) => row.firm },
    { key: "group", header: t("group"), cell: (row) => row.group },
    { key: "opened", header: t("opened"), cell: (row) => <InstantText at={row.openedAt} /> },
  ];
  return (
    <DataTable
      caption={t("title")}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.incidentId}
      empty={<EmptyState title={t("none")} text={t("none_text")} />}
    />
  );
}
