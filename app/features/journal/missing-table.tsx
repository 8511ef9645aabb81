// Owns the students who owe weeks as a table: who, how many, which, and the telephone to ask them.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { type Column, DataTable } from "~/app/ui/data-table";
import { EmptyState } from "~/app/ui/empty-state";
import { useWeekText } from "./journal-parts";
import type { MissingLine } from "./list-missing.server";

/** So many weeks are named; the rest is a count. */
const named = 3;

/** Those who owe most first. */
export function MissingTable({ rows }: { rows: readonly MissingLine[] }) {
  const t = useT("journal");
  return (
    <DataTable
      caption={t("queue.tab.missing")}
      columns={useColumns()}
      rows={rows}
      rowKey={({ placementId }) => placementId}
      empty={<EmptyState title={t("queue.none.missing")} text={t("queue.none_missing_text")} />}
    />
  );
}

function useColumns(): Column<MissingLine>[] {
  const t = useT("journal");
  const sayWeek = useWeekText();
  return [
    {
      ...{ key: "student", header: t("queue.student") },
      cell: ({ placementId, student }) => (
        <Link to={paths.school.placementJournal(placementId)} className="link font-bold">
          {student}
        </Link>
      ),
    },
    {
      ...{ key: "owed", header: t("queue.owed"), numeric: true },
      cell: ({ weeks }) => weeks.length,
    },
    {
      ...{ key: "weeks", header: t("queue.owed_weeks") },
      cell: ({ weeks }) => (
        <ul>
          {weeks.slice(-named).map((week) => (
            <li key={week} className="num">
              {sayWeek(week)}
            </li>
          ))}
          {weeks.length > named && (
            <li className="text-soft">{t("queue.owed_more", { n: weeks.length - named })}</li>
          )}
        </ul>
      ),
    },
    {
      ...{ key: "phone", header: t("queue.phone") },
      cell: ({ phone }) =>
        phone === "" ? (
          ""
        ) : (
          <a href={`tel:${phone}`} className="link num inline-flex min-h-11 items-center">
            {phone}
          </a>
        ),
    },
    { key: "group", header: t("queue.group"), cell: ({ group }) => group },
    { key: "firm", header: t("queue.firm"), cell: ({ firm }) => firm },
  ];
}
