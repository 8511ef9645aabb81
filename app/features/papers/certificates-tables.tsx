// Owns the tables of the desk of certificates: whom one can be issued for, and those that were issued. Ticked rows go in one
// press.
import { Form, Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { BatchBar, BatchButton } from "~/app/ui/batch-bar";
import { buttonClass } from "~/app/ui/button";
import { type Column, DataTable } from "~/app/ui/data-table";
import { Tag } from "~/app/ui/tag";
import type { IssuedRow, WaitingRow } from "./read-completions.server";

type Who = Pick<WaitingRow, "student" | "studentNumber" | "group" | "firm">;

function useWhoColumns<Row extends Who>(): Column<Row>[] {
  const t = useT("certificates");
  return [
    { key: "group", header: t("col.group"), cell: ({ group }) => group },
    { key: "number", header: t("col.student_number"), cell: ({ studentNumber }) => studentNumber },
    { key: "firm", header: t("col.firm"), cell: ({ firm }) => firm },
  ];
}

/** Those of a class for whom one can be issued now. */
export function ReadyTable({ rows }: { rows: readonly [WaitingRow, ...WaitingRow[]] }) {
  const t = useT("certificates");
  const who = useWhoColumns<WaitingRow>();
  return (
    <Form method="post">
      <DataTable
        caption={rows[0].group}
        showCaption
        rows={rows}
        rowKey={({ placementId }) => placementId}
        select={{ name: "tick", label: ({ student }) => student }}
        empty={null}
        columns={[
          {
            key: "student",
            header: t("col.student"),
            cell: ({ placementId, student }) => (
              <Link to={paths.school.placement(placementId)} className="link font-bold">
                {student}
              </Link>
            ),
          },
          ...who,
          {
            key: "hours",
            header: t("col.hours"),
            cell: ({ hours }) => (hours > 0 ? t("hours", { n: hours }) : "—"),
          },
          { key: "score", header: t("col.score"), cell: ({ score }) => score ?? "—" },
        ]}
      />
      <BatchBar name="tick">
        <BatchButton name="intent" value="issue">
          {t("issue")}
        </BatchButton>
      </BatchBar>
    </Form>
  );
}

type IssuedProps = { rows: readonly [IssuedRow, ...IssuedRow[]]; deed: "seal" | null };

/** Issued ones of a class and state, with their file. */
export function IssuedTable({ rows, deed }: IssuedProps) {
  const t = useT("certificates");
  const who = useWhoColumns<IssuedRow>();
  const [{ classId, group, state: first }] = rows;
  const columns: Column<IssuedRow>[] = [
    {
      key: "student",
      header: t("col.student"),
      cell: ({ paperId, student }) => (
        <Link to={paths.school.paper(paperId)} className="link font-bold">
          {student}
        </Link>
      ),
    },
    ...who,
    {
      key: "paper",
      header: t("col.paper"),
      cell: ({ number, verifyCode }) => (
        <>
          <span className="num">{number}</span> <span className="num text-soft">{verifyCode}</span>
        </>
      ),
    },
    {
      key: "state",
      header: t("col.state"),
      cell: ({ state }) => (
        <Tag tone={state === "valid" ? "good" : "act"}>{t(`state.${state}`)}</Tag>
      ),
    },
  ];
  const state = first === "valid" ? first : "waiting";
  const print = paths.school.certificatesPdf({ class: classId, state });
  return (
    <Form method="post">
      <div className="flex flex-wrap items-center pb-2">
        <h3 className="mr-auto pr-3 font-bold">{group}</h3>
        <a href={print} className={buttonClass("quiet", { size: "small" })}>
          {t("print", { count: rows.length })}
        </a>
      </div>
      <DataTable
        caption={group}
        rows={rows}
        rowKey={({ paperId }) => paperId}
        select={deed ? { name: "tick", label: ({ student }) => student } : undefined}
        empty={null}
        columns={columns}
      />
      {deed && (
        <BatchBar name="tick">
          <BatchButton name="intent" value={deed}>
            {t("seal")}
          </BatchButton>
        </BatchBar>
      )}
    </Form>
  );
}
