// Owns the class board: every student of the class, best news first in words, with since when and by when.
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { BoardRow } from "~/app/features/applications/read-class-board.server";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { DataTable } from "~/app/ui/data-table";
import { DayText, InstantText, LeftText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { headOf } from "./board-conditions";
import type { BoardColumn } from "./board-groups";
import { Tag } from "~/app/ui/tag";
import { StatusTag } from "./status-tag";

/** Figures; all others may break, so that the table fits a desk in every language. */
const oneLine: readonly BoardColumn[] = ["count", "number"];
type Props = { rows: readonly BoardRow[]; columns: readonly BoardColumn[]; now: Date };

/** One line per student; those without any application stand there too, because they need a hand most. */
export function BoardTable({ rows, columns, now }: Props) {
  const t = useT("placements");
  const cells: Record<BoardColumn, (row: BoardRow) => ReactNode> = {
    status: (row) => <Standing row={row} />,
    firm: ({ best, arranged }) => arranged?.firm ?? (best ? `${best.firm} · ${best.title}` : null),
    turn: (row) => (row.best?.turn ? <Turn row={row} now={now} /> : null),
    since: ({ best }) => (best ? <InstantText at={best.since} /> : null),
    starts: ({ placement }) =>
      placement?.startsOn ? (
        <DayText day={placement.startsOn.toISOString().slice(0, 10)} full />
      ) : null,
    count: (row) => row.applications,
    number: (row) => row.studentNumber,
  };
  return (
    <DataTable
      caption={t("board.caption")}
      rows={rows}
      rowKey={(row) => row.enrolmentId}
      empty={<EmptyState title={t("board.nobody")} />}
      columns={[
        { key: "name", header: t("board.student"), cell: (row) => <Name row={row} /> },
        ...columns.map((key) => ({
          key,
          header: t(`board.${headOf[key]}`),
          cell: cells[key],
          ...(key === "count" ? { numeric: true } : {}),
          ...(oneLine.includes(key) ? {} : { wrap: "narrow" as const }),
        })),
      ]}
    />
  );
}

/** Takes no part, was placed by the school, or the best news of what was sent. */
function Standing({ row: { best, arranged, exempt } }: { row: BoardRow }) {
  const t = useT("placements");
  if (exempt) return <Tag tone="info">{t(`exempt.${exempt}`)}</Tag>;
  return <StatusTag status={arranged ? "placed" : (best?.status ?? null)} />;
}

/** Leads to the best application where there is one, and always to the profile. */
function Name({ row: { name, personId, best, arranged } }: { row: BoardRow }) {
  const t = useT("placements");
  return (
    <span className="whitespace-nowrap">
      {arranged || best ? (
        <Link
          to={
            arranged
              ? paths.school.placement(arranged.placementId)
              : paths.school.application(best?.applicationId ?? "")
          }
          className="link"
        >
          {name}
        </Link>
      ) : (
        name
      )}{" "}
      <Link to={paths.school.student(personId)} className="no-print link text-14">
        {t("board.profile")}
        <span className="sr-only"> {name}</span>
      </Link>
    </span>
  );
}

function Turn({ row: { best }, now }: { row: BoardRow; now: Date }) {
  const t = useT("placements");
  if (!best?.turn) return null;
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
