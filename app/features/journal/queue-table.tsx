// Owns the queue of journals as a table: who, which week, how long it is; short ones ticked and marked together.
import { Form, Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { BatchBar, BatchDetails, NoEnter } from "~/app/ui/batch-bar";
import { Button } from "~/app/ui/button";
import { type Column, DataTable } from "~/app/ui/data-table";
import { InstantText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { TextField } from "~/app/ui/field";
import { useHoursText, useWeekText, WeekTag } from "./journal-parts";
import type { QueueLine, QueueTab } from "./read-queue.server";

type Row = Omit<QueueLine, "submittedAt"> & { submittedAt: Date | string | null };

/** A tab of the queue; in the unread one several can be marked alike. */
export function QueueTable({ tab, rows }: { tab: QueueTab; rows: readonly Row[] }) {
  const t = useT("journal");
  const columns = useColumns();
  const empty = <EmptyState title={t(`queue.none.${tab}`)} text={t("queue.none_text")} />;
  const table = { caption: t("queue.title"), columns, rows, empty };
  const rowKey = ({ entryId }: Row) => entryId;
  if (tab !== "unread" || rows.length === 0) return <DataTable {...table} rowKey={rowKey} />;
  return (
    <Form method="post">
      <NoEnter />
      <DataTable
        {...table}
        rowKey={rowKey}
        select={{
          name: "entries",
          label: ({ student }) => student,
          value: ({ entryId, version }) => `${entryId}:${String(version)}`,
        }}
      />
      <BatchBar name="entries">
        <BatchDetails title={t("queue.mark_many")}>
          <TextField id="many-mark" name="mark" label={t("mark.mark")} inputMode="numeric" />
          <TextField id="many-note" name="note" label={t("mark.note")} optional />
          <Button look="primary" name="intent" value="mark_many">
            {t("queue.mark_ticked")}
          </Button>
        </BatchDetails>
      </BatchBar>
    </Form>
  );
}

function useColumns(): Column<Row>[] {
  const t = useT("journal");
  const sayWeek = useWeekText();
  const sayHours = useHoursText();
  return [
    {
      ...{ key: "student", header: t("queue.student") },
      cell: (row) => (
        <Link to={paths.school.journalEntry(row.entryId)} className="link font-bold">
          {row.student}
        </Link>
      ),
    },
    {
      ...{ key: "state", header: t("queue.state"), phone: "side" },
      cell: (row) => <WeekTag standing={row.state} mark={row.mark} />,
    },
    {
      ...{ key: "week", header: t("queue.week"), phone: "part" },
      cell: (row) => sayWeek(row.weekOf),
    },
    {
      ...{ key: "begins", header: t("queue.begins"), phone: "tail" },
      cell: (row) => <span className="inline-block w-full break-words">{row.begins}</span>,
    },
    {
      ...{ key: "length", header: t("queue.length"), phone: "none" },
      cell: (row) => t("queue.signs", { n: row.length, photos: row.photos }),
    },
    {
      ...{ key: "hours", header: t("queue.hours"), phone: "none" },
      cell: (row) => (row.minutes === null ? "" : sayHours(row.minutes)),
    },
    {
      ...{ key: "mentor", header: t("queue.mentor"), phone: "tail" },
      cell: (row) => t(row.isConfirmed ? "confirmed" : "not_confirmed"),
    },
    { ...{ key: "group", header: t("queue.group"), phone: "part" }, cell: (row) => row.group },
    { ...{ key: "firm", header: t("queue.firm"), phone: "part" }, cell: (row) => row.firm },
    {
      ...{ key: "since", header: t("queue.since"), phone: "none" },
      cell: (row) => (row.submittedAt ? <InstantText at={row.submittedAt} /> : ""),
    },
  ];
}
