// Owns how a school reads the rows behind one of its figures: who, in which class, where they stand.
import { Link } from "@remix-run/react";
import { StatusTag } from "~/app/features/placements/status-tag";
import { useLocale, useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { InstantText } from "~/app/ui/date-text";
import { formatDay } from "~/app/ui/format-date";
import { type BestStatus, type SchoolFigure } from "./figure";
import { FigureRows } from "./figure-rows";
import type { SchoolFigures, StudentRow } from "./read-school-figures.server";

type Row = Omit<StudentRow, "at"> & { at: Date | string | null };
type Asked = SchoolFigure & { rows: readonly Row[]; total: number };

/** The students or applications of one figure, each a way to its page. */
export function StudentRows({ asked, figures }: { asked: Asked; figures: SchoolFigures }) {
  const t = useT("home");
  const what = useWhat(asked, figures);
  return (
    <FigureRows
      title={t(`rows.${asked.name}`, { what, day: what })}
      rows={asked.rows}
      total={asked.total}
      home={paths.school.home()}
      columns={[
        { key: "name", header: t("rows.student"), cell: (row) => <Student row={row} /> },
        {
          key: "class",
          header: t("rows.class_head"),
          cell: (row) => (
            <Link to={paths.school.classBoard(row.classId)} className="link">
              {row.className}
            </Link>
          ),
        },
        {
          key: "status",
          header: t("rows.status_head"),
          cell: ({ status }) => <StatusTag status={status === "none" ? null : status} />,
        },
        { key: "firm", header: t("rows.firm"), cell: (row) => row.firm ?? "–" },
        { key: "listing", header: t("rows.listing"), wrap: true, cell: (row) => row.title ?? "–" },
        { key: "at", header: t("rows.at"), cell: ({ at }) => (at ? <InstantText at={at} /> : "–") },
      ]}
    />
  );
}

function Student({ row: { name, applicationId } }: { row: Row }) {
  if (!applicationId) return <>{name}</>;
  return (
    <Link to={paths.school.application(applicationId)} className="link">
      {name}
    </Link>
  );
}

/** What the figure is of, in words: a status, a class, a college or a week. */
function useWhat({ name, at }: SchoolFigure, { classes, colleges }: SchoolFigures): string {
  const status = useT("placements");
  const locale = useLocale();
  if (name === "late") return "";
  if (name === "status") return status(`status.${at as BestStatus}`);
  if (name === "class") return classes.find(({ id }) => id === at)?.name ?? "";
  if (name === "college") return colleges.find(({ id }) => id === at)?.name ?? "";
  return formatDay(at, locale);
}
