// Owns the class board: every student of the class, best news first in words, with since when and by when.
import { Link } from "@remix-run/react";
import type { BoardRow } from "~/app/features/applications/read-class-board.server";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { DataTable } from "~/app/ui/data-table";
import { DayText, InstantText, LeftText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { StatusTag } from "./status-tag";

type Props = { rows: readonly BoardRow[]; now: Date };

/** One line per student; those without any application stand there too, because they need a hand most. */
export function BoardTable({ rows, now }: Props) {
  const t = useT("placements");
  return (
    <DataTable
      caption={t("board.caption")}
      rows={rows}
      rowKey={(row) => row.enrolmentId}
      empty={<EmptyState title={t("board.nobody")} />}
      columns={[
        { key: "name", header: t("board.student"), cell: (row) => <Name row={row} /> },
        {
          key: "status",
          header: t("board.best"),
          cell: (row) => <StatusTag status={row.best?.status ?? null} />,
        },
        { key: "firm", header: t("board.firm"), cell: (row) => <Where row={row} /> },
        { key: "turn", header: t("board.turn"), cell: (row) => <Turn row={row} now={now} /> },
        {
          key: "since",
          header: t("board.since"),
          cell: (row) => (row.best ? <InstantText at={row.best.since} /> : "–"),
        },
        { key: "starts", header: t("board.starts"), cell: (row) => <Starts row={row} /> },
        {
          key: "count",
          header: t("board.applications"),
          numeric: true,
          cell: (row) => row.applications,
        },
        { key: "number", header: t("board.number"), cell: (row) => row.studentNumber },
      ]}
    />
  );
}

function Name({ row: { name, best } }: { row: BoardRow }) {
  if (!best) return <>{name}</>;
  return (
    <Link to={paths.school.application(best.applicationId)} className="link">
      {name}
    </Link>
  );
}

function Where({ row: { best } }: { row: BoardRow }) {
  return <>{best ? `${best.firm} · ${best.title}` : "–"}</>;
}

function Turn({ row: { best }, now }: { row: BoardRow; now: Date }) {
  const t = useT("placements");
  if (!best?.turn) return <>–</>;
  return (
    <>
      {t(`turn.${best.turn}`)}
      {best.due && (
        <span className={best.due < now ? "font-bold text-stop" : "text-soft"}>
          {" · "}
          {best.due < now ? t("late") : <LeftText until={best.due} now={now} />}
        </span>
      )}
    </>
  );
}

function Starts({ row: { placement } }: { row: BoardRow }) {
  if (!placement?.startsOn) return <>–</>;
  return <DayText day={placement.startsOn.toISOString().slice(0, 10)} full />;
}
