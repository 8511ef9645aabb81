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

/** Those for whom one can be issued now. */
export function ReadyTable({ rows }: { rows: readonly WaitingRow[] }) {
  const t = useT("certificates");
  const who = useWhoColumns<WaitingRow>();
  if (rows.length === 0) return null;
  return (
    <Form method="post">
      <h2 className="text-18 font-bold">{t("ready")}</h2>
      <p className="pb-2 text-soft">{t("ready_text")}</p>
      <DataTable
        caption={t("ready")}
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

type IssuedProps = { rows: readonly IssuedRow[]; title: string; deed: "seal" | null };

/** Issued ones of a state, with their file. */
export function IssuedTable({ rows, title, deed }: IssuedProps) {
  const t = useT("certificates");
  const who = useWhoColumns<IssuedRow>();
  if (rows.length === 0) return null;
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
  const print = paths.school.certificatesPdf({ ids: rows.map(({ paperId }) => paperId).join() });
  return (
    <Form method="post">
      <div className="flex flex-wrap items-center pb-2">
        <h2 className="mr-auto pr-3 text-18 font-bold">{title}</h2>
        <a href={print} className={buttonClass("quiet", { size: "small" })}>
          {t("print", { count: rows.length })}
        </a>
      </div>
      <DataTable
        caption={title}
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
